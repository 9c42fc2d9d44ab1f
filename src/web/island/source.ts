import { showFiltered } from "./filters.ts";
import { all, byId, goTo, openedId, piecesOf, say } from "./page-elements.ts";
import { unpackAround } from "./unpack.ts";

/** Opens what the document's address names: unpacks it, marks all its pieces and says where it stands. */
export async function openAddress(): Promise<void> {
  const id = openedId();
  if (await unpackAround(id)) {
    if (openedId() !== id) return;
    goTo(id);
  }
  for (const marked of all(".on")) marked.classList.remove("on");
  const pieces = piecesOf(id);
  const [first] = pieces;
  const inSource = first?.closest("#source") !== null && first !== undefined;
  byId("source")?.classList.toggle("open", inSource);
  first?.closest("details")?.setAttribute("open", "");
  if (first) showFiltered(first);
  if (!inSource) return;
  first.scrollIntoView({ block: first.id.startsWith("s-") ? "center" : "start" });
  if (!first.id.startsWith("s-")) return;
  for (const piece of pieces) piece.classList.add("on");
  say(describe(first, pieces));
}

/** Goes to the next copy of the opened sentence, or of the sentence that holds the opened words. */
export function openNextCopy(): void {
  const first = byId(openedId());
  const places = [...piecesOf(openedId()), first?.parentElement?.closest(".p")];
  const link = places.flatMap((place) => (place ? all(".also a", place) : []))[0];
  if (link) link.click();
  else say("No other page of this set carries the opened sentence.");
}

/** Says where the opened words stand: page, source and offsets. */
export function whereOf(first: Element): string {
  const page = first.closest(".page");
  const source = page?.querySelector(".address")?.textContent ?? "";
  const [start, end] = (first.getAttribute("data-at") ?? "").split("-");
  return `page ${page?.getAttribute("data-page")}, ${source}, characters ${start}–${end}`;
}

function describe(first: Element, pieces: readonly Element[]): string {
  const sentences = [...pieces, ...pieces.flatMap((piece) => piece.parentElement?.closest(".p") ?? [])];
  const copies = Number(sentences.flatMap((piece) => all(":scope > .more", piece)).at(0)?.textContent ?? 0);
  const where = whereOf(first);
  const also = copies > 0 ? `; also carried in ${copies} other ${copies === 1 ? "place" : "places"}` : "";
  return `${where[0]?.toUpperCase()}${where.slice(1)}${also}`;
}
