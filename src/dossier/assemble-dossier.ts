import type { Derivation } from "../model/derivation.ts";
import { DOSSIER_FORMAT, type Dossier, type DossierPage } from "../model/dossier.ts";
import type { Finding } from "../model/finding.ts";
import type { Ledgers } from "../model/ledgers.ts";
import type { Note } from "../model/note.ts";
import type { Origin } from "../model/origin.ts";
import type { Page } from "../model/page.ts";
import type { Silence } from "../model/quotation.ts";
import type { Reason } from "../model/reason.ts";
import type { LabelledBlock, Report } from "../model/report.ts";
import { VERSION } from "../model/version.ts";

/** Everything that the stages found, ready to be put together. */
export interface DossierParts extends Ledgers {
  readonly pages: readonly Page[];
  /** The anatomy of each page, by page id. */
  readonly anatomy: ReadonlyMap<string, readonly LabelledBlock[]>;
  readonly reports: readonly Report[];
  readonly derivations: readonly Derivation[];
  readonly origins: readonly Origin[];
  readonly organisations: { readonly min: number; readonly max: number; readonly because: readonly Reason[] };
  readonly silences: readonly Silence[];
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

/** Puts a dossier together; findings are tied to the derivations they are about. */
export function assembleDossier(parts: DossierParts): Dossier {
  const reporting = parts.origins.filter((origin) => origin.kind === "reporting");
  return {
    format: DOSSIER_FORMAT,
    generator: { name: "secondsource", version: VERSION },
    summary: { pages: parts.pages.length, reports: reporting.length, organisations: parts.organisations },
    pages: parts.pages.map((page) => toDossierPage(page, parts.anatomy.get(page.id) ?? [])),
    reports: parts.reports,
    derivations: parts.derivations.map((derivation) => withFindings(derivation, parts.findings)),
    origins: parts.origins,
    quotations: parts.quotations,
    silences: parts.silences,
    times: parts.times,
    figures: parts.figures,
    positions: parts.positions,
    policies: parts.policies,
    events: parts.events,
    threads: parts.threads,
    claims: parts.claims,
    findings: parts.findings,
    notes: parts.notes,
  };
}

function toDossierPage(page: Page, blocks: readonly LabelledBlock[]): DossierPage {
  const { id, source, mediaType, sha256, encoding, text, labels } = page;
  return { id, source, mediaType, sha256, encoding, text, labels, blocks };
}

function withFindings(derivation: Derivation, findings: readonly Finding[]): Derivation {
  const ids = findings
    .filter((finding) => finding.about.includes(derivation.id))
    .map((finding) => finding.id);
  return ids.length > 0 ? { ...derivation, findings: ids } : derivation;
}
