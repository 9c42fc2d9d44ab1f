import type { Note } from "../model/note.ts";
import type { Block } from "../model/page.ts";
import { type Decoding, decode } from "./decoding/decode.ts";
import type { PageInput, PageReading } from "./format.ts";
import { pageIdOf, sha256Of } from "./identify-pages.ts";
import { MAX_BLOCKS } from "./limits.ts";
import { trimmedSpan } from "./trimmed-span.ts";

/** Reads plain text. The page's text is the decoded text to the last character; each line that is not blank is a block. */
export async function readText(input: PageInput): Promise<PageReading> {
  return textPage(input, await decode(input));
}

/** Makes the page of plain text that was decoded from an input's bytes. */
export function textPage({ source, bytes }: PageInput, { text, encoding, notes }: Decoding): PageReading {
  if (text === undefined) return { pages: [], notes };
  const blocks = linesOf(text);
  if (blocks.length === 0) {
    const empty: Note = {
      level: "error",
      code: "page-empty",
      message: "The input holds no text.",
      at: source,
    };
    return { pages: [], notes: [...notes, empty] };
  }
  const sha256 = sha256Of(bytes);
  const page = {
    id: pageIdOf(sha256),
    source,
    mediaType: "text/plain",
    sha256,
    encoding,
    text,
    blocks,
    labels: [],
  };
  return { pages: [page], notes: blocks.length < MAX_BLOCKS ? notes : [...notes, cutNote(source)] };
}

function cutNote(source: string): Note {
  const message = `Only the first ${MAX_BLOCKS} lines were read as blocks.`;
  return { level: "warning", code: "page-too-large", message, at: source };
}

/** What ends a line: line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
const LINE_ENDS: ReadonlySet<number> = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);

/**
 * Cuts text into its lines that are not blank, without the white space around them, at most `MAX_BLOCKS`. It goes from
 * character to character: a pattern for lines may overflow the engine's stack on one of several million characters.
 */
function linesOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (let at = 0; at <= text.length && blocks.length < MAX_BLOCKS; at++) {
    if (at < text.length && !LINE_ENDS.has(text.charCodeAt(at))) continue;
    const span = trimmedSpan(text, start, at);
    if (span) blocks.push(span);
    start = at + 1;
  }
  return blocks;
}
