import { all, byId, say, wordsOf } from "./page-elements.ts";
import { unpackedPages } from "./unpack.ts";

interface Entry {
  readonly href: string;
  readonly text: string;
  readonly folded: string;
  readonly where: string;
}

const MOST_HITS = 50;
const EXCERPT = 110;

let index: Promise<Entry[]> | undefined;

/** Shows the search and answers to what is typed. */
export function listenForSearch(): void {
  byId("search")?.removeAttribute("hidden");
  byId("query")?.addEventListener("input", () => void search());
  byId("hits")?.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a")) setTimeout(closeSearch);
  });
}

/** Puts the cursor into the search. */
export function openSearch(): void {
  const query = queryBox();
  query.focus();
  query.select();
}

/** Closes the search's results, and says whether there was anything to close. */
export function closeSearch(): boolean {
  const hits = byId("hits")!;
  const wasOpen = !hits.hidden || document.activeElement === queryBox();
  hits.hidden = true;
  queryBox().value = "";
  queryBox().blur();
  return wasOpen;
}

function queryBox(): HTMLInputElement {
  return byId("query") as HTMLInputElement;
}

async function search(): Promise<void> {
  const typed = queryBox().value;
  index ??= readEntries();
  const entries = await index;
  if (queryBox().value !== typed) return;
  const words = fold(typed).split(" ").filter(Boolean);
  const found =
    words.length === 0 ? [] : entries.filter(({ folded }) => words.every((word) => folded.includes(word)));
  const phrase = words.join(" ");
  const ranked = [
    ...found.filter((entry) => entry.folded.includes(phrase)),
    ...found.filter((entry) => !entry.folded.includes(phrase)),
  ];
  const hits = byId("hits")!;
  hits.replaceChildren(...ranked.slice(0, MOST_HITS).map((entry) => hitOf(entry, words[0] ?? "")));
  hits.hidden = words.length === 0;
  if (words.length > 0)
    say(`${found.length} found${found.length > MOST_HITS ? `, the first ${MOST_HITS} shown` : ""}`);
}

function hitOf(entry: Entry, word: string): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const text = document.createElement("bdi");
  const where = document.createElement("span");
  const from = Math.max(0, entry.folded.indexOf(word) - EXCERPT / 3);
  text.textContent = `${from > 0 ? "…" : ""}${entry.text.slice(from, from + EXCERPT)}${entry.text.length > from + EXCERPT ? "…" : ""}`;
  where.className = "where";
  where.textContent = ` ${entry.where}`;
  link.href = entry.href;
  link.append(text, where);
  item.append(link);
  return item;
}

/** Reads what can be found: the ledgers' rows, and every sentence and cited stretch of the pages. */
async function readEntries(): Promise<Entry[]> {
  const rows = all(".ledger:not(#compare) [data-row][id], .labels-of [data-row]").map((row) =>
    entryOf(
      `#${row.id || row.closest(".ledger")!.id}`,
      [row],
      row.closest(".ledger")?.querySelector("h2")?.textContent ?? "",
    ),
  );
  const live = all(".page").flatMap((page) => placesIn(page, page.getAttribute("data-page") ?? ""));
  const stored = (await unpackedPages()).flatMap((html, at) =>
    placesIn(new DOMParser().parseFromString(html, "text/html"), `${at + 1}`),
  );
  return [...rows, ...new Map([...live, ...stored].map((entry) => [entry.href, entry])).values()];
}

function placesIn(page: ParentNode, number: string): Entry[] {
  return all("[id^='s-']", page)
    .filter((place) => !place.parentElement?.closest(".p"))
    .map((place) => entryOf(`#${place.id}`, [place, ...all(`.${place.id}`, page)], `page ${number}`));
}

function entryOf(href: string, elements: readonly Element[], where: string): Entry {
  const text = wordsOf([...new Set(elements)])
    .replace(/\s+/gu, " ")
    .trim();
  return { href, text, folded: fold(text), where };
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();
}
