export type { Fault } from "./dossier/check-shape.ts";
export { type Verification, verifyDossier } from "./dossier/verify-dossier.ts";
export type { Citation, Place } from "./model/citation.ts";
export type { Claim, ClaimKind, Support } from "./model/claim.ts";
export type { Derivation, DerivationKind } from "./model/derivation.ts";
export { DOSSIER_FORMAT, type Dossier, type DossierPage, type Summary } from "./model/dossier.ts";
export { type ErrorCode, SecondSourceError } from "./model/error.ts";
export type { Figure, FigureBase, FigureKind, FigureModality, FigureValue } from "./model/figure.ts";
export type { Finding, FindingKind } from "./model/finding.ts";
export type { ImpliedLabel, Label, LabelField, LabelSource, StatedLabel } from "./model/label.ts";
export type { Likeness, Match } from "./model/match.ts";
export type { Note } from "./model/note.ts";
export type { Origin, SourceOrganisation } from "./model/origin.ts";
export type { Block, BlockMarkup, Page } from "./model/page.ts";
export type {
  Party,
  PartyKind,
  Plover,
  PloverEvent,
  Policy,
  PolicyStatus,
  PolicyStep,
  Position,
  PositionKind,
  StoryEvent,
  Thread,
} from "./model/position.ts";
export type { NameBasis, Quotation, Silence, Speaker, SpeakerClass, SpeechMode } from "./model/quotation.ts";
export type { Reason } from "./model/reason.ts";
export type { BlockKind, LabelledBlock, Report } from "./model/report.ts";
export type { Span } from "./model/span.ts";
export type { AnchorBasis, TimeAnchor, TimeExpression, TimeType } from "./model/time.ts";
export { VERSION as version } from "./model/version.ts";
export type { PageInput, PageReading, StoredInput } from "./pages/format.ts";
export { readPages, streamPages } from "./pages/formats.ts";
export { identifyPages } from "./pages/identify-pages.ts";
export { gramsOf } from "./passages/grams.ts";
export { createMatchIndex, type IndexHit, loadMatchIndex, type MatchIndex } from "./passages/match-index.ts";
export { tokenise } from "./passages/tokens.ts";
export { buildDossier } from "./pipeline.ts";
export { type PageAssets, renderDossierPage } from "./web/render-dossier-page.tsx";
