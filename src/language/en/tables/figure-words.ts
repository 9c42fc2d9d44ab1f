/** Words that tell what a number in a report counts; written by hand from general knowledge, 2026-11; lower case. */

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Words before a number that make a name, a place in a list or an age of it: "Title 42", "page 3", "aged 12". */
export const NUMBERED_THINGS: ReadonlySet<string> = setOf(
  "title route section article articles chapter flight boeing airbus formula apollo channel highway interstate motorway " +
    "autobahn gate room level phase phases tier type model psalm volume vol part parts page pages no nos number numbers act scene " +
    "grade year day week round game group area unit district ward zone line platform runway pier block stage step category class " +
    "resolution protocol schedule clause paragraph para item appendix figure fig table exhibit bus tram train ship pope king queen " +
    "windows android iphone playstation xbox version series season episode lesson lane exit junction tower building apartment suite " +
    "floor locker studio pier hangar division regiment brigade battalion corps camp cell case lot war olympiad superbowl bowl " +
    "covid covid-19 sars polio catch area51 agenda vision horizon euro expo fifa cop g bric ps mark mk m a b e q aged age ages turned turning turns proposition prop " +
    "amendment measure bill directive regulation rule order law code form tax isbn issn tel phone fax extension box postcode zip",
);

/** Determiners before a small number that make a set already known: "the two countries". */
export const DEFINITE_WORDS: ReadonlySet<string> = setOf(
  "the these those both all his her their its our my your whose other first last next past final following preceding remaining same latest previous 's ’s such every each",
);

/** Words that end the words of a noun phrase. */
export const PHRASE_STOPS: ReadonlySet<string> = setOf(
  "a an the this that these those his her its their our my your some any no every each all both " +
    "of in on at by for from to with without into onto over under above below between among against during since until till after before " +
    "about around near across through throughout within outside inside behind beyond along amid despite per via as than like off out up down " +
    "and or but nor so yet because if when while where who whom whose which what why how whether although though unless once " +
    "is are was were be been being am has have had having do does did will would shall should can could may might must " +
    "it he she they we i you there here not never also only just even still already now then too very more most less least " +
    "said says told tells went goes go came comes come made makes make took takes take got gets get gave gives give saw sees see left leaves " +
    "began begins begin became becomes become held holds hold kept keeps keep lost loses lose won wins win met meets meet paid pays pay " +
    "sent sends send spent spends spend stood stands stand fell falls fall rose rises rise grew grows grow cut hit hits put set sits sat " +
    "ran runs run led leads lead brought brings bring built builds build bought buys buy sold sells sell found finds fled flee flees " +
    "fought fights died dies die felt feels heard knew known thought wrote written spoke broke drove wore chose voted living remain remained remains " +
    "ago earlier later apart away together each more fewer alone combined overall annually daily weekly monthly yearly today yesterday tomorrow tonight respectively worldwide nationwide globally nationally statewide citywide elsewhere abroad",
);

/** Plurals that do not end in s, with their singulars. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  (
    "people:person men:man women:woman children:child police:police officer servicemen:serviceman servicewomen:servicewoman " +
    "policemen:policeman firemen:fireman fishermen:fisherman gunmen:gunman congressmen:congressman businessmen:businessman " +
    "sportsmen:sportsman spokesmen:spokesman teeth:tooth feet:foot mice:mouse geese:goose sheep:sheep cattle:cattle fish:fish " +
    "aircraft:aircraft helicopters:helicopter spacecraft:spacecraft species:species series:series crises:crisis bases:base data:data media:media " +
    "criteria:criterion phenomena:phenomenon personnel:person staff:person folk:person crew:person infantry:person youth:person faithful:person " +
    "dead:person wounded:person injured:person missing:person unemployed:person homeless:person elderly:person hospitalised:person hospitalized:person " +
    "lives:life wives:wife knives:knife wolves:wolf halves:half leaves:leaf thieves:thief shelves:shelf loaves:loaf deer:deer salmon:salmon livestock:livestock " +
    "poultry:poultry offspring:child troops:soldier passers-by:passer-by in-laws:in-law runners-up:runner-up"
  )
    .split(/ (?=[\w-]+:)/)
    .map((entry) => {
      const [plural = "", singular = ""] = entry.split(":");
      return [plural, singular] as const;
    }),
);

/** Words that end in s and are no plurals. */
export const NO_PLURALS: ReadonlySet<string> = setOf(
  "this is was has its his us yes plus across less unless perhaps always news previous various serious dangerous famous religious religious " +
    "nervous enormous conscious suspicious anonymous numerous precious tremendous obvious glorious ambitious indigenous continuous " +
    "business process access success progress address congress express press class mass loss cross glass grass gas bus campus virus census " +
    "status focus bonus minus chaos basis crisis analysis emphasis texas paris athens brussels wales honduras cyprus laos hamas as does goes says tons-of " +
    "thus ross swiss boss dress stress witness illness business fitness wilderness darkness overseas cross-border regardless wireless homeless endless countless",
);

/** Nouns in the singular that count people. */
export const PERSON_NOUNS: ReadonlySet<string> = setOf(
  "person man woman child boy girl baby infant teenager adult student pupil teacher worker employee soldier officer policeman policewoman civilian " +
    "migrant refugee immigrant emigrant asylum-seeker asylum seeker resident citizen voter passenger tourist visitor patient victim survivor " +
    "hostage prisoner inmate detainee suspect protester protestor demonstrator activist fighter militant rebel gunman sailor pilot " +
    "fan spectator supporter player athlete runner member lawmaker senator deputy delegate minister official diplomat doctor nurse " +
    "firefighter rescuer volunteer farmer miner striker driver commuter customer shareholder investor taxpayer pensioner veteran journalist " +
    "evacuee commuter applicant candidate judge juror lawyer agent guard trooper reservist conscript casualty fatality individual human youngster follower",
);

/** Words that say a counted person was harmed; they make a figure of "one". */
export const HARM_WORDS: ReadonlySet<string> = setOf(
  "killed injured wounded died dead missing arrested detained hurt hospitalised hospitalized drowned shot infected charged rescued",
);

/** Words after a number that make a fixed phrase of it. */
export const SET_PHRASES: ReadonlySet<string> = setOf(
  "another other others thing things way ways hand hands sides side point day time reason minds halves pieces",
);

/** Months in full and short, lower case without dots, behind or before the number of a day. */
export const MONTH_WORDS: ReadonlySet<string> = setOf(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);
