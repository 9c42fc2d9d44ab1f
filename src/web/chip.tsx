import type { JSX } from "preact";
import type { Citation, Place } from "../model/citation.ts";
import { type DossierView, wordsAt } from "./dossier-view.ts";
import { placeKey } from "./place-numbers.ts";
import { shorten } from "./words.ts";

const CHIP_LENGTH = 64;

/** Gives the address of a place within the document, such as `#s-12`, or `undefined` where no such words exist. */
export function addressOf(view: DossierView, place: Place): string | undefined {
  const number = view.places.byKey.get(placeKey(place));
  return number === undefined || !wordsAt(view, place) ? undefined : `#s-${number}`;
}

/** A link to cited words that shows them, with the page they stand in. */
export function Chip({ view, at }: { view: DossierView; at: Citation | Place }): JSX.Element {
  const words = "exact" in at ? at.exact : wordsAt(view, at);
  const page = view.pages.get(at.page);
  return (
    <CitedLink view={view} at={at} className="chip">
      <Quoted words={shorten(words ?? "", CHIP_LENGTH)} />{" "}
      <span class="where">page {page?.number ?? "unknown"}</span>
    </CitedLink>
  );
}

/** Shows quoted words; words that begin with a quotation mark of their own get no second one. */
export function Quoted({ words }: { words: string }): JSX.Element {
  return (
    <q class={/^["“„«‘']/u.test(words) ? "own-marks" : undefined}>
      <bdi>{words}</bdi>
    </q>
  );
}

/** Links its content to the cited words; an orphan, whose words do not stand at their place, is shown as one. */
export function CitedLink(props: {
  view: DossierView;
  at: Citation | Place;
  className: string;
  children: unknown;
}): JSX.Element {
  const { view, at, className } = props;
  const address = addressOf(view, at);
  const orphan = address === undefined || ("exact" in at && wordsAt(view, at) !== at.exact);
  const content = props.children as JSX.Element;
  if (orphan)
    return (
      <span class={`${className} orphan`}>
        {content} <em class="tag">words not found at their place</em>
      </span>
    );
  return (
    <>
      <a class={className} href={address}>
        {content}
      </a>
      <FootnoteMark view={view} at={at} />
    </>
  );
}

/** The citations of a row, as chips. */
export function Chips({
  view,
  all,
}: {
  view: DossierView;
  all: readonly (Citation | Place)[];
}): JSX.Element | null {
  if (all.length === 0) return null;
  return (
    <span class="chips">
      {all.map((citation) => (
        <Chip key={placeKey(citation)} view={view} at={citation} />
      ))}
    </span>
  );
}

function FootnoteMark({ view, at }: { view: DossierView; at: Place }): JSX.Element | null {
  const number = view.places.byKey.get(placeKey(at));
  if (number === undefined || number > view.places.cited) return null;
  return <sup class="print-only">[{number}]</sup>;
}
