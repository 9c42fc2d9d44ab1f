import { applyFilters } from "./filters.ts";
import { all, byId } from "./page-elements.ts";

interface Packed {
  readonly pages: readonly string[];
  readonly comparisons: Readonly<Record<string, string>>;
  readonly said: Readonly<Record<string, string>>;
  readonly claims: string;
  readonly places: string;
  readonly reports: string;
}

const source = byId("packed")?.textContent;
const packed: Packed | undefined = source ? JSON.parse(source) : undefined;

/** Unpacks what stands around an id, and says whether anything was put into the document. */
export async function unpackAround(id: string): Promise<boolean> {
  if (!packed) return false;
  const [, kind, digits] = /^(s|r|page|compare|speaker|claim)-(\d+)$/u.exec(id) ?? [];
  const number = Number(digits);
  if (kind === "s") return unpackPage((await tableOf("places"))[number - 1]);
  if (kind === "r") return unpackPage((await tableOf("reports"))[number - 1]);
  if (kind === "page") return unpackPage(number);
  if (kind === "speaker") return unpackSpeaker(number);
  if (kind === "claim") return unpackSpeaker((await tableOf("claims"))[number - 1]);
  return kind === "compare" && unpackComparison(number);
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

async function unpackSpeaker(number: number | undefined): Promise<boolean> {
  return fill(`[data-said="${number}"]`, packed?.said[number ?? 0]);
}

/** Unpacks what a reader unfolds: the statements of a speaker, or a comparison. */
export function listenForUnfolding(): void {
  if (!packed) return;
  const unfold = ({ target }: Event): void => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    const { said, compare } = target.querySelector<HTMLElement>("[data-said], [data-compare]")?.dataset ?? {};
    if (said !== undefined) void unpackSpeaker(Number(said));
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

const tables = new Map<string, Promise<number[]>>();

function tableOf(name: "places" | "reports" | "claims"): Promise<number[]> {
  const known = tables.get(name);
  if (known) return known;
  const table = inflate(packed?.[name] ?? "").then((json): number[] => JSON.parse(json));
  tables.set(name, table);
  return table;
}

async function inflate(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).text();
}
