import type { Claim } from "../model/claim.ts";
import type { Origin } from "../model/origin.ts";
import type { Quotation, Silence, Speaker, SpeechMode } from "../model/quotation.ts";
import { sourceWords } from "../web/words.ts";
import { CLAIM_COLUMNS, supportCell } from "./claim-fields.ts";
import { type CitedWords, citedWords, type DossierIndex } from "./dossier-index.ts";
import type { TableColumn } from "./listing.ts";

/** A statement, or the silence of somebody who was asked, as a row; `exact` are the words that were said. */
export interface QuoteRow extends CitedWords {
  readonly row: "statement" | "silence";
  /** Id of the quotation or the silence. */
  readonly id: string;
  /** Canonical name, or the report's words for a source that it does not name. */
  readonly speaker: string;
  readonly named: boolean;
  /** How many they are, where the words count them. */
  readonly count?: number;
  readonly class?: Speaker["class"];
  readonly role?: string;
  /** Who says it together with the speaker, joined by "; ". */
  readonly others?: string;
  readonly mode?: SpeechMode;
  /** Where or how it was said, in the report's words. */
  readonly venue?: string;
  /** Who passes it on, the nearest to the speaker first, joined by "; ". */
  readonly via?: string;
  readonly hops?: number;
  readonly report: string;
  /** Organisations whose reporting it is, joined by "; "; empty where nobody names them, and for commentary and posts. */
  readonly organisation: string;
  /** Id of the claim: rows with the same one say the same. */
  readonly claim?: string;
  /** What carries the claim in this set. */
  readonly support?: Claim["support"];
  /** The words that attribute. */
  readonly cue?: string;
  /** Id of the statement that holds this one. */
  readonly within?: string;
  /** The sentence that the speaker was carried over from. */
  readonly carriedOver?: string;
}

/** The columns of statements in CSV. */
export const QUOTE_COLUMNS: readonly string[] = [
  ...[
    "row",
    "id",
    "speaker",
    "named",
    "count",
    "class",
    "role",
    "others",
    "mode",
    "exact",
    "venue",
    "via",
    "hops",
  ],
  ...[...CLAIM_COLUMNS, "cue", "within", "carriedOver", "report"],
  ...["page", "source", "start", "end", "sha256"],
];

/** The table of statements for reading. */
export const QUOTE_TABLE: readonly TableColumn<QuoteRow>[] = [
  { heading: "speaker", of: speakerCell, most: 28 },
  { heading: "mode", of: (row) => row.mode ?? "no answer" },
  { heading: "words", of: (row) => (row.mode === "direct" ? `“${row.exact}”` : row.exact), most: 60 },
  { heading: "organisation", of: (row) => row.organisation, most: 24 },
  { heading: "in this set", of: supportCell, most: 24 },
  { heading: "file", of: (row) => sourceWords(row.source), most: 22 },
];

function speakerCell({ speaker, named, others }: QuoteRow): string {
  const first = named ? speaker : `(${speaker || "not named"})`;
  return others === undefined ? first : `${first} and ${others}`;
}

/** Turns who said what into rows, in the order of the pages, and then the silences. */
export function quoteRows(index: DossierIndex): QuoteRow[] {
  const { quotations = [], silences = [], claims = [], origins } = index.dossier;
  const claimOf = new Map<string, Claim>();
  // A long quotation carries several claims; its own is the one that it stands first in.
  for (const claim of claims) {
    for (const [nth, id] of claim.statements.entries())
      if (nth === 0 || !claimOf.has(id)) claimOf.set(id, claim);
  }
  const byId = new Map(origins.map((origin) => [origin.id, origin]));
  return [
    ...quotations.map((quotation) =>
      statementRow(index, quotation, organisationsOf(quotation, claimOf, byId)),
    ),
    ...silences.map((silence) => silenceRow(index, silence)),
  ];
}

interface Carried {
  readonly claim: Claim | undefined;
  readonly organisations: readonly string[];
}

/** The origins of the claim that the statement's report carries, or the newsroom that it is passed on from. */
function organisationsOf(
  { id, report, via = [], source }: Quotation,
  claimOf: ReadonlyMap<string, Claim>,
  origins: ReadonlyMap<string, Origin>,
): Carried {
  const claim = claimOf.get(id);
  const relays = (claim?.relays ?? []).filter((name) => [source.name, ...via].includes(name));
  const own = (claim?.origins ?? []).flatMap((origin) => {
    const found = origins.get(origin);
    return found?.reports.includes(report) && found.organisation ? [found.organisation.name] : [];
  });
  return { claim, organisations: [...new Set(relays.length > 0 ? relays : own)] };
}

function statementRow(
  index: DossierIndex,
  quotation: Quotation,
  { claim, organisations }: Carried,
): QuoteRow {
  const {
    id,
    report,
    mode,
    content,
    venue,
    via = [],
    hops,
    cue,
    within,
    carriedOver,
    others = [],
  } = quotation;
  return {
    row: "statement",
    id,
    ...speakerFields(quotation.source),
    ...(others.length > 0 ? { others: others.map((one) => one.name).join("; ") } : {}),
    mode,
    ...(venue ? { venue: venue.exact } : {}),
    ...(via.length > 0 ? { via: via.join("; ") } : {}),
    hops,
    report,
    organisation: organisations.join("; "),
    ...(claim ? { claim: claim.id, support: claim.support } : {}),
    ...(cue ? { cue: cue.exact } : {}),
    ...(within === undefined ? {} : { within }),
    ...(carriedOver ? { carriedOver: carriedOver.exact } : {}),
    ...citedWords(index, content),
  };
}

function silenceRow(index: DossierIndex, { id, report, source, citation }: Silence): QuoteRow {
  const carrying = index.dossier.origins.filter(
    (origin) => origin.kind === "reporting" && origin.reports.includes(report),
  );
  const names = new Set(carrying.flatMap(({ organisation }) => organisation?.name ?? []));
  return {
    row: "silence",
    id,
    ...speakerFields(source),
    report,
    organisation: [...names].join("; "),
    ...citedWords(index, citation),
  };
}

function speakerFields(source: Speaker): Pick<QuoteRow, "speaker" | "named" | "count" | "class" | "role"> {
  const { name, named, count, class: kind, role } = source;
  return {
    speaker: name,
    named,
    ...(count === undefined ? {} : { count }),
    ...(kind === undefined ? {} : { class: kind }),
    ...(role === undefined ? {} : { role }),
  };
}
