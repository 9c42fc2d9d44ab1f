/** The words for ISO 8601 durations of one unit. */
export const DURATION_WORDS: ReadonlyMap<string, { readonly one: string; readonly many: string }> = new Map([
  ["PT1H", { one: "hour", many: "hours" }],
  ["P1D", { one: "day", many: "days" }],
  ["P1W", { one: "week", many: "weeks" }],
  ["P1M", { one: "month", many: "months" }],
  ["P3M", { one: "quarter", many: "quarters" }],
  ["P1Y", { one: "year", many: "years" }],
]);
