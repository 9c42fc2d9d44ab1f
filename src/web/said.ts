import { wordsOf } from "../dossier/compare-words.ts";
import type { Claim } from "../model/claim.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Finding } from "../model/finding.ts";
import type { Quotation } from "../model/quotation.ts";
import { sharedLength } from "../model/span.ts";
import { bySupport } from "./by-support.ts";
import type { Numbered } from "./comparison.ts";

/** The quotations of a claim that have the same words. */
export interface SaidWords {
  readonly first: Quotation;
  /** Those that nobody passes on before others. */
  readonly quotations: readonly Quotation[];
}

/** One claim as the page shows it. */
export interface SaidClaim {
  readonly number: number;
  readonly claim: Claim;
  /** The words that stand for the claim. */
  readonly head: SaidWords;
  /** Its other wordings; words that stand inside another wording of the same page are left out. */
  readonly others: readonly SaidWords[];
  /** Names of the organisations that carry it. */
  readonly organisations: readonly string[];
  /** Findings about its words. */
  readonly findings: readonly Numbered<Finding>[];
}

/** What one speaker says. */
export interface SpeakerGroup {
  readonly number: number;
  /** The canonical name, or the report's words for a source that it does not name. */
  readonly name: string;
  readonly named: boolean;
  readonly role?: string;
  /** For a source without a name: who says that it said so (rule R10). */
  readonly saidBy: readonly string[];
  /** What most organisations carry comes first. */
  readonly claims: readonly SaidClaim[];
  /** Every organisation that carries something the speaker says. */
  readonly organisations: ReadonlySet<string>;
}

/** The ledger of who said what. */
export interface Said {
  readonly groups: readonly SpeakerGroup[];
  /** All organisations that carry statements, in alphabetical order. */
  readonly organisations: readonly string[];
}

/** What concerns the words of a quotation; other findings are about whole reports. */
const ABOUT_WORDS: ReadonlySet<Finding["kind"]> = new Set<Finding["kind"]>([
  "altered-quotation",
  "attribution-conflict",
  "added-quotation-marks",
  "removed-quotation-marks",
  "dropped-attribution",
]);

/** Groups the claims of a dossier by their speaker: named speakers first, those with the most statements before others. */
export function viewSaid(dossier: Dossier, findings: readonly Numbered<Finding>[]): Said {
  const look = {
    quotations: new Map((dossier.quotations ?? []).map((quotation) => [quotation.id, quotation])),
    origins: new Map(dossier.origins.map((origin) => [origin.id, origin])),
    findings: findingsByPage(findings),
  };
  const claims = (dossier.claims ?? []).flatMap((claim, nth) => viewClaim(claim, nth + 1, look));
  const groups = groupBySpeaker(claims).map((group, nth) => ({ ...group, number: nth + 1 }));
  return {
    groups,
    organisations: [...new Set(claims.flatMap((claim) => claim.organisations))].sort((a, b) =>
      a.localeCompare(b, "en"),
    ),
  };
}

interface Look {
  readonly quotations: ReadonlyMap<string, Quotation>;
  readonly origins: ReadonlyMap<string, Dossier["origins"][number]>;
  readonly findings: ReadonlyMap<string, readonly Numbered<Finding>[]>;
}

function findingsByPage(findings: readonly Numbered<Finding>[]): Map<string, Numbered<Finding>[]> {
  const byPage = new Map<string, Numbered<Finding>[]>();
  for (const finding of findings) {
    if (!ABOUT_WORDS.has(finding.item.kind)) continue;
    for (const page of new Set(finding.item.because.map((citation) => citation.page)))
      byPage.set(page, [...(byPage.get(page) ?? []), finding]);
  }
  return byPage;
}

function viewClaim(claim: Claim, number: number, look: Look): SaidClaim[] {
  const all = claim.statements.flatMap((id) => look.quotations.get(id) ?? []);
  const outer = all.filter((one) => !all.some((other) => other !== one && other.id === one.within));
  const [head, ...others] = byWords(outer.length > 0 ? outer : all);
  if (!head) return [];
  const named = claim.origins.flatMap((id) => look.origins.get(id)?.organisation?.name ?? []);
  const organisations = [...new Set([...named, ...claim.relays])];
  const about = all.flatMap(({ content }) =>
    (look.findings.get(content.page) ?? []).filter(({ item }) =>
      item.because.some((cited) => cited.page === content.page && sharedLength(cited, content) > 0),
    ),
  );
  const findings = [...new Set(about)].sort((a, b) => a.number - b.number);
  return [{ number, claim, head, others, organisations, findings }];
}

function byWords(quotations: readonly Quotation[]): SaidWords[] {
  const found = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const key = wordsOf(quotation.content.exact).join(" ");
    const known = found.get(key);
    if (known) known.push(quotation);
    else found.set(key, [quotation]);
  }
  return [...found.values()].map((list) => {
    const quotations = [...list].sort((a, b) => a.hops - b.hops);
    return { first: quotations[0]!, quotations };
  });
}

function groupBySpeaker(claims: readonly SaidClaim[]): Omit<SpeakerGroup, "number">[] {
  const groups = new Map<string, SaidClaim[]>();
  for (const claim of claims) {
    const { name, named } = claim.head.first.source;
    const key = named ? name : `${name}\n${claim.organisations.join("\n")}`;
    const known = groups.get(key);
    if (known) known.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()]
    .map(toGroup)
    .sort((a, b) => Number(b.named) - Number(a.named) || b.claims.length - a.claims.length);
}

function toGroup(claims: readonly SaidClaim[]): Omit<SpeakerGroup, "number"> {
  const { source } = claims[0]!.head.first;
  const role = roleOf(claims, source.name);
  return {
    name: source.name,
    named: source.named,
    ...(source.named && role !== undefined ? { role } : {}),
    saidBy: source.named ? [] : claims[0]!.organisations,
    claims: [...claims].sort((a, b) => bySupport(a.claim, b.claim)),
    organisations: new Set(claims.flatMap((claim) => claim.organisations)),
  };
}

/** Gives the role that stands most often beside a name, the fuller among equals. */
function roleOf(claims: readonly SaidClaim[], name: string): string | undefined {
  const counts = new Map<string, number>();
  for (const { head, others } of claims) {
    for (const { source } of [head, ...others].flatMap(({ quotations }) => quotations)) {
      if (source.name === name && source.role !== undefined)
        counts.set(source.role, (counts.get(source.role) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, few], [b, many]) => many - few || b.length - a.length)[0]?.[0];
}
