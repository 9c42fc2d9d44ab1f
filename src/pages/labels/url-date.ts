import { datePartsOf, formatDate } from "./date-parts.ts";

const DAY =
  /[/_-](?<year>(?:19|20)\d\d)(?<mark>[/_-]?)(?<month>0[1-9]|1[0-2]|[1-9](?=[/_-]))\k<mark>(?<day>0[1-9]|[12]\d|3[01]|[1-9](?=[/_.-]|$))(?![\p{L}\d])/u;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const NAMED_DAY = /\/(?<year>(?:19|20)\d\d)\/(?<word>[a-z]{3})\/(?<day>\d{1,2})(?=\/)/i;

/** Reads the day that a page's address holds, such as `/2018/07/16/` or `2018-07-16`, as an ISO 8601 date; `undefined` where it holds none. */
export function dateOfAddress(address: string): string | undefined {
  const path = address.replace(/^https?:\/\/[^/]*/i, "").replace(/[?#].*$/, "");
  const named = NAMED_DAY.exec(path)?.groups;
  const month = named ? MONTHS.indexOf(named["word"]!.toLowerCase()) + 1 : 0;
  const groups = named && month > 0 ? { ...named, month: String(month) } : DAY.exec(path)?.groups;
  const parts = groups && datePartsOf(groups);
  return parts ? formatDate(parts) : undefined;
}
