/**
 * Words that stand before a person's name as title or office, lower case without dots, and the words that make
 * up such titles ("foreign", "state" in "Secretary of State"). Written by hand from general knowledge, 2026-11.
 */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss mx dr prof professor sir dame lord lady baroness rev reverend father sister brother bishop archbishop " +
    "cardinal pope imam rabbi ayatollah sheikh king queen prince princess emperor emir sultan duke duchess " +
    "president presidents vice premier prime minister ministers chancellor secretary state secretaries senator senators sen sens " +
    "representative representatives rep reps congressman congresswoman delegate governor gov govs lieutenant lt mayor speaker " +
    "majority minority leader whip ambassador ambassadors envoy consul attorney general solicitor surgeon inspector judge justice " +
    "magistrate chief chairman chairwoman chair chairperson director deputy assistant associate acting undersecretary " +
    "commissioner administrator adviser advisor spokesman spokeswoman spokesperson press " +
    "officer sheriff detective sergeant sgt captain capt colonel col major maj gen admiral adm commander cmdr corporal cpl private " +
    "pvt marshal constable superintendent supt agent marine coach manager ceo cfo coo founder cofounder co-founder owner " +
    "analyst economist author writer reporter correspondent journalist anchor host columnist editor producer actor actress " +
    "singer lawyer attorney prosecutor councilman councilwoman councilmember councillor alderman candidate nominee " +
    "republican democrat democratic former ex ex-president then first lady foreign defense defence interior finance treasury homeland " +
    "security national economy energy health education environment labor labour trade justice house senate white " +
    "executive activist organizer user forward winger defenseman defenceman defender goalie goaltender goalkeeper keeper midfielder striker " +
    "quarterback receiver linebacker cornerback lineman pitcher outfielder infielder shortstop captain teammate rapper comedian filmmaker " +
    "playwright novelist poet historian musician guitarist drummer bassist songwriter billionaire entrepreneur businessman businesswoman investor " +
    "scientist researcher physicist biologist epidemiologist psychologist sociologist engineer astronaut pilot resident student teacher prosecution prosecutions"
  ).split(" "),
);

/** A title, at the head of words, that tells no office: "Mr Ruiz". */
export const COURTESY_TITLE: RegExp = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame)\b/i;

/** Titles that stand before names in a short form, lower case without dots, with what they are short for. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gov: "governor",
    sen: "senator",
    rep: "representative",
    lt: "lieutenant",
    gen: "general",
    prof: "professor",
    supt: "superintendent",
  }),
);

/** Titles that alone stand for whoever holds the office, lower case, the plural left out. */
export const OFFICE_TITLES: ReadonlySet<string> = new Set(
  (
    "president premier minister chancellor king queen pope emperor emir secretary governor mayor leader speaker senator " +
    "ambassador commissioner director chairman chairwoman chair chief spokesman spokeswoman spokesperson judge congressman " +
    "congresswoman candidate nominee prime"
  ).split(" "),
);

/** Titles that "leader" may stand for. */
export const LEADER_TITLES: ReadonlySet<string> = new Set(
  "president premier minister chancellor king queen emir emperor leader".split(" "),
);
