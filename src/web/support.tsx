import type { ComponentChildren, JSX } from "preact";
import type { Claim, Support } from "../model/claim.ts";
import type { Finding } from "../model/finding.ts";
import type { Origin } from "../model/origin.ts";
import type { Numbered } from "./comparison.ts";
import type { DossierView } from "./dossier-view.ts";
import type { LedgerRow, Stated } from "./ledger-rows.ts";
import { countWords, FINDING_WORDS, FITTING_KINDS, rangeWords } from "./words.ts";

/** Says how much carries a claim, with the findings about it. */
export function SupportWords(props: {
  support: Support;
  findings: readonly Numbered<Finding>[];
  /** Speakers are counted for what was said. */
  speakers?: boolean;
}): JSX.Element {
  const { organisations, reports, pages, speakers } = props.support;
  const counts = [
    reports > 1 ? countWords(reports, "report") : "",
    reports > 1 && props.speakers ? countWords(speakers, "speaker") : "",
    countWords(pages, "page"),
  ];
  return (
    <>
      <b>{reports === 0 ? "no origin" : organisationWords(organisations)}</b>
      <span class="line">{counts.filter(Boolean).join(", ")}</span>
      <FindingMarks findings={props.findings} />
    </>
  );
}

function organisationWords(range: Support["organisations"]): string {
  return `${rangeWords(range)} ${range.max === 1 ? "organisation" : "organisations"}`;
}

/** Links to the findings about a row, by their kinds. */
function FindingMarks({ findings }: { findings: readonly Numbered<Finding>[] }): JSX.Element {
  return (
    <>
      {findings.map(({ number, item }) => (
        <a
          key={number}
          class={FITTING_KINDS.has(item.kind) ? "line fits" : "line differs"}
          href={`#finding-${number}`}
        >
          {FINDING_WORDS[item.kind]}
        </a>
      ))}
    </>
  );
}

/** Names the organisations that carry a claim, each with a link to its origin. */
export function Organisations({ view, claim }: { view: DossierView; claim: Claim }): ComponentChildren {
  const { origins, relays } = claim;
  if (origins.length + relays.length === 0) return <span class="quiet">commentary or posts only</span>;
  const links = byName(origins.flatMap((id) => view.origins.get(id) ?? [])).map(([name, own]) => (
    <OriginLinks key={name} name={name} origins={own} />
  ));
  const passedOn = relays.map((name) => (
    <span key={name}>
      <bdi>{name}</bdi>, passed on
    </span>
  ));
  const all = [...links, ...passedOn].flatMap((one, nth) => (nth > 0 ? ["; ", one] : [one]));
  return claim.support.organisations.min === 0 ? ["perhaps ", ...all] : all;
}

function byName(origins: readonly Numbered<Origin>[]): [string, Numbered<Origin>[]][] {
  const names = new Map<string, Numbered<Origin>[]>();
  for (const origin of origins) {
    const name = origin.item.organisation?.name ?? `origin ${origin.number}, not named`;
    names.set(name, [...(names.get(name) ?? []), origin]);
  }
  return [...names];
}

/** An organisation with the reports of its that carry something: the name leads to the first, a word to each other. */
function OriginLinks(props: { name: string; origins: readonly Numbered<Origin>[] }): JSX.Element {
  const [first, ...others] = props.origins;
  return (
    <>
      <a href={`#origin-${first?.number}`}>
        <bdi>{props.name}</bdi>
      </a>
      {others.map(({ number }, nth) => (
        <span key={number}>
          {nth === 0 ? ", also in " : ", "}
          <a href={`#origin-${number}`}>origin {number}</a>
        </span>
      ))}
    </>
  );
}

/** The support of a ledger's row; a statement that no claim gathers was not weighed, and says so. */
export function RowSupport<T extends Stated>({
  view,
  row,
}: {
  view: DossierView;
  row: LedgerRow<T>;
}): JSX.Element {
  if (!row.claim)
    return (
      <>
        <b>1 report</b> <span class="quiet">not weighed</span>
        <FindingMarks findings={row.findings} />
      </>
    );
  return (
    <>
      <SupportWords support={row.claim.support} findings={row.findings} />
      <span class="line quiet">
        <Organisations view={view} claim={row.claim} />
      </span>
    </>
  );
}
