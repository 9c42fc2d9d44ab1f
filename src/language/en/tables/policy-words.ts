/**
 * Classes of what policies are made of, in the singular. Written by hand from general knowledge of news English,
 * 2026-11.
 */
export const POLICY_NOUN_CLASSES = `
rule: policy rule law bill legislation measure rebate allowance freeze pact accord ban order restriction sanction tariff programme program curfew moratorium embargo requirement subsidy regulation decree directive reform levy scheme quota cap prohibition mandate blockade concession waiver exemption lockdown guideline amnesty protocol duty steps emergency limit curb surcharge ceiling tax toll fee excise vat quarantine rationing voucher conscription threshold truce ceasefire treaty measures tax_break tax_credit tax_relief export_credit price_control rent_control pilot_project pilot_scheme statute ordinance entitlement penalty peg armistice grant bonus stipend dispensation privilege buyback boycott stimulus deregulation capital_control currency_control export_control import_control exchange_control trade_control tax_cut price_rise price_hike congestion_charge entry_charge visitor_charge free_meal extension suspension
onset: introduction implementation rollout launch restart start
planned: plan
own: ban restriction freeze rule requirement quota cap limit moratorium buyback boycott mandate guideline rebate surcharge waiver exemption scheme pilot_scheme
zone: zone corridor
frontier: border crossing frontier airspace
license: licence license bus_pass travel_pass permit permission approval authorisation authorization accreditation clearance concession franchise
border: border crossing bridge port airport airspace checkpoint frontier post terminal harbour harbor market road station school university museum restaurant bar office embassy consulate camp clinic beach park library prison highway motorway canal strait waterway dormitory
bill: bill legislation measure amendment
act: act
deal: deal agreement
service: operation service flight train ferry visa export import delivery payment trade licence license entry access travel asylum application processing transfer sale aid production extradition deportation enrolment registration traffic screening funding asset bus_pass travel_pass permit accreditation reunification resettlement immigration naturalisation naturalization recruitment hiring shipment delivery supply purchase procurement lending borrowing cooperation fishing mining drilling logging hunting whaling construction adoption repayment contribution repatriation vaccination licensing issuance retirement indexation index-linking membership enrichment conscription reunion subscription
activity: visit exchange lesson class broadcast pilgrimage gathering
fund: fund register registry
check: checkpoint roadblock deportation expulsion patrol check inspection search raid control surveillance screening enforcement flight return repatriation
rate: requirement threshold ceiling surcharge excise vat charge fine premium quota allowance ration cap limit toll fee levy subsidy fare tax tariff rate wage pension duty subsidy age levy fee budget pay payment benefit allowance stipend grant contribution bonus
practice: system arrangement practice
right: right entry asylum access visa permit benefit citizenship passport
officer: officer agent inspector guard
steps: steps measures
none: front_suspension rear_suspension air_suspension sports_suspension wheel_suspension international_order world_order liberal_order new_order death_toll heavy_toll human_toll physical_toll time_limit speed_limit television_programme television_program tv_programme radio_programme
`;

/**
 * What is done with policies: `verbs | what they take | what becomes of it | how it is named`. Classes are those of
 * above, `-` stands for anything, `+` for anything where
 * somebody is said to do it; two words of a class that go together are joined by a low line; so are a verb and its particle. What becomes of it is a status that the words name; `halts` makes of the stop a
 * policy of its own ("suspended flights"), `reopens` ends such a stop. A policy is named by the words for what it is
 * about, behind the words of the fourth cell; `verb` there means by the whole of the verb's words.
 */
export const POLICY_VERBS = `
introduce submit table file | bill | proposed
reject defeat block veto vote_down | bill | ended
pass approve sign ratify enact adopt | act | agreed
introduce table | act | proposed
repeal suspend strike_down annul quash overturn | act | ended
strike_down annul void quash revoke | deal | ended
revoke withdraw cancel rescind annul expire lapse run_out | license | ended
set_up establish create launch | fund | in force
abolish dissolve scrap | fund | ended
declare establish create set_up impose | zone | in force
lift abolish scrap dissolve | zone | ended
open | frontier | in force
introduce impose adopt enact implement institute establish instate reintroduce reimpose launch issue bring bring_back | rule | in force
introduce impose launch bring set_up erect | check | in force
exempt bar require oblige | - | in force | regime
order instruct compel force allow permit authorise authorize | - | in force | order
put place levy slap | rule | in force
declare set order decree begin start slap bring_in roll_out phase_in set_up | rule | in force
introduce adopt | practice | in force
abandon scrap end drop abolish replace ditch dismantle discontinue | practice | ended
take | steps | in force
provide grant make offer | rule | in force
ease relax use invoke apply enforce uphold extend keep maintain renew prolong tighten expand reinstate restore strengthen loosen soften toughen widen broaden lengthen shorten simplify carry_out | rule | in force
pass approve sign ratify agree endorse clear | rule | agreed
announce unveil | rule | agreed
propose draft float consider plan seek weigh mull | rule | proposed
lift repeal end scrap abolish revoke rescind cancel overturn ditch expire lapse drop suspend terminate remove reverse waive abandon replace supersede shelve axe annul void quash dismantle discontinue withdraw phase_out wind_up wind_down strike_down roll_back call_off give_up | rule | ended
ban prohibit outlaw forbid | - | in force | ban on
halt pause stop collapse throw_out block freeze run_out invalidate overrule veto | rule | ended
impose reimpose reinstate reintroduce introduce bring_in | + | in force
blacklist ration cap tax subsidise subsidize devalue regulate deregulate | + | in force | verb
abolish repeal scrap axe | + | ended
abolish repeal phase_out | - | ended
amend revise | rule | in force
delay postpone | rule | proposed
delay postpone | onset | proposed
approve endorse | planned | agreed
drop scrap abandon shelve withdraw ditch axe | planned | ended
legalise legalize decriminalise decriminalize criminalise criminalize nationalise nationalize privatise privatize | - | in force | verb
close shut seal | border | halts | closure of
reopen | border | reopens | closure of
end | service | ended
suspend halt freeze limit restrict curb curtail stop pause block withdraw withhold hold_back | service | halts | suspension of
suspend halt restrict stop | activity | halts | suspension of
resume restart restore extend renew prolong widen | service | in force
waive | service | in force | waiver of
resume restart | check | in force
step begin start intensify tighten expand increase launch | check | in force
raise cut lower increase reduce hike double halve triple freeze collect | rate | in force | verb
relax ease loosen lift | check | in force
deny refuse restrict limit revoke | right | in force | verb
grant give guarantee restore extend award | right | in force
pull withdraw redeploy reassign deploy send | officer | in force | verb
`;

/** Verbs by which a rate or a quota that is set by an authority moves by itself: "quotas will go up". */
export const MOVING_VERBS = "rise fall go climb drop double halve triple increase decrease shrink";

/** Nouns for what authorities set and for what moves as they decide, in the singular. */
export const SET_NOUNS =
  "tariff quota tax toll fee duty levy excise subsidy allowance pension limit cap fare benefit";

/** Nouns for what is written to be a rule, in the singular: what it would do is a policy that is proposed. */
export const DRAFT_NOUNS =
  "bill law legislation amendment act decree proposal reform regulation directive ordinance resolution ban rule scheme levy tax duty fee cap limit quota programme program pact treaty accord";

/** Verbs and adjectives before an infinitive or an "-ing" that say how far what is to come is: "plans to introduce". */
export const PLANNING_WORDS: Readonly<Record<string, "proposed" | "agreed">> = {
  plan: "proposed",
  intend: "proposed",
  aim: "proposed",
  propose: "proposed",
  consider: "proposed",
  weigh: "proposed",
  mull: "proposed",
  prepare: "proposed",
  move: "proposed",
  decide: "agreed",
  vote: "agreed",
  agree: "agreed",
  resolve: "agreed",
  choose: "agreed",
  promise: "proposed",
  pledge: "proposed",
  vow: "proposed",
};

/** Nouns for what is planned, in the singular, before an infinitive: "plans to raise the fee". */
export const PLAN_NOUNS = "plan proposal bill legislation motion decree order law measure decision deal";

/** How far a plan is by the verb in its base form that it depends on. */
export const PLAN_VERBS: Readonly<Record<string, "proposed" | "agreed">> = {
  announce: "proposed",
  unveil: "proposed",
  outline: "proposed",
  publish: "proposed",
  present: "proposed",
  introduce: "proposed",
  draft: "proposed",
  approve: "agreed",
  pass: "agreed",
  adopt: "agreed",
  sign: "agreed",
  endorse: "agreed",
};

/** Verbs by which a rule is said to hold, in their base form; those of the second list need a time beside them. */
export const HOLDING_VERBS = "apply cover exist remain stay survive bind";
export const TIMED_HOLDING_VERBS = "run continue last hold stand operate go_on";

/**
 * What people are by a rule that no noun names, by the verb and the word behind it: "limited to 50 litres a day". Those
 * of the second list need a number behind them.
 */
export const BINDING_VERBS =
  "exempt_from allow_to permit_to authorise_to authorize_to compel_to force_to order_to tell_to instruct_to oblige_to require_to bar_from ban_from prohibit_from forbid_from forbid_to confine_to exclude_from";
export const COUNTED_BINDING_VERBS = "entitle_to limit_to cap_at ration_to restrict_to set_at fix_at";

/** What a rule itself does, by the verb in its base form: "a law barred judges from …", "the treaty gives Egypt …". */
export const RULING_VERBS =
  "bar ban require oblige allow force limit forbid prohibit entitle give grant guarantee set provide let protect bind exempt commit cap impose restrict regulate outlaw waive permit extend abolish lower raise introduce scrap halve double restore exclude tax punish criminalise criminalize legalise legalize reduce offer";

/** Nouns of rules that do so, in the singular. */
export const RULING_NOUNS =
  "law rule ban decree order regulation directive act policy treaty pact accord agreement scheme programme program bill amendment ordinance mandate convention truce ceasefire statute reform legislation plan budget";

/** Verbs by which somebody stops or takes up doing something: "stopped issuing visas". */
export const STOPPING_VERBS: Readonly<Record<string, "halts" | "in force">> = {
  stop: "halts",
  cease: "halts",
  suspend: "halts",
  halt: "halts",
  pause: "halts",
  freeze: "halts",
  resume: "in force",
  restart: "in force",
};

/** Words that point back to a policy, with the nouns of those that they can mean; singular and lower case. */
export const POINTING_NOUNS: Readonly<Record<string, string>> = {
  law: "law act legislation bill statute code amendment ordinance reform",
  act: "act law bill",
  bill: "bill act law legislation reform",
  legislation: "legislation law act bill",
  rule: "rule requirement mandate regulation limit ban order title article section directive quota",
  regulation: "regulation rule",
  directive: "directive",
  decree: "decree order",
  order: "order decree title",
  mandate: "mandate requirement rule order",
  requirement: "requirement mandate rule",
  ban: "ban prohibition moratorium embargo",
  prohibition: "prohibition ban",
  moratorium: "moratorium",
  embargo: "embargo ban",
  policy: "policy programme program plan rule title scheme strategy initiative doctrine",
  scheme: "scheme programme program plan pilot",
  programme: "programme program scheme initiative",
  program: "program programme scheme initiative",
  plan: "plan programme program scheme package reform",
  measure: "measure law act rule ban tax levy duty tariff cap limit order",
  duty: "duty tariff levy tax",
  tariff: "tariff duty levy",
  levy: "levy tax duty",
  tax: "tax levy duty",
  cap: "cap limit ceiling",
  limit: "limit cap ceiling",
  waiver: "waiver exemption",
  exemption: "exemption waiver",
  curfew: "curfew",
  freeze: "freeze",
  truce: "truce ceasefire",
  ceasefire: "ceasefire truce",
  pact: "pact accord agreement treaty deal",
  accord: "accord pact agreement treaty deal",
  treaty: "treaty pact convention protocol agreement",
  agreement: "agreement pact accord deal treaty",
  system: "system scheme",
  arrangement: "arrangement",
  practice: "practice",
};

/** States that last, by the word behind "remain", "stay" or "keep": "the bridge remained closed". */
export const LASTING_STATES = "closed shut suspended limited banned barred frozen restricted halted sealed";

/** Nouns that tell what becomes of a policy: "the closure of the port", "the lifting of the ban". */
export const POLICY_TURNS: Readonly<Record<string, "halts" | "in force" | "ended" | "reopens">> = {
  closure: "halts",
  closures: "halts",
  shutdown: "halts",
  halt: "halts",
  stop: "halts",
  end: "ended",
  suspension: "halts",
  introduction: "in force",
  imposition: "in force",
  adoption: "in force",
  renewal: "in force",
  extension: "in force",
  reinstatement: "in force",
  removal: "ended",
  scrapping: "ended",
  lapse: "ended",
  lifting: "ended",
  repeal: "ended",
  abolition: "ended",
  expiry: "ended",
  reopening: "reopens",
};

/** Last words of the names of policies, in capitals; those of the second list need an article before the name. */
export const POLICY_NAME_HEADS =
  "Act Regulation Directive Protocol Doctrine Amendment Programme Initiative Convention Ordinance Decree Moratorium Subsidy Levy";
export const POLICY_NAME_HEADS_WITH_ARTICLE =
  "Law Bill Plan Program Policy Rule Scheme Mandate Order Mechanism Agreement Code Tax Ban Guarantee Truce Package Reform Treaty Pact Accord law treaty truce pact accord";

/** Nouns that stand beside a policy's name in quotation marks: “Safe Harbours” policy. */
export const POLICY_NAME_NOUNS =
  "policy program programme plan scheme rule law order measure measures initiative strategy doctrine ban waiver tax levy bonus pilot project treaty pact regime rescue bailout package reform bill truce regulation act directive decree";

/** Words that stand before the number of a rule: "Ordinance 12". */
export const NUMBERED_RULES =
  "Title Article Section Proposition Directive Ordinance Resolution Decree Regulation Order Rule Law Bill Measure";

/** Nouns of those who can make policies, beside countries and governments, in the singular. */
export const AUTHORITY_NOUNS = `
court parliament council congress senate assembly ministry agency commission bank regulator city state authority union
department house bureau committee board mayor governor president minister chancellor lawmaker legislature administration
police government cabinet reserve province county municipality district official junta regime army military rebel utility
watchdog tribunal judge justice magistrate premier king queen emir prosecutor sheriff senator mp coalition legislator
country nation prefecture kingdom republic voter electorate alliance bloc treasury customs secretariat
`;

/** Nouns of bodies that have policies of their own, though they govern nobody, in the singular. */
export const BODY_NOUNS = `
company firm club league federation association union university college school hospital airline carrier retailer broadcaster
newspaper museum theatre theater charity church diocese exchange operator supplier manufacturer chain group airport festival
`;
