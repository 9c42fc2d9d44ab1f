import { conceptsOfName, isNamedMatter, isWideMatter } from "../../../language/en/matter-concepts.ts";
import type { Party } from "../../../model/position.ts";
import { type Cluster, type ClusterRule, countMoves, shareIn } from "./cluster-steps.ts";
import { PERCENT } from "./step-concepts.ts";
import { sideOf, type ThreadStep } from "./thread-steps.ts";

/** One party's clusters of which this share is common are about the same: "curb arrivals", "send new arrivals back". */
const SAME_OF_PARTY = 0.75;
/** Across parties clusters differ in who else dealt with the matter. */
const SAME_ACROSS = 0.6;
/** One party may have a few wishes in one matter, */
const FEW_OF_PARTY = 8;
/** and a short story may have one matter only. */
const FEW_ACROSS = 20;

/** What one party wants, gives or refuses is one matter where it shares a concept. */
export function ofOneParty(parties: StoryParties): ClusterRule {
  return {
    keysOf: (step) =>
      ownConcepts(step).filter(
        (concept) =>
          !isMainCountry(concept, parties) &&
          !parties.people.has(concept) &&
          (concept !== TALKS || !hasForeign(step, parties)),
      ),
    isMatter: (key, members) => differ(members) && (countMoves(members) > 2 || holdsPair(key, members)),
    contained: SAME_OF_PARTY,
    small: FEW_OF_PARTY,
  };
}

function isMainCountry(concept: string, parties: StoryParties): boolean {
  return concept.startsWith("@") && parties.main.has(concept);
}

const TALKS = "talks";

/** "talks with Chile" in a story between others are talks of their own. */
function hasForeign({ concepts }: ThreadStep, parties: StoryParties): boolean {
  return [...concepts.keys()].some((concept) => concept.startsWith("@") && !parties.main.has(concept));
}

/** Talks between others than the main parties of a story are no part of theirs. */
function isOfMainParties(step: ThreadStep, parties: StoryParties): boolean {
  const sides = step.actors.map(sideOf);
  return (
    !hasForeign(step, parties) && (sides.length === 0 || sides.some((side) => parties.main.has(`@${side}`)))
  );
}

/** Two moves share this much of what the shorter one says, or a matter of the table, or a country. */
const PAIR = 0.5;

function holdsPair(key: string, members: Cluster): boolean {
  // What is asked about one country belongs together, what is given to it need not.
  if (key.startsWith("@") && members[0]?.family !== "gives") return true;
  if (isNamedMatter(key) && !isWideMatter(key)) return true;
  const [first, second] = firstOfMoves(members).map((step) => new Set(ownConcepts(step)));
  if (!first || !second) return false;
  return shareIn(first.size < second.size ? first : second, first.size < second.size ? second : first) > PAIR;
}

/** Says whether at least two moves are more than one said in other words. */
function differ(members: Cluster): boolean {
  const [first, ...others] = firstOfMoves(members);
  return first !== undefined && others.some((other) => !isRepeat(first, other));
}

/** Words at least of which one move must hold the other's to be the same in other words. */
const FEWEST_SAME = 2;

function isRepeat(a: ThreadStep, b: ThreadStep): boolean {
  if (a.kind !== b.kind || numbersOf(a) !== numbersOf(b)) return false;
  const [less, more] = [new Set(ownConcepts(a)), new Set(ownConcepts(b))].sort((x, y) => x.size - y.size);
  return less !== undefined && more !== undefined && less.size >= FEWEST_SAME && shareIn(less, more) === 1;
}

function numbersOf({ words }: ThreadStep): string {
  return (words.match(/\d[\d.,]*\d|\d/g) ?? []).join(" ");
}

/** Gives the first step of each move. */
export function firstOfMoves(members: Cluster): ThreadStep[] {
  const seen = new Set<string>();
  return members.filter(({ move }) => !seen.has(move) && seen.add(move));
}

/** What a step is about beside the parties themselves. */
export function ownConcepts({ concepts, recipient, actors }: ThreadStep): string[] {
  const own = [...actors, ...(recipient ? [recipient] : [])];
  const sides = new Set(own.map((party) => `@${sideOf(party)}`));
  const names = new Set(own.flatMap(({ name }) => conceptsOfName(name)));
  return [...concepts.keys()].filter(
    (concept) => !sides.has(concept) && (isNamedMatter(concept) || !names.has(concept)),
  );
}

/** Fewer moves that share two plain words may do so by chance. */
const FEWEST_BY_WORDS = 3;

/** Across parties a matter of the table holds steps together, alone or with what else they share. */
export function ofNamedMatters(parties: StoryParties): ClusterRule {
  return {
    keysOf: (step) => pairKeys(step, parties).filter((key) => isTelling(key.split("\n"))),
    isMatter: (_, members) => isMovement(members) && differ(members),
    contained: SAME_ACROSS,
    small: FEW_ACROSS,
  };
}

/** Two plain words that steps share hold them together where one party answers another, or where it happens often. */
export function ofPlainWords(parties: StoryParties): ClusterRule {
  return {
    keysOf: (step) => pairKeys(step, parties).filter((key) => !isTelling(key.split("\n"))),
    isMatter: (_, members) =>
      isMovement(members) &&
      differ(members) &&
      (isAnswered(members) || countMoves(members) >= FEWEST_BY_WORDS),
    contained: SAME_ACROSS,
    small: FEW_ACROSS,
  };
}

/** A matter of the table alone, or with another one or a country. */
function isTelling(concepts: readonly string[]): boolean {
  const named = concepts.filter(isNamedMatter);
  // "pay, by so many percent": a share says of even a wide matter that it is bargained for.
  if (named.length > 0 && concepts.includes(PERCENT)) return true;
  const all = concepts.every((one) => isNamedMatter(one) || one.startsWith("@"));
  return all && named.some((one) => !isWideMatter(one));
}

/** What one asked another has given or refused. */
function isAnswered(members: Cluster): boolean {
  const sorts = new Set(members.map(({ family }) => family));
  return sorts.has("asks") && (sorts.has("gives") || sorts.has("refuses"));
}

/** One party's moves of one sort are its own thread; on one day nothing has moved. */
function isMovement(members: Cluster): boolean {
  const sides = new Set(members.flatMap(({ actors }) => actors.map(sideOf)));
  const sorts = new Set(members.map((step) => step.family));
  const days = new Set(members.map((step) => step.day));
  return days.size > 1 && (sorts.has("acts") || sorts.size > 1 || sides.size > 1);
}

/** A country that is a party to more than this share of all steps is what the story is about, no matter of its own. */
const MAIN_PARTY = 0.2;

/** Who a story is about: that they are named says nothing of which matter it is. */
export interface StoryParties {
  /** The countries whose story it is, as concepts. */
  readonly main: ReadonlySet<string>;
  /** The words of the names of persons and bodies. */
  readonly names: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

/** Gives who the steps of a story are about. */
export function partiesOf(steps: readonly ThreadStep[]): StoryParties {
  const parties = steps.map(({ actors, recipient }) => [...actors, ...(recipient ? [recipient] : [])]);
  const counts = new Map<string, number>();
  for (const side of parties.flatMap((those) => [...new Set(those.map(sideOf))]))
    counts.set(side, (counts.get(side) ?? 0) + 1);
  const main = [...counts].filter(([, count]) => count > MAIN_PARTY * steps.length);
  // A group has words for a name that matters are told in: "striking nurses".
  const named = parties.flat().filter(({ kind }) => kind !== "group");
  return {
    main: new Set(main.map(([side]) => `@${side}`)),
    names: namesOf(named),
    people: namesOf(named.filter(({ kind }) => kind === "person")),
  };
}

function namesOf(parties: readonly Party[]): ReadonlySet<string> {
  const names = new Set(parties.map(({ name }) => name));
  return new Set([...names].flatMap((name) => conceptsOfName(name).filter((one) => !one.startsWith("@"))));
}

/** A matter of the table alone, one with another concept, or two concepts that are no countries. */
function pairKeys(step: ThreadStep, parties: StoryParties): string[] {
  const telling = [...step.concepts.keys()].filter(
    (one) => isNamedMatter(one) || !(parties.main.has(one) || parties.names.has(one)),
  );
  const pairs = telling.flatMap((one, nth) =>
    telling
      .slice(nth + 1)
      .filter((other) => isPair(one, other))
      .map((other) => [one, other].sort().join("\n")),
  );
  const named = telling.filter((one) => isNamedMatter(one) && !isWideMatter(one));
  const alone = named.filter((one) => one !== TALKS || isOfMainParties(step, parties));
  return [...alone, ...pairs];
}

/** Two matters that most stories tell of, or a country and a plain word, say nothing together. */
function isPair(one: string, other: string): boolean {
  if (isWideMatter(one) && isWideMatter(other)) return false;
  if (one === PERCENT || other === PERCENT) return isNamedMatter(one) || isNamedMatter(other);
  return isNamedMatter(one) || isNamedMatter(other) || !(one + other).includes("@");
}
