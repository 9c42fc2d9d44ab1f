import { laterDay } from "../../../model/days.ts";
import { type Anchor, stretchAnchor } from "./anchor.ts";

/** Cuts a stretch to the days that another leaves; gives the first as it is where they have none in common. */
export function meet(a: Anchor, b: Anchor): Anchor {
  if (a.from === undefined || b.from === undefined) return a.from === undefined ? b : a;
  const from = laterDay(a.from, b.from);
  const to = [a.to, b.to].filter((end) => end !== undefined).sort()[0];
  if (to !== undefined && to < from) return a;
  const { basis, citation } = a.from >= b.from ? a : b;
  const because = a.because === b.because ? a.because : `${a.because} ${b.because}`;
  const met = stretchAnchor({ from, to }, { basis, because, ...(citation ? { citation } : {}) });
  return a.rough && b.rough ? { ...met, rough: true } : met;
}
