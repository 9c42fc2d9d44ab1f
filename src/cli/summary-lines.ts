import type { Finding } from "../model/finding.ts";
import type { Origin } from "../model/origin.ts";
import type { Reason } from "../model/reason.ts";
import { DERIVATION_PHRASES, FINDING_WORDS, percentWords, rangeWords, summaryWords } from "../web/words.ts";
import { type DossierIndex, fileOf, nameOf } from "./dossier-index.ts";
import { plainText } from "./plain-text.ts";
import { styled, type Terminal } from "./terminal.ts";

/** Findings and origins that the summary shows; the dossier has them all. */
const MOST_SHOWN = 20;
/** Reports of one origin, relations of one report and pieces of evidence of one finding that it shows. */
const MOST_OF_ONE = { reports: 12, relations: 2, evidence: 4 } as const;

/** Writes what a dossier says on one or two screens: its sentence, the reasons, the origins, and what to look at first. */
export function summaryLines(index: DossierIndex, terminal: Terminal): string[] {
  const { summary, origins, findings } = index.dossier;
  const { organisations } = summary;
  const lines = [styled(terminal, "bold", summaryWords(summary))];
  if (organisations.because.length > 0) {
    lines.push("", heading(terminal, `Why ${rangeWords(organisations)}`));
    lines.push(...organisations.because.flatMap((reason) => reasonLines(index, reason, terminal)));
  }
  const reporting = origins.filter((origin) => origin.kind === "reporting");
  const others = origins.filter((origin) => origin.kind !== "reporting");
  lines.push(...originsBlock(index, "Origins", { origins: reporting, terminal }));
  lines.push(...originsBlock(index, "Not counted", { origins: others, terminal }));
  lines.push(...pagesWithoutReport(index, terminal));
  lines.push(...findingsBlock(index, findings, terminal));
  return lines;
}

/** Names the pages that count for nothing because no body of reporting was found in them. */
function pagesWithoutReport(index: DossierIndex, terminal: Terminal): string[] {
  const { pages, reports } = index.dossier;
  const holding = new Set(reports.map(({ page }) => page));
  const empty = pages.filter(({ id }) => !holding.has(id));
  if (empty.length === 0) return [];
  const shown = empty
    .slice(0, MOST_SHOWN)
    .map(({ source }) => `  ${cut(plainText(source), terminal.width - 2)}`);
  const more = empty.length - shown.length;
  return ["", heading(terminal, "No report found in"), ...shown, ...(more > 0 ? [`  and ${more} more`] : [])];
}

function heading(terminal: Terminal, text: string): string {
  return styled(terminal, "bold", text);
}

function reasonLines(index: DossierIndex, reason: Reason, terminal: Terminal): string[] {
  const lines = [`  - ${plainText(reason.text)}`];
  const first = reason.citations[0];
  if (first) lines.push(`    ${evidence(index, first, terminal)}`);
  return lines;
}

function evidence(
  index: DossierIndex,
  { page, exact }: { readonly page: string; readonly exact: string },
  terminal: Terminal,
): string {
  return styled(terminal, "dim", `${fileOf(index, page)}: “${cut(plainText(exact), terminal.width - 30)}”`);
}

function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
}

function originsBlock(
  index: DossierIndex,
  title: string,
  { origins, terminal }: { readonly origins: readonly Origin[]; readonly terminal: Terminal },
): string[] {
  if (origins.length === 0) return [];
  const shown = origins.slice(0, MOST_SHOWN);
  const lines = [
    "",
    heading(terminal, title),
    ...shown.flatMap((origin) => originLines(index, origin, terminal)),
  ];
  return shown.length < origins.length ? [...lines, `  and ${origins.length - shown.length} more`] : lines;
}

function originLines(index: DossierIndex, origin: Origin, terminal: Terminal): string[] {
  const { organisation, alternatives, absent } = origin;
  const name = organisation ? `${organisation.name} (${organisation.basis})` : "nobody names it";
  const rivals = alternatives.map((other) => other.name).join(", ");
  const parts = [origin.kind === "reporting" ? name : origin.kind];
  if (rivals !== "") parts.push(`or ${rivals}`);
  const more = origin.reports.length - MOST_OF_ONE.reports;
  if (absent) parts.push("its own page is not among these");
  return [
    `  ${styled(terminal, "cyan", origin.id)}  ${plainText(parts.join("; "))}`,
    ...origin.reports
      .slice(0, MOST_OF_ONE.reports)
      .map((report) => `      ${reportLine(index, report, origin)}`),
    ...(more > 0 ? [`      and ${more} more`] : []),
  ];
}

/** Names a report and how it came from others of its origin. */
function reportLine(index: DossierIndex, id: string, origin: Origin): string {
  const relations = index.dossier.derivations
    .filter(({ from, to }) => from === id && origin.reports.includes(to))
    .slice(0, MOST_OF_ONE.relations)
    .map(({ to, kind, share, direction }) => {
      const file = fileOf(index, index.reports.get(to)?.page ?? to);
      return `${DERIVATION_PHRASES[kind]} ${file} (${percentWords(share.from)} shared, ${direction})`;
    });
  return [nameOf(index, id), ...relations].join("; ");
}

function findingsBlock(index: DossierIndex, findings: readonly Finding[], terminal: Terminal): string[] {
  if (findings.length === 0) return [];
  const ranked = [...findings].sort((a, b) => a.rank - b.rank).slice(0, MOST_SHOWN);
  const lines = ["", heading(terminal, "Look at first")];
  for (const [place, finding] of ranked.entries()) {
    const number = `${place + 1}`.padStart(3);
    lines.push(`${number}. ${FINDING_WORDS[finding.kind]}: ${plainText(finding.text)}`);
    const words = finding.because.map((citation) => `       ${evidence(index, citation, terminal)}`);
    lines.push(...[...new Set(words)].slice(0, MOST_OF_ONE.evidence));
  }
  const rest = findings.length - ranked.length;
  return rest > 0 ? [...lines, `     and ${rest} more`] : lines;
}
