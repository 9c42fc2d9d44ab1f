import type { Report } from "../../../model/report.ts";
import type { TellingStep } from "./step-concepts.ts";
import type { ThreadedStory, ThreadStep } from "./thread-steps.ts";

/** Gives each step the day that it is ordered by, and orders them: by day, then as they were read. */
export function withDates(steps: readonly TellingStep[], { reports, dayOf }: ThreadedStory): ThreadStep[] {
  const sentences = sentencesOf(steps, reports);
  const own = steps.map((step) => ({ ...step, day: dayOfStep(step, dayOf(step.report) ?? "") }));
  const beside = new Map<string, Dated>();
  const ofMove = new Map<string, string>();
  for (const { id, day, stated, ledger, ahead, move, words } of own) {
    const at = sentences.get(id) ?? id;
    const told = stated && !ahead && ledger !== "position" && day > "";
    if (told && !beside.has(at)) beside.set(at, { day, ends: ENDS.test(words) });
    if (day > "" && (ofMove.get(move) ?? day) >= day) ofMove.set(move, day);
  }
  const dated = own.map((step) => {
    // "Under that order, which ended in May, ships were turned away": what is told beside a date is of that time.
    const same =
      step.ledger === "event" && !step.stated ? beside.get(sentences.get(step.id) ?? step.id) : undefined;
    if (same) return { ...step, day: same.day, early: same.ends };
    return { ...step, day: step.day === "" ? (ofMove.get(step.move) ?? "") : step.day, early: step.began };
  });
  return dated
    .map((step, order) => ({ step, order }))
    .sort((a, b) => compareDays(a.step.day, b.step.day) || compareEarly(a.step, b.step) || a.order - b.order)
    .map(({ step: { early: _, ...step } }) => step);
}

/** The day of something told beside a step, and whether something ended then. */
interface Dated {
  readonly day: string;
  readonly ends: boolean;
}

const ENDS =
  /\b(?:ended|expired|lapsed|stopped|finished|closed|lifted|scrapped|abolished|suspended|until|through)\b/i;

function compareEarly(a: { readonly early: boolean }, b: { readonly early: boolean }): number {
  return Number(b.early) - Number(a.early);
}

function dayOfStep({ date, ahead }: TellingStep, spoken: string): string {
  const stated = firstDay(date ?? spoken);
  // What is still to come stands not before the report that tells of it.
  return ahead && lastDay(spoken) > stated ? lastDay(spoken) : stated;
}

/** The day that a date begins with; an open beginning counts as its end. */
function firstDay(date: string): string {
  const [first = "", last = ""] = date.split("/");
  return first === ".." || first === "" ? last : first;
}

function lastDay(date: string): string {
  const last = date.split("/").at(-1) ?? "";
  return last === ".." ? "" : last;
}

/** What has no date stands behind what has one. */
function compareDays(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "") return 1;
  return b === "" || a < b ? -1 : 1;
}

/** The sentence of each step, by the step's id. */
function sentencesOf(steps: readonly TellingStep[], reports: readonly Report[]): ReadonlyMap<string, string> {
  const byId = new Map(reports.map((report) => [report.id, report.sentences]));
  return new Map(
    steps.map(({ id, report, places }) => {
      const start = places[0]?.start ?? 0;
      return [id, `${report} ${sentenceAt(byId.get(report) ?? [], start)}`];
    }),
  );
}

/** Gives which of the sentences, sorted by place, holds an offset or ends before it. */
function sentenceAt(sentences: Report["sentences"], at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
