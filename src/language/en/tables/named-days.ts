/**
 * Days that the press names without their year, with words of which one stands close by. Written by hand from general
 * knowledge, 2026-11.
 */
export const NAMED_DAYS: readonly {
  readonly month: number;
  readonly day: number;
  readonly value: string;
  readonly beside: readonly string[];
}[] = [
  {
    month: 9,
    day: 11,
    value: "2001-09-11",
    beside: ["attack", "attacks", "conspiracy", "terrorist", "terror", "hijackers"],
  },
  {
    month: 1,
    day: 6,
    value: "2021-01-06",
    beside: ["riot", "attack", "insurrection", "rioters", "committee", "defendants", "Capitol"],
  },
  {
    month: 10,
    day: 7,
    value: "2023-10-07",
    beside: ["attack", "attacks", "massacre", "assault", "raid", "Hamas"],
  },
];

/** Days of history by their name alone, where the press means no other. */
export const DAYS_OF_HISTORY: ReadonlyMap<string, string> = new Map([
  ["9/11", "2001-09-11"],
  ["D-Day", "1944-06-06"],
  ["Black Monday", "1987-10-19"],
  ["Black Tuesday", "1929-10-29"],
  ["Black Thursday", "1929-10-24"],
  ["Black Wednesday", "1992-09-16"],
]);

/** Names in which a weekday's name is no day of this week: newspapers, clubs, days of history. Lower case, with the words beside. */
export const NAMES_WITH_WEEKDAYS: {
  /** Words that stand before. */
  readonly before: ReadonlySet<string>;
  /** Words that stand behind, with a capital. */
  readonly after: ReadonlySet<string>;
} = {
  before: new Set(
    "black bloody super good easter ash palm cyber fat maundy sheffield freaky holy giving ruby casual mail-on".split(
      " ",
    ),
  ),
  after: new Set(
    "Times Telegraph Mail Mirror Express Herald Post Independent World People Star Tribune Night Service Football Addams Review League Club Evening Standard Business".split(
      " ",
    ),
  ),
};

/** What markets have by the day: "the day’s low". */
export const DAY_FIGURES =
  "low|high|lows|highs|close|trading|session|losses|gains|range|peak|events|vote|results|proceedings";

/** What is of these days rather than of the day: "in today’s world". */
export const NOUNS_OF_TODAY =
  "world|society|age|era|times|climate|environment|economy|culture|generations?|kids|children|youth|young|women|men|standards?|terms|prices|money|dollars|technology|politics|media|youngsters|parents|students|consumers|workers";
