import type { JSX } from "preact";
import type { Citation } from "../model/citation.ts";
import { dateWords } from "./calendar.ts";
import { Chips, CitedLink } from "./chip.tsx";
import type { DossierView } from "./dossier-view.ts";
import { placeKey } from "./place-numbers.ts";
import { countWords } from "./words.ts";

/** Further words of one row are counted; the dossier's JSON has them all. */
const MOST_CHIPS = 6;

/** The words that a row rests on, as chips; of many the first ones. */
export function Evidence({ view, all }: { view: DossierView; all: readonly Citation[] }): JSX.Element {
  const places = [...new Map(all.map((citation) => [placeKey(citation), citation])).values()];
  const more = places.length - MOST_CHIPS;
  return (
    <>
      <Chips view={view} all={places.slice(0, MOST_CHIPS)} />
      {more > 0 ? <span class="line quiet">and in {countWords(more, "more place")}</span> : null}
    </>
  );
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
      {time ? (
        <small class="line">
          <q>
            <bdi>{time.citation.exact}</bdi>
          </q>
          , counted from{" "}
          {time.anchor.citation ? (
            <CitedLink view={view} at={time.anchor.citation} className="stated-value">
              <bdi>{dateWords(time.anchor.value)}</bdi>
            </CitedLink>
          ) : (
            <bdi>{dateWords(time.anchor.value) || "an unknown day"}</bdi>
          )}
          : <bdi>{time.anchor.because}</bdi>
        </small>
      ) : null}
    </>
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
