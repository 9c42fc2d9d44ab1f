const REFUSED =
  "offer offers proposal proposals request requests call calls appeal appeals plea pleas demand demands bid bids approach " +
  "approaches plan plans deal deals idea ideas invitation invitations suggestion suggestions ultimatum deadline terms notion " +
  "prospect accusation accusations allegation allegations charge charges claim claims criticism criticisms objection " +
  "objections complaint complaints concern concerns warning warnings compromise truce ceasefire petition advice";
const ORDERED =
  "order orders ruling rulings request requests call calls appeal appeals plea pleas demand demands ultimatum deadline summons advice";
const YIELDED = "demand demands pressure call calls request requests appeal appeals ultimatum";
const OFFERED =
  "offer offers proposal proposals plan terms condition conditions compromise bid demand demands request requests clause text " +
  "draft truce ceasefire deal agreement package cut cuts raise reference withdrawal mediation limit limits cap quota quotas " +
  "concession concessions settlement reduction delay deadline pause";
const BLOCKED =
  "resolution statement bill motion deal agreement proposal proposals amendment nomination accession membership vote treaty pact " +
  "budget merger takeover appointment";
const FLOATED =
  "idea ideas proposal proposals plan compromise possibility truce ban deal swap merger tax cut cuts levy";
const NEGOTIATED =
  "talks negotiation negotiations dialogue discussion discussions compromise idea ideas proposal proposals offer offers " +
  "cut cuts reduction increase rise raise limit limits quota quotas pause delay vote referendum swap exchange sale merger " +
  "partnership visit summit suggestion suggestions deal deals change changes amendment amendments concession concessions mediation ceasefire truce";
const CRITICISED =
  "plan plans proposal proposals decision decisions deal agreement pact accord law bill policy policies record move idea " +
  "budget cut cuts reform reforms measure measures rule rules handling ban sentence verdict ruling programme program project " +
  "strategy offer";

const THREATENED =
  "strike strikes action tariff tariffs sanctions sanction duties levies retaliation veto boycott boycotts lawsuit lawsuits war " +
  "attack attacks walkout walkouts shutdown embargo blockade fines fine penalties expulsion reprisals countermeasures measures";

const ROWS: readonly (readonly [cues: string, nouns: string])[] = [
  ["dismiss,turn away,brush aside,brush off,wave aside,wave away,bat away,shrug off,push aside", REFUSED],
  ["turn down,pour cold water on,snub", REFUSED],
  ["ignore,defy", ORDERED],
  ["resist,bow to,give in to,cave in to", YIELDED],
  ["open to,amenable to,ready for", NEGOTIATED],
  ["accept", OFFERED],
  ["float", FLOATED],
  ["hold firm on,stand firm on,stick to", "demand demands insistence call calls request"],
  ["block", BLOCKED],
  ["repudiate,disown", REFUSED],
  ["threaten", THREATENED],
  ["attack", CRITICISED],
];

/**
 * Nouns one of which must stand in the noun phrase behind a cue of `POSITION_VERBS` or `POSITION_ADJECTIVES` that means
 * something else with others ("dismissed the idea", not "dismissed the coach"), by the cue. Written by hand from general
 * knowledge of news English, 2026-11.
 */
export const ONLY_MATTERS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  ROWS.flatMap(([cues, nouns]) => cues.split(",").map((cue) => [cue, new Set(nouns.split(" "))] as const)),
);
