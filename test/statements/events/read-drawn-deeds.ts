import type { TimeExpression } from "../../../src/model/time.ts";
import { type Deeds, readDeeds } from "../../../src/statements/events/read-deeds.ts";
import { draw } from "../../draw.ts";
import { pageWith } from "../positions/read-drawn-parties.ts";

/** Reads the events and policies of a text, published on a day; words drawn as ⟦day-monday:…⟧ are of that day. */
export function deedsOf(drawn: string, day = "2031-05-06"): Deeds & { readonly text: string } {
  const { text, spans } = draw(drawn);
  const { page, report } = pageWith(text, day);
  const times = Object.entries(spans).flatMap(([name, found]) =>
    name.startsWith("day-") ? found.map((span, nth) => timeAt(text, { span, name, nth })) : [],
  );
  return { ...readDeeds({ pages: [page], reports: [report], times }), text };
}

interface DrawnTime {
  readonly span: { readonly start: number; readonly end: number };
  readonly name: string;
  readonly nth: number;
}

/** Names of marks are letters alone, so that days are drawn by the letters of a small calendar. */
const DAYS: Readonly<Record<string, string>> = {
  "day-monday": "2031-05-05",
  "day-sunday": "2031-05-04",
  "day-april": "2031-04",
  "day-lastyear": "2030",
  "day-years": "P3Y",
};

function timeAt(text: string, { span, name, nth }: DrawnTime): TimeExpression {
  const { start, end } = span;
  return {
    id: `p.r1.t${name}${nth}`,
    report: "p.r1",
    citation: { page: "p", start, end, exact: text.slice(start, end), suffix: text.slice(end, end + 4) },
    type: name === "day-years" ? "duration" : "date",
    value: DAYS[name] ?? "",
    anchor: { value: "2031-05-06", basis: "published", because: "Published on 2031-05-06." },
  };
}
