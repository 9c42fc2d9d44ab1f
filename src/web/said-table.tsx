import type { JSX } from "preact";
import type { Quotation, SpeechMode } from "../model/quotation.ts";
import { CitedLink, Quoted } from "./chip.tsx";
import { DataTable, type TableRow } from "./data-table.tsx";
import type { DossierView } from "./dossier-view.ts";
import type { SaidClaim, SaidWords, SpeakerGroup } from "./said.ts";
import { Organisations, SupportWords } from "./support.tsx";
import { countWords, shorten } from "./words.ts";

const MODE_WORDS: Readonly<Record<SpeechMode, string>> = {
  direct: "quoted",
  mixed: "partly quoted",
  indirect: "in the report’s words",
};

const WORDS_LENGTH = 480;
const OTHER_LENGTH = 90;
/** Further places of one wording, and further wordings, are counted; the dossier's JSON has them all. */
const MOST_PLACES = 12;
const MOST_WORDINGS = 8;

/** Shows what one speaker says, one row for each claim. */
export function SaidTable({ view, group }: { view: DossierView; group: SpeakerGroup }): JSX.Element {
  return (
    <DataTable
      caption={`Statements of ${speakerWords(group)}`}
      name="said"
      columns={["Words", "In this set", "Carried by"]}
      rows={group.claims.map((claim) => claimRow(view, claim))}
    />
  );
}

/** Names a speaker; a source without a name goes by what its report calls it, and by who says so (rule R10). */
export function speakerWords({ name, named, saidBy }: SpeakerGroup): string {
  if (named) return name;
  const source = name === "" ? "somebody it does not name" : name;
  return saidBy.length > 0 ? `${saidBy.join(" and ")} says: ${source}` : source;
}

function claimRow(view: DossierView, said: SaidClaim): TableRow {
  const { id, head } = said;
  return {
    key: id,
    id,
    look: said.organisations.map((name) => organisationClass(view, name)).join(" "),
    header: (
      <>
        <Words view={view} words={head} />
        <How quotation={head.first} together={said.together} />
      </>
    ),
    cells: [
      <SupportWords key="support" support={said.claim.support} findings={said.findings} speakers />,
      <Carriers key="carriers" view={view} said={said} />,
    ],
  };
}

/** Names the class that a row has for an organisation that carries it, for the filter. */
export function organisationClass(view: DossierView, name: string): string {
  return `by-${view.said.organisations.indexOf(name) + 1}`;
}

function Words({ view, words }: { view: DossierView; words: SaidWords }): JSX.Element {
  const { mode, content, lead } = words.first;
  const text = shorten(`${lead ? `${lead.exact} … ` : ""}${content.exact}`, WORDS_LENGTH);
  return (
    <CitedLink view={view} at={content} className="stated-value">
      {mode === "direct" ? <Quoted words={text} /> : <bdi>{text}</bdi>}
    </CitedLink>
  );
}

function How(props: { quotation: Quotation; together: readonly string[] }): JSX.Element {
  const { mode, venue, via = [], carriedOver } = props.quotation;
  const { together } = props;
  return (
    <small class="line quiet">
      {MODE_WORDS[mode]}
      {together.length > 0 ? (
        <>
          , together with <bdi>{together.join(", ")}</bdi>
        </>
      ) : null}
      {venue ? (
        <>
          , <bdi>{shorten(venue.exact, OTHER_LENGTH)}</bdi>
        </>
      ) : null}
      {via.length > 0 ? (
        <>
          , as passed on by <bdi>{via.join(", then ")}</bdi>
        </>
      ) : null}
      {carriedOver ? ", speaker carried over from an earlier sentence" : null}
    </small>
  );
}

function Carriers({ view, said }: { view: DossierView; said: SaidClaim }): JSX.Element {
  const elsewhere = said.head.quotations.slice(1);
  const shown = said.others.slice(0, MOST_WORDINGS);
  const more = said.others.length - shown.length;
  return (
    <>
      <Organisations view={view} claim={said.claim} />
      {elsewhere.length > 0 ? (
        <span class="line">
          also said in <Places view={view} quotations={elsewhere} />
        </span>
      ) : null}
      {shown.map((words) => (
        <span key={words.first.id} class="line other-words">
          <CitedLink view={view} at={words.first.content} className="chip">
            {words.first.mode === "direct" ? (
              <Quoted words={shorten(words.first.content.exact, OTHER_LENGTH)} />
            ) : (
              <bdi>{shorten(words.first.content.exact, OTHER_LENGTH)}</bdi>
            )}{" "}
            <span class="where">{pageWords(view, words.first)}</span>
          </CitedLink>
          {words.quotations.length > 1 ? (
            <>
              {" "}
              <Places view={view} quotations={words.quotations.slice(1)} />
            </>
          ) : null}
        </span>
      ))}
      {more > 0 ? <span class="line">and in {countWords(more, "further wording")}</span> : null}
    </>
  );
}

function Places({ view, quotations }: { view: DossierView; quotations: readonly Quotation[] }): JSX.Element {
  const shown = quotations.slice(0, MOST_PLACES);
  const more = quotations.length - shown.length;
  return (
    <>
      {shown.map((quotation, nth) => (
        <span key={quotation.id}>
          {nth > 0 ? ", " : ""}
          <CitedLink view={view} at={quotation.content} className="page-chip">
            {pageWords(view, quotation)}
          </CitedLink>
        </span>
      ))}
      {more > 0 ? ` and in ${more} more` : null}
    </>
  );
}

function pageWords(view: DossierView, { content }: Quotation): string {
  return `page ${view.pages.get(content.page)?.number ?? "unknown"}`;
}
