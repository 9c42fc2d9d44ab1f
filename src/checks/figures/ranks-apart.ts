import { cite } from "../../model/citation.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { orderSentences } from "./order-sentences.ts";
import { listIn, type Placing, placingsIn } from "./placings.ts";

/** Asks whether an order that one sentence tells puts a group outside the places that another gives it. */
export const ranksApart: Check = {
  name: "ranks-apart",
  run: ({ pages, reports }: Coverage): Found[] => {
    const sentences = orderSentences(pages, reports);
    const placed = sentences.flatMap(placingsIn);
    if (placed.length === 0) return [];
    const listed = sentences.flatMap(listIn);
    return placed.flatMap((one) => {
      const other = listed.find(
        ({ country, best }) => country === one.country && (best < one.best || best > one.worst),
      );
      return other ? [foundOf(one, other)] : [];
    });
  },
};

function foundOf(one: Placing, list: Placing): Found {
  const range = one.best === one.worst ? `${one.best}` : `${one.best} to ${one.worst}`;
  return {
    kind: "different-measure",
    about: [...new Set([one.report, list.report])],
    because: [cite(one.page, one), cite(list.page, list)],
    arithmetic: `place ${range} beside place ${list.best}`,
    text: "Two orders give one group different places. Nothing says that they speak of the same time or the same people.",
  };
}
