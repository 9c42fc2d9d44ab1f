import { toldStems } from "../../language/told-stems.ts";
import { samePeriod } from "../../model/period.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { likeness } from "../likeness.ts";
import { numberWords, type Quantity, quantitiesOf, standTogether } from "./quantity.ts";
import { findingOf, standNear } from "./relation.ts";

/** Shares that the rounding of part and whole cannot explain differ by more than this many points. */
const POINTS = 1;

/** Asks whether a stated share is what part and whole come to: part ÷ whole = share. */
export const shareOfWhole: Check = {
  name: "share-of-whole",
  run: (coverage: Coverage): Found[] => {
    const quantities = quantitiesOf(coverage);
    return quantities.filter(isShare).flatMap((share) => checkShare(share, quantities));
  },
};

/** Tells whether a quantity is a share in per cent of something that the words name. */
export function isShare({ figure, point }: Quantity): boolean {
  const kind = figure.kind === "percentage" || figure.kind === "share";
  return kind && figure.unit === "percent" && figure.base !== undefined && point !== undefined;
}

/** Gives the quantities that may be the whole of a share: those that its base names by its time or its words. */
export function wholesOf(share: Quantity, quantities: readonly Quantity[]): Quantity[] {
  const { base } = share.figure;
  if (!base) return [];
  const words = toldStems(base.citation.exact);
  return quantities.filter((whole) => {
    const { unit, kind, per } = whole.figure;
    if (whole === share || unit === "percent" || kind === "rank" || per !== undefined) return false;
    if (whole.point === undefined) return false;
    if (base.value !== undefined) return base.value === whole.point && standTogether(share, whole);
    const inTime = base.period !== undefined && whole.period !== undefined;
    if (inTime) return samePeriod(base.period ?? "", whole.period ?? "");
    return words.size > 0 && standTogether(share, whole) && likeness(words, whole.stems) >= 0.5;
  });
}

function checkShare(share: Quantity, quantities: readonly Quantity[]): Found[] {
  const wholes = wholesOf(share, quantities);
  const parts = quantities.filter(
    (part) =>
      part !== share && part.figure.unit !== "percent" && part.point !== undefined && standNear(part, share),
  );
  for (const whole of wholes) {
    for (const part of parts) {
      if (part === whole || part.figure.unit !== whole.figure.unit) continue;
      if (fits(share, part, whole))
        return [
          findingOf("adds-up", [part, whole, share], {
            text: "Part, whole and share agree.",
            arithmetic: sumOf(share, part, whole),
          }),
        ];
    }
  }
  return misfit(share, parts, wholes);
}

/** Only where the share's own words name the whole by its number can part and whole be known for certain. */
function misfit(share: Quantity, parts: readonly Quantity[], wholes: readonly Quantity[]): Found[] {
  if (share.figure.base?.value === undefined) return [];
  const [whole] = wholes;
  const inSentence = parts.filter(
    (part) =>
      part !== whole &&
      part.figure.unit === whole?.figure.unit &&
      part.figure.per === undefined &&
      part.figure.context.start === share.figure.context.start &&
      part.figure.context.page === share.figure.context.page,
  );
  const [part] = inSentence;
  if (!whole || !part || inSentence.length > 1) return [];
  const text = "A share is not what its part and its whole come to.";
  return [
    findingOf("does-not-add-up", [part, whole, share], { text, arithmetic: sumOf(share, part, whole) }),
  ];
}

function fits(share: Quantity, part: Quantity, whole: Quantity): boolean {
  const [least, most] = [part.slack, whole.slack].map(
    (slack, nth) => slack / ([part, whole][nth]?.point ?? 1),
  );
  const ratio = ((part.point ?? 0) / (whole.point ?? 1)) * 100;
  // Round parts and wholes prove little; the share must fit as it stands.
  const margin = Math.min(POINTS, share.slack + ratio * Math.max(least ?? 0, most ?? 0));
  return Math.abs(ratio - (share.point ?? 0)) <= Math.max(share.slack, margin);
}

function sumOf(share: Quantity, part: Quantity, whole: Quantity): string {
  const ratio = ((part.point ?? 0) / (whole.point ?? 1)) * 100;
  return `${numberWords(part.point ?? 0)} ÷ ${numberWords(whole.point ?? 0)} = ${numberWords(ratio)} %; stated: ${numberWords(share.point ?? 0)} %`;
}
