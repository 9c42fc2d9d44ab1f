import type { Organisation, OrganisationAlias, OrganisationKind } from "./organisation.ts";

/** Rows of organisations by kind; a row is `name | country | domains | other names`, one to a line. */
export type OrganisationRows = { readonly [kind in OrganisationKind]?: string };

const AMBIGUOUS = "?";
const ARTICLE = "The ";
const PLACE_IN_BRACKETS = / \([^)]*\)$/;

/** A row of a table, cut into its cells. */
export interface OrganisationRow {
  readonly kind: OrganisationKind;
  /** Every name as the table has it, marks included, the canonical one first. */
  readonly names: readonly string[];
  readonly country: string;
  readonly domains: readonly string[];
}

/** Lists the rows of a table, in the order in which they stand. */
export function listRows(tables: OrganisationRows): OrganisationRow[] {
  return Object.entries(tables).flatMap(([kind, lines]) =>
    lines
      .trim()
      .split("\n")
      .map((line) => cutRow(kind as OrganisationKind, line)),
  );
}

function cutRow(kind: OrganisationKind, line: string): OrganisationRow {
  const [first = "", country = "", domains = "", others = ""] = line.split("|");
  return {
    kind,
    names: [first.trim(), ...others.split(";").map((cell) => cell.trim())],
    country: country.trim(),
    domains: domains.split(" ").filter((domain) => domain !== ""),
  };
}

/** Reads the organisation of a row. */
export function readRow(row: OrganisationRow): Organisation {
  const { kind, country, domains } = row;
  const [first = "", ...other] = row.names;
  const name = first.replace(AMBIGUOUS, "");
  const known = new Set(other);
  const flagged = first.startsWith(AMBIGUOUS) || known.has(AMBIGUOUS + name);
  return {
    name,
    kind,
    ...(flagged ? { ambiguous: true as const } : {}),
    aliases: [...other.filter(isAlias).map(readAlias), ...shorterNames(name)].filter(
      (alias, at, all) => alias.text !== name && all.findIndex((one) => one.text === alias.text) === at,
    ),
    domains,
    country,
    datelineCodes: other.filter((cell) => cell.startsWith("(")).map((cell) => cell.slice(1, -1)),
    handles: other.filter((cell) => cell.startsWith("@")),
  };
}

function isAlias(cell: string): boolean {
  return cell !== "" && !cell.startsWith("(") && !cell.startsWith("@");
}

function readAlias(cell: string): OrganisationAlias {
  return cell.startsWith(AMBIGUOUS) ? { text: cell.slice(1), ambiguous: true } : { text: cell };
}

/** Lists what remains of "The Hill" and of "El Heraldo (Honduras)" without the article or the place. */
function shorterNames(name: string): OrganisationAlias[] {
  const shorter: OrganisationAlias[] = [];
  const placeless = name.replace(PLACE_IN_BRACKETS, "");
  if (placeless !== name) shorter.push({ text: placeless, ambiguous: true });
  if (placeless.startsWith(ARTICLE)) {
    shorter.push({ text: placeless.slice(ARTICLE.length), ambiguous: true, afterArticle: true });
  }
  return shorter;
}
