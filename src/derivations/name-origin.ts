import { organisationByName } from "../language/organisations.ts";
import { foldName } from "../language/words.ts";
import type { SourceOrganisation } from "../model/origin.ts";
import type { Reason } from "../model/reason.ts";
import { houseOf, isCredit } from "./classify-pair.ts";
import type { EvidenceCode, OrganisationEvidence, ReportFacts } from "./report-facts.ts";

/** The name of an origin, the names that may stand beside it, and why. */
export interface OriginName {
  readonly organisation: SourceOrganisation | null;
  readonly alternatives: readonly SourceOrganisation[];
  readonly because: readonly Reason[];
}

/** How much each sign says about whose report a text is; a credit travels along the match to copies without one. */
const WEIGHT: Readonly<Record<EvidenceCode, number>> = {
  "dateline-credit": 5,
  "credit-line": 4,
  "note-credit": 3.5,
  "source-link": 3,
  relays: 2,
  publisher: 1,
  contribution: 0,
  "photo-credit": 0,
};

const WORDING: Readonly<Record<EvidenceCode, string>> = {
  "dateline-credit": "the dateline credits",
  "credit-line": "a credit line names",
  "note-credit": "the note under the report names",
  "source-link": "the link under the report leads to",
  relays: "the prose says again and again what was told to or reported by",
  publisher: "the page is published by",
  contribution: "a note says that a part came from",
  "photo-credit": "the picture is credited to",
};

/**
 * Names the organisation behind an origin from the labels of its root and of the reports that carry its text.
 *
 * `others` are the newsrooms whose text the rest of the root is, where only its own part is meant. The strongest
 * sign among the carriers decides, the root's own first among equals. Other credited newsrooms, and
 * an agency that a photo credit names beside an agency's text, stay as alternatives (rule R6).
 */
export function nameOrigin(
  root: ReportFacts,
  carriers: readonly ReportFacts[],
  others?: ReadonlySet<string>,
): OriginName {
  const signs = (others ? ownSigns(root, others) : carriers.flatMap(namingSigns)).sort(
    (a, b) => WEIGHT[b.code] - WEIGHT[a.code],
  );
  const best = pickBest(root, signs);
  if (!best) return { organisation: null, alternatives: [], because: [unnamed()] };
  const rivals = others ? [] : rivalsOf(root, carriers, best);
  const sure = best.basis === "stated" && WEIGHT[best.code] > WEIGHT.relays;
  return {
    organisation: { name: best.name, basis: sure ? "stated" : "implied" },
    alternatives: rivals.map((one): SourceOrganisation => ({ name: one.name, basis: one.basis })),
    because: [best, ...rivals].map(toReason),
  };
}

/** The signs that can name an origin: everything but pictures and contributions. */
function namingSigns(facts: ReportFacts): OrganisationEvidence[] {
  const house = houseOf(facts);
  return facts.evidence.filter((one) => WEIGHT[one.code] > 0 && (one.code !== "publisher" || one === house));
}

/** For the part that a newsroom adds to another's text the names of its sources do not count. */
function ownSigns(facts: ReportFacts, others: ReadonlySet<string>): OrganisationEvidence[] {
  return namingSigns(facts).filter((one) => !others.has(one.name) && one.code !== "relays");
}

function pickBest(
  root: ReportFacts,
  signs: readonly OrganisationEvidence[],
): OrganisationEvidence | undefined {
  const [first] = signs;
  if (!first) return undefined;
  const equals = signs.filter((one) => WEIGHT[one.code] === WEIGHT[first.code]);
  const counts = new Map<string, number>();
  for (const one of equals)
    counts.set(one.name, (counts.get(one.name) ?? 0) + 1 + (root.evidence.includes(one) ? 0.5 : 0));
  return [...equals].sort((a, b) => (counts.get(b.name) ?? 0) - (counts.get(a.name) ?? 0))[0];
}

/** Other newsrooms that the labels suggest: rival credits, and an agency's picture over an agency's text. */
function rivalsOf(
  root: ReportFacts,
  carriers: readonly ReportFacts[],
  best: OrganisationEvidence,
): OrganisationEvidence[] {
  const rivals = new Map<string, OrganisationEvidence>();
  for (const facts of [root, ...carriers]) {
    for (const one of facts.evidence) {
      if (one.name === best.name || rivals.has(one.name)) continue;
      const credit =
        isCredit(one) &&
        isCredit(best) &&
        one.name !== facts.publisher &&
        facts === root &&
        isRival(one, best);
      const picture =
        one.code === "photo-credit" &&
        facts === root &&
        isCredit(best) &&
        best.name !== root.publisher &&
        isNewsAgency(one.name) &&
        isNewsAgency(best.name);
      if (credit || picture) rivals.set(one.name, one);
    }
  }
  return [...rivals.values()];
}

/** A newsroom that stands beside the agency whose text it carries is no rival, and one name may hold the other. */
function isRival(one: OrganisationEvidence, best: OrganisationEvidence): boolean {
  const [a, b] = [one.name, best.name].map((name) => ` ${foldName(name)} `);
  if (a === undefined || b === undefined || a.includes(b) || b.includes(a)) return false;
  const [kind, other] = [one.name, best.name].map((name) => organisationByName(name)?.kind);
  const agencies = [kind, other].filter((each) => each === "agency").length;
  return agencies !== 1 || kind === undefined || other === undefined;
}

/** Picture libraries report nothing; a name that the tables do not know is taken for an agency's where it may be one. */
function isNewsAgency(name: string): boolean {
  const known = organisationByName(name);
  return known === undefined ? LIKE_AN_AGENCY.test(name) : known.kind === "agency";
}

/** What agencies call themselves, or an acronym as it stands in a dateline. */
const LIKE_AN_AGENCY = /\b(?:Agency|Press|Wires?|Newswires?|Services?)\b|^[\p{Lu}\d&.]{2,7}$/u;

function toReason(one: OrganisationEvidence): Reason {
  const citations = one.label.basis === "stated" ? [one.label.citation] : [];
  const source = one.label.basis === "implied" ? ` (${one.label.because})` : "";
  return { code: one.code, text: `${WORDING[one.code]} ${one.name}${source}`, citations };
}

function unnamed(): Reason {
  return { code: "unnamed", text: "no word of the pages says whose report it is", citations: [] };
}
