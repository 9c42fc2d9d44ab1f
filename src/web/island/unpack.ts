import { applyFilters } from "./filters.ts";
import { all, byId } from "./page-elements.ts";

interface Packed {
  readonly pages: readonly string[];
  readonly comparisons: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
  readonly partOf: string;
  readonly places: string;
  readonly reports: string;
}

const source = byId("packed")?.textContent;
const packed: Packed | undefined = source ? JSON.parse(source) : undefined;

/** Unpacks what stands around an id, and says whether anything was put into the document. */
export async function unpackAround(id: string): Promise<boolean> {
  if (!packed) return false;
  const [, kind, digits] = /^(s|r|page|compare)-(\d+)$/u.exec(id) ?? [];
  const number = Number(digits);
  if (kind === "s") return unpackPage((await tableOf("places"))[number - 1]);
  if (kind === "r") return unpackPage((await tableOf("reports"))[number - 1]);
  if (kind === "page") return unpackPage(number);
  if (kind === "compare") return unpackComparison(number);
  const part = (await tableOf<Readonly<Record<string, string>>>("partOf"))[id];
  return typeof part === "string" && unpackPart(part);
}

/** Gives the HTML of every packed page, for the search; it is never put into the document whole. */
export async function unpackedPages(): Promise<string[]> {
  return Promise.all((packed?.pages ?? []).map(inflate));
}

async function unpackPage(number: number | undefined): Promise<boolean> {
  return fill(`[data-packed="${number}"]`, packed?.pages[(number ?? 0) - 1]);
}

async function unpackComparison(number: number): Promise<boolean> {
  return fill(`[data-compare="${number}"]`, packed?.comparisons[number]);
}

async function unpackPart(part: string): Promise<boolean> {
  return fill(`[data-part="${part}"]`, packed?.parts[part]);
}

/** Unpacks what a reader unfolds: a part of a ledger, or a comparison. */
export function listenForUnfolding(): void {
  if (!packed) return;
  const unfold = ({ target }: Event): void => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    const { part, compare } = target.querySelector<HTMLElement>("[data-part], [data-compare]")?.dataset ?? {};
    if (part !== undefined) void unpackPart(part);
    if (compare !== undefined) void unpackComparison(Number(compare));
  };
  addEventListener("toggle", unfold, true);
}

async function fill(selector: string, content: string | undefined): Promise<boolean> {
  const [place] = all(selector);
  if (!place || content === undefined || place.hasAttribute("data-filled")) return false;
  place.setAttribute("data-filled", "");
  // The HTML is the renderer's own, with every word of the pages escaped.
  place.innerHTML = await inflate(content);
  applyFilters();
  return true;
}

const tables = new Map<string, Promise<unknown>>();

async function tableOf<T = number[]>(name: "places" | "reports" | "partOf"): Promise<T> {
  const known = tables.get(name) ?? inflate(packed?.[name] ?? "").then((json) => JSON.parse(json));
  tables.set(name, known);
  return known as Promise<T>;
}

async function inflate(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).text();
}
