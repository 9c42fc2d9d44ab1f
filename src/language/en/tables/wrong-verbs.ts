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

/** Verbs with the word that makes a wrong of them: "torn up its word", "failed to pay", "thrown us to the wolves". */
export const WRONG_PHRASES: Readonly<Record<string, ReadonlySet<string>>> = {
  tear: new Set(["up"]),
  fail: new Set(["to", "us", "them", "its", "their"]),
  refuse: new Set(["to"]),
  walk: new Set(["away"]),
  go: new Set(["back"]),
  cover: new Set(["up"]),
  sell: new Set(["us", "them", "out"]),
  throw: new Set(["us", "them"]),
  take: new Set(["our"]),
  leave: new Set(["us"]),
  hide: new Set(["its", "their", "his", "her", "the"]),
  pretend: new Set(["the", "to", "that"]),
  ignore: new Set(["us", "our", "its", "their", "the"]),
  let: new Set(["us"]),
  hold: new Set(["us"]),
  treat: new Set(["us"]),
};
