/** A set phrase under a report that says whose report it is. */
export interface CreditFormula {
  /** Matched against one line; the group `organisation` holds the name where the phrase names one. */
  readonly pattern: RegExp;
  /** `credit`: the report is theirs; `contribution`: they gave a part of it. */
  readonly field: "credit" | "contribution";
  /** Named where the phrase is one house's own style and names nobody. */
  readonly organisation?: string;
  /** True where only a newsroom that the tables know is credited: names in copyright lines are often owners. */
  readonly knownOnly?: true;
}

const NAME = "(?<organisation>(?:The )?\\p{Lu}[\\p{L}\\d.&’'-]*(?: \\p{Lu}[\\p{L}\\d.&’'-]*){0,4})";

/**
 * Set phrases of English-language newsrooms, the most telling first; written by hand from general knowledge of
 * house styles, 2026-11. "(Reporting by A; Editing by B)" is Reuters' sign-off.
 */
export const CREDIT_FORMULAS: readonly CreditFormula[] = [
  {
    pattern: /^\(\s?(?:additional )?reporting (?:and writing )?by\b.*\bediting by\b/iu,
    field: "credit",
    organisation: "Reuters",
  },
  {
    pattern: new RegExp(
      `^(?:${NAME}) (?:[\\p{Ll}-]+ )?(?:writers?|reporters?|correspondents?|journalists?)\\b.*\\bcontributed`,
      "u",
    ),
    field: "credit",
  },
  {
    pattern: new RegExp(
      `(?:©|\\(c\\)|\\b[Cc]opyright)\\s*(?:©\\s*)?(?:(?:19|20)\\d\\d)?\\s*(?:by )?${NAME}`,
      "u",
    ),
    field: "credit",
    knownOnly: true,
  },
  {
    pattern: new RegExp(
      `\\b[Tt]his (?:story|article|report) (?:was )?(?:originally |first )(?:published|appeared) (?:at|on|in|by) ${NAME}`,
      "u",
    ),
    field: "credit",
  },
  { pattern: new RegExp(`\\b(?:material|information|reporting) from ${NAME}`, "u"), field: "contribution" },
  { pattern: new RegExp(`(?:^|and |, )${NAME} contributed (?:to|reporting)`, "u"), field: "contribution" },
  { pattern: new RegExp(`\\b[Aa] ${NAME} report was used`, "u"), field: "contribution" },
];
