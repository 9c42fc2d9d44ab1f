/** What companies and offices of statistics give by the quarter: "third-quarter profit". Written by hand, 2026-11. */
export const QUARTER_RESULTS: string =
  "profits?|loss(?:es)?|earnings|results?|revenues?|sales|income|growth|figures|report|guidance|forecasts?|outlook|output|deliveries|shipments|production|dividend|margins?|orders|bookings|estimates|numbers|data|gdp|GDP|decline|slump|contraction|expansion|charge|bonus|turnover|performance|trading|update|data|inflation|spending";

/** Words of games that are played in quarters, close in front of one. */
export const GAME_WORDS: string =
  "scored|scores|touchdowns?|outscored|trailed|trailing|field goal|three-pointers?|rebounds|quarterback|halftime";
