import { conceptsOf, conceptsOfName, isNamedMatter } from "../../../language/en/matter-concepts.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Policy } from "../../../model/position.ts";
import type { TimeExpression } from "../../../model/time.ts";
import { overlapping, type PlacesByPage, placesByPage } from "./places.ts";
import { type StoryStep, sideOf, type ThreadedStory } from "./thread-steps.ts";

/** A step with what it is about. */
export interface TellingStep extends StoryStep {
  readonly concepts: ReadonlyMap<string, string>;
  readonly move: string;
}

/** The concept of a share in percent, which is a matter only beside others of the same party. */
export const PERCENT = "#percent";
const MONEY = "money";
const CURRENCY = /^[A-Z]{3}$/;

/** Says what each step is about: by its own words, by its amounts, and where these name nothing by what was told before. */
export function withConcepts(steps: readonly StoryStep[], story: ThreadedStory): TellingStep[] {
  const beside = besideOf(story);
  const own = steps.map((step): Own => ({ step, concepts: ownConcepts(step, beside) }));
  return withEarlier(own, story).map(({ step, concepts }) => ({ ...step, concepts, move: moveOf(step) }));
}

/** A step beside what it is about: copying the step for each new thing that is known of it takes long. */
interface Own {
  readonly step: StoryStep;
  readonly concepts: ReadonlyMap<string, string>;
}

/** What stands in the same places as the steps. */
interface Beside {
  readonly amounts: PlacesByPage<Figure>;
  readonly times: PlacesByPage<TimeExpression>;
  readonly measures: PlacesByPage<Policy>;
}

function besideOf({ figures, times, policies }: ThreadedStory): Beside {
  return {
    amounts: placesByPage(figures, ({ citation }) => [citation]),
    times: placesByPage(times, ({ citation }) => [citation]),
    measures: placesByPage(policies, ({ statuses }) => statuses.map((status) => status.citation)),
  };
}

function ownConcepts(
  { words, places, ledger }: StoryStep,
  { amounts, times, measures }: Beside,
): ReadonlyMap<string, string> {
  const [place] = places;
  if (!place || ledger === "policy") return conceptsOf(words);
  // "on the Wednesday after Christmas": when something is to be is not what it is about.
  const timeless = overlapping(times, place).reduce(
    (text, { citation }) => text.replace(citation.exact, " "),
    words,
  );
  const concepts = conceptsOf(timeless);
  for (const { unit } of overlapping(amounts, place)) {
    if (CURRENCY.test(unit) && !concepts.has(MONEY)) concepts.set(MONEY, MONEY);
    if (unit === "percent" && ledger === "position") concepts.set(PERCENT, "percent");
  }
  // "that policy, which ended in May": what it is stands with the policy.
  const of = ledger === "event" && concepts.size === 0 ? overlapping(measures, place) : [];
  const told = of.flatMap(({ name, citations }) => [name, ...citations.map((one) => one.exact)]);
  return told.length > 0 ? conceptsOf(told.join(" ")) : concepts;
}

/** "lowered its demand to 8 percent", "the trip": bare words mean what was told last with such an amount or matter. */
function withEarlier(steps: readonly Own[], { dayOf }: ThreadedStory): Own[] {
  const inOrder = [...steps].sort(
    ({ step: a }, { step: b }) =>
      compare(dayOf(a.report) ?? "", dayOf(b.report) ?? "") ||
      compare(a.report, b.report) ||
      (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0),
  );
  const parties = new Set(
    steps.flatMap(({ step }) => step.actors.flatMap(({ name }) => conceptsOfName(name))),
  );
  const told = new Map<string, ReadonlyMap<string, string>>();
  const filled = new Map<string, Own>();
  let before: Own | undefined;
  for (const one of inOrder) {
    const { step } = one;
    const own = withAlternative(one, before);
    if (step.ledger === "position") before = own;
    const key = bareKey(own, parties);
    const earlier = key === undefined ? undefined : placesToLook(step, key).map((place) => told.get(place));
    const meant = earlier?.find((known) => known !== undefined);
    const concepts = meant ? new Map([...meant, ...own.concepts]) : own.concepts;
    filled.set(step.id, { step, concepts });
    if (key !== undefined && !meant) continue;
    for (const concept of concepts.keys())
      for (const place of placesToLook(step, concept)) told.set(place, concepts);
  }
  return steps.map((one) => filled.get(one.step.id) ?? one);
}

const OR = /(?:^|[\s,])(?:or|either)(?: to)?\s?$/i;
/** Code units at most between two alternatives: ", or to". */
const OR_REACH = 8;

/** "block the road or make it harder to pass": of alternatives the second is about what the first is about. */
function withAlternative(own: Own, before: Own | undefined): Own {
  const { step } = own;
  const [place, last] = [step.places[0], before?.step.places[0]];
  if (!before || !place || !last || step.ledger !== "position" || !OR.test(step.before)) return own;
  const beside = last.page === place.page && place.start - last.end <= OR_REACH && place.start >= last.end;
  return beside ? { step, concepts: new Map([...own.concepts, ...before.concepts]) } : own;
}

/** First in the same report, then with the same party anywhere before. */
function placesToLook({ report, actors }: StoryStep, concept: string): string[] {
  const sides = isAmount(concept) ? actors.map((actor) => `${sideOf(actor)}\n${concept}`) : [];
  return [`${report}\n${concept}`, ...sides];
}

function isAmount(concept: string): boolean {
  return concept === PERCENT || concept === MONEY;
}

/** The amount or matter that is all that a step names; undefined where it says more. */
function bareKey(
  { step: { ledger, words }, concepts }: Own,
  parties: ReadonlySet<string>,
): string | undefined {
  const [only, ...more] = [...concepts.keys()].filter(
    (concept) => !concept.startsWith("@") && (isNamedMatter(concept) || !parties.has(concept)),
  );
  if (only === undefined || more.length > 0) return undefined;
  if (only === PERCENT || (only === MONEY && concepts.get(only) === MONEY))
    return ledger === "position" ? only : undefined;
  return isNamedMatter(only) && DEFINITE.test(words) ? only : undefined;
}

const DEFINITE = /^(?:the|that|this|those|these|their|its|his|her)\s/i;

/** Copies differ in what they cut off behind the first words. */
const TELLING_WORDS = 10;

function moveOf({ ledger, kind, actors, words }: StoryStep): string {
  const first = words.split(/\s+/).slice(0, TELLING_WORDS).join(" ");
  const concepts = [...conceptsOf(first).keys()].sort();
  const numbers = first.match(/\d[\d.,]*/g) ?? [];
  const about = concepts.length + numbers.length === 0 ? [first.toLowerCase()] : [...concepts, ...numbers];
  const who = ledger === "position" && actors[0] ? sideOf(actors[0]) : "";
  return [who, kind, ...about].join("\n");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
