import type { Place } from "./citation.ts";
import type { Reason } from "./reason.ts";

/** An organisation as a source, with how its name was found. */
export interface SourceOrganisation {
  readonly name: string;
  /** `stated` by the page's own words, or `implied`, for instance by the page's address. */
  readonly basis: "stated" | "implied";
}

/**
 * A body of reporting that claims may rest on: an organisation and its report.
 * Copies, extracts and rewrites share the origin of what they came from.
 */
export interface Origin {
  readonly id: string;
  /** `commentary` counts as no origin for claims (rule R7); its writer can still be a speaker. */
  readonly kind: "reporting" | "commentary";
  /** Ids of the reports that carry it, the fullest or earliest first. */
  readonly reports: readonly string[];
  /** `null` where no word of the set names it. */
  readonly organisation: SourceOrganisation | null;
  /** Other organisations that may be the source, as a conflicting label suggests. */
  readonly alternatives: readonly SourceOrganisation[];
  /** True where the organisation's own page is not among the pages read. */
  readonly absent: boolean;
  readonly because: readonly Reason[];
  /** For reports that share their body between origins: the stretches that rest on this one. */
  readonly parts?: readonly { readonly report: string; readonly body: readonly Place[] }[];
}
