import type { Position } from "../../../src/model/position.ts";
import type { TimeExpression } from "../../../src/model/time.ts";
import { type Dealings, readPositions } from "../../../src/statements/positions/read-positions.ts";
import { readStatements } from "../../../src/statements/read-statements.ts";
import { pageWith } from "./read-drawn-parties.ts";

/** Reads what parties want and do in a text that is the only report of a story, published on 2031-05-06. */
export function dealingsOf(text: string, times: readonly TimeExpression[] = []): Dealings {
  const { page, report } = pageWith(text, "2031-05-06");
  const story = { pages: [page], reports: [report] };
  return readPositions({ ...story, times, figures: [], ...readStatements(story) });
}

/** Reads the positions of a text that is the only report of a story. */
export function positionsOf(text: string, times: readonly TimeExpression[] = []): readonly Position[] {
  return dealingsOf(text, times).positions;
}
