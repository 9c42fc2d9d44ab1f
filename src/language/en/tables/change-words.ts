/** Words of change with their direction; written by hand from general knowledge, 2026-11; lower case. */

/** Verbs in the forms that reports use. */
export const CHANGE_VERBS: Readonly<Record<"up" | "down", string>> = {
  up:
    "rose rise rises rising risen grew grow grows growing grown increased increase increases increasing climbed climb climbs climbing " +
    "jumped jump jumps jumping surged surge surges surging soared soar soars soaring gained gain gains gaining advanced advance advances advancing " +
    "expanded expand expands expanding swelled swollen edged nudged ticked inched crept widened rallied rebounded accelerated " +
    "strengthened added adding skyrocketed rocketed leapt leaped spiked shot raised raise raises raising boosted boost boosts lifted lift lifts hiked hike hikes up improved improve improves",
  down:
    "fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing " +
    "sank sink sinks sinking sunk slid slide slides sliding slipped slip slips slipping plunged plunge plunges plunging plummeted plummet " +
    "tumbled tumble tumbles tumbling shrank shrink shrinks shrinking shrunk contracted contract contracts contracting dipped dip dips eased ease eases easing " +
    "lost shed cut cuts cutting reduced reduce reduces reducing lowered lower lowers lowering slashed slash slashes slashing weakened narrowed retreated " +
    "dwindled halved down slowed trimmed trim crashed collapsed",
};

/** Nouns of change. */
export const CHANGE_NOUNS: Readonly<Record<"up" | "down", string>> = {
  up: "increase rise growth jump surge gain hike climb expansion boost spike upturn uptick raise rebound rally advance",
  down: "decrease fall drop decline reduction cut dip slump plunge loss contraction slide downturn shortfall discount slowdown",
};

/** Words behind a quantity that give the direction. */
export const COMPARED_WORDS: Readonly<Record<"up" | "down", string>> = {
  up: "higher more larger greater bigger above stronger longer",
  down: "lower less fewer smaller below weaker shorter cheaper",
};

/** Words that multiply without a number: the word, what it multiplies by, and the direction. */
export const MULTIPLIERS: readonly (readonly [words: string, times: number, direction?: "up" | "down"])[] = [
  ["doubled", 2, "up"],
  ["doubling", 2, "up"],
  ["double", 2],
  ["twice", 2],
  ["tripled", 3, "up"],
  ["trebled", 3, "up"],
  ["tripling", 3, "up"],
  ["triple", 3],
  ["quadrupled", 4, "up"],
  ["quadruple", 4],
  ["quintupled", 5, "up"],
  ["halved", 0.5, "down"],
  ["halving", 0.5, "down"],
];

/** Words that make an order of what they stand with: "third-largest". */
export const SUPERLATIVES: string =
  "largest biggest highest lowest smallest greatest deadliest worst best longest shortest busiest richest poorest oldest youngest fastest slowest " +
  "tallest strongest weakest hottest coldest wettest driest warmest cheapest costliest heaviest lightest closest nearest latest earliest costliest " +
  "bloodiest wealthiest healthiest happiest safest steepest sharpest hardest leading top";

/** Adjectives of a series: "fourth monthly increase", "third straight day". */
export const SERIES_ADJECTIVES =
  "consecutive straight successive monthly weekly annual yearly quarterly daily nightly successive separate such similar";

/** Cues of how a report gives what follows: the modality and the words for it. */
export const MODAL_CUES: readonly (readonly [
  modality: "asked" | "proposed" | "expected" | "scheduled" | "possible" | "counterfactual" | "denied",
  words: string,
])[] = [
  ["counterfactual", "would have|could have|might have|had it not been|should have"],
  [
    "denied",
    "denied|denies|deny|did not|do not|does not|no evidence|never|refused to|rejected|rejects|false claim|falsely|was not|were not|is not|are not|has not|have not",
  ],
  [
    "asked",
    "called on|called for|calls for|calling for|asked|asks|asking|demanded|demands|demanding|urged|urges|urging|requested|requests|requesting|appealed for|wants|wanted|seeking|seeks|sought|insisted",
  ],
  [
    "proposed",
    "proposed|proposes|proposing|proposal|offered|offers|offering|suggested|suggests|draft|would cost|would raise|would give|would spend|bid of|bid|pledged|pledges|promised|promises",
  ],
  ["scheduled", "scheduled|planned|due to|set to|slated|plans to|plan to|planning to|is to|are to"],
  [
    "expected",
    "expected|expects|expect|forecast|forecasts|projected|projects|projection|predicted|predicts|estimate that|anticipated|anticipates|will|likely to|on course to|on track to|set to reach|aims to|aim to|target|hopes to|hoped to",
  ],
  ["possible", "could|may|might|possibly|perhaps|as soon as|potentially|feared|fears|believed|thought to|if"],
];
