import { anyOf } from "../../../language/en/currencies.ts";
import { CHANGE_NOUNS, CHANGE_VERBS, COMPARED_WORDS } from "../../../language/en/tables/change-words.ts";
import type { FigureValue } from "../../../model/figure.ts";
import type { Span } from "../../../model/span.ts";
import { changeBase } from "../change-base.ts";
import { draftOf } from "../figure-draft.ts";
import type { FigureDraft, FigureReader, Stated } from "../figure-reader.ts";

type Direction = "up" | "down";

const wordsOf = (table: Readonly<Record<Direction, string>>): ReadonlyMap<string, Direction> =>
  new Map(
    (["up", "down"] as const).flatMap((way) => table[way].split(" ").map((word) => [word, way] as const)),
  );
const VERBS = wordsOf(CHANGE_VERBS);
const NOUNS = wordsOf(CHANGE_NOUNS);
const COMPARED = wordsOf(COMPARED_WORDS);

/** A verb of change before the quantity, with at most an object or an adverb between where "by" leads to it. */
const VERB_BEFORE = new RegExp(
  `\\b(${anyOf([...VERBS.keys()])})(?:\\s+\\p{L}+ly|\\s+back|\\s+again|\\s+further|\\s+another)?(\\s+by|\\s+(?:[\\p{L}’'-]+\\s+){0,5}by|\\s+a\\s+further|\\s+an\\s+additional)?\\s+(?:the\\s+equivalent\\s+of\\s+|a\\s+|an\\s+)?$`,
  "iu",
);
const NOUN_BEFORE = new RegExp(
  `\\b(${anyOf([...NOUNS.keys()].flatMap((word) => [word, `${word}s`]))})\\s+of\\s+$`,
  "iu",
);
const NOUN_BEHIND = new RegExp(
  `^[\\s-]+(?:(?:\\p{L}+[\\s-]+){0,2}?)(${anyOf([...NOUNS.keys()])})s?\\b`,
  "iu",
);
const COMPARED_BEHIND = new RegExp(
  `^\\s+(?:of\\s+)?(${anyOf([...COMPARED.keys()])})\\b(?!\\s+(?:important|likely))`,
  "iu",
);
/** "nudged 1.2% higher": an adverb of direction behind the quantity. */
const DIRECTED_BEHIND = /^\s+(higher|up|lower|down)\b/i;
const TO_BEFORE = /\bto\s+(?:a\s+|an\s+|the\s+)?(?:record\s+|new\s+)?(?:\p{L}+\s+of\s+)?$/u;

/** Reads changes with their direction and what they are counted from. */
export const change: FigureReader = {
  name: "change",
  reads: "By how much something rose or fell; a change downwards is negative.",
  examples: [
    { drawn: "Landings were ⟦change:down 8% from March 2031⟧." },
    { drawn: "Prices ⟦change:rose 1.2% in May from April⟧." },
    { drawn: "Sales ⟦change:fell by half⟧." },
    { drawn: "The council announced a ⟦change:12 percent cut⟧ in fares." },
    {
      drawn: "The rise and fall of the old port fill one book.",
      not: "A rise and a fall of nothing measured are no figure.",
    },
  ],
  read: ({ text, stated }) => {
    const found: FigureDraft[] = [];
    for (const one of stated) found.push(...(changeOf(text, one) ?? inOtherUnit(text, one, found.at(-1))));
    return found;
  },
};

function changeOf(text: string, one: Stated): [FigureDraft] | undefined {
  const { quantity, behind } = one;
  const measured = quantity.unitKind !== undefined || quantity.form === "fraction";
  if (!measured && !LED_BEFORE.test(one.before.slice(-LEAD))) return undefined;
  const before = one.before.slice(-NEAR);
  if (TO_BEFORE.test(before) && !DIRECTED_BEHIND.test(behind)) return undefined;
  const percent = quantity.unitKind === "percent";
  const found = directionBefore(one) ?? directionBehind(one, percent);
  if (!found) return undefined;
  const unit = quantity.unit ?? (quantity.form === "fraction" ? "share" : one.noun?.unit);
  if (unit === undefined) return undefined;
  const base = changeBase(text, one.sentence, found.end);
  const value = found.direction === "down" ? negative(quantity.value) : quantity.value;
  const number = { start: quantity.start, end: quantity.end };
  const end = base && base.start - found.end < LONGEST_GAP ? base.end : found.end;
  return [
    draftOf(one, {
      kind: "change",
      unit,
      value,
      number,
      direction: found.direction,
      start: found.start,
      end,
      ...(base ? { base } : {}),
    }),
  ];
}

/** "up $3.20, or 1.8 percent": the same change in another unit. */
function inOtherUnit(text: string, one: Stated, last: FigureDraft | undefined): FigureDraft[] {
  const { quantity } = one;
  if (last?.direction === undefined || quantity.unit === undefined || quantity.start < last.number.end)
    return [];
  if (!OR_JOINT.test(text.slice(last.number.end, Math.min(quantity.start, last.number.end + LEAD))))
    return [];
  const value = last.direction === "down" ? negative(quantity.value) : quantity.value;
  return [
    draftOf(one, {
      kind: "change",
      unit: quantity.unit,
      value,
      direction: last.direction,
      end: quantity.end,
    }),
  ];
}

const OR_JOINT = /^,?\s+(?:or|\()\s*$/;

/** A plain number is a change only behind these words. */
const LED_BEFORE = /\b(?:by|up|down)\s+(?:a\s+|an\s+)?$/i;
const LEAD = 10;
/** Characters before a quantity that may hold its verb of change. */
const NEAR = 80;
/** A base that stands further off is named, but the citation does not reach to it. */
const LONGEST_GAP = 24;

interface Found extends Span {
  readonly direction: Direction;
}

function directionBefore(stated: Stated): Found | undefined {
  const { quantity, behind, noun } = stated;
  const before = stated.before.slice(-NEAR);
  const adverb = DIRECTED_BEHIND.exec(behind);
  const verb = VERB_BEFORE.exec(before) ?? NOUN_BEFORE.exec(before);
  const word = verb?.[1]?.toLowerCase() ?? "";
  const direction = VERBS.get(word) ?? NOUNS.get(word) ?? NOUNS.get(word.replace(/s$/, ""));
  if (!verb || !direction) return undefined;
  // "lost 300 jobs", "cut 20 posts": a count of what is gone, unless "by" or a unit makes a change of it.
  if (
    quantity.unitKind === undefined &&
    quantity.form !== "fraction" &&
    !/\bby\s+$/.test(before) &&
    word !== "up" &&
    word !== "down"
  )
    return undefined;
  if (
    quantity.unitKind === "money" &&
    VERBS.has(word) &&
    !NOUN_BEFORE.test(before) &&
    !/\bby\s+$/.test(before) &&
    !STEADY.test(word)
  )
    return undefined;
  const start = quantity.start - (before.length - verb.index);
  const counted = quantity.unitKind === undefined ? (noun?.end ?? quantity.end) : quantity.end;
  const turned = adverb ? (/^(?:lower|down)$/i.test(adverb[1] ?? "") ? "down" : "up") : direction;
  return { start, end: counted + (adverb?.[0].length ?? 0), direction: turned };
}

/** Verbs that take an amount of money as a change by themselves. */
const STEADY =
  /^(?:rose|fell|climbed|dropped|slid|slipped|jumped|surged|gained|sank|tumbled|up|down|soared|plunged|declined)$/;

function directionBehind({ quantity, behind }: Stated, percent: boolean): Found | undefined {
  const compared = COMPARED_BEHIND.exec(behind) ?? (percent ? DIRECTED_BEHIND.exec(behind) : null);
  const word = compared?.[1]?.toLowerCase() ?? "";
  const way = COMPARED.get(word) ?? (word === "down" ? "down" : word === "up" ? "up" : undefined);
  const bound = quantity.unitKind !== undefined || quantity.form === "fraction";
  // "215 feet above the river" is a place.
  if (!percent && /^(?:above|below)$/.test(word)) return undefined;
  if (compared && way && bound)
    return { start: quantity.start, end: quantity.end + compared[0].length, direction: way };
  const noun = NOUN_BEHIND.exec(behind);
  const direction = NOUNS.get(noun?.[1]?.toLowerCase() ?? "");
  if (!noun || !direction || !bound || (!percent && !/^[\s-]+\p{L}+\b/u.test(noun[0]))) return undefined;
  return { start: quantity.start, end: quantity.end + noun[0].length, direction };
}

function negative(value: FigureValue): FigureValue {
  const { point, min, max, minExclusive, maxExclusive } = value;
  return {
    ...(point === undefined ? {} : { point: -point }),
    ...(max === undefined ? {} : { min: -max }),
    ...(min === undefined ? {} : { max: -min }),
    ...(maxExclusive === undefined ? {} : { minExclusive: -maxExclusive }),
    ...(minExclusive === undefined ? {} : { maxExclusive: -minExclusive }),
  };
}
