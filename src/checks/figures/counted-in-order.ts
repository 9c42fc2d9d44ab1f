import { countryOf } from "../../language/en/geography.ts";
import { cite } from "../../model/citation.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { orderSentences } from "./order-sentences.ts";
import { listIn, type Placing } from "./placings.ts";
import { aboutQuantities, type Quantity, quantitiesIn } from "./quantity.ts";

/** A list of fewer groups leaves too many out to say anything of another. */
const FEWEST_LISTED = 3;
/** Code units between an order and a count of the same people. */
const NEAR = 320;

/** Asks whether a group whose people are counted beside an order of groups is as small as the order lets it be. */
export const countedInOrder: Check = {
  name: "counted-in-order",
  run: (coverage: Coverage): Found[] => {
    const seen = new Set<string>();
    return orderSentences(coverage.pages, coverage.reports).flatMap((sentence) => {
      const list = listIn(sentence);
      if (list.length < FEWEST_LISTED) return [];
      const counted = quantitiesIn(coverage, sentence.report).filter((one) => isCountNear(one, list[0]));
      return counted
        .filter(({ claim }) => !seen.has(claim) && seen.add(claim))
        .flatMap((one) => compare(one, list, counted) ?? []);
    });
  },
};

function isCountNear({ figure, figures, point }: Quantity, order: Placing | undefined): boolean {
  if (figure.kind !== "count" || point === undefined || figure.modality !== undefined) return false;
  return figures.some(
    ({ citation, report }) =>
      report === order?.report &&
      citation.start - order.end < NEAR &&
      order.start - citation.end < NEAR &&
      groupOf(figure.population) !== undefined,
  );
}

function groupOf(population = ""): string | undefined {
  return countryOf(population) ?? countryOf(population.split(/\s/)[0] ?? "");
}

/** A group that the order leaves out may not be larger than one that it holds. */
function compare(one: Quantity, list: readonly Placing[], counted: readonly Quantity[]): Found | undefined {
  const group = groupOf(one.figure.population);
  if (list.some(({ country }) => country === group)) return undefined;
  const smaller = counted.find(
    (other) =>
      other.figure.period === one.figure.period &&
      other.high < one.low &&
      list.some(({ country }) => country === groupOf(other.figure.population)),
  );
  const [first] = list;
  if (!first) return undefined;
  const order = list.map(({ name, best }) => `${best} ${name}`).join(", ");
  const about = aboutQuantities(smaller ? [one, smaller] : [one]);
  const cited = [one, ...(smaller ? [smaller] : [])].map(({ figure }) => figure.citation);
  return {
    kind: smaller ? "does-not-add-up" : "agrees",
    about: [...about, first.report],
    because: [...cited, cite(first.page, first)],
    text: smaller
      ? "A group that an order leaves out is counted larger than one that it holds."
      : "A group that is counted is none of those that an order puts first.",
    arithmetic: `${order}; counted: ${cited.map(({ exact }) => exact).join(", ")}`,
  };
}
