import { ORDINAL_WORDS } from "../../../language/en/tables/time-units.ts";
import { COUNT, countOf, ORDINAL, YEAR } from "../../../language/en/time-patterns.ts";
import type { TimeHit, TimeRule } from "../time-rule.ts";
import type { TakenUnit, TimeShape } from "../time-shape.ts";
import { WHOLE, wholeOf } from "../whole.ts";

/** Reads parts of a month or a year that are counted: "the first three months of 2031", "the last week of April". */
export const countedParts: TimeRule = {
  name: "counted part",
  trigger: "unit",
  pattern: new RegExp(
    `\\b[Tt]he (?<order>${ORDINAL}) (?:(?<count>${COUNT}) )?(?<unit>day|week|weekend|month)s? (?:of|in) ${WHOLE}`,
    "gu",
  ),
  shape: ({ groups }) => {
    const of = wholeOf(groups);
    const nth = ORDINAL_WORDS[groups.order ?? ""];
    const count = groups.count ? countOf(groups.count) : 1;
    if (!of || nth === undefined || typeof count !== "number") return undefined;
    // "the third two weeks of" says nothing that can be counted.
    if (count > 1 && Math.abs(nth) !== 1) return undefined;
    return { kind: "within", of, taken: { unit: groups.unit as TakenUnit, count, nth } };
  },
  examples: [
    {
      anchor: "2031-05-07",
      drawn:
        "Exports rose in ⟦2031-01/2031-03:the first three months of 2031⟧ and ⟦2030-11/2030-12:the last two months of last year⟧.",
    },
    {
      anchor: "2031-05-07",
      drawn:
        "It rained in ⟦2031-04-24/2031-04-30:the last week of April⟧, on ⟦2031-03-01:the first day of March 2031⟧ too.",
    },
    {
      anchor: "2031-05-07",
      drawn: "The park opened on ⟦2031-04-26/2031-04-27:the last weekend of April⟧.",
    },
    { anchor: "2031-01-10", drawn: "Sales fell in ⟦2030-10/2030-12:the last three months of the year⟧." },
    { anchor: "2031-05-07", drawn: "It was the last week of the campaign and the first day of the siege." },
  ],
};

/** Reads the halves and quarters of a month or a year that words name: "the first half of last year". */
export const halves: TimeRule = {
  name: "half",
  trigger: "quarter",
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:[Tt]he )?(?<order>${ORDINAL})[- ](?<unit>half|quarter) (?:of|in) ${WHOLE}|(?:(?<possessor>[Ll]ast|[Tt]his|[Nn]ext) year[’']s|(?:[Tt]he )?(?<possessorYear>${YEAR})(?:[’']s)?) (?<nth>${ORDINAL})[- ](?<half>half|quarter)|H(?<number>[12]) (?<digits>${YEAR}))(?![\\p{L}\\d])`,
    "gu",
  ),
  shape: ({ groups }) => {
    const of = ofHalf(groups);
    const order = groups.number ? Number(groups.number) : ORDINAL_WORDS[groups.order ?? groups.nth ?? ""];
    const unit = (groups.unit ?? groups.half ?? "half") as "half" | "quarter";
    if (!of || order === undefined) return undefined;
    const nth = unit === "half" && order < 0 ? 2 : order;
    return { kind: "within", of, taken: { unit, count: 1, nth } };
  },
  examples: [
    {
      anchor: "2031-05-07",
      drawn:
        "Profit fell in ⟦2030-01/2030-06:the first half of last year⟧ and ⟦2031-04-16/2031-04-30:the second half of April⟧.",
    },
    {
      anchor: "2031-05-07",
      drawn: "Sales rose in ⟦2029-07/2029-12:H2 2029⟧ and ⟦2030-07/2030-09:last year’s third quarter⟧.",
    },
    { anchor: "2031-05-07", drawn: "She scored in the second half of the match." },
  ],
};

function ofHalf(groups: TimeHit["groups"]): TimeShape | undefined {
  const year = groups.digits ?? groups.possessorYear;
  if (year) return { kind: "given", type: "date", value: year };
  if (groups.possessor) return wholeOf({ whole: groups.possessor, wholeUnit: "year" });
  return wholeOf(groups);
}
