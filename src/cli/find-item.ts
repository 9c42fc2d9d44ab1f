import type { Claim } from "../model/claim.ts";
import type { Derivation } from "../model/derivation.ts";
import type { Dossier, DossierPage } from "../model/dossier.ts";
import { type ErrorCode, SecondSourceError } from "../model/error.ts";
import type { Finding } from "../model/finding.ts";
import type { Origin } from "../model/origin.ts";
import type { Report } from "../model/report.ts";
import { plainText } from "./plain-text.ts";

/** Anything of a dossier that has an id, with its kind. */
export type Item =
  | { readonly kind: "page"; readonly item: DossierPage }
  | { readonly kind: "report"; readonly item: Report }
  | { readonly kind: "origin"; readonly item: Origin }
  | { readonly kind: "derivation"; readonly item: Derivation }
  | { readonly kind: "finding"; readonly item: Finding }
  | { readonly kind: "claim"; readonly item: Claim }
  | { readonly kind: "statement"; readonly item: StatedItem };

/** A statement of any ledger: what it is and where stands in its own fields. */
export interface StatedItem {
  readonly id: string;
}

/** What a name may stand for, and the code of the error where it stands for nothing. */
export interface Wanted {
  readonly kinds: readonly Item["kind"][];
  readonly otherwise: ErrorCode;
}

const MOST_NAMED = 5;

/**
 * Finds what a name stands for: an id, the path or file name of a page, the beginning of an id, or a part of a file
 * name. The first of these ways that fits anything decides, and within it the first of the wanted kinds.
 *
 * Throws a `SecondSourceError` where nothing fits (with the wanted code) or several do (with the code `usage`).
 */
export function findItem(dossier: Dossier, name: string, wanted: Wanted): Item {
  for (const fits of WAYS) {
    for (const kind of wanted.kinds) {
      const found = itemsOf(dossier, kind).filter((item) => fits(item, name));
      if (found.length > 1) throw ambiguous(name, found);
      if (found[0]) return found[0];
    }
  }
  throw new SecondSourceError(
    wanted.otherwise,
    `Nothing in these pages goes by "${plainText(name)}". Give an id, or a page's file name.`,
  );
}

function itemsOf(dossier: Dossier, kind: Item["kind"]): Item[] {
  const lists: Readonly<Record<Item["kind"], readonly { readonly id: string }[]>> = {
    page: dossier.pages,
    report: dossier.reports,
    origin: dossier.origins,
    derivation: dossier.derivations,
    finding: dossier.findings,
    claim: dossier.claims ?? [],
    statement: statedIn(dossier),
  };
  return lists[kind].map((item) => ({ kind, item }) as Item);
}

/** Gives everything that is stated, ledger by ledger. */
function statedIn(dossier: Dossier): readonly StatedItem[] {
  const { quotations = [], silences = [], times = [], figures = [], positions = [] } = dossier;
  const { policies = [], events = [], threads = [] } = dossier;
  return [quotations, silences, times, figures, positions, policies, events, threads].flat();
}

const WAYS: readonly ((item: Item, name: string) => boolean)[] = [
  ({ item }, name) => item.id === name,
  (item, name) => sourceOf(item) === name,
  (item, name) => fileName(item) === name,
  (item, name) => fileName(item)?.replace(/\.[^.]+$/, "") === name,
  ({ item }, name) => name !== "" && item.id.startsWith(name),
  (item, name) => name !== "" && fileName(item)?.includes(name) === true,
];

function sourceOf(item: Item): string | undefined {
  return item.kind === "page" ? item.item.source : undefined;
}

function fileName(item: Item): string | undefined {
  return sourceOf(item)
    ?.split(/[\\/]/)
    .findLast((part) => part !== "");
}

function ambiguous(name: string, found: readonly Item[]): SecondSourceError {
  const names = found.slice(0, MOST_NAMED).map((item) => {
    const source = sourceOf(item);
    return source === undefined ? item.item.id : `${item.item.id} (${plainText(source)})`;
  });
  const more = found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : "";
  return new SecondSourceError(
    "usage",
    `"${plainText(name)}" may stand for ${names.join(", ")}${more}. Give more of it.`,
  );
}
