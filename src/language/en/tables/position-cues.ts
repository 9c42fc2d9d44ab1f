/**
 * Words by which news prose says what a party wants, offers, promises, agrees, refuses or blames, one row to a line:
 * `base forms | kind | PLOVER type and mode | what follows`. A form may have a particle: "call on". Written by hand
 * from general knowledge of news English and the published list of PLOVER's types, 2026-11.
 *
 * What follows: `p` a party and an infinitive ("urged Norway to stay"), `P` where nothing
 * but a party will do ("needs Norway to stay"); `i` an infinitive ("vowed to stay"); `a` a party and a clause ("assured Norway that …"); `U` a thing, then "to" and an
 * -ing form ("linked the vote to lifting the ban"); `b` a clause of what is to be ("insisted that it be shut"); `w` a party
 * and what the actor would do to it ("warned Norway that it would leave"); `W` only with "would"; `A` only where whoever is addressed is a party; `R` only as a fact, without a modal verb or "not"; `n` a
 * noun phrase ("demanded a vote"); `c` a clause ("promised that …"); `t` who is blamed or praised, then "for", "of" or
 * "over" ("accused Norway of …"), `T` where nothing but both will do ("pressed Norway on …"); `g` an -ing form; `x` also the passive with one of
 * `JOINT_VERBS` ("are expected to meet"). `!` asks for a country, government, body or named person as
 * the actor, since people in general want and need things without asking anybody; `s` lets the matter stand between the
 * verb and its particle ("turned the offer down"). A row may stand twice for what means two things by what follows.
 */
export const POSITION_VERBS = `
want | ask | REQUEST | pn!
need | ask | REQUEST | P!
like | ask | REQUEST | PW!
welcome | offer | AGREE | nW!
ask | ask | REQUEST | pT
ask | ask | REQUEST | i!
ask for | ask | REQUEST | n
urge | ask | REQUEST | p
urge | ask | REQUEST | n
press | ask | REQUEST | pT
pressure | ask | REQUEST | pT
push | ask | REQUEST | p
implore | ask | REQUEST | pT
beg | ask | REQUEST | pT
petition | ask | REQUEST | pT
lobby | ask | REQUEST | pT
entreat | ask | REQUEST | p
exhort | ask | REQUEST | p
beseech | ask | REQUEST | p
invite | ask | REQUEST meet | p
call on | ask | REQUEST | p
call upon | ask | REQUEST | p
lean on | ask | REQUEST | p
appeal to | ask | REQUEST | pT
plead with | ask | REQUEST | pT
challenge | ask | REQUEST | P!
dare | ask | REQUEST | P!
direct | ask | REQUEST | PR!
require | ask | REQUEST | PR!
prod | ask | REQUEST | P!
nudge | ask | REQUEST | P!
counsel | ask | REQUEST | P!
put pressure on | ask | REQUEST | P!
pile pressure on | ask | REQUEST | P!
insist | ask | REQUEST | b!
stipulate | ask | REQUEST | b!
appeal against | ask | REQUEST | n!
make the case for | ask | REQUEST | g!
call for | ask | REQUEST | n
press for | ask | REQUEST | n
hold out against | refusal | REJECT | n!
push for | ask | REQUEST | pn
appeal for | ask | REQUEST | n
apply to | ask | REQUEST | T!
apply for | ask | REQUEST | n!
plead for | ask | REQUEST | n
lobby for | ask | REQUEST | n
campaign for | ask | REQUEST | n
campaign against | ask | REQUEST yield | n
insist on | ask | REQUEST | gn
hold firm on | ask | REQUEST | n!
stand firm on | ask | REQUEST | n!
stick to | ask | REQUEST | n!
seek | ask | REQUEST | n!
request | ask | REQUEST | nc
demand | ask | REQUEST | inc
hold out for | ask | REQUEST | n!
look for | ask | REQUEST | nR!
fight for | ask | REQUEST | nR!
tell | ask | REQUEST | P!
order | ask | REQUEST | P!
instruct | ask | REQUEST | PR
warn against | ask | REQUEST | gn!
caution against | ask | REQUEST | gn!
suggest | ask | REQUEST | g!
encourage | ask | REQUEST | P
beg for | ask | REQUEST | n
angle for | ask | REQUEST | n!
clamour for | ask | REQUEST | n
clamor for | ask | REQUEST | n
agitate for | ask | REQUEST | n
argue for | ask | REQUEST | gn!
advocate | ask | REQUEST | gn
recommend | ask | REQUEST | gnc
advise | ask | REQUEST | pn
warn | ask | REQUEST | p
warn caution | ask | REQUEST | TA
link tie | ask | REQUEST | UR!
double down on | ask | REQUEST | g!
propose | ask | REQUEST | igcn
float | ask | REQUEST | n!
offer | offer | AGREE | in
put forward | offer | AGREE | ns!
leave the door open to | offer | AGREE | gn!
leave the door open for | offer | AGREE | gn!
hold out the prospect of | offer | AGREE | gn!
promise | commitment | AGREE | aicn
assure reassure | commitment | AGREE | a!
pledge | commitment | AGREE | icn
vow | commitment | AGREE | ic
swear | commitment | AGREE | i
commit to | commitment | AGREE | gn
commit | commitment | AGREE | nR!
aim | commitment | AGREE | i!
press ahead with | commitment | AGREE | n!
undertake | commitment | AGREE | i
guarantee | commitment | AGREE | c!
intend | commitment | AGREE | i!
plan | commitment | AGREE | i!
expect | commitment | AGREE | xi!
volunteer | offer | AGREE | i!
resolve | commitment | AGREE | i!
agree | agreement | AGREE | icn
agree on | agreement | AGREE | n
agree to | agreement | AGREE | n
settle on | agreement | AGREE | nR!
come to terms on | agreement | AGREE | n!
grant | agreement | AGREE | nR!
clear | agreement | AGREE | nR!
approve | agreement | AGREE | nR!
heed | agreement | CONCEDE | nR!
comply with | agreement | CONCEDE | nR!
yield to | agreement | CONCEDE | n!
cave to | agreement | CONCEDE | n!
give way on | agreement | CONCEDE | nR!
give ground on | agreement | CONCEDE | nR!
capitulate to | agreement | CONCEDE | n!
acquiesce to | agreement | CONCEDE | gn!
acquiesce in | agreement | CONCEDE | gn!
meet | agreement | CONCEDE | nR!
settle | agreement | AGREE | nR!
drop | agreement | CONCEDE | nR!
withdraw | agreement | CONCEDE | nR!
call off | agreement | CONCEDE | nsR!
consent to | agreement | AGREE | gn
accede to | agreement | AGREE | n
bow to | agreement | CONCEDE | n!
give in to | agreement | CONCEDE | n!
cave in to | agreement | CONCEDE | n!
shake hands on | agreement | AGREE | n!
sign up to | agreement | AGREE | n!
sign off on | agreement | AGREE | n!
say yes to | agreement | AGREE | n!
accept | agreement | AGREE | n!
back down from | agreement | CONCEDE | n!
back down on | agreement | CONCEDE | n!
climb down from | agreement | CONCEDE | n!
settle for | offer | AGREE | n!
concede | agreement | CONCEDE | n!
refuse | refusal | REJECT | in
reject | refusal | REJECT | n
decline | refusal | REJECT | i
decline | refusal | REJECT | n!
vote against | refusal | REJECT | gn!
vote down | refusal | REJECT | ns!
throw out | refusal | REJECT | nsR!
shoot down | refusal | REJECT | nsR!
fend off | refusal | REJECT | nsR!
laugh off | refusal | REJECT | ns!
push back against | refusal | REJECT | n!
push back on | refusal | REJECT | n!
hold firm against | refusal | REJECT | n!
stand firm against | refusal | REJECT | n!
dispute refute | refusal | REJECT | nR!
contest | refusal | REJECT | nR!
rubbish | refusal | REJECT | n!
pour scorn on | refusal | REJECT | n!
scrap | refusal | REJECT | nR!
shelve | refusal | REJECT | nR!
ditch | refusal | REJECT | nR!
abandon | refusal | REJECT | nR!
boycott | refusal | REJECT | n!
pull out of | refusal | REJECT | n!
back out of | refusal | REJECT | n!
walk out of | refusal | REJECT | n!
walk away from | refusal | REJECT | n!
withdraw from | refusal | REJECT | n!
backtrack on | refusal | REJECT | n!
renege on | refusal | REJECT | nR!
shy away from | refusal | REJECT | gR!
hold back from | refusal | REJECT | gR!
draw the line at | refusal | REJECT | gn!
distance itself from | refusal | REJECT | n!
distance himself from | refusal | REJECT | n!
distance herself from | refusal | REJECT | n!
distance themselves from | refusal | REJECT | n!
rule out | refusal | REJECT | gns
deny | refusal | REJECT | cgnR!
repudiate disown | refusal | REJECT | n!
turn down | refusal | REJECT | ns
turn away | refusal | REJECT | ns!
brush aside | refusal | REJECT | ns!
brush off | refusal | REJECT | ns!
wave aside | refusal | REJECT | ns!
wave away | refusal | REJECT | ns!
bat away | refusal | REJECT | ns!
shrug off | refusal | REJECT | ns!
push aside | refusal | REJECT | ns!
dismiss | refusal | REJECT | n!
ignore defy | refusal | REJECT | n!
resist | refusal | REJECT | n!
say no to | refusal | REJECT | gn!
object to | refusal | REJECT | gn!
stop short of | refusal | REJECT | g!
back away from | refusal | REJECT | n!
snub | refusal | REJECT | n!
balk at | refusal | REJECT | gn!
baulk at | refusal | REJECT | gn!
want none of | refusal | REJECT | n!
have none of | refusal | REJECT | n!
want no part of | refusal | REJECT | n!
pour cold water on | refusal | REJECT | n!
double down on | refusal | REJECT | n!
veto | refusal | REJECT | n
block | refusal | REJECT | n!
rebuff | refusal | REJECT | n
spurn | refusal | REJECT | n
oppose | statement | ACCUSE disapprove | gn
support back endorse | statement | SUPPORT | n!
prefer | statement | SUPPORT | c!
threaten | accusation | THREATEN | i
threaten | accusation | THREATEN | TnR!
accuse | accusation | ACCUSE allege | t
blame | accusation | ACCUSE allege | tn
fault | accusation | ACCUSE disapprove | t
criticise criticize | accusation | ACCUSE disapprove | tn
condemn | accusation | ACCUSE disapprove | tn
denounce | accusation | ACCUSE disapprove | tn
decry | accusation | ACCUSE disapprove | n
deplore | accusation | ACCUSE disapprove | n
lambast lambaste | accusation | ACCUSE disapprove | tn
blast slam | accusation | ACCUSE disapprove | tn!
rebuke | accusation | ACCUSE disapprove | t
chide | accusation | ACCUSE disapprove | t
castigate | accusation | ACCUSE disapprove | tn
hit out at | accusation | ACCUSE disapprove | tn!
hit back at | accusation | ACCUSE disapprove | tn!
lash out at | accusation | ACCUSE disapprove | tn!
take aim at | accusation | ACCUSE disapprove | tn!
point the finger at | accusation | ACCUSE allege | n!
take issue with | accusation | ACCUSE disapprove | n!
find fault with | accusation | ACCUSE disapprove | n!
speak out against | accusation | ACCUSE disapprove | n
protest against | accusation | ACCUSE disapprove | n
complain about | accusation | ACCUSE disapprove | n
rail against | accusation | ACCUSE disapprove | n
round on | accusation | ACCUSE disapprove | tn!
lay into | accusation | ACCUSE disapprove | t!
tear into | accusation | ACCUSE disapprove | tn!
fire back at | accusation | ACCUSE disapprove | tn!
cry foul over | accusation | ACCUSE disapprove | n!
put the blame on | accusation | ACCUSE allege | n!
lay the blame on | accusation | ACCUSE allege | n!
pin the blame on | accusation | ACCUSE allege | n!
react angrily to | accusation | ACCUSE disapprove | n!
react with fury to | accusation | ACCUSE disapprove | n!
react with anger to | accusation | ACCUSE disapprove | n!
protest at | accusation | ACCUSE disapprove | n!
complain of | accusation | ACCUSE disapprove | n!
sue | accusation | ACCUSE allege | tnR!
charge | accusation | ACCUSE allege | TR!
hold | accusation | ACCUSE allege | TR!
reprimand | accusation | ACCUSE disapprove | t!
censure | accusation | ACCUSE disapprove | tn!
chastise | accusation | ACCUSE disapprove | tn!
admonish | accusation | ACCUSE disapprove | t!
assail | accusation | ACCUSE disapprove | tn!
deride mock | accusation | ACCUSE disapprove | n!
lament | accusation | ACCUSE disapprove | n!
bemoan | accusation | ACCUSE disapprove | n!
warn of | accusation | THREATEN | nR!
warn | accusation | THREATEN | wR!
attack | accusation | ACCUSE disapprove | n
berate scold upbraid excoriate | accusation | ACCUSE disapprove | tn
allege | accusation | ACCUSE allege | c!
protest | accusation | ACCUSE disapprove | n
complain | accusation | ACCUSE disapprove | c
question | accusation | ACCUSE disapprove | n
`;

/** Adjectives that make a position of what is behind them: `words | kind | PLOVER type | what follows`, an infinitive by default. */
export const POSITION_ADJECTIVES = `
open to | offer | AGREE | gn!
amenable to | offer | AGREE | gn!
ready for | offer | AGREE | n!
happy glad | offer | AGREE | i!
committed to | commitment | AGREE | g!
critical of | accusation | ACCUSE disapprove | gn!
scathing about | accusation | ACCUSE disapprove | n!
scathing of | accusation | ACCUSE disapprove | n!
angry about | accusation | ACCUSE disapprove | n!
angry at | accusation | ACCUSE disapprove | n!
angry over | accusation | ACCUSE disapprove | n!
furious about | accusation | ACCUSE disapprove | n!
furious at | accusation | ACCUSE disapprove | n!
furious over | accusation | ACCUSE disapprove | n!
unhappy about | accusation | ACCUSE disapprove | n!
unhappy with | accusation | ACCUSE disapprove | n!
alarmed by | accusation | ACCUSE disapprove | n!
dismayed by | accusation | ACCUSE disapprove | n!
determined | commitment | AGREE | i!
willing ready prepared | offer | AGREE
unwilling reluctant | refusal | REJECT
`;

/**
 * Nouns that name a position of the party behind "from" or "by", or before them with "has": `nouns, singular and
 * plural | kind | PLOVER type and mode`.
 */
export const POSITION_NOUNS = `
promise promises pledge pledges vow vows commitment commitments assurance assurances guarantee guarantees | commitment | AGREE
criticism condemnation backlash outcry denunciation denunciations rebuke complaint complaints objection objections | accusation | ACCUSE disapprove
threat threats ultimatum | accusation | THREATEN
offer offers | offer | AGREE
refusal refusals reluctance unwillingness aversion resistance rejection | refusal | REJECT
demand demands ask asks request requests appeal appeals call calls plea pleas pressure insistence | ask | REQUEST
`;

/** Nouns of what two or more parties bring about together, behind a verb of `ACCORD_VERBS`, lower case. */
export const ACCORD_NOUNS: ReadonlySet<string> = new Set(
  (
    "agreement agreements deal deals accord accords pact pacts treaty treaties truce ceasefire compromise compromises " +
    "understanding understandings memorandum settlement settlements contract contracts consensus"
  ).split(" "),
);

/** Nouns of what one party gives another to rely on, lower case. */
export const PROMISE_NOUNS: ReadonlySet<string> = new Set(
  "promise promises commitment commitments pledge pledges assurance assurances concession concessions".split(
    " ",
  ),
);

/** Verbs by which an accord comes about, base forms. */
export const ACCORD_VERBS: ReadonlySet<string> = new Set(
  "reach sign strike make conclude seal clinch finalise finalize ink secure negotiate broker hammer thrash ratify renew".split(
    " ",
  ),
);

/** Words behind a cue that make it no position: lower-case heads of what is wanted, sought or declined. */
export const NO_MATTERS: Readonly<Record<string, ReadonlySet<string>>> = {
  seek: new Set(
    "asylum refuge shelter reelection re-election election office treatment help safety cover revenge comment solace".split(
      " ",
    ),
  ),
  decline: new Set(
    "comment respond elaborate discuss say answer identify speak give provide disclose name reveal be".split(
      " ",
    ),
  ),
  refuse: new Set("comment say answer elaborate speak".split(" ")),
  want: new Set("it that this more nothing what".split(" ")),
  demand: new Set("know".split(" ")),
  ask: new Set(
    (
      "comment comments response reaction interview details information directions forgiveness clarification money advice " +
      "see know be speak hear patience permission name names example examples evidence explanation"
    ).split(" "),
  ),
  deny: new Set("entry access knowing being having".split(" ")),
  suggest: new Set("looking starting using trying reading making having being getting".split(" ")),
  "warn against": new Set("complacency".split(" ")),
  order: new Set("be".split(" ")),
  promise: new Set("be".split(" ")),
  expect: new Set("see face lose report be have hear find get receive win need know".split(" ")),
  plan: new Set("be".split(" ")),
  happy: new Set("be have see hear report find answer play win go".split(" ")),
  glad: new Set("be have see hear report find answer play win go".split(" ")),
  determined: new Set("be win succeed prove show get".split(" ")),
  aim: new Set("be win reach finish become".split(" ")),
  concede: new Set(
    "that it too much defeat goal goals point points penalty penalties run runs seat seats try tries election victory".split(
      " ",
    ),
  ),
};

/** Nouns of what a party offers another, singular and plural; "offered a view" is none. Lower case. */
export const OFFERED_NOUNS: ReadonlySet<string> = new Set(
  (
    "help aid assistance support relief money funds funding loan loans grant grants credit billion million compensation " +
    "reward amnesty asylum refuge pardon talks negotiations dialogue mediation truce ceasefire concession concessions " +
    "compromise deal settlement guarantee guarantees incentive incentives troops soldiers weapons food medicine rescuers " +
    "refund refunds rebate rebates voucher vouchers waiver extension raise increase bonus buyout share shares stake pay discount protection cooperation apology"
  ).split(" "),
);

/**
 * Verbs of what is asked for or promised that are nouns or adjectives as well, base forms: in a list of infinitives
 * they are verbs.
 */
export const LISTED_VERBS: ReadonlySet<string> = new Set(
  (
    "respect end stop halt lift open close free release return pay fund back support increase cut raise ban permit grant " +
    "suspend remove restore resume reform review invest share help aid send provide protect limit curb block drop ease " +
    "stem target deport process repair lower boost arm train feed house hire fire place order trade transfer transport " +
    "ship supply step tackle study test treat visit vote work exchange cease withdraw disarm hand start finish build " +
    "create keep make take give put set allow let ensure improve publish extend expand accept challenge deliver negotiate appeal sign " +
    "contribute deploy lend donate host compensate reimburse evacuate inject spend pump distribute recruit rebuild scrap axe abolish repeal freeze slash double triple reopen dismantle release subsidise subsidize"
  ).split(" "),
);

/** Verbs of what a party may be able or unable to grant another: "could support", "would not take orders". Base forms. */
export const GRANTED_VERBS: ReadonlySet<string> = new Set(
  (
    "accept support back consider join live talk negotiate agree allow permit pay take give do go sign bow bend yield budge " +
    "tolerate surrender recognise recognize attend cooperate return release lift hand participate compromise reopen drop afford " +
    "withdraw grant fund guarantee promise commit help open meet offer renew extend deal beg enter"
  ).split(" "),
);

/** What a party warns another that it would do to it, base forms: a threat, not a forecast. */
export const THREATENED_DEEDS: ReadonlySet<string> = new Set(
  (
    "close cut stop leave quit withdraw strike sue act retaliate respond block suspend end impose expel fine halt walk pull shut " +
    "boycott appeal seize evict dismiss veto reject refuse arrest prosecute deport cancel freeze ban bar"
  ).split(" "),
);

/** What parties are expected to do with or to each other, base forms. */
export const JOINT_VERBS: ReadonlySet<string> = new Set(
  "meet hold continue resume begin start sign discuss visit travel return announce open join negotiate confer".split(
    " ",
  ),
);

/** Verbs in the first person and the future that promise nothing: "we will see". Base forms. */
export const NO_PROMISES: ReadonlySet<string> = new Set(
  "be have see know get need find like love die lose miss hear feel understand remember win face look end happen wait think".split(
    " ",
  ),
);

/**
 * What kind of thing is asked for, by a word in the matter, the first that fits: `PLOVER mode: words`.
 */
export const REQUEST_MODES = `
change: cancel postpone delay declare apologise apologize
meet: talk talks meet meeting dialogue negotiate negotiation negotiations discuss discussions summit visit travel
yield: lift ease end remove suspend reduce eliminate release free withdraw stop halt drop scrap cease repeal waive resign sanctions blockade embargo ceasefire truce concessions
assist: help aid assist assistance support send fund funds funding money invest investing investment provide contribute block enforcement enforce curb deport return take step billion million cooperate cooperation deploy
`;

/** Verbs of motion and meeting whose "to …" says what for: "flew to Oslo to ask for help". Base forms. */
export const ERRAND_VERBS: ReadonlySet<string> = new Set(
  "go travel fly come arrive meet visit gather convene write phone telephone call return head march rally strike protest assemble walk block occupy demonstrate vote decide opt choose".split(
    " ",
  ),
);

/** Words that tie a position to something, lower case, as they open a phrase or a clause. */
export const CONDITION_OPENERS: readonly string[] = [
  "if",
  "unless",
  "provided",
  "providing",
  "as long as",
  "so long as",
  "only if",
  "in exchange for",
  "in return for",
  "in exchange",
  "in return",
  "on condition that",
  "on the condition that",
  "on condition of",
  "once",
  "until",
];
