/**
 * What verbs of dealing take as their objects: classes of nouns, one to a line, in the singular. A rule of
 * `plover-verbs.ts` names a class to say what the verb does there: to lift a curfew, to lift a blockade. Written by
 * hand from general knowledge of news English, 2026-11.
 */
export const PLOVER_NOUN_CLASSES = `
talks: talk meeting summit negotiation discussion conference consultation dialogue conversation visit mediation
accord: agreement accord pact treaty deal memorandum convention protocol truce ceasefire armistice settlement text declaration communique roadmap
aid: aid assistance relief food grant loan supply medicine tonne ton fund funding money dollar euro intelligence training arm weapon shipment delivery vaccine blanket tent shelter
asylum: asylum refuge citizenship residency clemency amnesty pardon freedom immunity visa
troops: troop soldier force army battalion warship tank fighter reservist aircraft brigade navy jet marine fleet missile militia
peacekeeper: peacekeeper peacekeeping observer
police: police officer agent guard patrol
prisoner: prisoner hostage detainee captive inmate
shot: shot round bullet gas cannon gun rifle volley tear flare salvo canister
worker: worker teacher nurse doctor driver pilot docker dockworker miner employee staff crew steelworker lecturer cleaner firefighter
curfew: curfew emergency law
measure: restriction ban limit sanction embargo tariff quota rule requirement measure order decree policy duty
blockade: blockade siege closure roadblock checkpoint
border: border crossing bridge airport port road corridor frontier route gate railway line airspace
relations: relation tie link embassy consulate contact cooperation
attack: attack offensive strike raid assault invasion bombing ambush airstrike war bomb shell grenade rocket fire mortar drone
inquiry: investigation inquiry probe hearing trial proceedings proceeding
march: demonstration rally march protest sit-in vigil procession
walkout: strike walkout stoppage
demand: demand appeal request call proposal offer plan ultimatum invitation bid suggestion amendment change idea
envoy: diplomat ambassador envoy inspector attache consul mission delegation
place: town village city island territory capital base region district airfield stronghold position
press: newspaper website station publication broadcast channel magazine
charge: complaint protest lawsuit suit charge accusation
promise: commitment promise pledge vow obligation ceasefire treaty agreement law ban embargo truce curfew
power: post office leadership premiership presidency power
exercise: game exercise drill manoeuvre maneuver
step: step reform concession
info: information intelligence data evidence technology
access: access entry movement travel visa right freedom export import speech
people: protester demonstrator detainee prisoner student migrant journalist reporter activist villager civilian man woman child refugee worker marcher crowd suspect people
guilt: guilty
support: support solidarity backing condolence sympathy confidence thanks gratitude affection admiration
complaint: concern anger outrage dismay regret disappointment displeasure alarm dissatisfaction fear
recognition: recognition
ultimatum: ultimatum deadline warning threat
alert: alert readiness
street: street square
flag: flag effigy
visit: visit trip tour
truce: truce ceasefire armistice
weapon: weapon arm missile warhead arsenal munition gas cannon truncheon
work: work job
`;

/**
 * Nouns that tell what was done without a verb of dealing: "the talks went on", "the closure of the bridge". One
 * event type, and its mode where there is one, to a line. Written by hand, 2026-11.
 */
export const PLOVER_EVENT_NOUNS = `
CONSULT: talks negotiations meeting summit dialogue consultations conversations discussions
CONSULT visit: visit trip
CONSULT phone: phone-call telephone-call
AGREE: agreement accord pact treaty memorandum
AID: airlift
SANCTION discontinue: closure closures suspension shutdown
SANCTION: embargo sanctions
SANCTION expel: expulsion
COERCE deport: deportation deportations
COERCE arrest: arrest arrests detention
COERCE martial-law: curfew
COERCE seize: confiscation demolition
RETREAT withdraw: withdrawal pullout
RETREAT release: release
RETREAT ceasefire: ceasefire truce
PROTEST demo: demonstration demonstrations rally march protest protests
PROTEST riot: riot riots rioting unrest
PROTEST strike: strike walkout
ASSAULT explosives: bombing bombings explosion blast
ASSAULT heavy-weapons: airstrike airstrikes shelling
ASSAULT: attack attacks raid raids ambush fighting clashes invasion offensive massacre
MOBILIZE troops: deployment mobilisation mobilization
ACCUSE investigate: investigation inquiry probe
`;
