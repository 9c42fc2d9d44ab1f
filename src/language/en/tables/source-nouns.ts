import type { SpeakerClass } from "../../../model/quotation.ts";

const ROWS: Readonly<Record<SpeakerClass, string>> = {
  official:
    "official officials delegate delegates authority authorities aide aides adviser advisers advisor advisors diplomat diplomats negotiator negotiators " +
    "administrator administrators minister ministers bureaucrat bureaucrats regulator regulators investigator investigators agent agents " +
    "envoy envoys ambassador ambassadors officer officers leader leaders commissioner commissioners secretary secretaries judge judges",
  spokesperson:
    "spokesman spokesmen spokeswoman spokeswomen spokesperson spokespeople spokespersons representative representatives",
  police:
    "police policeman policemen deputy deputies sheriff detective detectives prosecutor prosecutors soldier soldiers commander commanders troops",
  witness:
    "witness witnesses resident residents neighbor neighbors neighbour neighbours bystander bystanders survivor survivors victim victims passenger passengers",
  expert:
    "expert experts analyst analysts scientist scientists economist economists researcher researchers professor professors historian " +
    "historians scholar scholars critic critics observer observers doctor doctors physician physicians strategist strategists pollster pollsters",
  lawyer: "lawyer lawyers attorney attorneys counsel",
  politician:
    "lawmaker lawmakers senator senators congressman congressmen politician politicians legislator legislators republican republicans " +
    "democrat democrats candidate candidates governor governors mayor mayors councillor councillors opponent opponents president chancellor premier",
  business:
    "company companies business businesses firm firms employer employers bank banks executive executives manager managers investor " +
    "investors trader traders retailer retailers airline airlines manufacturer manufacturers owner owners farmer farmers",
  media:
    "newspaper newspapers paper outlet outlets magazine network broadcaster website reporter reporters journalist journalists columnist columnists editor editors media press " +
    "television tv radio station stations channel channels broadcasters magazines commentator commentators blogger bloggers correspondent correspondents",
  document:
    "report reports figures figure data statement statements study studies poll polls survey surveys letter letters email emails e-mail memo " +
    "memos document documents filing filings record records complaint lawsuit indictment affidavit transcript transcripts tweet tweets post " +
    "posts article articles book bill law order ruling text message messages website video ad ads footage statistics numbers census research " +
    "analysis editorial release announcement testimony review email results " +
    "findings assessment audit manifesto resolution note notes petition memoir dossier bulletin briefing paper papers leaflet banner sign placard " +
    "verdict decree submission memorandum communique blog podcast documentary papers",
  organisation:
    "group groups organisation organization organisations organizations union unions agency agencies department ministry committee campaign " +
    "campaigns party parties coalition association charity charities church court team administration institute foundation council board center centre embassy office bureau university school hospital " +
    "lobby lobbies league leagues sides watchdog watchdogs federation chamber club delegation delegations forecaster forecasters " +
    "panel panels jury juries tribunal tribunals inquiry commission commissions regulator regulators alliance society institute institutes " +
    "consortium congregation council councils bureau ministries departments hospitals schools universities courts institutions",
  government:
    "government governments country countries nation nations state states kremlin parliament congress senate house cabinet military army",
  person:
    "man men woman women person people user users friend friends relative relatives mother father son daughter sister brother wife husband " +
    "family families neighbor activist activists organizer organizers organiser organisers protester protesters demonstrator demonstrators " +
    "supporter supporters voter voters student students teacher teachers worker workers employee employees staffer staffers member members " +
    "percent % respondent respondents majority migrant migrants refugee refugees player players coach fan fans driver drivers boy girl child children parent parents veteran veterans customer customers",
  source: "source sources insider insiders participant participants",
};

/** Nouns that head the description of an unnamed source, lower case, with its class; written by hand, 2026-11. */
export const SOURCE_NOUNS: ReadonlyMap<string, SpeakerClass> = new Map(
  Object.entries(ROWS).flatMap(([kind, words]) =>
    words.split(" ").map((word) => [word, kind as SpeakerClass] as const),
  ),
);

/** Words of which names of bodies are made: a capitalised run that holds one is no person. Lower case. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  (
    "department ministry committee commission agency bureau administration office council court party university college institute " +
    "institution center centre association federation union foundation group company corporation corp inc ltd llc bank fund congress " +
    "senate house parliament assembly government police army navy force forces guard patrol service services protection enforcement " +
    "board authority league club news times post press journal herald tribune network media church hospital school society alliance " +
    "coalition campaign project program initiative nations international organization organisation republic states kingdom street avenue " +
    "city county river border tower building hall airport plan act bill treaty agreement war day summit report magazine radio television " +
    "front movement tv show award prize cup games week crisis deal policy chamber trust partners capital holdings airlines motors systems technologies industries " +
    "centers centres affairs capitol infirmary clinic museum library stadium arena theatre theater"
  ).split(" "),
);
