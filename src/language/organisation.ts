/**
 * What a news organisation is. An `aggregator` (portal, archive, newsletter of links) and a `platform` (social
 * network, blog host) carry the work of others; a `release-wire` carries the words of whoever pays for them.
 */
export type OrganisationKind =
  | "agency"
  | "release-wire"
  | "newspaper"
  | "broadcaster"
  | "magazine"
  | "digital"
  | "photo-agency"
  | "aggregator"
  | "platform";

/** Another way to write an organisation's name. */
export interface OrganisationAlias {
  readonly text: string;
  /** True where the words also mean something else, so that a reader needs a cue beside them. */
  readonly ambiguous?: true;
  /** True where the words only count after an article: "the Hill" for The Hill. */
  readonly afterArticle?: true;
}

/** A news organisation as the tables know it. */
export interface Organisation {
  /** Canonical name, without "The" unless the name would be a common word without it. */
  readonly name: string;
  readonly kind: OrganisationKind;
  /** True where the canonical name is itself a common word, a place or a person. */
  readonly ambiguous?: true;
  readonly aliases: readonly OrganisationAlias[];
  /** Host names in lower case without `www.`; a domain also stands for the hosts below it. */
  readonly domains: readonly string[];
  /** ISO 3166-1 alpha-2 code of the country of its head office. */
  readonly country: string;
  /** Codes as they stand in brackets in a dateline: `AP` for "MEXICO CITY (AP)". */
  readonly datelineCodes: readonly string[];
  /** Accounts such as `@AP`. */
  readonly handles: readonly string[];
}

/** A mention of an organisation in running text; offsets are UTF-16 code units, half-open. */
export interface OrganisationMention {
  readonly organisation: Organisation;
  readonly start: number;
  readonly end: number;
  /** The words as they stand: `text.slice(start, end)`. */
  readonly exact: string;
  /** True where the words also mean something else, or name more than one organisation. */
  readonly ambiguous: boolean;
  /** The other organisations that go by these words, in the order of the tables. */
  readonly alternatives: readonly Organisation[];
}
