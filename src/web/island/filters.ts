import { all, byId, say } from "./page-elements.ts";

/** Shows the filters of who said what and answers to them. */
export function listenForFilters(): void {
  const filters = byId("filters");
  if (!filters) return;
  filters.removeAttribute("hidden");
  filters.addEventListener("change", () => {
    applyFilters();
    const shown = all(".speaker").filter((speaker) => !speaker.hidden).length;
    say(`${shown} ${shown === 1 ? "speaker" : "speakers"} shown`);
  });
}

/** Hides the speakers and rows that the filters leave out; what was just unpacked is filtered too. */
export function applyFilters(): void {
  const [speaker, organisation] = [chosen("by-speaker"), chosen("by-organisation")];
  const isOut = (element: HTMLElement): boolean =>
    organisation !== "" && !element.classList.contains(`by-${organisation}`);
  for (const group of all(".speaker"))
    group.hidden = isOut(group) || (speaker !== "" && group.id !== `speaker-${speaker}`);
  for (const row of all(".said tbody tr")) row.hidden = isOut(row);
}

/** Takes the filters off where they hide what a link leads to. */
export function showFiltered(element: Element): void {
  if (!element.closest("#said [hidden]")) return;
  for (const select of all("#filters select")) (select as HTMLSelectElement).value = "";
  applyFilters();
}

function chosen(id: string): string {
  return (byId(id) as HTMLSelectElement | null)?.value ?? "";
}
