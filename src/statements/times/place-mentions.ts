import { addDays, daysBetween } from "../../model/days.ts";
import type { Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { type Anchor, isDay, publicAnchor } from "./anchors/anchor.ts";
import type { ReportReading } from "./anchors/report-reading.ts";
import { type PlacedTime, resolveShape } from "./resolve-shape.ts";
import type { TimeMention } from "./time-shape.ts";

/** A time expression with its place in the page, before it has its id. */
export interface PlacedMention extends Pick<TimeExpression, "type" | "value" | "anchor" | "relation"> {
  readonly span: Span;
}

const IN_WORDS = { value: "", basis: "words", because: "The words give it in full." } as const;

/** Gives the time expressions of a report their values, counted from its anchor. */
export function placeMentions(
  { mentions }: Pick<ReportReading, "mentions">,
  anchor: Anchor,
): PlacedMention[] {
  const placed: PlacedMention[] = [];
  let before: string | undefined;
  for (const mention of mentions) {
    const time = placeMention(mention, anchor, before);
    if (!time) continue;
    const grounds = mention.shape.kind === "given" ? IN_WORDS : publicAnchor(anchor);
    const { start, end, relation } = mention;
    placed.push({ span: { start, end }, ...time, anchor: grounds, ...(relation ? { relation } : {}) });
    if (time.type === "date" && /^\d{4}(?:-\d\d){0,2}$/.test(time.value)) before = time.value;
  }
  return placed;
}

/** A stretch of days up to this long is tried at both its ends; of a longer one the report speaks soon after its start. */
const SHORT = 62;

function placeMention(
  { shape, tense }: TimeMention,
  anchor: Anchor,
  before: string | undefined,
): PlacedTime | undefined {
  if (shape.kind === "given") return resolveShape(shape, { day: "2000-01-01", tense });
  if (anchor.from === undefined) return undefined;
  const rough = isDay(anchor) ? shape : withoutSide(shape);
  const reference = { tense, ...(before ? { before } : {}) };
  const first = resolveShape(rough, { ...reference, day: anchor.from });
  if (anchor.rough) return agreed(first, resolveShape(rough, { ...reference, day: yearAfter(anchor) }));
  if (!first || anchor.to === undefined || daysBetween(anchor.from, anchor.to) > SHORT) return first;
  const last = resolveShape(rough, { ...reference, day: anchor.to });
  return !last || last.value === first.value
    ? first
    : { type: "interval", value: oneOf(first.value, last.value) };
}

/** A bound dates only what comes out the same a year on. */
function yearAfter({ from = "", to }: Anchor): string {
  return to ?? addDays(from, YEAR);
}

const YEAR = 365;

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
