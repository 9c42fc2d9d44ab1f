import type { Citation } from "../model/citation.ts";
import type { Policy, PolicyStatus } from "../model/position.ts";
import { sourceWords } from "../web/words.ts";
import { type CitedWords, citedWords, type DossierIndex } from "./dossier-index.ts";
import type { TableColumn } from "./listing.ts";

/** A step of a policy, or another clause that speaks of it, as a row. */
export interface PolicyRow extends CitedWords {
  readonly id: string;
  readonly name: string;
  readonly actor?: string;
  readonly recipient?: string;
  readonly row: "step" | "mention";
  readonly status?: PolicyStatus;
  readonly date?: string;
  readonly report?: string;
}

/** The columns of policies in CSV. */
export const POLICY_COLUMNS: readonly string[] = [
  ...["id", "name", "actor", "recipient", "row", "status", "date", "exact", "report"],
  ...["page", "source", "start", "end", "sha256"],
];

/** The table of policies for reading. */
export const POLICY_TABLE: readonly TableColumn<PolicyRow>[] = [
  { heading: "policy", of: (row) => row.name, most: 36 },
  { heading: "of", of: (row) => row.actor ?? "", most: 22 },
  { heading: "status", of: (row) => row.status ?? "" },
  { heading: "date", of: (row) => row.date ?? "", most: 21 },
  { heading: "words", of: (row) => row.exact, most: 60 },
  { heading: "file", of: (row) => sourceWords(row.source), most: 22 },
];

/** Turns the policies of a dossier into rows: the steps of each by date, then the other clauses. */
export function policyRows(index: DossierIndex): PolicyRow[] {
  return (index.dossier.policies ?? []).flatMap((policy) => rowsOf(index, policy));
}

function rowsOf(index: DossierIndex, policy: Policy): PolicyRow[] {
  const { id, name, actor, recipient, statuses, citations } = policy;
  const core = {
    id,
    name,
    ...(actor ? { actor: actor.name } : {}),
    ...(recipient ? { recipient: recipient.name } : {}),
  };
  const inStep = new Set(statuses.map(({ citation }) => placeKey(citation)));
  const steps = statuses.map(
    ({ status, date, report, citation }): PolicyRow => ({
      ...core,
      row: "step",
      status,
      ...(date === undefined ? {} : { date }),
      report,
      ...citedWords(index, citation),
    }),
  );
  const mentions = citations
    .filter((citation) => !inStep.has(placeKey(citation)))
    .map((citation): PolicyRow => ({ ...core, row: "mention", ...citedWords(index, citation) }));
  return [...steps, ...mentions];
}

function placeKey({ page, start, end }: Citation): string {
  return `${page} ${start} ${end}`;
}
