import { type BylineKind, bylineKind, readByline } from "../language/byline.ts";
import { foldName } from "../language/words.ts";
import type { Label, LabelField, LabelSource } from "../model/label.ts";
import type { Report } from "../model/report.ts";

/** The fields of which a report goes by one label. */
type ChosenField = "headline" | "byline" | "dateline" | "credit" | "published";

/**
 * How much a source's word counts, by field. What readers see comes before what only programs read, where both are as
 * sure; `words` stands for a date behind a word such as "Published". A value gains half of what each other source that
 * agrees would count, so that two sources outweigh any single one.
 */
const WEIGHTS: Readonly<
  Record<"headline" | "byline" | "published", Readonly<Partial<Record<LabelSource | "words", number>>>>
> = {
  headline: { dom: 4, text: 4, feed: 3.5, ld: 3.5, og: 3, container: 2.5, meta: 2 },
  byline: { ld: 4.5, dom: 4.25, text: 4, meta: 3.5, og: 3.5, feed: 4, container: 3.5 },
  published: { words: 5, ld: 4.5, og: 4.5, url: 4.5, meta: 4, dom: 4.6, text: 4.6, feed: 4.5, container: 4 },
};
/** What is left of the weight with each further value of one source: a page names itself first. */
const LATER = 0.75;
const AGREEMENT = 0.5;
/** What a value gains from one that says part of it, or more than it: a shortened headline, one of two authors. */
const PART = 0.25;
/** What a byline gains from one that names only some of its persons. */
const HOLDS_ALL = 0.75;
/** A heading that says something else than the page's title stands over another text. */
const SAME_MATTER = 3;
/** A day that other labels give for a change is hardly the day of publication. */
const CHANGE_DAY = -2;
/** An organisation, an account or a single first name is a byline where nothing better is there. */
const UNSURE_NAME = -2;

/** One value with the labels that give it. */
interface Choice {
  readonly key: string;
  readonly labels: Label[];
  score: number;
}

/**
 * Chooses the labels that a report goes by, one for each field; the rivals stay among its labels. `siteNames` are the
 * names of the page's site. Names such as "admin" are no byline; organisations, the site and accounts are one only where
 * the page shows them as such and names no person.
 */
export function chooseLabels(labels: readonly Label[], siteNames: readonly string[] = []): Partial<Report> {
  const of = (field: LabelField): readonly Label[] => labels.filter((label) => label.field === field);
  const picked: [ChosenField, Label | undefined][] = [
    ["headline", best(headlineChoices(withoutSites(of("headline"), siteNames)))],
    ["byline", best(bylineChoices(of("byline"), siteNames))],
    ["dateline", of("dateline")[0]],
    ["credit", of("credit")[0]],
    ["published", best(dateChoices(of("published"), of("modified")))],
  ];
  return Object.fromEntries(picked.filter(([, label]) => label !== undefined));
}

/** Takes the value with the highest score, and of its labels one that readers can see. */
function best(choices: readonly Choice[]): Label | undefined {
  const [first, ...others] = choices;
  if (!first) return undefined;
  const choice = others.reduce((one, other) => (other.score > one.score ? other : one), first);
  return choice.labels.find((label) => label.basis === "stated") ?? choice.labels[0];
}

/** Gathers labels by what they say, and scores each value by its sources; of one source the first says it. */
function gather(
  labels: readonly Label[],
  keyOf: (label: Label) => string,
  weightOf: (label: Label, nth: number) => number,
): Choice[] {
  const seen = new Map<string, number>();
  const choices = new Map<string, Choice & { readonly weights: Map<string, number> }>();
  for (const label of labels) {
    const key = keyOf(label);
    const source = sourceOf(label);
    const nth = seen.get(source) ?? 0;
    seen.set(source, nth + 1);
    const fresh: Choice & { readonly weights: Map<string, number> } = {
      key,
      labels: [],
      score: 0,
      weights: new Map(),
    };
    const choice = choices.get(key) ?? fresh;
    choices.set(key, choice);
    choice.labels.push(label);
    // Words of the page and the element around them are one witness.
    const witness = source === "dom" || source === "text" ? "seen" : source;
    choice.weights.set(witness, Math.max(choice.weights.get(witness) ?? 0, weightOf(label, nth)));
  }
  return [...choices.values()].map(({ key, labels: own, weights }) => {
    const sorted = [...weights.values()].sort((a, b) => b - a);
    const score = (sorted[0] ?? 0) + AGREEMENT * sorted.slice(1).reduce((sum, weight) => sum + weight, 0);
    return { key, labels: own, score };
  });
}

function sourceOf(label: Label): LabelSource {
  return label.source ?? "text";
}

/** The site's own name stands in a heading of its own on many pages. */
function withoutSites(headlines: readonly Label[], siteNames: readonly string[]): readonly Label[] {
  const names = new Set(siteNames.map(foldName));
  const others = headlines.filter((label) => !names.has(foldName(label.value)));
  return others.length > 0 ? others : headlines;
}

function headlineChoices(labels: readonly Label[]): Choice[] {
  const choices = gather(
    labels,
    (label) => foldName(label.value),
    (label, nth) => {
      const weight = WEIGHTS.headline[sourceOf(label)] ?? 2;
      return (
        (label.basis === "implied" && label.source === "dom" ? WEIGHTS.headline.meta! : weight) *
        LATER ** Math.min(nth, 3)
      );
    },
  );
  const declared = choices.filter((one) => one.labels.some((label) => label.basis === "implied"));
  for (const choice of choices) {
    const others = declared.filter((one) => one !== choice);
    for (const other of others) choice.score += PART * sameMatter(choice.key, other.key) * other.score;
    const isSeen = choice.labels.some((label) => label.basis === "stated");
    if (isSeen && declared.some((one) => sameMatter(choice.key, one.key) >= 0.5)) choice.score += SAME_MATTER;
  }
  return choices;
}

/** Gives the share of the shorter headline's words that stand in the longer one, 0 to 1. */
function sameMatter(one: string, other: string): number {
  const [a, b] = [new Set(one.split(" ")), new Set(other.split(" "))];
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  return [...shorter].filter((word) => longer.has(word)).length / Math.max(shorter.size, 1);
}

function bylineChoices(labels: readonly Label[], siteNames: readonly string[]): Choice[] {
  const namesOf = (label: Label): readonly string[] => readByline(label.value)?.names ?? [label.value];
  const kindsOf = (label: Label): readonly BylineKind[] =>
    namesOf(label).map((name) => bylineKind(name, siteNames));
  const signed = labels.filter((label) => {
    const kinds = kindsOf(label);
    if (kinds.some((kind) => kind === "person" || kind === "single")) return true;
    return label.basis === "stated" && kinds.some((kind) => kind !== "generic");
  });
  const keyOf = (label: Label): string => namesOf(label).map(foldPerson).sort().join("|");
  const choices = gather(signed, keyOf, (label, nth) => {
    const sure = kindsOf(label).includes("person");
    return (WEIGHTS.byline[sourceOf(label)] ?? 3) * LATER ** Math.min(nth, 3) + (sure ? 0 : UNSURE_NAME);
  });
  const scores = choices.map((one) => one.score);
  for (const choice of choices) {
    const names = choice.key.split("|");
    for (const [at, other] of choices.entries()) {
      const theirs = other.key.split("|");
      if (other === choice || !theirs.some((name) => names.includes(name))) continue;
      const holdsAll = theirs.every((name) => names.includes(name));
      choice.score += (holdsAll ? HOLDS_ALL : PART) * scores[at]!;
    }
  }
  return choices;
}

/** Folds a person's name for comparison, without a title or a degree. */
function foldPerson(name: string): string {
  return foldName(name).replace(/^(?:dr|prof|mr|mrs|ms|sir|dame|rev) /, "");
}

/** Words behind which a date is a day of publication. */
const PUBLISHED = /(?:publish|posted|first|issued|created)\w*\b[^.\d]{0,12}$/i;

function dateChoices(labels: readonly Label[], changes: readonly Label[]): Choice[] {
  const changeDays = new Set(changes.map((label) => label.value.slice(0, 10)));
  const weights = WEIGHTS.published;
  const choices = gather(
    labels,
    (label) => label.value.slice(0, 10),
    (label, nth) => {
      if (label.basis === "stated" && PUBLISHED.test(label.citation.prefix ?? "")) return weights.words!;
      const created = label.basis === "implied" && /dateCreated/.test(label.because) ? 0.75 : 1;
      return (weights[sourceOf(label)] ?? 3) * created * LATER ** Math.min(nth, 3);
    },
  );
  for (const choice of choices) {
    const isSeenAlone = choice.labels.every((label) => label.source === "dom" || label.source === "text");
    if (isSeenAlone && changeDays.has(choice.key)) choice.score += CHANGE_DAY;
  }
  return choices;
}
