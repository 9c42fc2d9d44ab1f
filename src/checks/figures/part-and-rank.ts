import { countryOf } from "../../language/en/geography.ts";
import { SMALL_SHARE_SIZES } from "../../language/en/tables/trend-words.ts";
import { findAll } from "../../language/find-all.ts";
import { sharedCount, toldStems } from "../../language/told-stems.ts";
import { cite } from "../../model/citation.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { orderSentences } from "./order-sentences.ts";
import { type Placing, placingsIn } from "./placings.ts";
import { type Quantity, quantitiesOf } from "./quantity.ts";
import { toldWords } from "./trends.ts";

/** A group in one of these places may be called a large part. */
const LAST_LARGE = 3;
/** Stems that the two sentences share beside the group's name: they speak of one crowd. */
const FEWEST_SHARED = 2;
const NAME = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?/gu;
const SMALL = new RegExp(`\\b(?:${SMALL_SHARE_SIZES.split(" ").join("|")})\\b`, "i");
/** Code units before a share in which whoever is the part is named. */
const NEAR = 120;

/** Asks whether a group that words call a large part of a crowd is put among its largest by a place in an order. */
export const partAndRank: Check = {
  name: "part-and-rank",
  run: (coverage: Coverage): Found[] => {
    const parts = quantitiesOf(coverage).filter(isLargePart);
    if (parts.length === 0) return [];
    const placed = orderSentences(coverage.pages, coverage.reports).flatMap(placingsIn);
    return parts.flatMap((part) => {
      const country = groupOf(part);
      const place = placed.find((one) => one.country === country && isOfOneCrowd(part, one));
      return country !== undefined && place ? [foundOf(part, place)] : [];
    });
  },
};

function isLargePart({ figure, point }: Quantity): boolean {
  const { kind, modifier = "", modality } = figure;
  if (kind !== "share" || point !== undefined || modality === "denied") return false;
  return !SMALL.test(modifier) && !/^only\b/i.test(modifier);
}

/** Who is the part: the people or the country named last before it. */
function groupOf({ figure: { citation, context } }: Quantity): string | undefined {
  const before = context.exact.slice(0, citation.start - context.start).slice(-NEAR);
  return findAll(NAME, before)
    .map(([name]) => countryOf(name) ?? countryOf(name.split(" ").at(-1) ?? ""))
    .findLast((country) => country !== undefined);
}

function isOfOneCrowd({ around }: Quantity, { page, start, end, worst }: Placing): boolean {
  if (worst > LAST_LARGE) return false;
  return sharedCount(around, toldStems(sentenceAround(page.text, start, end))) >= FEWEST_SHARED;
}

/** The placing with what is said of the crowd behind it. */
function sentenceAround(text: string, start: number, end: number): string {
  return text.slice(start, end + NEAR).split(/\.\s|\n/)[0] ?? "";
}

function foundOf({ claim, figure, ...rest }: Quantity, place: Placing): Found {
  const range = place.best === place.worst ? `${place.best}` : `${place.best} to ${place.worst}`;
  return {
    kind: "agrees",
    about: [claim, figure.id, place.report],
    because: [figure.citation, cite(place.page, place)],
    text: "Both put one group among the largest. They may speak of different times.",
    arithmetic: `${toldWords({ claim, figure, ...rest })} beside place ${range}`,
  };
}
