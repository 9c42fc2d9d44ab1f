import { ACCORD_STEMS } from "../../language/en/tables/accord-words.ts";
import { toldStems } from "../../language/told-stems.ts";
import { foldName } from "../../language/words.ts";
import { daysBetween } from "../../model/days.ts";
import type { Position } from "../../model/position.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { likeness } from "../likeness.ts";

/** Share of the stems of the shorter matter that two positions on one matter have in common. */
const SAME = 0.6;
/** Share of the stems of the longer matter that they have in common: two words of a long clause are met by chance. */
const SAME_OF_LONGER = 0.3;
/** Positions further apart, in days, may both be held: things move on. */
const MOST_DAYS = 10;
/** Conflicts of one position that are listed. */
const MOST_LISTED = 2;

/**
 * Asks whether one party is said to have agreed or promised what it is also said to have refused or not promised. Both
 * may be about a matter, or about nothing but agreements: "a good agreement" beside "no firm pledge".
 */
export const positionConflict: Check = {
  name: "position-conflict",
  run: ({ positions, claims }: Coverage): Found[] => {
    const firsts = new Set(
      claims.flatMap(({ kind, statements }) => (kind === "position" ? statements[0] : [])),
    );
    const told = positions.filter(({ id }) => firsts.has(id));
    const yes = told.filter(isGiven);
    return told.filter(isWithheld).flatMap((no) =>
      yes
        .filter((one) => areAtOdds(one, no))
        .slice(0, MOST_LISTED)
        .map((one) => foundOf(one, no)),
    );
  },
};

/** "I agree that …" is an opinion, no deal. */
const OPINION = /^that\b/i;

function isGiven({ kind, negated, modality, matter }: Position): boolean {
  const given = kind === "agreement" || kind === "commitment";
  return given && !negated && modality === undefined && !OPINION.test(matter);
}

function isWithheld({ kind, negated, modality }: Position): boolean {
  if (modality !== undefined) return false;
  // "would not rule out" refuses nothing.
  if (kind === "refusal") return !negated;
  return (kind === "agreement" || kind === "commitment") && negated === true;
}

function areAtOdds(yes: Position, no: Position): boolean {
  if (!partiesOf(yes).some((name) => partiesOf(no).includes(name))) return false;
  if (!areClose(yes.date, no.date)) return false;
  const [given, withheld] = [matterOf(yes), matterOf(no)];
  // "no firm pledges" is held against "agreements" as such; who refuses "a deal" or "it" may mean any deal.
  if (given.size === 0 || withheld.size === 0) return given.size === withheld.size && no.kind !== "refusal";
  const [shorter, longer] = [given.size, withheld.size].sort((a, b) => a - b);
  const share = likeness(given, withheld);
  return share >= SAME && (share * (shorter ?? 0)) / (longer ?? 1) >= SAME_OF_LONGER;
}

function partiesOf({ actor, others = [] }: Position): string[] {
  return [actor, ...others].map(({ name, country }) => foldName(country ?? name));
}

function areClose(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  return Math.abs(daysBetween(one, other)) <= MOST_DAYS;
}

function matterOf({ matter }: Position): ReadonlySet<string> {
  return new Set([...toldStems(matter)].filter((stem) => !ACCORD_STEMS.has(stem)));
}

function foundOf(yes: Position, no: Position): Found {
  return {
    kind: "position-conflict",
    about: [yes.id, no.id],
    because: [yes.citation, no.citation],
    text: wordingOf(yes, no),
  };
}

function wordingOf(yes: Position, no: Position): string {
  const given = `${yes.actor.name} is said to have agreed or promised`;
  return no.actor.name === yes.actor.name
    ? `${given}, and also to have refused or not promised.`
    : `${given}; ${no.actor.name}, of the same party, is said to have refused or not promised.`;
}
