/** One part of a MIME message (RFC 2045), decoded from its transfer encoding. */
export interface MimePart {
  /** Media type in lower case, such as `text/html`; `text/plain` where none is given. */
  readonly mediaType: string;
  /** Parameters of the media type by their lower-case names: `charset`, `boundary`, `start`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** `attachment`, `inline` or what else the part says of itself; empty where it says nothing. */
  readonly disposition: string;
  readonly fileName?: string;
  /** First value of each header field by its lower-case name, encoded words decoded. */
  readonly headers: ReadonlyMap<string, string>;
  /** Empty for a multipart. */
  readonly bytes: Uint8Array;
  readonly parts: readonly MimePart[];
}

/** A header field with its parameters, as postal-mime parses it. */
interface StructuredField {
  readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string>> };
}

/**
 * A node of the tree that postal-mime 4 keeps of a message. Its public result joins the text parts into one decoded string,
 * in which neither a part's address nor its bytes are left; the tree has both. The package is held at one version for it.
 */
interface MimeNode {
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly contentType: StructuredField;
  readonly contentDisposition: StructuredField;
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly MimeNode[];
}

/** Parts within parts that are followed: the deepest real mail has some six. */
const MAX_DEPTH = 64;

/** Lines that begin as a boundary does; each may open a part, and a hostile message would have millions. */
const MAX_BOUNDARIES = 100_000;

/**
 * Reads the tree of parts of a MIME message with postal-mime; an attached message stays one part. Gives `undefined` for a
 * message that is nested more than 64 deep, has more than 100,000 boundaries or more than 2 MiB of headers.
 */
export async function readMimeParts(bytes: Uint8Array): Promise<MimePart | undefined> {
  if (hasTooManyBoundaries(bytes)) return undefined;
  const { default: PostalMime, decodeWords } = await import("postal-mime");
  const parser = new PostalMime({ maxNestingDepth: MAX_DEPTH, forceRfc822Attachments: true });
  try {
    await parser.parse(bytes);
  } catch (error) {
    if (error instanceof Error && /^Maximum /.test(error.message)) return undefined;
    throw error;
  }
  return partOf((parser as unknown as { readonly root: MimeNode }).root, decodeWords);
}

function hasTooManyBoundaries(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let count = 0;
  for (
    let at = buffer.indexOf("\n--");
    at >= 0 && count <= MAX_BOUNDARIES;
    at = buffer.indexOf("\n--", at + 1)
  )
    count++;
  return count > MAX_BOUNDARIES;
}

function partOf(node: MimeNode, decodeWords: (value: string) => string): MimePart {
  const { value: mediaType, params } = node.contentType.parsed;
  const { value: disposition, params: named } = node.contentDisposition.parsed;
  const fileName = named["filename"] ?? params["name"];
  const headers = new Map<string, string>();
  for (const { key, value } of node.headers) if (!headers.has(key)) headers.set(key, decodeWords(value));
  return {
    mediaType: mediaType.toLowerCase(),
    parameters: params,
    disposition: disposition.toLowerCase(),
    ...(fileName ? { fileName: decodeWords(fileName) } : {}),
    headers,
    bytes: new Uint8Array(node.content ?? new ArrayBuffer(0)),
    parts: node.childNodes.map((child) => partOf(child, decodeWords)),
  };
}

/** Lists the parts that hold content, in the order of the message. */
export function leavesOf(part: MimePart): MimePart[] {
  return part.mediaType.startsWith("multipart/") ? part.parts.flatMap(leavesOf) : [part];
}
