import { datesIn } from "../../../language/en/stated-dates.ts";
import { cite } from "../../../model/citation.ts";
import { type Anchor, dayAnchor } from "./anchor.ts";
import type { ReportReading } from "./report-reading.ts";

/** Pictures from the archive say so; their dates prove nothing. */
const ARCHIVE = /\bFILE\b|\b[Ff]ile (?:photo|picture|image|footage)\b|\b[Aa]rchive\b/;
/** A caption is short; a longer line is no caption but a text without line ends, and only its start is read. */
const LONGEST_CAPTION = 400;

/** Gives the newest day on which a picture of the report was taken, as its caption states it. */
export function captionDay({ captions, page }: ReportReading): Anchor | undefined {
  const days = captions.flatMap(({ start, end }) => {
    const caption = page.text.slice(start, Math.min(end, start + LONGEST_CAPTION));
    if (ARCHIVE.test(caption)) return [];
    return datesIn(caption).map((date) => ({ ...date, start: start + date.start, end: start + date.end }));
  });
  const newest = days.sort((a, b) => a.value.localeCompare(b.value)).at(-1);
  return newest
    ? dayAnchor(newest.value, {
        basis: "caption",
        because: `The picture of the report was taken on ${newest.value}.`,
        citation: cite(page, newest),
      })
    : undefined;
}
