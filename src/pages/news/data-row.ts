import { breakOf, HIDDEN_ELEMENTS } from "../html/html-elements.ts";
import type { HtmlNode } from "../html/html-tree.ts";

/** Longest text of a cell of data; a longer one holds prose, as in pages laid out with tables. */
const MAX_CELL = 120;

/** Tells whether a table row holds data: two cells or more, each a short text without blocks and line breaks. */
export function isDataRow(row: HtmlNode): boolean {
  let cells = 0;
  for (let cell = row.first; cell; cell = cell.next) {
    if (cell.name !== "td" && cell.name !== "th") continue;
    cells++;
    if (!isShort(cell)) return false;
  }
  return cells > 1;
}

function isShort(cell: HtmlNode): boolean {
  let length = 0;
  let node = cell.first;
  while (node) {
    if (breakOf(node.name) > 0 || node.name === "br") return false;
    if (node.name === "#text") length += node.pieces ? MAX_CELL + 1 : node.text.trim().length;
    if (length > MAX_CELL) return false;
    if (node.first && !HIDDEN_ELEMENTS.has(node.name)) {
      node = node.first;
      continue;
    }
    while (node !== cell && !node.next) node = node.parent!;
    node = node === cell ? null : node.next;
  }
  return true;
}
