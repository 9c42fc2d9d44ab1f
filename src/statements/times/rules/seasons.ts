import { SEASONS } from "../../../language/en/tables/seasons.ts";
import { alternatives, PART, YEAR } from "../../../language/en/time-patterns.ts";
import { shiftOf } from "../shift.ts";
import type { TimeRule } from "../time-rule.ts";

const SEASON = alternatives(Object.keys(SEASONS));

/** Reads seasons that a word or a year places: "last summer", "the spring of 2031". */
export const seasons: TimeRule = {
  name: "season",
  needs: ["ast ", "ext ", "his ", "hat ", "he ", " 1", " 2"],
  trigger: "season",
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?:(?<shift>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) (?:${PART} )?(?<season>${SEASON})|(?<which>[Tt]hat) (?<aloneUnit>${SEASON})|(?<=\\b(?:[Ii]n|by|until|since|during|over|before|for) )the (?:${PART} )?(?<alone>${SEASON})(?=[,.;)]|$| (?:and|but|when|after|before|as|while)\\b)|(?:${PART} )?(?:[Tt]he )?(?<named>${SEASON}|${alternatives(["Spring", "Summer", "Autumn", "Fall", "Winter"])})(?: of|,)? (?<year>${YEAR}))(?![\\p{L}\\d-])`,
    "gu",
  ),
  shape: ({ groups }) => {
    const season =
      SEASONS[(groups.season ?? groups.alone ?? groups.aloneUnit ?? groups.named ?? "").toLowerCase()];
    if (!season) return undefined;
    if (groups.which)
      return {
        kind: "within",
        of: { kind: "told", unit: "year", count: 0 },
        taken: { season: season.number },
      };
    if (groups.alone) return { kind: "season", ...season, bare: true };
    if (groups.year) return { kind: "given", type: "date", value: `${groups.year}-${season.number}` };
    const shift = shiftOf(groups.shift);
    return { kind: "season", ...season, ...(shift === undefined ? {} : { shift }) };
  },
  examples: [
    {
      anchor: "2031-02-07",
      drawn: "The well dried up ⟦2030-22:last summer⟧, as in ⟦2027-21:the spring of 2027⟧.",
    },
    { anchor: "2031-02-07", drawn: "Gas is dear ⟦2030-24:this winter⟧." },
    {
      anchor: "2031-02-07",
      drawn: "They will vote in ⟦2031-22:the summer⟧. In the summer the beach is full.",
    },
    { anchor: "2031-02-07", drawn: "He fled in ⟦2019:2019⟧; ⟦2019-22:that summer⟧ the mill burned." },
    { anchor: "2031-02-07", drawn: "Hopes spring up and fall; a spring and a summer house." },
  ],
};
