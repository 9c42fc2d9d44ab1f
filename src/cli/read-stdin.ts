import { MAX_PAGE_BYTES } from "../pages/limits.ts";

/** Reads the standard input to its end, or to the first byte that is more than a page may have. */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_PAGE_BYTES) break;
  }
  return Buffer.concat(chunks);
}
