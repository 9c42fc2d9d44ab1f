import type { Citation, Place } from "../../src/model/citation.ts";
import type { Claim, Support } from "../../src/model/claim.ts";
import type { Derivation } from "../../src/model/derivation.ts";
import type { Dossier, DossierPage, Summary } from "../../src/model/dossier.ts";
import type { Figure, FigureBase, FigureValue } from "../../src/model/figure.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { ImpliedLabel, StatedLabel } from "../../src/model/label.ts";
import type { Match } from "../../src/model/match.ts";
import type { Note } from "../../src/model/note.ts";
import type { Origin, SourceOrganisation } from "../../src/model/origin.ts";
import type {
  Party,
  Plover,
  Policy,
  PolicyStep,
  Position,
  StoryEvent,
  Thread,
} from "../../src/model/position.ts";
import type { Quotation, Silence, Speaker } from "../../src/model/quotation.ts";
import type { Reason } from "../../src/model/reason.ts";
import type { LabelledBlock, Report } from "../../src/model/report.ts";
import type { Span } from "../../src/model/span.ts";
import type { TimeAnchor, TimeExpression } from "../../src/model/time.ts";

/** A type's fields, each with whether it must be there. A field that is added or dropped does not compile. */
type Shape<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? "optional" : "required";
};

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
  arithmetic: "optional",
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
  others: "optional",
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
const timeAnchor: Shape<TimeAnchor> = {
  value: "required",
  basis: "required",
  because: "required",
  citation: "optional",
};
const timeExpression: Shape<TimeExpression> = {
  id: "required",
  report: "required",
  citation: "required",
  type: "required",
  value: "required",
  anchor: "required",
  relation: "optional",
};
const figureValue: Shape<FigureValue> = {
  point: "optional",
  min: "optional",
  max: "optional",
  minExclusive: "optional",
  maxExclusive: "optional",
};
const implied: Shape<NonNullable<Figure["impliedPeriod"]>> = {
  value: "required",
  because: "required",
};
const figureBase: Shape<FigureBase> = {
  value: "optional",
  period: "optional",
  citation: "required",
};
const figureSource: Shape<NonNullable<Figure["attributedTo"]>> = {
  name: "required",
  named: "required",
  quotation: "required",
};
const figure: Shape<Figure> = {
  id: "required",
  report: "required",
  citation: "required",
  context: "required",
  kind: "required",
  value: "required",
  unit: "required",
  measure: "required",
  population: "optional",
  place: "optional",
  period: "optional",
  periodCitation: "optional",
  impliedPeriod: "optional",
  per: "optional",
  modifier: "optional",
  modality: "optional",
  base: "optional",
  direction: "optional",
  attributedTo: "optional",
};
const plover: Shape<Plover> = {
  event: "required",
  mode: "optional",
};
const party: Shape<Party> = {
  name: "required",
  kind: "required",
  country: "optional",
  citation: "optional",
};
const position: Shape<Position> = {
  id: "required",
  report: "required",
  citation: "required",
  kind: "required",
  actor: "required",
  others: "optional",
  recipient: "optional",
  plover: "required",
  matter: "required",
  cue: "optional",
  date: "optional",
  impliedDate: "optional",
  status: "optional",
  conditionalOn: "optional",
  negated: "optional",
  modality: "optional",
  quotation: "optional",
  carriedOver: "optional",
};
const policyStep: Shape<PolicyStep> = {
  status: "required",
  date: "optional",
  report: "required",
  citation: "required",
};
const policy: Shape<Policy> = {
  id: "required",
  name: "required",
  kind: "required",
  actor: "optional",
  recipient: "optional",
  plover: "optional",
  statuses: "required",
  citations: "required",
};
const event: Shape<StoryEvent> = {
  id: "required",
  report: "required",
  citation: "required",
  cue: "optional",
  plover: "optional",
  actor: "optional",
  others: "optional",
  recipient: "optional",
  what: "required",
  date: "optional",
  impliedDate: "optional",
  place: "optional",
  modality: "optional",
  negated: "optional",
};
const thread: Shape<Thread> = {
  id: "required",
  matter: "required",
  actor: "required",
  recipient: "optional",
  steps: "required",
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
  times: "optional",
  figures: "optional",
  positions: "optional",
  policies: "optional",
  events: "optional",
  threads: "optional",
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
  timeAnchor,
  timeExpression,
  figureValue,
  implied,
  figureBase,
  figureSource,
  figure,
  plover,
  party,
  position,
  policyStep,
  policy,
  event,
  thread,
  finding,
  note,
  summary,
  organisationRange,
  generator,
};
