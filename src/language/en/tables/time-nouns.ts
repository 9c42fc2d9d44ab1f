import { MONTH_NAMES, WEEKDAY_NAMES } from "../calendar.ts";

/** Words that name a time and end a phrase such as "said Friday"; written by hand from general knowledge, 2026-11. */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  ...MONTH_NAMES.filter((name) => name.length > 2 && name !== "may" && name !== "march" && name !== "mar"),
  ...WEEKDAY_NAMES.filter((name) => name.length > 3 || name === "mon" || name === "tue" || name === "fri"),
  ..."today yesterday tomorrow tonight week month year morning afternoon evening night weekend earlier later recently afterward afterwards".split(
    " ",
  ),
]);
