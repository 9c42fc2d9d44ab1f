import { MAX_PAGE_BYTES } from "../limits.ts";
import { readerOf } from "./byte-reader.ts";
import type { ZipEntry } from "./zip-entries.ts";

/** Longest line of a list that is read, in bytes: crawlers put a page's whole text beside its address. */
const MAX_LINE = 4 * 1024 * 1024;

/** Reads the addresses that lists of pages name (JSON Lines, one page a line), without what stands behind `#`. */
export async function readPageList(lists: readonly ZipEntry[]): Promise<Set<string>> {
  const addresses = new Set<string>();
  for (const list of lists) {
    for await (const line of linesOf(list)) {
      const address = addressIn(line);
      if (address !== undefined) addresses.add(address.replace(/#.*$/, ""));
    }
  }
  return addresses;
}

function addressIn(line: string): string | undefined {
  let page: unknown;
  try {
    page = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const url = typeof page === "object" && page !== null ? (page as { url?: unknown }).url : undefined;
  return typeof url === "string" ? url : undefined;
}

/** Gives the lines of a list, of its first 64 MiB; a line that is too long is cut, so that it is no JSON. */
async function* linesOf(list: ZipEntry): AsyncGenerator<string, void> {
  const reader = readerOf(list.parts());
  for (let read = 0; read < MAX_PAGE_BYTES; ) {
    const line = await nextLine(reader.peek);
    if (line.length === 0) return;
    yield line.toString("utf8");
    reader.drop(line.length);
    read += line.length;
  }
}

/** Peeks in growing steps, since most lines are short. */
async function nextLine(peek: (count: number) => Promise<Buffer>): Promise<Buffer> {
  for (let count = 4096; ; count *= 4) {
    const bytes = await peek(count);
    const end = bytes.indexOf(10);
    if (end >= 0) return bytes.subarray(0, end + 1);
    if (bytes.length < count || count >= MAX_LINE) return bytes;
  }
}
