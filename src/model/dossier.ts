import type { Claim } from "./claim.ts";
import type { Derivation } from "./derivation.ts";
import type { Figure } from "./figure.ts";
import type { Finding } from "./finding.ts";
import type { Label } from "./label.ts";
import type { Note } from "./note.ts";
import type { Origin } from "./origin.ts";
import type { Policy, Position, StoryEvent, Thread } from "./position.ts";
import type { Quotation, Silence } from "./quotation.ts";
import type { Reason } from "./reason.ts";
import type { LabelledBlock, Report } from "./report.ts";
import type { TimeExpression } from "./time.ts";

/** The version of the format that this release writes. */
export const DOSSIER_FORMAT = "secondsource/dossier@1";

/** A page as the dossier carries it. */
export interface DossierPage {
  readonly id: string;
  readonly source: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly text: string;
  readonly labels: readonly Label[];
  /** The page's anatomy: every block with what it is. */
  readonly blocks: readonly LabelledBlock[];
}

/** The dossier's first sentence as data. */
export interface Summary {
  readonly pages: number;
  /** Distinct bodies of reporting: copies and rewrites of one report count once, commentary and posts not at all. */
  readonly reports: number;
  /** Independent organisations behind them, as a range with its reasons. */
  readonly organisations: {
    readonly min: number;
    readonly max: number;
    readonly because: readonly Reason[];
  };
}

/** Everything that was found in a set of pages. Plain data; the same pages give the same bytes. */
export interface Dossier {
  readonly format: typeof DOSSIER_FORMAT;
  readonly generator: { readonly name: string; readonly version: string };
  readonly summary: Summary;
  readonly pages: readonly DossierPage[];
  readonly reports: readonly Report[];
  readonly derivations: readonly Derivation[];
  readonly origins: readonly Origin[];
  /** Who said what, report by report, in reading order; absent where a dossier was written without statements. */
  readonly quotations?: readonly Quotation[];
  /** Who was asked and did not answer; absent where a dossier was written without statements. */
  readonly silences?: readonly Silence[];
  /** Dated expressions, report by report, in reading order; absent in dossiers of releases before 0.2, like all below. */
  readonly times?: readonly TimeExpression[];
  readonly figures?: readonly Figure[];
  readonly positions?: readonly Position[];
  readonly policies?: readonly Policy[];
  readonly events?: readonly StoryEvent[];
  readonly threads?: readonly Thread[];
  /** What was said, each statement once, with what carries it; absent in dossiers of releases before 0.2. */
  readonly claims?: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}
