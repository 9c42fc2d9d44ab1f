import type { JSX } from "preact";
import { wordsOf } from "../dossier/compare-words.ts";
import type { Citation } from "../model/citation.ts";
import type { TimeExpression } from "../model/time.ts";
import { dateWords } from "./calendar.ts";
import { Chip, CitedLink } from "./chip.tsx";
import type { DossierView } from "./dossier-view.ts";
import { placeKey } from "./place-numbers.ts";
import { countWords, shorten } from "./words.ts";

/** Further words of one row, and further places of the same words, are counted; the dossier's JSON has them all. */
const MOST_CHIPS = 6;
const MOST_PLACES = 8;
const WORDS_LENGTH = 60;

/** The words that a row rests on, as chips, the same words of several pages in one; of many the first ones. */
export function Evidence({ view, all }: { view: DossierView; all: readonly Citation[] }): JSX.Element | null {
  const wordings = byWords(all);
  if (wordings.length === 0) return null;
  const more = wordings.slice(MOST_CHIPS).flat().length;
  return (
    <span class="chips">
      {wordings.slice(0, MOST_CHIPS).map((places) => (
        <span key={placeKey(places[0]!)} class="wording">
          <Chip view={view} at={places[0]!} />
          <Others view={view} places={places.slice(1)} />
        </span>
      ))}
      {more > 0 ? <span class="quiet">and in {countWords(more, "more place")}</span> : null}
    </span>
  );
}

/** The other pages that have the same words. */
function Others({ view, places }: { view: DossierView; places: readonly Citation[] }): JSX.Element {
  const more = places.length - MOST_PLACES;
  const shown = places.slice(0, MOST_PLACES);
  return (
    <>
      {shown.map((at, nth) => (
        <span key={placeKey(at)}>
          {nth === 0 ? " also " : ", "}
          <CitedLink view={view} at={at} className="page-chip">
            page {view.pages.get(at.page)?.number ?? "unknown"}
            {shown.slice(0, nth).some(({ page }) => page === at.page) ? ", again" : null}
          </CitedLink>
        </span>
      ))}
      {more > 0 ? ` and in ${more} more` : null}
    </>
  );
}

function byWords(all: readonly Citation[]): Citation[][] {
  const places = new Map(all.map((citation) => [placeKey(citation), citation]));
  const wordings = new Map<string, Citation[]>();
  for (const citation of places.values()) {
    const words = wordsOf(citation.exact).join(" ");
    const known = wordings.get(words);
    if (known) known.push(citation);
    else wordings.set(words, [citation]);
  }
  return [...wordings.values()];
}

/** A stated date, with what it was worked out from where its words do not give it in full. */
export function StatedDate(props: {
  view: DossierView;
  report: string;
  value: string;
  /** The words that hold the date. */
  at: Citation | undefined;
}): JSX.Element {
  const { view, value } = props;
  const time = view.ledgers.timeOf(props.report, props.at, value);
  return (
    <>
      <bdi>{dateWords(value)}</bdi>
      {time ? <CountedFrom view={view} time={time} /> : null}
    </>
  );
}

/** Says from which day a date was counted; the reason unfolds. */
function CountedFrom({ view, time }: { view: DossierView; time: TimeExpression }): JSX.Element {
  const { value, because, citation } = time.anchor;
  return (
    <details class="counted">
      <summary>
        <small>
          from{" "}
          <q>
            <bdi>{shorten(time.citation.exact, WORDS_LENGTH)}</bdi>
          </q>
        </small>
      </summary>
      <small>
        counted from <bdi>{dateWords(value) || "an unknown day"}</bdi>: <bdi>{because}</bdi>{" "}
        {citation ? (
          <CitedLink view={view} at={citation} className="stated-value">
            <bdi>{shorten(citation.exact, WORDS_LENGTH)}</bdi>
          </CitedLink>
        ) : null}
      </small>
    </details>
  );
}

/** An implied date, marked as one, with what it was worked out from (rule R15). */
export function ImpliedDate({ value, because }: { value: string; because: string }): JSX.Element {
  return (
    <>
      <bdi>{dateWords(value)}</bdi> <span class="tag implied">implied</span>{" "}
      <small class="line">
        <bdi>{because}</bdi>
      </small>
    </>
  );
}
