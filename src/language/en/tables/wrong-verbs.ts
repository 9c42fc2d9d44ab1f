/**
 * Verbs that say a wrong of whoever does it, base forms, some with the word behind: who says of a party that it did one
 * of these accuses it. Written by hand from general knowledge of news English, 2026-11.
 */
export const WRONG_VERBS: ReadonlySet<string> = new Set(
  (
    "break breach violate betray cheat deceive mislead lie renege flout sabotage undermine falsify fabricate exploit abuse " +
    "steal loot plunder rob swindle squander bully blackmail sneak bribe rig collude conspire torment terrorise terrorize " +
    "torture persecute dump smuggle conceal botch mishandle mismanage neglect abandon provoke escalate hoard profiteer"
  ).split(" "),
);

/** Verbs with the words that make a wrong of them: "torn up its word", "failed to pay", "thrown us to the wolves". */
export const WRONG_PHRASES: Readonly<Record<string, readonly string[]>> = {
  tear: ["up"],
  fail: ["to", "us", "its", "their"],
  refuse: ["to"],
  walk: ["away from"],
  go: ["back on"],
  cover: ["up"],
  sell: ["us out", "us down", "them out"],
  throw: ["us to", "them to", "us under"],
  take: ["our money", "our land", "our homes", "our jobs", "our water", "our children", "us for"],
  leave: ["us to", "us without", "us with"],
  hide: ["its", "their", "his", "her", "the"],
  pretend: ["the", "to", "that"],
  ignore: ["us", "our", "its", "their", "the"],
  let: ["us down"],
  hold: ["us to", "us hostage"],
  treat: ["us like", "us as"],
  play: ["games with", "politics with"],
};

/** Verbs of doing harm, base forms: who warns that a deed does so to them speaks against it. */
export const HARM_VERBS: ReadonlySet<string> = new Set(
  (
    "hamper harm hurt hit damage cripple strangle choke disrupt endanger threaten jeopardise jeopardize undermine devastate " +
    "ruin weaken destroy punish cost deprive starve stifle erode paralyse paralyze"
  ).split(" "),
);

/** Nouns of what governments and companies do, singular and plural, that may harm others. */
export const DEED_NOUNS: ReadonlySet<string> = new Set(
  (
    "closure closures tariff tariffs duty duties levy levies tax taxes ban bans cut cuts blockade embargo sanctions restriction " +
    "restrictions curb curbs rule rules law laws bill bills plan plans policy policies measure measures reform reforms quota " +
    "quotas fee fees charge charges decision decisions delay delays strike strikes shutdown shutdowns lockdown lockdowns " +
    "takeover merger subsidies subsidy budget project dam mine pipeline deal agreement"
  ).split(" "),
);
