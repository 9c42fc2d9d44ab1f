import type { Organisation } from "./organisation.ts";
import { branchOf, organisationIndex, organisationOf } from "./organisation-index.ts";
import { foldName } from "./words.ts";

export { findOrganisations } from "./find-organisations.ts";
export type { Organisation } from "./organisation.ts";

const SCHEME = /^(?:[a-z][a-z0-9+.-]*:)?\/\//;
const FRONT = /^www\d?\./;
const HOST = /^(?:[\p{L}\p{N}_-]+\.)+[\p{L}\p{N}-]{2,}$/u;

/** Lists every organisation of the tables, the agencies first. */
export function allOrganisations(): readonly Organisation[] {
  return organisationIndex().rows.flatMap((_, row) => organisationOf(row) ?? []);
}

/**
 * Finds the organisation that a host name or an address belongs to: `edition.cnn.com` is CNN.
 * The longest known domain decides, so that `finance.yahoo.com` is not the same as `yahoo.com`.
 */
export function organisationByDomain(hostOrUrl: string): Organisation | undefined {
  const { byDomain } = organisationIndex();
  let host = domainName(hostOrUrl);
  while (host.includes(".")) {
    const found = byDomain.get(host);
    if (found !== undefined) return organisationOf(found);
    host = host.slice(host.indexOf(".") + 1);
  }
  return undefined;
}

/**
 * Finds the organisation whose name, alias, dateline code or account is `text`, whatever its case, diacritics,
 * dots, brackets or leading "the". Where several share the name, the canonical name goes before an alias, an
 * alias before an ambiguous one, then the order of the tables decides.
 */
export function organisationByName(text: string): Organisation | undefined {
  const trimmed = text.trim();
  if (trimmed.startsWith("@")) {
    const row = organisationIndex().byHandle.get(trimmed.toLowerCase());
    return row === undefined ? undefined : organisationOf(row);
  }
  const folded = foldName(trimmed);
  const bare = folded.replace(/^the /, "");
  const { byName } = branchOf(bare.split(" ", 1)[0] ?? "") ?? {};
  return byName?.get(folded) ?? byName?.get(bare);
}

/** Gives a readable name for a site: its host in lower case without scheme, `www.`, port and path. */
export function domainName(hostOrUrl: string): string {
  const bare = hostOrUrl.trim().toLowerCase().replace(SCHEME, "");
  const host = (bare.split(/[/?#]/, 1)[0] ?? "").replace(/^.*@/, "").replace(/:\d*$/, "").replace(/\.$/, "");
  return HOST.test(host) ? host.replace(FRONT, "") : host;
}

/** Says whether an organisation only carries the work of others: an aggregator, a platform or an archive. */
export function isAggregator(organisation: Organisation): boolean {
  return organisation.kind === "aggregator" || organisation.kind === "platform";
}

/** Says whether an organisation delivers its texts to other newsrooms. */
export function isAgency(organisation: Organisation): boolean {
  return organisation.kind === "agency";
}
