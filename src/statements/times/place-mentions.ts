import { type Citation, cite } from "../../model/citation.ts";
import { addDays, daysBetween, weekdayOf } from "../../model/days.ts";
import type { Span } from "../../model/span.ts";
import type { TimeAnchor, TimeExpression } from "../../model/time.ts";
import { type Anchor, isDay, publicAnchor } from "./anchors/anchor.ts";
import type { ReportReading } from "./anchors/report-reading.ts";
import { type PlacedTime, resolveShape } from "./resolve-shape.ts";
import { type Told, toldBy, toldWith } from "./resolve-told.ts";
import type { TimeMention } from "./time-shape.ts";

/** A time expression with its place in the page, before it has its id. */
export interface PlacedMention extends Pick<TimeExpression, "type" | "value" | "anchor" | "relation"> {
  readonly span: Span;
}

const IN_WORDS = { value: "", basis: "words", because: "The words give it in full." } as const;

/** Gives the time expressions of a report their values, counted from its anchor or from what it told before. */
export function placeMentions(
  { mentions, page }: Pick<ReportReading, "mentions" | "page">,
  anchor: Anchor,
): PlacedMention[] {
  const placed: PlacedMention[] = [];
  const byValue = new Map<string, PlacedMention>();
  let told: Told = {};
  for (const one of mentions) {
    const mention = ownedAhead(one, { mentions, page, anchor });
    const time = placeMention(mention, anchor, told);
    if (!time) continue;
    const { start, end, relation, shape, tense } = mention;
    const from = toldBy(shape, { told, tense });
    const last = from ? byValue.get(from) : undefined;
    const grounds =
      shape.kind === "given"
        ? IN_WORDS
        : last
          ? toldAnchor(last, cite(page, last.span))
          : publicAnchor(anchor);
    const made: PlacedMention = {
      span: { start, end },
      ...time,
      anchor: grounds,
      ...(relation ? { relation } : {}),
    };
    placed.push(made);
    byValue.set(made.value, made);
    if (time.type === "date" || time.type === "interval") told = toldWith(told, time.value);
  }
  return placed;
}

/**
 * "Monday’s meeting was condemned": the clause's verb tells nothing of the meeting's day. It lies ahead where the report
 * looks ahead to that weekday elsewhere and never back, and where it is tomorrow.
 */
function ownedAhead(mention: TimeMention, { mentions, page, anchor }: Around): TimeMention {
  const { shape, tense } = mention;
  if (shape.kind !== "weekday" || shape.shift !== undefined || tense === "future") return mention;
  const owned = ({ end }: TimeMention): boolean => /^[’']s /.test(page.text.slice(end, end + 3));
  if (!owned(mention)) return mention;
  const tenses = mentions.flatMap((one) =>
    one.shape.kind === "weekday" && one.shape.weekday === shape.weekday && !owned(one) ? one.tense : [],
  );
  const tomorrow = isDay(anchor) && weekdayOf(addDays(anchor.from ?? "", 1)) === shape.weekday;
  const ahead = tenses.length > 0 ? tenses.every((one) => one === "future") : tomorrow;
  return ahead ? { ...mention, tense: "future" } : mention;
}

/** The other times of a report, and the day on which it speaks. */
interface Around extends Pick<ReportReading, "mentions" | "page"> {
  readonly anchor: Anchor;
}

function toldAnchor({ value, anchor }: PlacedMention, citation: Citation): TimeAnchor {
  const from = `Counted from “${citation.exact}” (${value}), which the report names before it.`;
  // A chain of such times gives each link alone.
  const because = anchor.basis === "words" || anchor.basis === "told" ? from : `${from} ${anchor.because}`;
  return { value, basis: "told", because, citation };
}

/** A stretch of days up to this long is tried at both its ends; of a longer one the report speaks soon after its start. */
const SHORT = 62;

function placeMention({ shape, tense }: TimeMention, anchor: Anchor, told: Told): PlacedTime | undefined {
  if (shape.kind === "given") return resolveShape(shape, { day: "2000-01-01", tense });
  if (toldBy(shape, { told, tense }))
    return resolveShape(shape, { day: anchor.to ?? END_OF_DAYS, tense, told });
  if (anchor.from === undefined) return undefined;
  const rough = isDay(anchor) ? shape : withoutSide(shape);
  const reference = { tense, told };
  const first = resolveShape(rough, { ...reference, day: anchor.from });
  if (anchor.rough) return agreed(first, resolveShape(rough, { ...reference, day: yearAfter(anchor) }));
  if (!first || anchor.to === undefined || daysBetween(anchor.from, anchor.to) > SHORT) return first;
  const last = resolveShape(rough, { ...reference, day: anchor.to });
  return !last || last.value === first.value
    ? first
    : { type: "interval", value: oneOf(first.value, last.value) };
}

/** Where nothing bounds the report's day, nothing says that what it tells of lies ahead. */
const END_OF_DAYS = "9999-12-31";

/** A bound dates only what comes out the same a year on. */
function yearAfter({ from = "", to }: Anchor): string {
  return to ?? addDays(from, YEAR);
}

/** From the first of a leap year it takes so many days to reach another year. */
const YEAR = 366;

function agreed(first: PlacedTime | undefined, last: PlacedTime | undefined): PlacedTime | undefined {
  return first?.value === last?.value ? first : undefined;
}

/** Where the day itself is not known, "later this month" is as precise as "this month". */
function withoutSide(shape: TimeMention["shape"]): TimeMention["shape"] {
  if (shape.kind !== "unit" || !shape.side || shape.unit === "week") return shape;
  return { kind: "unit", unit: shape.unit, shift: shape.shift };
}

/** EDTF writes "one of these" in square brackets; between two days all days are possible. */
function oneOf(first: string, last: string): string {
  const [from, to] = [first.split("/")[0] ?? first, last.split("/").at(-1) ?? last];
  return from <= to ? `[${from}..${to}]` : `[${to}..${from}]`;
}
