/**
 * Verbs of things that happen on a day and that PLOVER has no type for, in their base form. They tell of an event
 * only where a day or a stretch of time stands beside them. Written by hand from general knowledge of news English,
 * 2026-11.
 */
export const HAPPENING_VERBS = `
win lose elect reelect re-elect inaugurate appoint nominate swear name replace succeed
leave depart address hear lay vote override overrule
die drown perish survive marry divorce bear
crash collide derail capsize sink collapse explode erupt burn flood
hit strike devastate damage injure
publish release file submit unveil present issue disclose
arrive land flee cross enter reach travel fly sail march process register
pass ratify sign repeal enact
open reopen close shut begin start end finish expire resume restart conclude complete
happen occur unfold
found establish create form launch introduce adopt approve join merge acquire buy sell purchase
testify plead convict acquit sentence indict charge
score beat defeat qualify
cancel postpone adjourn delay
rule overturn uphold
celebrate commemorate
deliver test
discover detect find recover rescue
evacuate
split
participate attend
host
protest rally demonstrate sue appeal summon dissolve convene
resign quit dismiss sack fire oust topple depose
seize impound blockade occupy storm unfurl hijack ambush
upgrade downgrade invoke dispatch airlift demolish unblock unfreeze
`;

/** Nouns of things that happen on a day, in the singular, beside those that PLOVER types. */
export const HAPPENING_NOUNS = `
election re-election reelection by-election runoff referendum vote ballot primary
parade ceremony funeral festival inauguration anniversary conference briefing speech address
earthquake quake eruption hurricane typhoon storm flood tsunami landslide wildfire blaze fire
crash collision derailment accident explosion outbreak epidemic
hearing trial verdict ruling debate
match game final tournament race
merger takeover acquisition launch debut premiere
coup uprising revolution war
caravan convoy flight
participation presence
`;

/** Verbs that say that something goes on, begins or ends; their subject or object says what. */
export const PHASE_VERBS = `
begin start open resume restart continue proceed end stop halt conclude finish collapse stall break fail drag
postpone cancel suspend sideline hold schedule erupt
`;

/** Verbs that carry the meaning of their object: "made an arrest", "carried out a raid". */
export const LIGHT_VERBS = "make carry conduct hold stage launch mount undertake perform step";

/** Verbs and nouns by which one thing brings about that somebody acts: "led officials to close the bridge". */
export const CAUSING_VERBS = "lead force prompt cause push drive compel enable allow spur";

/** Verbs of travelling; what one travels to do is done: "flew to the capital to meet the minister". */
export const MOTION_VERBS = "go travel fly come head arrive return sail drive rush hurry";

/** Adverbs that make of an act a habit or a stance, lower case: "has long opposed". */
export const HABIT_ADVERBS =
  "long always often frequently repeatedly usually routinely traditionally generally typically sometimes regularly constantly normally rarely increasingly ever never";

/** Nouns of measuring, in the singular: what they do are trends, not events. */
export const MEASURE_NOUNS = `
number rate price share level average total figure count tally percentage proportion amount value cost volume index
temperature population ratio trend majority demand supply sale revenue profit inflation unemployment growth poll
`;

/** Verbs and adjectives before an infinitive that set what is to come: "is expected to meet". */
export const OUTLOOK_WORDS: Readonly<Record<string, "scheduled" | "expected">> = {
  scheduled: "scheduled",
  due: "scheduled",
  set: "scheduled",
  planned: "scheduled",
  slated: "scheduled",
  poised: "expected",
  expected: "expected",
  likely: "expected",
  plan: "scheduled",
  plans: "scheduled",
};
