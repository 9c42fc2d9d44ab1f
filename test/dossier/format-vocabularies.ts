import type { ClaimKind } from "../../src/model/claim.ts";
import type { Derivation, DerivationKind } from "../../src/model/derivation.ts";
import type { Figure, FigureKind, FigureModality } from "../../src/model/figure.ts";
import type { FindingKind } from "../../src/model/finding.ts";
import type { LabelField, LabelSource } from "../../src/model/label.ts";
import type { Likeness, Match } from "../../src/model/match.ts";
import type { Note } from "../../src/model/note.ts";
import type { Origin, SourceOrganisation } from "../../src/model/origin.ts";
import type {
  PartyKind,
  PloverEvent,
  Policy,
  PolicyStatus,
  Position,
  PositionKind,
  StoryEvent,
} from "../../src/model/position.ts";
import type { NameBasis, SpeakerClass, SpeechMode } from "../../src/model/quotation.ts";
import type { BlockKind, Report } from "../../src/model/report.ts";
import type { AnchorBasis, TimeExpression, TimeType } from "../../src/model/time.ts";

/** A type's values, all of them. */
type Values<T extends string> = { readonly [K in T]: true };

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
  contradiction: true,
  "different-measure": true,
  "adds-up": true,
  agrees: true,
  "does-not-add-up": true,
  "lost-base": true,
  "lost-bound": true,
  "implied-figure": true,
  "position-conflict": true,
  "lost-actor": true,
  correction: true,
};
const derivationKind: Values<DerivationKind> = {
  republication: true,
  excerpt: true,
  rewrite: true,
  quotation: true,
  revision: true,
};
const claimKind: Values<ClaimKind> = { quotation: true, figure: true, position: true, event: true };
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

const timeType: Values<TimeType> = {
  date: true,
  interval: true,
  duration: true,
  set: true,
};
const anchorBasis: Values<AnchorBasis> = {
  words: true,
  told: true,
  dateline: true,
  "stated-date": true,
  caption: true,
  published: true,
  derivation: true,
  weekday: true,
  clues: true,
  story: true,
  none: true,
};
const timeRelation: Values<NonNullable<TimeExpression["relation"]>> = {
  through: true,
  by: true,
  since: true,
  until: true,
  before: true,
  after: true,
  from: true,
};
const figureKind: Values<FigureKind> = {
  count: true,
  money: true,
  percentage: true,
  share: true,
  change: true,
  rate: true,
  ratio: true,
  rank: true,
  measure: true,
  vague: true,
};
const figureModality: Values<FigureModality> = {
  asked: true,
  proposed: true,
  expected: true,
  scheduled: true,
  possible: true,
  counterfactual: true,
  denied: true,
};
const figureDirection: Values<NonNullable<Figure["direction"]>> = {
  up: true,
  down: true,
  same: true,
};
const ploverEvent: Values<PloverEvent> = {
  AGREE: true,
  CONSULT: true,
  SUPPORT: true,
  CONCEDE: true,
  COOPERATE: true,
  AID: true,
  RETREAT: true,
  REQUEST: true,
  ACCUSE: true,
  REJECT: true,
  THREATEN: true,
  PROTEST: true,
  SANCTION: true,
  MOBILIZE: true,
  COERCE: true,
  ASSAULT: true,
};
const partyKind: Values<PartyKind> = {
  country: true,
  government: true,
  organisation: true,
  person: true,
  group: true,
};
const policyStatus: Values<PolicyStatus> = {
  proposed: true,
  agreed: true,
  "in force": true,
  ended: true,
  unknown: true,
};
const positionKind: Values<PositionKind> = {
  ask: true,
  offer: true,
  commitment: true,
  agreement: true,
  refusal: true,
  accusation: true,
  statement: true,
};
const positionModality: Values<NonNullable<Position["modality"]>> = {
  possible: true,
  expected: true,
  hypothetical: true,
};
const policyKind: Values<Policy["kind"]> = {
  measure: true,
};
const eventModality: Values<NonNullable<StoryEvent["modality"]>> = {
  scheduled: true,
  expected: true,
  possible: true,
  hypothetical: true,
};

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
  "timeExpression/type": timeType,
  "timeAnchor/basis": anchorBasis,
  "timeExpression/relation": timeRelation,
  "figure/kind": figureKind,
  "figure/modality": figureModality,
  "figure/direction": figureDirection,
  ploverEvent,
  "party/kind": partyKind,
  policyStatus,
  "position/kind": positionKind,
  "position/modality": positionModality,
  "policy/kind": policyKind,
  "event/modality": eventModality,
  "note/level": noteLevel,
};
