import { FUNCTION_WORDS } from "../language/en/tables/function-words.ts";
import { PUBLIC_BODIES } from "../language/en/tables/public-bodies.ts";
import { organisationByName } from "../language/organisations.ts";
import { foldName } from "../language/words.ts";
import type { NameBasis, Quotation } from "../model/quotation.ts";
import type { Check, Coverage, Found } from "./coverage.ts";

/** Shorter quotations may be said by anybody. */
const FEWEST_WORDS = 7;
const FEWEST_CONTENT = 4;

/** Names that stand in the words themselves; what is worked out from a pronoun may be wrong. */
const WRITTEN: ReadonlySet<NameBasis> = new Set(["full-name", "short-name"]);

/**
 * Asks whether reports give the same quoted words to different persons. Sources that are described differently or have
 * no name are no conflict, nor is a person beside the body that they speak for.
 */
export const attributionConflict: Check = {
  name: "attribution-conflict",
  run: (coverage: Coverage): Found[] => {
    const claimOf = new Map(
      coverage.claims.flatMap(({ id, statements }) =>
        statements.map((statement) => [statement, id] as const),
      ),
    );
    return [...byWords(coverage.quotations).values()].flatMap((quotations): Found[] => {
      const [first, second] = rivals(quotations);
      if (!first || !second) return [];
      const claims = [first, second].flatMap(({ id }) => claimOf.get(id) ?? []);
      return [
        {
          kind: "attribution-conflict",
          about: [first.report, second.report, ...claims],
          because: [first, second].flatMap(({ content, source }) => [
            content,
            ...(source.citation ? [source.citation] : []),
          ]),
          text: `The same quoted words stand under two names: ${first.source.name} in one report, ${second.source.name} in another.`,
        },
      ];
    });
  },
};

function byWords(quotations: readonly Quotation[]): Map<string, Quotation[]> {
  const found = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    if (quotation.mode !== "direct" || !isPerson(quotation)) continue;
    const words = foldName(quotation.content.exact).split(" ");
    const content = words.filter((word) => !FUNCTION_WORDS.has(word));
    if (words.length < FEWEST_WORDS || new Set(content).size < FEWEST_CONTENT) continue;
    const key = words.join(" ");
    found.set(key, [...(found.get(key) ?? []), quotation]);
  }
  return found;
}

/** The first quotation, and the first that stands in another report under a name that shares no word with its own. */
function rivals(quotations: readonly Quotation[]): (Quotation | undefined)[] {
  const [first] = quotations;
  if (!first) return [];
  const own = new Set(speakersOf(first).flatMap((name) => foldName(name).split(" ")));
  const relays = (one: Quotation, other: Quotation): boolean =>
    (one.via ?? []).some((name) => foldName(name) === foldName(other.source.name));
  const second = quotations.find(
    (other) =>
      other.report !== first.report &&
      !speakersOf(other).some((name) =>
        foldName(name)
          .split(" ")
          .some((word) => own.has(word)),
      ) &&
      !relays(first, other) &&
      !relays(other, first),
  );
  return [first, second];
}

function speakersOf({ source, others = [] }: Quotation): string[] {
  return [source, ...others].map(({ name }) => name);
}

function isPerson({ source }: Quotation): boolean {
  const { name, named, basis } = source;
  if (!named || basis === undefined || !WRITTEN.has(basis) || source.class !== undefined) return false;
  if (!/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name)) return false;
  return organisationByName(name) === undefined && !publicBodies().has(foldName(name));
}

let bodies: ReadonlySet<string> | undefined;

function publicBodies(): ReadonlySet<string> {
  bodies ??= new Set(
    PUBLIC_BODIES.trim()
      .split("\n")
      .map((line) => foldName(line.split("|")[0] ?? "")),
  );
  return bodies;
}
