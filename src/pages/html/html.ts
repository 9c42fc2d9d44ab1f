import type { Note } from "../../model/note.ts";
import type { Block, Page } from "../../model/page.ts";
import { decode } from "../decoding/decode.ts";
import type { PageInput, PageReading } from "../format.ts";
import { pageIdOf, sha256Of } from "../identify-pages.ts";
import { MAX_BLOCKS, MAX_NODES } from "../limits.ts";
import { type VisibleText, visibleText } from "./html-blocks.ts";
import { readLabels } from "./html-labels.ts";
import { elementsBelow, type HtmlNode, parseHtml } from "./html-tree.ts";
import { readableNodes } from "./readable-nodes.ts";

/**
 * Reads an HTML page with parse5. The page's text is its visible text as `visibleText` writes it, fixed once; blocks carry
 * what the markup said of them, labels what the page's head says. Markup of any kind is only text: nothing is run or fetched.
 */
export async function readHtml(input: PageInput): Promise<PageReading> {
  const { source, bytes } = input;
  const decoded = await decode({ ...input, markup: true });
  if (decoded.text === undefined) return { pages: [], notes: decoded.notes };
  const { document, complete } = parseHtml(decoded.text);
  const visible = visibleText(bodyOf(document));
  const cut = complete && visible.complete ? [] : [cutNote(source)];
  if (visible.blocks.length === 0) {
    const message = "The page holds no visible text.";
    const empty: Note = { level: "error", code: "page-empty", message, at: source };
    return { pages: [], notes: [...decoded.notes, ...cut, empty] };
  }
  const sha256 = sha256Of(bytes);
  const { text } = visible;
  const blocks = withReadable(visible, readableNodes(document));
  const { encoding } = decoded;
  const page: Page = {
    id: pageIdOf(sha256),
    source,
    mediaType: "text/html",
    sha256,
    encoding,
    text,
    blocks,
    labels: [],
  };
  const { labels, notes } = readLabels(document, page);
  return { pages: [{ ...page, labels }], notes: [...decoded.notes, ...cut, ...notes] };
}

/** Says of each block whether Readability keeps it. */
function withReadable({ blocks, sources }: VisibleText, kept: ReadonlySet<HtmlNode> | undefined): Block[] {
  return blocks.map((block, at): Block => {
    const source = sources[at];
    if (!kept || !block.markup || !source) return block;
    return { ...block, markup: { ...block.markup, readable: kept.has(source) } };
  });
}

function bodyOf(document: HtmlNode): HtmlNode {
  for (const node of elementsBelow(document)) if (node.name === "body") return node;
  return document;
}

function cutNote(source: string): Note {
  const message = `The page holds more than ${MAX_NODES} nodes or ${MAX_BLOCKS} blocks of text; the rest was left out.`;
  return { level: "warning", code: "page-too-large", message, at: source };
}
