import { SecondSourceError } from "../model/error.ts";
import type { Finding, FindingKind } from "../model/finding.ts";
import { FINDING_WORDS, FITTING_KINDS } from "../web/words.ts";
import { indexDossier } from "./dossier-index.ts";
import { EXIT } from "./exit-status.ts";
import { FINDING_COLUMNS, FINDING_TABLE, findingRows } from "./finding-rows.ts";
import { openDossier } from "./open-dossier.ts";
import { plainText } from "./plain-text.ts";
import { type RowOptions, rowForm } from "./row-form.ts";
import type { Terminal } from "./terminal.ts";
import { writeListing } from "./write-listing.ts";

/** The options of `check`. */
export interface CheckOptions extends RowOptions {
  /** Kinds to list, parted by commas. */
  readonly kind?: string;
  /** Kinds that fail the check, parted by commas; `any` is every kind that tells of a difference. */
  readonly failOn?: string;
}

const ANY = "any";

/**
 * Lists what contradicts, does not add up or was altered, the findings to look at first before the others; gives the
 * exit status, 4 where one of a kind that must not be was found.
 *
 * Throws a `SecondSourceError` with the code `usage` for a kind that there is not.
 */
export async function listFindings(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  const listed = options.kind === undefined ? () => true : kindsIn("--kind", options.kind);
  const failing =
    options.failOn === undefined ? () => false : kindsIn("--fail-on", options.failOn, FITTING_KINDS);
  const { dossier, status } = await openDossier(paths, terminal, options);
  const findings = dossier.findings.filter(listed);
  const listing = {
    name: "findings",
    facts: {},
    rows: findingRows(indexDossier(dossier), findings),
    columns: FINDING_COLUMNS,
    table: FINDING_TABLE,
    heading: [],
  };
  writeListing(listing, rowForm(options), terminal);
  return dossier.findings.some(failing) ? EXIT.checkFailed : status;
}

/** Reads a list of kinds; `any` stands for all but the spared ones. */
function kindsIn(
  option: string,
  given: string,
  spared: ReadonlySet<FindingKind> = new Set(),
): (finding: Finding) => boolean {
  const kinds = given.split(",").map((kind) => kind.trim());
  const unknown = kinds.find((kind) => kind !== ANY && !Object.hasOwn(FINDING_WORDS, kind));
  if (unknown !== undefined) {
    const known = [ANY, ...(Object.keys(FINDING_WORDS) as FindingKind[])].join(", ");
    throw new SecondSourceError(
      "usage",
      `${option} does not know "${plainText(unknown)}". The kinds are ${known}.`,
    );
  }
  return ({ kind }) => kinds.includes(kind) || (kinds.includes(ANY) && !spared.has(kind));
}
