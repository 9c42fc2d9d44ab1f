import type { HeaderForm, ReportLine } from "./splice-headers.ts";

/** How reports stand together on a page. The forms behind the bar must not be cut. */
export const SPLICE_FORMS = [
  "after the host's text",
  "between two paragraphs",
  "one after another",
  "round-up",
  "live blog with a pasted report",
  "live blog",
  "document quoted in full",
  "prompts and pull quotes",
] as const;

export type SpliceForm = (typeof SPLICE_FORMS)[number];

/** A line of a spliced page. */
export interface SplicedRow {
  readonly text: string;
  /** Number of the report that the line belongs to; absent for the page's furniture and for links above a report. */
  readonly report?: number;
  readonly role: ReportLine["role"] | "furniture";
}

/** A page made of several reports, with the truth about each line. */
export interface SplicedPage {
  readonly id: string;
  readonly form: SpliceForm;
  /** Header form of the guests; absent where nothing has a header. */
  readonly header?: HeaderForm;
  /** True where the guests were chosen for being like their host in topic. */
  readonly alike: boolean;
  readonly medium: "html" | "text";
  readonly content: string;
  /** The page's lines from top to bottom; in HTML, what a reader of visible text must find. */
  readonly rows: readonly SplicedRow[];
}

/** Gives the rows at which the report changes; the first report's beginning is none. */
export function cutsOf(rows: readonly (number | string | undefined)[]): number[] {
  const cuts: number[] = [];
  let open: number | string | undefined;
  rows.forEach((report, at) => {
    if (report === undefined || report === open) return;
    if (open !== undefined) cuts.push(at);
    open = report;
  });
  return cuts;
}
