import { all, byId, goTo, openedId, say } from "./page-elements.ts";
import { closeSearch, openSearch } from "./search.ts";
import { openNextCopy } from "./source.ts";

interface Actions {
  readonly copy: () => Promise<void>;
}

let row: HTMLElement | undefined;
let lastLink: HTMLElement | null | undefined;

/**
 * Answers to single keys. They are off while something is typed, with a modifier key, in a dialog, and when the reader
 * has switched them off (WCAG 2.2, 2.1.4).
 */
export function listenForKeys({ copy }: Actions): void {
  const actions: Record<string, () => void> = {
    j: () => moveBy(1),
    k: () => moveBy(-1),
    o: openNextCopy,
    d: compare,
    c: () => void copy(),
    "/": openSearch,
    "?": () => (byId("keys") as HTMLDialogElement).showModal(),
  };
  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a") : null;
    if (link?.closest("#dossier")) lastLink = link;
    if (!link?.matches(".close")) return;
    event.preventDefault();
    close();
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") return close();
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !keysAreOn()) return;
    const action =
      event.key === "Enter" ? opener(event.target) : (actions[event.key] ?? sectionOpener(event.key));
    if (!action) return;
    event.preventDefault();
    action();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest("input, textarea, select, dialog, [contenteditable]") !== null
  );
}

function keysAreOn(): boolean {
  return (byId("keys-on") as HTMLInputElement).checked;
}

function rows(): HTMLElement[] {
  return all("#dossier [data-row]").filter((candidate) => candidate.checkVisibility());
}

/** Rows may hold rows: an origin holds its reports, a comparison its sentences. */
function moveBy(step: number): void {
  const visible = rows();
  const focused = document.activeElement?.closest<HTMLElement>("[data-row]");
  const from = visible.indexOf(focused ?? row ?? visible[0]!);
  const started = focused !== null || row !== undefined;
  select(visible[Math.min(visible.length - 1, Math.max(0, started ? from + step : 0))]);
}

function select(next: HTMLElement | undefined): void {
  if (!next) return;
  row = next;
  const target = next instanceof HTMLDetailsElement ? next.querySelector("summary")! : next;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "nearest" });
}

/** Enter opens the row's first words; on a link or a button it does what it always does. */
function opener(target: EventTarget | null): (() => void) | undefined {
  if (target instanceof Element && target.closest("a, button, summary")) return undefined;
  const current = target instanceof Element ? (target.closest<HTMLElement>("[data-row]") ?? row) : row;
  const link =
    current?.querySelector<HTMLElement>('a[href^="#s-"]') ?? current?.querySelector<HTMLElement>("a");
  return link ? () => link.click() : undefined;
}

function compare(): void {
  const current = document.activeElement?.closest<HTMLElement>("[data-row]") ?? row;
  const link = current?.querySelector<HTMLAnchorElement>('a[href^="#compare-"]') ?? comparisonOfOpened();
  if (link) goTo(link.hash.slice(1));
  else say("There is nothing to compare for this row.");
}

function comparisonOfOpened(): HTMLAnchorElement | undefined {
  const opened = openedId();
  return all(`#dossier a[href="#${CSS.escape(opened)}"]`)
    .flatMap((link) => [
      ...(link.closest("[data-row]")?.querySelectorAll<HTMLAnchorElement>('a[href^="#compare-"]') ?? []),
    ])
    .at(0);
}

function sectionOpener(key: string): (() => void) | undefined {
  const link = /^[1-7]$/u.test(key) ? all(`[data-section="${key}"]`)[0] : undefined;
  if (!link) return undefined;
  return () => {
    link.click();
    row = undefined;
    const id = link.getAttribute("href")!.slice(1);
    select(rows().find((candidate) => candidate.closest(`#${id}`)));
  };
}

/** Closes what is open: the search first, then the sheet that holds the source page on a narrow screen. */
function close(): void {
  if (closeSearch() || !byId("source")?.classList.contains("open")) return;
  goTo("dossier");
  (lastLink?.checkVisibility() ? lastLink : row)?.focus({ preventScroll: true });
}
