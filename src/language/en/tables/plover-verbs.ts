/**
 * What parties do to each other, as PLOVER 2.0 types it: `verbs | what they take | type and mode`. A verb of two words
 * is a verb and its particle. What they take is `-` for anything, or a class of `plover-nouns.ts` that must stand in
 * the clause behind the verb (before it, where the verb is passive); the classes are asked in the table's order and
 * `-` last. `+word` asks for that word in the clause. `subject:CLASS` asks for the subject instead. Written by hand from general knowledge of news English and
 * the published list of PLOVER's types, 2026-11.
 */
export const PLOVER_VERBS = `
agree | - | AGREE
promise pledge offer undertake commit accede consent | - | AGREE
approve ratify | demand | AGREE
sign conclude reach seal clinch finalise finalize ink strike | accord | AGREE
accept welcome | accord | AGREE
accept | step | CONCEDE
accept | demand | CONCEDE
invite | - | AGREE
meet confer negotiate consult discuss debate parley | - | CONSULT
speak talk | +telephone | CONSULT phone
speak talk | +phone | CONSULT phone
speak talk | +with | CONSULT
telephone phone | - | CONSULT phone
hold begin start open resume continue attend host launch conduct have join | talks | CONSULT
host receive welcome greet | envoy | CONSULT visit
host receive welcome greet | - | CONSULT visit
visit tour | - | CONSULT visit
pay make begin end complete wind up | visit | CONSULT visit
travel fly go return arrive head come | talks | CONSULT visit
mediate broker | - | CONSULT third-party
chair moderate | talks | CONSULT
praise applaud defend support back honour honor salute reassure sympathise sympathize endorse congratulate hail laud commend recognise recognize forgive thank | - | SUPPORT
express extend give offer lend reaffirm renew declare voice pledge | support | SUPPORT
express voice convey state register | complaint | ACCUSE disapprove
grant extend give withhold | recognition | SUPPORT
apologise apologize | - | SUPPORT
establish restore normalise normalize upgrade resume open | relations | SUPPORT
cooperate collaborate | - | COOPERATE
work join | exercise | COOPERATE
swap repatriate return | prisoner | COOPERATE
exchange trade | attack | ASSAULT
share exchange pool | info | COOPERATE
extradite | - | COOPERATE
participate | - | COOPERATE
launch hold begin conduct stage start | exercise | COOPERATE
purchase | - | COOPERATE
buy | - | COOPERATE
help | talks | COOPERATE
help | accord | COOPERATE
hand over | prisoner | COOPERATE
take back | - | COOPERATE
give provide send supply deliver donate grant lend ship contribute distribute fly disburse rush airlift allocate offer extend approve transport pour inject channel | aid | AID
give grant offer receive win | asylum | AID
open reopen | border | RETREAT access
equip feed donate shelter rescue train finance fund subsidise subsidize | - | AID
arrive deploy send | peacekeeper | AID
help assist | - | AID
allow permit | - | CONCEDE
lift ease relax shorten end repeal revoke cancel scrap suspend loosen | curfew | CONCEDE
lift ease relax repeal abolish scrap cancel rescind revoke remove drop loosen waive soften | measure | CONCEDE
take | step | CONCEDE
concede relent yield compromise | - | CONCEDE
bow cave | demand | CONCEDE
meet grant satisfy | demand | CONCEDE
dissolve dismiss fire sack | power | CONCEDE
legalise legalize | - | CONCEDE
free pardon | - | RETREAT release
release | prisoner | RETREAT release
withdraw pull out | troops | RETREAT withdraw
withdraw pull out retreat evacuate vacate | - | RETREAT withdraw
pull back | - | RETREAT withdraw
leave abandon evacuate quit | place | RETREAT withdraw
cease halt stop suspend end | attack | RETREAT ceasefire
destroy dismantle scrap hand over surrender | weapon | RETREAT disarm
hand over return give up cede relinquish | place | RETREAT return
hand over return give up cede relinquish transfer | power | RETREAT resign
complete begin start finish | subject:troops | RETREAT withdraw
surrender capitulate | - | RETREAT
disarm demobilise demobilize | - | RETREAT disarm
lift end dismantle remove | blockade | RETREAT access
return | - | RETREAT return
declare announce observe call | truce | RETREAT ceasefire
resign step down quit abdicate | - | RETREAT resign
lay down | - | RETREAT disarm
investigate probe summon question interrogate | - | ACCUSE investigate
open launch begin start order announce conduct | inquiry | ACCUSE investigate
accuse blame denounce condemn criticise criticize protest rebuke berate lash lambaste charge decry deplore slam lambast complain chide rebuke reprimand censure | - | ACCUSE disapprove
sue indict prosecute | - | ACCUSE allege
file lodge make bring deliver level | charge | ACCUSE disapprove
send dispatch appoint | inquiry | ACCUSE investigate
inspect examine | - | ACCUSE investigate
protest | - | ACCUSE disapprove
warn | - | THREATEN
give issue set deliver present | ultimatum | THREATEN
allege | - | ACCUSE allege
demand urge request ask appeal call petition insist press pressure plead lobby | - | REQUEST
seek want press | - | REQUEST
press | - | REQUEST
propose recommend suggest plead beg implore exhort | - | REQUEST
order instruct command | police | MOBILIZE police
order instruct command | press | COERCE censor
order instruct command | inquiry | REQUEST
order instruct command | - | REQUEST
issue repeat renew reiterate make present | demand | REQUEST
reject refuse rebuff spurn dismiss decline oppose veto deny ignore resist block | demand | REJECT
reject refuse rebuff spurn decline oppose veto disagree defy renege fail repudiate rebut snub | - | REJECT
rule out turn down walk out storm out pull out back out | - | REJECT
halt stop delay hinder thwart obstruct impede | demand | REJECT
defy disobey shun snub | - | REJECT
break violate breach flout | promise | REJECT
dismiss | - | REJECT
threaten | - | THREATEN
vow swear | attack | THREATEN violence
vow swear | - | AGREE
demonstrate march protest rally picket | - | PROTEST demo
stage hold organise organize attend join lead | march | PROTEST demo
riot loot rampage brawl | - | PROTEST riot
clash battle fight | march | PROTEST riot
stone pelt torch ransack vandalise vandalize | - | PROTEST riot
take pour gather assemble converge | street | PROTEST demo
gather assemble | - | PROTEST demo
burn | flag | PROTEST demo
fast | - | PROTEST hunger
call off suspend end cancel | walkout | CONCEDE
begin start stage continue hold launch go call join | walkout | PROTEST strike
stop halt walk down | work | PROTEST strike
down | +tools | PROTEST strike
walk off | work | PROTEST strike
walk out | subject:worker | PROTEST strike
boycott | - | PROTEST boycott
block barricade occupy obstruct paralyse paralyze | border | PROTEST obstruct
block barricade obstruct picket | - | PROTEST obstruct
break sever downgrade cut suspend freeze reduce | relations | SANCTION discontinue
expel oust deport | envoy | SANCTION expel
expel | - | SANCTION expel
find | guilt | SANCTION convict
jail | - | COERCE arrest
recall withdraw | envoy | SANCTION withdraw
impose slap tighten extend | measure | SANCTION
suspend halt stop cut freeze withhold end discontinue cancel break reduce scrap | aid | SANCTION discontinue
suspend halt stop end discontinue cancel break freeze postpone adjourn call off | talks | SANCTION discontinue
suspend discontinue | - | SANCTION discontinue
close shut shut down seal | border | SANCTION discontinue
announce | measure | SANCTION
sanction fine convict sentence embargo | - | SANCTION
sideline shelve | - | SANCTION discontinue
increase raise heighten | alert | MOBILIZE
put place go remain | alert | MOBILIZE
reinforce fortify beef up build up bolster strengthen | troops | MOBILIZE troops
mobilise mobilize redeploy deploy mass station amass | police | MOBILIZE police
mobilise mobilize deploy redeploy mass station amass muster | - | MOBILIZE troops
send dispatch order move prepare pull rush | troops | MOBILIZE troops
send dispatch move pull rush reassign | police | MOBILIZE police
recruit conscript arm rearm | - | MOBILIZE
put place | troops | MOBILIZE troops
arrest detain jail imprison capture apprehend round up incarcerate | - | COERCE arrest
hold | prisoner | COERCE arrest
kidnap abduct hijack | - | COERCE seize
seize confiscate demolish bulldoze raze destroy expropriate dismantle burn | - | COERCE seize
seize | place | ASSAULT
restrict limit curb | access | COERCE restrict
ban prohibit outlaw forbid bar | - | COERCE restrict
blockade besiege encircle isolate quarantine confine | - | COERCE restrict
dissolve disband | - | COERCE
crack down clamp down | - | COERCE
disperse cordon seal off | - | COERCE restrict
impose declare enforce extend proclaim order | curfew | COERCE martial-law
censor jam silence | - | COERCE censor
close shut shut down raid | press | COERCE censor
deport repatriate extradite evict displace banish | - | COERCE deport
force out drive out | - | COERCE deport
coerce intimidate | - | COERCE
hack | - | COERCE cyber
take | prisoner | COERCE seize
raid search storm | - | COERCE seize
attack assault ambush invade overrun storm | - | ASSAULT
behead hang lynch poison gas ambush raid massacre | - | ASSAULT
use | weapon | ASSAULT
test | weapon | MOBILIZE weapons
shoot down | - | ASSAULT firearms
advance push | place | ASSAULT
kill wound injure shoot slay gun down murder massacre execute stab hack | - | ASSAULT
bomb blow up detonate explode | - | ASSAULT explosives
explode | - | ASSAULT explosives
shell bombard strafe | - | ASSAULT heavy-weapons
assassinate | - | ASSAULT assassinate
beat up | - | ASSAULT beat
beat | people | ASSAULT beat
torture mistreat abuse harass subject | - | ASSAULT torture
rape molest | - | ASSAULT sexual
fire hurl throw lob drop | attack | ASSAULT
fire on | - | ASSAULT firearms
fire at | - | ASSAULT firearms
fire | shot | ASSAULT firearms
open | attack | ASSAULT firearms
launch mount carry conduct step stage begin start resume wage | attack | ASSAULT
clash fight battle | - | ASSAULT
retake recapture conquer | - | ASSAULT
capture take occupy overrun | place | ASSAULT
`;

/** Verbs and adjectives that take another act as their infinitive, by what they make of it. */
export const PLOVER_WRAPPERS = `
promise: agree promise pledge offer undertake commit committed willing ready prepared vow swear consent intend plan hope happy set
refuse: refuse decline fail unwilling unable neglect
threaten: threaten
through: begin start continue try attempt seek decide help manage resume proceed move come go
order: order tell instruct
`;
