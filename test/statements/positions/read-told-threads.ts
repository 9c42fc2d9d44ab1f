import type { Page } from "../../../src/model/page.ts";
import type { Report } from "../../../src/model/report.ts";
import { readFigures } from "../../../src/statements/figures/read-figures.ts";
import { readPositions } from "../../../src/statements/positions/read-positions.ts";
import { readStatements } from "../../../src/statements/read-statements.ts";
import { pageWith } from "./read-drawn-parties.ts";

/** A thread with the words of its steps. */
export interface ToldThread {
  readonly matter: string;
  readonly actor: string;
  readonly recipient?: string;
  readonly steps: readonly string[];
}

/** Reads the threads of a story told by reports of several days: `[day, text]`. */
export function threadsOf(told: readonly (readonly [day: string, text: string])[]): ToldThread[] {
  const made = told.map(([day, text], nth) => renamed(pageWith(text, day), `p${nth + 1}`));
  const story = { pages: made.map(({ page }) => page), reports: made.map(({ report }) => report) };
  const said = readStatements(story);
  const figures = readFigures({ ...story, times: [], quotations: said.quotations });
  const { positions, policies, events, threads } = readPositions({ ...story, ...said, times: [], figures });
  const words = new Map([
    ...positions.map((one) => [one.id, one.matter] as const),
    ...policies.map((one) => [one.id, one.name] as const),
    ...events.map((one) => [one.id, one.what] as const),
  ]);
  return threads.map(({ matter, actor, recipient, steps }) => ({
    matter,
    actor: actor.name,
    ...(recipient ? { recipient: recipient.name } : {}),
    steps: steps.map((id) => words.get(id) ?? ""),
  }));
}

function renamed(
  { page, report }: { page: Page; report: Report },
  id: string,
): { page: Page; report: Report } {
  const body = report.body.map((place) => ({ ...place, page: id }));
  return { page: { ...page, id, blocks: body }, report: { ...report, id: `${id}.r1`, page: id, body } };
}
