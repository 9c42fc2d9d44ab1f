import type { Citation } from "../model/citation.ts";
import type { Claim, ClaimKind } from "../model/claim.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Finding } from "../model/finding.ts";
import { sharedLength } from "../model/span.ts";
import type { Numbered } from "./comparison.ts";

/** What a ledger lists: something that a report states, with its words. */
export interface Stated {
  readonly id: string;
  readonly report: string;
  readonly citation: Citation;
}

/** One row of a ledger: a claim with everything that carries it, or a statement that no claim gathers. */
export interface LedgerRow<T extends Stated> {
  /** Id of the row in the document. */
  readonly id: string;
  readonly head: T;
  /** The head and the others, in the claim's order. */
  readonly statements: readonly T[];
  readonly claim?: Claim;
  readonly findings: readonly Numbered<Finding>[];
}

/** What the rows of a ledger are made of. */
export interface RowSource<T extends Stated> {
  readonly kind: ClaimKind;
  readonly statements: readonly T[];
  readonly findings: FindingLook;
}

/** Makes the rows of a ledger: the claims of its kind, then the statements that no claim gathers. */
export function rowsOf<T extends Stated>(
  { claims = [] }: Pick<Dossier, "claims">,
  { kind, statements, findings }: RowSource<T>,
): LedgerRow<T>[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const gathered = new Set<string>();
  const rows = claims.flatMap((claim, nth): LedgerRow<T>[] => {
    const own = claim.kind === kind ? claim.statements.flatMap((id) => byId.get(id) ?? []) : [];
    const [head] = own;
    if (!head) return [];
    for (const { id } of own) gathered.add(id);
    return [{ id: `claim-${nth + 1}`, head, statements: own, claim, findings: findings.of(own, claim.id) }];
  });
  const alone = statements.flatMap((head, nth): LedgerRow<T>[] => {
    if (gathered.has(head.id)) return [];
    const own = [head];
    return [{ id: `${kind}-${nth + 1}`, head, statements: own, findings: findings.of(own) }];
  });
  return [...rows, ...alone];
}

/** Looks up the findings about statements: those that name one of them, and those that cite its words. */
export interface FindingLook {
  readonly of: (statements: readonly Stated[], claim?: string) => readonly Numbered<Finding>[];
}

/** Findings of these kinds concern the words that they cite; others only what they name. */
const ABOUT_WORDS: ReadonlySet<Finding["kind"]> = new Set<Finding["kind"]>([
  "altered-number",
  "contradiction",
  "different-measure",
  "adds-up",
  "agrees",
  "does-not-add-up",
  "lost-base",
  "lost-bound",
  "implied-figure",
  "position-conflict",
  "lost-actor",
]);

/** Sorts findings by what they name and by the pages that they cite, to be looked up for many rows. */
export function lookAtFindings(findings: readonly Numbered<Finding>[]): FindingLook {
  const byName = new Map<string, Numbered<Finding>[]>();
  const byPage = new Map<string, Numbered<Finding>[]>();
  for (const finding of findings) {
    for (const id of finding.item.about) addTo(byName, id, finding);
    if (!ABOUT_WORDS.has(finding.item.kind)) continue;
    for (const page of new Set(finding.item.because.map((cited) => cited.page))) addTo(byPage, page, finding);
  }
  const of: FindingLook["of"] = (statements, claim) => {
    const named = [claim ?? [], statements.map(({ id }) => id)].flat(2).flatMap((id) => byName.get(id) ?? []);
    const cited = statements.flatMap(({ citation }) =>
      (byPage.get(citation.page) ?? []).filter(({ item }) =>
        item.because.some((one) => one.page === citation.page && sharedLength(one, citation) > 0),
      ),
    );
    return [...new Set([...named, ...cited])].sort((a, b) => a.number - b.number);
  };
  return { of };
}

function addTo<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const known = lists.get(key);
  if (known) known.push(one);
  else lists.set(key, [one]);
}
