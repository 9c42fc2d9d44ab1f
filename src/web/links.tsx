import type { JSX } from "preact";
import type { DossierPage } from "../model/dossier.ts";
import type { Numbered } from "./comparison.ts";
import { type DossierView, findingsAbout } from "./dossier-view.ts";
import { reportTitle } from "./report-title.ts";
import { sourceWords, webAddress } from "./words.ts";

/** Links to a report in the source pane, with its number and headline. */
export function ReportLink({
  view,
  id,
  title,
}: {
  view: DossierView;
  id: string;
  title?: boolean;
}): JSX.Element {
  const report = view.reports.get(id);
  if (!report) return <span>an unknown report</span>;
  return (
    <a class="to-report" href={`#r-${report.number}`}>
      <span class="u">Report {report.number}</span>
      {title ? (
        <>
          {" "}
          <bdi class="title">{reportTitle(view, report.item)}</bdi>
        </>
      ) : null}
    </a>
  );
}

/** Links to a page in the source pane, with its number and where it is from. */
export function PageLink({
  page,
  title = true,
}: {
  page: Numbered<DossierPage> | undefined;
  title?: boolean;
}): JSX.Element {
  if (!page) return <span>an unknown page</span>;
  return (
    <a class="to-page" href={`#page-${page.number}`}>
      <span class="u">Page {page.number}</span>
      {title ? (
        <>
          {" "}
          <bdi class="title">{sourceWords(page.item.source)}</bdi>
        </>
      ) : null}
    </a>
  );
}

/** Shows an address as text, and as a link only where it is a web address. */
export function Address({ value }: { value: string }): JSX.Element {
  const address = webAddress(value);
  if (!address) return <bdi class="address">{value}</bdi>;
  return (
    <a class="address" href={address.href} rel="noreferrer noopener nofollow">
      <bdi>{value}</bdi>
    </a>
  );
}

/** Links to the findings about something. */
export function FindingLinks({ view, about }: { view: DossierView; about: string }): JSX.Element | null {
  const findings = findingsAbout(view, about);
  if (findings.length === 0) return null;
  return (
    <p class="see">
      {findings.map(({ number }) => (
        <a key={number} href={`#finding-${number}`}>
          Finding {number}
        </a>
      ))}
    </p>
  );
}
