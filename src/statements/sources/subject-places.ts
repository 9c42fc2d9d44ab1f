import type { Span } from "../../model/span.ts";

/** A capitalised word that stands alone where a sentence's subject may: a surname, if the report knows it. */
interface OpeningWord extends Span {
  readonly word: string;
}

/** Where the subjects of a report's sentences may begin, and the words alone that stand there. */
export interface SubjectPlaces {
  readonly starts: ReadonlySet<number>;
  readonly words: readonly OpeningWord[];
}

/** "ARREL (Herald) - ": what stands before the first word of a report. */
const DATELINE = /^\p{Lu}{3}[\p{Lu}\p{L}., ]{0,40}(?:\([\p{L}.\d ]{2,30}\) ?)?(?:--|[-–—]) /u;
/** "On Monday, ", "After the vote, ": a phrase before the subject, without quotation marks or a comma of its own. */
const FRONTED =
  /^(?:(?:But|And|So|Yet|Then) )?(?:[Ii]n|[Oo]n|[Aa]t|[Aa]fter|[Bb]efore|[Dd]uring|[Ww]hen|[Ww]hile|[Aa]s|[Aa]sked|[Ss]ince|[Ll]ater|[Ee]arlier|[Mm]eanwhile|[Ff]or|[Ff]rom|[Dd]espite|[Uu]nder|[Ww]ith|[Ll]ast|[Tt]his)(?: [^,"“”«»\n]{1,120})?, /u;
/** A capitalised word that no other capitalised word and no owner's mark follows. */
const ALONE = /^(?:(?:But|And|So|Yet|Then) )?(\p{Lu}[\p{L}\p{M}-]+)(?=,? [^\p{Lu}])/u;
/** No dateline or fronted phrase is longer than this. */
const LONGEST_LEAD = 140;

/** Finds where the subjects of sentences may begin: at their head, behind a dateline or behind a phrase set before it. */
export function findSubjectPlaces(
  text: string,
  sentences: readonly Span[],
  quoted: readonly Span[],
): SubjectPlaces {
  const starts = new Set<number>();
  const words: OpeningWord[] = [];
  let quote = 0;
  for (const { start, end } of sentences) {
    while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= start) quote++;
    // A sentence inside a quotation is about whom the speaker speaks of.
    const inside = (quoted[quote]?.start ?? end) <= start;
    starts.add(start);
    if (inside) continue;
    for (const place of placesIn(text.slice(start, Math.min(end, start + 2 * LONGEST_LEAD)), start)) {
      starts.add(place);
      const hit = text.slice(place, Math.min(end, place + LONGEST_LEAD)).match(ALONE);
      const word = hit?.[1];
      if (!hit || !word) continue;
      const at = place + hit[0].length - word.length;
      words.push({ word, start: at, end: at + word.length });
    }
  }
  return { starts, words };
}

function placesIn(head: string, start: number): number[] {
  const dateline = head.match(DATELINE)?.[0].length ?? 0;
  const fronted = head.slice(dateline).match(FRONTED)?.[0].length ?? 0;
  return [...new Set([start, start + dateline, start + dateline + fronted])];
}
