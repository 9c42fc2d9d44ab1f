import type { Note } from "../model/note.ts";
import type { Block } from "../model/page.ts";
import { type Decoding, decode } from "./decode.ts";
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

/** Anything that ends a line: line feed, carriage return, vertical tab, form feed, next line, line and paragraph separator. */
const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/g;

/** Cuts text into its lines that are not blank, without the white space around them, at most `MAX_BLOCKS`. */
function linesOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(LINE)) {
    const span = trimmedSpan(text, match.index, match.index + match[0].length);
    if (span) blocks.push(span);
    if (blocks.length === MAX_BLOCKS) break;
  }
  return blocks;
}
