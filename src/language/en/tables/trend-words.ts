/**
 * Words that tell that something measured rises, falls or stays, and that there are few or many of something, without a
 * number. Written by hand from general knowledge of news English, 2026-11; lower case.
 */

/** Which way a word of change goes. */
export type TrendWay = "up" | "down" | "same";

/** Verbs that a measured thing does by itself. Forms that are nouns as well, such as "rise", stand among the bare ones. */
export const TREND_VERBS: Readonly<Record<TrendWay, string>> = {
  up:
    "rose risen rising grew grown growing increased increasing climbed climbing jumped jumping surged surging soared soaring " +
    "swelled swollen swelling rebounded rebounding spiked spiking skyrocketed skyrocketing rocketed leapt leaped accelerated accelerating " +
    "ballooned ballooning mushroomed multiplied recovered",
  down:
    "fell fallen falling dropped dropping declined declining decreased decreasing sank sunk sinking slid sliding slipped slipping plunged plunging " +
    "plummeted plummeting tumbled tumbling shrank shrunk shrinking contracted contracting dipped dipping eased easing slumped slumping " +
    "dwindled dwindling slowed slowing weakened weakening collapsed collapsing crashed subsided receded abated waned waning cooled cooling",
  same: "stagnated stagnating plateaued stabilised stabilized stabilising stabilizing levelled leveled",
};

/** The same verbs in forms that are nouns as well; they are read behind a plural or an auxiliary only. */
export const BARE_TREND_VERBS: Readonly<Record<TrendWay, string>> = {
  up: "rise grow increase climb jump surge soar swell rebound spike skyrocket accelerate recover",
  down: "fall drop decline decrease sink slide slip plunge plummet tumble shrink contract dip ease slump dwindle slow weaken collapse cool",
  same: "stagnate stabilise stabilize plateau",
};

/** Verbs that "up" or "down" makes verbs of change: "the cost has gone up". */
export const GOING_VERBS: string = "went gone going goes shot edged ticked crept inched nudged picked";
/** The particles, with the way they tell. */
export const PARTICLES: Readonly<Record<"up" | "down", string>> = {
  up: "up upward upwards higher",
  down: "down downward downwards lower",
};

/** Verbs that also tell how things that are not tallied change in number: "attacks increased". */
export const NUMERIC_VERBS: string =
  "increased increasing increase decreased decreasing decrease declined declining decline dwindled dwindling dwindle";

/** Verbs of remaining with the words that say that nothing moved. */
export const STAYING_VERBS: string = "remained remain remains stayed stay stays held hold holds";
/** What a measure stays. */
export const STEADY_WORDS: string = "steady stable flat unchanged level constant static";

/** Words before a measured noun that tell which way it goes: "soaring numbers". */
export const TREND_PARTICIPLES: Readonly<Record<"up" | "down", string>> = {
  up: "rising surging soaring climbing mounting swelling skyrocketing spiralling spiraling ballooning growing increasing",
  down: "falling declining dwindling plunging plummeting sinking slumping shrinking sliding tumbling waning dropping decreasing",
};
/** Such words that take an object too: behind a preposition they tell what somebody does. */
export const ACTIVE_PARTICIPLES: string =
  "growing increasing decreasing dropping shrinking swelling climbing";

/** Nouns of change that "in" and what is measured follow. */
export const TREND_NOUNS: Readonly<Record<"up" | "down", string>> = {
  up: "rise rises increase increases growth jump jumps surge surges uptick upticks upturn spike spikes upsurge rebound upswing",
  down: "decline declines drop drops fall falls decrease decreases dip dips slump slumps reduction reductions plunge downturn slowdown downswing",
};

/** Verbs by which somebody or something moves a measure, in the form of the infinitive. */
export const MOVING_VERBS: Readonly<Record<"up" | "down", string>> = {
  up: "increase raise boost",
  down: "decrease reduce lower cut slash",
};
/** The same in the past. */
export const MOVED_VERBS: Readonly<Record<"up" | "down", string>> = {
  up: "increased raised boosted",
  down: "decreased reduced lowered cut slashed",
};
/** The same while it goes on. */
export const MOVING_PARTICIPLES: Readonly<Record<"up" | "down", string>> = {
  up: "increasing raising boosting",
  down: "decreasing reducing lowering cutting slashing",
};
/** Verbs that "up" or "down" makes movers of a measure: "drove prices up", "driving up grain prices". */
export const PUSHING_VERBS: string =
  "drive drives drove driving driven push pushes pushed pushing force forces forced forcing";

/** Words of comparison behind "is" and "were". */
export const LEVEL_WORDS: Readonly<Record<"up" | "down", string>> = {
  up: "higher larger greater bigger",
  down: "lower smaller",
};

/** Words between what is measured and the verb of its change. */
export const VERB_LEADS: string =
  "has have had is are was were be been being will would could may might can should do did does to also again still even already now then " +
  "since further started began begun starting beginning start begin continue continued continues continuing expected projected predicted forecast likely set due poised " +
  "seem seems seemed appear appears appeared tend tends tended just only recently much far slightly almost all both actually first";

/** Verbs before a measure and an infinitive: "expect numbers to rise". */
export const OUTLOOK_LEADS: string =
  "expect expects expected expecting predict predicts predicted forecast forecasts see sees saw cause causes caused causing lead leads led leading allow allows allowed anticipate anticipates anticipated project projects projected";

/** Words before "to" that say that the change is to come, not only wished for: "plan to cut production". */
export const INTENT_LEADS: string =
  "expect expects expected plan plans planned planning set due intend intends intended agreed agree agrees pledged pledges pledge promised promises promise vowed vows decided threatened threatens likely scheduled poised want wants wanted";

/** What may stand behind a verb of change that has no object. */
export const TREND_FOLLOWERS: string =
  "in on at by from to for since after before during over under as when while amid among across between despite because and but or again further back too also even " +
  "this last next more less faster slower than until through throughout below above beyond into out off up down only just well overall nationwide worldwide yesterday today " +
  "tomorrow following compared with without every each so then now once where annually monthly daily weekly against within around towards toward though although if " +
  "year-on-year month-on-month monday tuesday wednesday thursday friday saturday sunday fast steeply somewhat almost ahead later earlier still";

/**
 * Nouns of what is measured over time, beside the nouns of measuring: they rise and fall in numbers, not in a figure of
 * speech. These are measured in the singular as well.
 */
export const MEASURED_NOUNS: string = `
migration immigration emigration fertility mortality turnout enrolment enrollment attendance membership viewership readership circulation
output production consumption spending income deficit surplus debt gdp economy productivity investment borrowing lending turnover stockpile
crime rainfall snowfall traffic tourism poverty homelessness obesity yield dividend approval currency peso dollar euro yen
ruble rouble lira yuan rupee oil gasoline petrol workforce payroll harvest absenteeism truancy smuggling trafficking footfall ridership
occupancy capacity toll hiring homebuilding manufacturing overcrowding drilling pollution
`;

/** Nouns of what is counted over time, in the singular; only their plurals rise and fall. */
export const TALLIED_NOUNS: string = `
arrival departure crossing arrest apprehension encounter detention deportation removal expulsion return
death birth infection hospitalisation hospitalization admission fatality casualty diagnosis vaccination export import
wage salary rent earning reserve inventory order shipment delivery booking vacancy layoff bankruptcy insolvency foreclosure
homicide murder killing shooting burglary theft robbery kidnapping emission visit application registration subscription download
complaint eviction displacement premium fare toll remittance donation margin rating bond overdose suicide share stock yield tariff
wait listing filing transaction test-result score
`;

/** Nouns of what there may be few or many of, in the singular. */
export const COUNTED_NOUNS: string = `
flight sailing train ship boat ferry vessel truck lorry bus car vehicle plane drone missile rocket shell attack raid strike clash incident
school hospital clinic shelter hotel shop store factory plant mine farm house home building bridge road village town city
bed seat ticket vote ballot job lawsuit permit licence license visa passport contract loan mortgage grant
case dose sample fire flood earthquake aftershock storm landslide sentence conviction trial
club team match concert company business firm bank station airport port camp household family community
`;

/** Words for people that tell no group apart. */
export const ANYBODY_NOUNS: string = "person official lawmaker individual human member";

/** What an abundance of says nothing: "a large number of questions". */
export const UNCOUNTED_NOUNS: string =
  "way ways reason reasons issue issues question questions thing things factor factors problem problems challenge challenges option options times years months weeks days hours " +
  "topics subjects matters aspects areas points ideas respects occasions possibilities opportunities concerns doubts details examples";

/** Words before "number of" and "numbers of" that make it say how many. */
export const NUMBER_SIZES: string =
  "large huge vast great big enormous massive significant substantial considerable record unprecedented high small tiny low limited sizable sizeable growing increasing rising";

/** Words before a share that say how much of the whole it is. */
export const SHARE_SIZES: string =
  "large larger largest big bigger biggest huge vast great significant substantial considerable major sizable sizeable growing high higher good small smaller tiny low lower minor minute";
/** Those of them that say that it is little. */
export const SMALL_SHARE_SIZES: string = "small smaller tiny low lower minor minute minority";
/** Words for a part of a whole. */
export const SHARE_NOUNS: string = "share portion proportion percentage percent fraction chunk minority part";
/** Those of them that stand without their whole where "only" bounds them: "only a small percentage voted". */
export const LONE_SHARE_NOUNS: string = "percentage percent fraction";
/** Verbs by which some are a part of a whole: "make up a sizeable part of". */
export const PART_VERBS: string =
  "make makes made making account accounts accounted accounting form forms formed constitute constitutes constituted represent represents represented comprise comprises comprised";
/** Nouns of a mass of people or things, behind which "of" tells who or what. */
export const MASS_NOUNS: string =
  "surge flow wave influx stream total number group population rest crowd intake";

/** Verbs of holding an opinion: whose subject is counted in words, if at all, in a manner of speaking. */
export const OPINION_VERBS: string =
  "believe believed think thought expect expected doubt doubted know knew say said see saw want wanted feel felt agree agreed consider considered fear feared hope hoped argue argued suspect suspected view viewed regard regarded";

/** Nouns of measuring that stand for a mood as well; behind their "of" a measured or counted noun must follow. */
export const SOFT_MEASURES: string = "level volume amount value index figure";

/** Nouns that measure anything: a trend of "numbers" does not say of what. */
export const GENERAL_MEASURES: string =
  "number numbers rate rates figure figures total totals count counts tally level levels amount value share average percentage proportion volume index";

/** Words before a measured noun that say which price or rate it is. */
export const MEASURE_ADJUNCTS: string =
  "oil gas energy food fuel house housing home rent property interest mortgage inflation birth death crime murder homicide poll polling approval consumer retail wholesale producer " +
  "annual monthly weekly daily yearly quarterly core net gross real average total overall border illegal unlawful irregular new industrial factory export import car wheat grain rice maize corn " +
  "gold copper steel water sea river lake air passenger freight hospital infection vaccination unemployment jobless employment youth voter tax government public private household " +
  "stock share bond exchange credit loan deportation removal asylum visa migrant student school college university ticket electricity power coal emissions carbon wage wages sales job drug overdose traffic road " +
  "rail train bus ferry boat flight cargo tourist visitor";
