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

const CLEARED =
  "takeover merger acquisition bid deal sale purchase plan plans proposal proposals request requests application applications " +
  "offer agreement pact treaty";
const GRANTED =
  "request requests bail appeal injunction stay extension permission licence license permit access amnesty pardon clemency immunity " +
  "asylum delay adjournment exemption waiver concession concessions relief";
const SETTLED_ON =
  "deal compromise price figure sum raise rise increase cut percent text draft wording plan formula date venue candidate successor " +
  "framework terms programme program timetable";
const SUITS = "lawsuit lawsuits suit suits claim claims dispute disputes case cases";
const WITHDRAWN = "lawsuit lawsuits suit charge charges appeal claim claims threat threats";
const THROWN_OUT =
  "lawsuit lawsuits suit case appeal appeals challenge claim claims request bid complaint petition bill motion charge charges proposal amendment conviction";
const CONTESTED =
  "claim claims finding findings allegation allegations charge charges accusation accusations figure figures fine ruling account decision verdict " +
  "result results version conclusion conclusions assertion assertions characterisation characterization bill report reports suggestion";
const SHELVED =
  "plan plans proposal proposals bid idea bill project merger takeover scheme pledge promise commitment policy";
const LEFT =
  "talks negotiations negotiation meeting summit deal agreement pact treaty accord accords coalition alliance conference session dialogue " +
  "ceasefire truce contract convention competition tournament takeover merger process";
const SUMS =
  "million billion trillion funds funding money aid troops soldiers resources cash pounds euros dollars crowns yen yuan francs";
const BOYCOTTED =
  "talks meeting summit session election elections vote referendum conference tournament match games ceremony hearing parliament debate sitting";
const RETALIATION =
  "retaliation reprisals sanctions consequences countermeasures strike strikes action lawsuit lawsuits walkout walkouts boycott boycotts measures penalties tariffs";
const WORDS_BROKEN =
  "promise promises pledge pledges commitment commitments deal agreement word plan plans vow reform reforms";

const ROWS: readonly (readonly [cues: string, nouns: string])[] = [
  ["dismiss,turn away,brush aside,brush off,wave aside,wave away,bat away,shrug off,push aside", REFUSED],
  ["turn down,pour cold water on,snub", REFUSED],
  ["ignore,defy", ORDERED],
  ["resist,bow to,give in to,cave in to", YIELDED],
  ["welcome,open to,amenable to,ready for", NEGOTIATED],
  ["accept", `${OFFERED} ruling verdict apology percent`],
  [
    "look for,fight for",
    "raise raises rise rises increase increases percent deal compensation guarantee guarantees assurances concessions settlement justice change changes",
  ],
  ["give way on,give ground on", `${OFFERED} issue point pay wages pensions prices`],
  ["float", FLOATED],
  ["hold firm on,stand firm on,stick to", "demand demands insistence call calls request"],
  ["block", BLOCKED],
  ["repudiate,disown", REFUSED],
  ["threaten", THREATENED],
  ["attack,deride,mock,lament,bemoan", CRITICISED],
  [
    "decline,vote against,vote down,shoot down,fend off,laugh off,pour scorn on",
    `${REFUSED} bill motion law budget amendment`,
  ],
  ["push back against,push back on,hold firm against,stand firm against", `${REFUSED} pressure claim claims`],
  ["clear,approve", CLEARED],
  ["grant", GRANTED],
  ["heed,comply with", ORDERED],
  ["yield to,cave to,capitulate to,acquiesce to,acquiesce in", YIELDED],
  ["meet", "demands"],
  ["settle", SUITS],
  ["settle on", SETTLED_ON],
  ["drop,withdraw", WITHDRAWN],
  ["call off", "strike strikes walkout walkouts boycott stoppage stoppages"],
  ["throw out", THROWN_OUT],
  ["dispute,refute,contest,rubbish", CONTESTED],
  ["scrap,shelve,ditch,abandon,press ahead with", SHELVED],
  ["pull out of,back out of,walk out of,walk away from,withdraw from", LEFT],
  ["boycott", BOYCOTTED],
  ["commit", SUMS],
  ["put forward", `${OFFERED} ideas motion candidate name`],
  ["renege on,backtrack on", WORDS_BROKEN],
  [
    "appeal against",
    "ban fine ruling decision sentence verdict conviction suspension order judgment judgement punishment sanction",
  ],
  ["warn of", RETALIATION],
];

/**
 * Nouns one of which must stand in the noun phrase behind a cue of `POSITION_VERBS` or `POSITION_ADJECTIVES` that means
 * something else with others ("dismissed the idea", not "dismissed the coach"), by the cue. Written by hand from general
 * knowledge of news English, 2026-11.
 */
export const ONLY_MATTERS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  ROWS.flatMap(([cues, nouns]) => cues.split(",").map((cue) => [cue, new Set(nouns.split(" "))] as const)),
);
