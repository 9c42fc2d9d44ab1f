import type { Citation, Place } from "../../src/model/citation.ts";
import type { Claim, ClaimKind, Support } from "../../src/model/claim.ts";
import type { Derivation, DerivationKind } from "../../src/model/derivation.ts";
import type { Dossier, DossierPage, Summary } from "../../src/model/dossier.ts";
import type { Finding, FindingKind } from "../../src/model/finding.ts";
import type { ImpliedLabel, LabelField, LabelSource, StatedLabel } from "../../src/model/label.ts";
import type { Likeness, Match } from "../../src/model/match.ts";
import type { Note } from "../../src/model/note.ts";
import type { Origin, SourceOrganisation } from "../../src/model/origin.ts";
import type {
  NameBasis,
  Quotation,
  Silence,
  Speaker,
  SpeakerClass,
  SpeechMode,
} from "../../src/model/quotation.ts";
import type { Reason } from "../../src/model/reason.ts";
import type { BlockKind, LabelledBlock, Report } from "../../src/model/report.ts";
import type { Span } from "../../src/model/span.ts";

/** A type's fields, each with whether it must be there. A field that is added or dropped does not compile. */
type Shape<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? "optional" : "required";
};

/** A type's values, all of them. */
type Values<T extends string> = { readonly [K in T]: true };

const span: Shape<Span> = { start: "required", end: "required" };
const place: Shape<Place> = { page: "required", ...span };
const citation: Shape<Citation> = { ...place, exact: "required", prefix: "optional", suffix: "optional" };
const reason: Shape<Reason> = { code: "required", text: "required", citations: "required" };
const statedLabel: Shape<StatedLabel> = {
  field: "required",
  value: "required",
  name: "optional",
  source: "optional",
  basis: "required",
  citation: "required",
};
const impliedLabel: Shape<ImpliedLabel> = {
  field: "required",
  value: "required",
  name: "optional",
  source: "optional",
  basis: "required",
  because: "required",
};
const labelledBlock: Shape<LabelledBlock> = { ...span, kind: "required", report: "optional" };
const page: Shape<DossierPage> = {
  id: "required",
  source: "required",
  mediaType: "required",
  sha256: "required",
  encoding: "required",
  text: "required",
  labels: "required",
  blocks: "required",
};
const report: Shape<Report> = {
  id: "required",
  page: "required",
  kind: "required",
  body: "required",
  sentences: "required",
  headline: "optional",
  byline: "optional",
  dateline: "optional",
  credit: "optional",
  published: "optional",
  labels: "required",
};
const match: Shape<Match> = {
  from: "required",
  to: "required",
  likeness: "required",
  words: "required",
  similarity: "required",
  prose: "required",
  quoted: "required",
};
const derivation: Shape<Derivation> = {
  id: "required",
  from: "required",
  to: "required",
  kind: "required",
  prov: "required",
  direction: "required",
  because: "required",
  share: "required",
  matches: "required",
  findings: "optional",
};
const sourceOrganisation: Shape<SourceOrganisation> = { name: "required", basis: "required" };
const origin: Shape<Origin> = {
  id: "required",
  kind: "required",
  reports: "required",
  organisation: "required",
  alternatives: "required",
  absent: "required",
  because: "required",
  parts: "optional",
};
const finding: Shape<Finding> = {
  id: "required",
  kind: "required",
  about: "required",
  because: "required",
  text: "required",
  rank: "required",
};
const speaker: Shape<Speaker> = {
  name: "required",
  named: "required",
  count: "optional",
  class: "optional",
  role: "optional",
  basis: "optional",
  citation: "optional",
};
const quotation: Shape<Quotation> = {
  id: "required",
  report: "required",
  mode: "required",
  content: "required",
  lead: "optional",
  source: "required",
  cue: "optional",
  venue: "optional",
  via: "optional",
  hops: "required",
  carriedOver: "optional",
  group: "optional",
  within: "optional",
};
const silence: Shape<Silence> = {
  id: "required",
  report: "required",
  source: "required",
  citation: "required",
};
const support: Shape<Support> = {
  organisations: "required",
  reports: "required",
  pages: "required",
  speakers: "required",
};
const claim: Shape<Claim> = {
  id: "required",
  kind: "required",
  statements: "required",
  support: "required",
  origins: "required",
  relays: "required",
};
const note: Shape<Note> = { level: "required", code: "required", message: "required", at: "optional" };
const summary: Shape<Summary> = { pages: "required", reports: "required", organisations: "required" };
const organisationRange: Shape<Summary["organisations"]> = {
  min: "required",
  max: "required",
  because: "required",
};
const generator: Shape<Dossier["generator"]> = { name: "required", version: "required" };
const originPart: Shape<NonNullable<Origin["parts"]>[number]> = { report: "required", body: "required" };

/** The fields of the whole dossier, as the model's type has them. */
export const dossierShape: Shape<Dossier> = {
  format: "required",
  generator: "required",
  summary: "required",
  pages: "required",
  reports: "required",
  derivations: "required",
  origins: "required",
  quotations: "optional",
  silences: "optional",
  claims: "optional",
  findings: "required",
  notes: "required",
};

/** The fields of every object of the format, as the model's types have them, by their name in the schema. */
export const shapes: Readonly<Record<string, Readonly<Record<string, "optional" | "required">>>> = {
  span,
  place,
  citation,
  reason,
  statedLabel,
  impliedLabel,
  labelledBlock,
  page,
  report,
  match,
  derivation,
  sourceOrganisation,
  origin,
  originPart,
  speaker,
  quotation,
  silence,
  support,
  claim,
  finding,
  note,
  summary,
  organisationRange,
  generator,
};

const labelField: Values<LabelField> = {
  headline: true,
  standfirst: true,
  byline: true,
  dateline: true,
  credit: true,
  "photo-credit": true,
  published: true,
  modified: true,
  captured: true,
  publisher: true,
  "source-link": true,
  contribution: true,
  correction: true,
  relay: true,
};
const labelSource: Values<LabelSource> = {
  text: true,
  dom: true,
  meta: true,
  ld: true,
  og: true,
  url: true,
  feed: true,
  warc: true,
  container: true,
};
const blockKind: Values<BlockKind> = {
  body: true,
  headline: true,
  subheading: true,
  standfirst: true,
  byline: true,
  dateline: true,
  date: true,
  credit: true,
  caption: true,
  "photo-credit": true,
  "embedded-post": true,
  "block-quotation": true,
  related: true,
  share: true,
  navigation: true,
  legal: true,
  comment: true,
  "source-link": true,
  contribution: true,
  furniture: true,
};
const findingKind: Values<FindingKind> = {
  "label-conflict": true,
  "date-conflict": true,
  "dropped-credit": true,
  "dropped-attribution": true,
  "altered-quotation": true,
  "attribution-conflict": true,
  "added-quotation-marks": true,
  "removed-quotation-marks": true,
  "altered-number": true,
  correction: true,
};
const derivationKind: Values<DerivationKind> = {
  republication: true,
  excerpt: true,
  rewrite: true,
  quotation: true,
  revision: true,
};
const claimKind: Values<ClaimKind> = { quotation: true };
const derivationDirection: Values<Derivation["direction"]> = {
  stated: true,
  probable: true,
  undecided: true,
};
const reportKind: Values<Report["kind"]> = { article: true, commentary: true, post: true };
const originKind: Values<Origin["kind"]> = { reporting: true, commentary: true };
const organisationBasis: Values<SourceOrganisation["basis"]> = { stated: true, implied: true };
const likeness: Values<Likeness> = { verbatim: true, edited: true, rewritten: true };
const quoted: Values<Match["quoted"]> = { neither: true, from: true, to: true, both: true };
const speechMode: Values<SpeechMode> = { direct: true, indirect: true, mixed: true };
const speakerClass: Values<SpeakerClass> = {
  official: true,
  spokesperson: true,
  police: true,
  witness: true,
  expert: true,
  lawyer: true,
  politician: true,
  business: true,
  media: true,
  document: true,
  organisation: true,
  government: true,
  person: true,
  source: true,
};
const nameBasis: Values<NameBasis> = {
  "full-name": true,
  "short-name": true,
  office: true,
  pronoun: true,
  description: true,
  signature: true,
  "carried-over": true,
};
const noteLevel: Values<Note["level"]> = { info: true, warning: true, error: true };

/** The closed lists of values, as the model's types have them, by where the schema keeps them. */
export const vocabularies: Readonly<Record<string, Readonly<Record<string, true>>>> = {
  labelField,
  labelSource,
  blockKind,
  findingKind,
  "derivation/kind": derivationKind,
  "derivation/direction": derivationDirection,
  "claim/kind": claimKind,
  "report/kind": reportKind,
  "origin/kind": originKind,
  "sourceOrganisation/basis": organisationBasis,
  "match/likeness": likeness,
  "match/quoted": quoted,
  "quotation/mode": speechMode,
  speakerClass,
  nameBasis,
  "note/level": noteLevel,
};
