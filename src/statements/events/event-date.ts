import type { Citation } from "../../model/citation.ts";
import type { StoryEvent } from "../../model/position.ts";
import type { Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import type { EventDraft } from "./event-drafts.ts";

/** What is known of the times of a report. */
export interface ReportTimes {
  readonly times: readonly TimeExpression[];
  readonly day?: { readonly value: string; readonly because: string };
}

/** Gives the date of an event: the one stated beside it, otherwise one implied by its tense and the report's day. */
export function dateOf(
  { times, day }: ReportTimes,
  draft: EventDraft,
  offset: number,
): Pick<StoryEvent, "date" | "impliedDate"> {
  const stated =
    nearestTime(times, { at: draft.at, span: draft.told ?? draft.span }, offset) ??
    (draft.lead && nearestTime(times, { at: draft.at, span: draft.lead }, offset));
  if (stated) return { date: stated };
  // An open stretch says neither before nor after which day.
  if (!day || day.value.includes("..")) return {};
  const { value, because } = day;
  const latest = value.split("/").at(-1) ?? value;
  const earliest = value.split("/")[0] ?? value;
  if (draft.tense === "past")
    return {
      impliedDate: { value: `../${latest}`, because: `Told as past by a report of ${value} (${because}).` },
    };
  if (draft.tense === "future")
    return {
      impliedDate: {
        value: `${earliest}/..`,
        because: `Told as to come by a report of ${value} (${because}).`,
      },
    };
  return { impliedDate: { value, because: `Told as going on by a report of ${value} (${because}).` } };
}

/** Gives the value of the date or stretch in a clause that stands nearest to its verb. */
export function nearestTime(
  times: readonly TimeExpression[],
  { span, at }: { readonly span: Span; readonly at: number },
  offset: number,
): string | undefined {
  const inside: TimeExpression[] = [];
  for (let nth = firstFrom(times, span.start + offset); nth < times.length; nth++) {
    const time = times[nth];
    if (!time || time.citation.start >= span.end + offset) break;
    if (isDay(time) && time.citation.end <= span.end + offset) inside.push(time);
  }
  const distance = ({ citation }: TimeExpression): number => Math.abs(citation.start - offset - at);
  return inside.sort((a, b) => distance(a) - distance(b))[0]?.value;
}

/** "2020-vintage wine", "May's tally": the day of a thing, not of what is done with it. */
function isAttribute({ suffix = "" }: Citation): boolean {
  return /^(?:-|['’]s)/.test(suffix);
}

function isDay({ type, value, citation }: TimeExpression): boolean {
  return (type === "date" || type === "interval") && value !== "" && !isAttribute(citation);
}

/** Gives the place of the first time that begins at an offset or behind it; times stand in reading order. */
function firstFrom(times: readonly TimeExpression[], start: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.citation.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
