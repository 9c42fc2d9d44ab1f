import { periodsMeet } from "../../model/period.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { numberWords, type Quantity, quantitiesOf } from "./quantity.ts";
import { findingOf, pairsOf, sameMatter, standNear } from "./relation.ts";
import { toldWords } from "./trends.ts";

/** More than these nobody calls few without saying of how many; dozens begin here. */
const MOST_FEW = 23;
/** From here on "large numbers" may be said of anything. */
const LEAST_LARGE = 1000;
const FEW = /\bfew\b/i;
const LARGE = /\b(?:large|huge|vast|enormous|massive|record|unprecedented)\b.*\bnumbers?\b/i;

const THERE_BEFORE = /\bthere(?:\s+(?:has|have|had)\s+been|\s+(?:is|are|was|were))\s+$/i;

/** Asks whether a count of the same things near by is as small or as large as words say: "few ferries", "12 ferries". */
export const fewAndCount: Check = {
  name: "few-and-count",
  run: (coverage: Coverage): Found[] =>
    pairsOf(quantitiesOf(coverage), isVague, isCount)
      .filter(([vague, count]) => isOfOneThing(vague, count) && fits(vague, count))
      .map(([vague, count]) =>
        findingOf("agrees", [vague, count], {
          text: "An amount in words and a count of such things near it agree.",
          arithmetic: `${toldWords(vague)} beside ${numberWords(count.point ?? 0)}${count.period === undefined ? "" : ` (${count.period})`}`,
        }),
      ),
};

function isVague({ figure, point }: Quantity): boolean {
  return figure.kind === "vague" && point === undefined && figure.modality === undefined;
}

function isCount({ figure, point }: Quantity): boolean {
  return (
    figure.kind === "count" &&
    figure.per === undefined &&
    point !== undefined &&
    figure.modality === undefined
  );
}

function isOfOneThing(vague: Quantity, count: Quantity): boolean {
  if (!standNear(vague, count) || !sameMatter(vague, count)) return false;
  // "few ferries sank" says nothing of the 14 ferries that sail.
  if (!isExistential(vague) && ![...vague.stems].every((stem) => count.stems.has(stem))) return false;
  const [when, then] = [vague.figure.period, count.figure.period];
  return when === undefined || then === undefined || periodsMeet(when, then);
}

/** "there were few ferries" */
function isExistential({ figure: { citation, context } }: Quantity): boolean {
  return THERE_BEFORE.test(context.exact.slice(0, citation.start - context.start));
}

/** Few and many are in the eye of whoever says so: only what fits is told. */
function fits({ figure: { modifier = "" } }: Quantity, { point = 0 }: Quantity): boolean {
  if (FEW.test(modifier)) return point <= MOST_FEW;
  return LARGE.test(modifier) && point >= LEAST_LARGE;
}
