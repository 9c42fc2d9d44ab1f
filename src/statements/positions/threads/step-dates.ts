import type { Report } from "../../../model/report.ts";
import type { TellingStep } from "./step-concepts.ts";
import type { ThreadedStory, ThreadStep } from "./thread-steps.ts";

/** Gives each step the day that it is ordered by, and orders them: by day, then as they were read. */
export function withDates(steps: readonly TellingStep[], { reports, dayOf }: ThreadedStory): ThreadStep[] {
  const sentences = sentencesOf(steps, reports);
  const own = steps.map((step) => ({ ...step, day: dayOfStep(step, dayOf(step.report) ?? "") }));
  const inSentence = new Map<string, string>();
  const ofMove = new Map<string, string>();
  for (const { id, day, stated, ledger, ahead, move } of own) {
    const at = sentences.get(id) ?? id;
    if (stated && !ahead && ledger !== "position" && day > "" && !inSentence.has(at)) inSentence.set(at, day);
    if (day > "" && (ofMove.get(move) ?? day) >= day) ofMove.set(move, day);
  }
  const dated = own.map((step) => {
    const at = sentences.get(step.id) ?? step.id;
    // "Under that order, which ended in May, ships were turned away": what is told beside a date is of that time.
    const beside = step.ledger === "event" && !step.stated ? inSentence.get(at) : undefined;
    return { ...step, day: beside ?? (step.day === "" ? (ofMove.get(step.move) ?? "") : step.day) };
  });
  return withAlternatives(dated, sentences)
    .map((step, order) => ({ step, order }))
    .sort((a, b) => compareDays(a.step.day, b.step.day) || a.order - b.order)
    .map(({ step }) => step);
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

const OR = /(?:^|[\s,])(?:or|either)(?: to)?\s?$/i;

/** "block the road or make it harder to pass": of alternatives the second is about what the first is about. */
function withAlternatives(
  steps: readonly Omit<ThreadStep, "insteadOf">[],
  sentences: ReadonlyMap<string, string>,
): ThreadStep[] {
  const last = new Map<string, string>();
  return steps.map((step) => {
    if (step.ledger !== "position") return step;
    const at = sentences.get(step.id) ?? step.id;
    const insteadOf = OR.test(step.before) ? last.get(at) : undefined;
    last.set(at, step.id);
    return insteadOf === undefined ? step : { ...step, insteadOf };
  });
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
