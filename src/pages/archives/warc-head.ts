/** The head of a WARC record or of an HTTP message: its first line and its fields, by lower-case name. */
export interface MessageHead {
  readonly first: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Largest head of a record or of an HTTP message, in bytes: far above the longest address and cookie. */
export const MAX_HEAD_BYTES: number = 256 * 1024;

/** Peeks at a head, up to the blank line that ends it; in steps, since most heads are short. */
export async function peekHead(peek: (count: number) => Promise<Buffer>): Promise<Buffer | undefined> {
  for (const count of [4096, MAX_HEAD_BYTES]) {
    const bytes = await peek(count);
    const length = headLength(bytes);
    if (length !== undefined) return bytes.subarray(0, length);
    if (bytes.length < count) return undefined;
  }
  return undefined;
}

function headLength(bytes: Buffer): number | undefined {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
  }
  return undefined;
}

/** Reads a head with warcio; lines may end in a line feed alone. */
export async function parseHead(bytes: Buffer): Promise<MessageHead | undefined> {
  const { AsyncIterReader, StatusAndHeadersParser } = await import("warcio");
  const text = bytes.toString("utf8").replace(/\r?\n/g, "\r\n");
  const reader = new AsyncIterReader([Buffer.from(text)], null);
  const parsed = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers });
  if (!parsed) return undefined;
  return { first: parsed.statusline, fields: new Map(parsed.headers) };
}

/** Gives a number that a field of a head holds; a field that is repeated counts by its first value. */
export function numberIn(head: MessageHead, field: string): number | undefined {
  const written = head.fields.get(field)?.split(",")[0]?.trim();
  return written !== undefined && /^\d{1,15}$/.test(written) ? Number(written) : undefined;
}
