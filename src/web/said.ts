import { wordsOf } from "../dossier/compare-words.ts";
import type { Claim } from "../model/claim.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Finding } from "../model/finding.ts";
import type { Quotation, Speaker } from "../model/quotation.ts";
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
  /** Id of its row in the document; what several say together has a row among the statements of each. */
  readonly id: string;
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
  /** Names of those who say it together with the speaker under whom it is shown. */
  readonly together: readonly string[];
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

/** A claim before it stands under a speaker. */
type ClaimView = Omit<SaidClaim, "id" | "together">;

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

function viewClaim(claim: Claim, number: number, look: Look): ClaimView[] {
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

/** One who says a claim; speakers with the same key are one. */
interface KeyedSpeaker {
  readonly key: string;
  readonly speaker: Speaker;
  readonly together: readonly string[];
}

/** A speaker with what they say, alone or together with others. */
interface Speaking {
  readonly speaker: Speaker;
  readonly claims: SaidClaim[];
}

function groupBySpeaker(claims: readonly ClaimView[]): Omit<SpeakerGroup, "number">[] {
  const groups = new Map<string, Speaking>();
  for (const claim of claims) {
    for (const [nth, { key, speaker, together }] of speakersOf(claim).entries()) {
      const id = `claim-${claim.number}${nth > 0 ? `-by-${nth + 1}` : ""}`;
      const own = { ...claim, id, together };
      const known = groups.get(key);
      if (known) known.claims.push(own);
      else groups.set(key, { speaker, claims: [own] });
    }
  }
  return [...groups.values()]
    .map(toGroup)
    .sort((a, b) => Number(b.named) - Number(a.named) || b.claims.length - a.claims.length);
}

/** Lists everybody who says the words that stand for a claim, the source first, each with the others. */
function speakersOf({ head, organisations }: ClaimView): readonly KeyedSpeaker[] {
  const { source, others = [] } = head.first;
  const all = [source, ...others].map((speaker) => ({ key: speakerKey(speaker, organisations), speaker }));
  const distinct = all.filter(({ key }, nth) => all.findIndex((other) => other.key === key) === nth);
  return distinct.map((one) => ({
    ...one,
    together: distinct.flatMap((other) => (other === one ? [] : other.speaker.name)),
  }));
}

/** Sources without a name are the same only where the same organisations tell of them. */
function speakerKey({ name, named }: Speaker, organisations: readonly string[]): string {
  return named ? name : [name, ...organisations].join("\n");
}

function toGroup({ speaker, claims }: Speaking): Omit<SpeakerGroup, "number"> {
  const { name, named } = speaker;
  const role = roleOf(claims, name);
  return {
    name,
    named,
    ...(named && role !== undefined ? { role } : {}),
    saidBy: named ? [] : claims[0]!.organisations,
    claims: [...claims].sort((a, b) => bySupport(a.claim, b.claim)),
    organisations: new Set(claims.flatMap((claim) => claim.organisations)),
  };
}

/** Gives the role that stands most often beside a name, the fuller among equals. */
function roleOf(claims: readonly SaidClaim[], name: string): string | undefined {
  const counts = new Map<string, number>();
  for (const { head, others } of claims) {
    const said = [head, ...others].flatMap(({ quotations }) => quotations);
    for (const speaker of said.flatMap(({ source, others = [] }) => [source, ...others])) {
      if (speaker.name === name && speaker.role !== undefined)
        counts.set(speaker.role, (counts.get(speaker.role) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, few], [b, many]) => many - few || b.length - a.length)[0]?.[0];
}
