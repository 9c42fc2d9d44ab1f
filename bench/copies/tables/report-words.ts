/** Cuts a list at its bars, those of choices in square brackets left alone. */
const list = (words: string): readonly string[] => words.split(/\|(?![^[\]]*\])/);

/**
 * Words and phrases that the sentence patterns are filled with, by slot. An entry may name other slots in braces and
 * choices in square brackets.
 */
export const REPORT_WORDS: Readonly<Record<string, readonly string[]>> = {
  thing: list(
    "ferry terminal|flood wall|night bus|covered market|county archive|swimming bath|rail tunnel|tram depot|grain silo|fish auction|music school|field hospital|sewage works|cable car|lifeboat station|quarry|paper mill|bus garage|sports ground|grammar school|wind farm|solar park|fire station|maternity ward|public library|cycle path|canal lock|footbridge|car park|skating rink|observatory|botanical garden|dairy|brewery|airfield|customs shed|toll road|ring road|level crossing|goods yard|gasworks|pumping station|reservoir|boatyard|fishing quota|school meal|water meter|parking charge|tourist tax|rent cap|planning rule|noise limit|fuel subsidy|bread price|milk contract|waste contract|hospital merger|teacher shortage|housing grant|winter allowance|pension fund|land register|voting roll|traffic plan|heritage list|village hall|youth centre|night shelter|bird reserve|peat bog|oyster bed|beech wood|coastal path|sea dyke|drainage ditch|weather mast|radio mast|data centre|call centre|glass factory|tyre plant|tannery|sawmill|cement works|ferry timetable|bus fare|train fare|school calendar|exam timetable|court archive|prison wing|police post|ambulance base|blood bank|vaccination drive|cattle market|timber road|mountain hut|ski lift|theatre roof|church tower|town clock|war memorial|puppet theatre|film festival|marathon course|harvest fair|salt store|snow plough|street light|gritting rota|allotment|nursery school|repair fund|relief fund|emergency fund|loan scheme|refund scheme|training scheme|apprenticeship|uniform contract|translation office|passport office|dental clinic|heating network|boiler house|coal store|pipeline|substation|power cable|phone exchange|ticket hall|waiting room|signal box|swing bridge|dry dock|breakwater|dredging licence|mooring fee",
  ),
  adj: list(
    "disputed|half-built|listed|century-old|costly|long-promised|temporary|seasonal|understaffed|neglected|popular|unheated|privately run|publicly owned|redundant|oversized|crowded|silent|leaking|refurbished|contested|abandoned|profitable|loss-making|unfinished|joint|rural|northern|southern|eastern|western|upper|lower|outer|brick-built|wooden|prefabricated|underused|overbooked|experimental|municipal|much-praised|little-known|ageing|modern|rented|mortgaged|insured|uninsured|protected|polluted|frozen|flooded|fire-damaged|remote|narrow|central|provisional|rival|smaller|larger|second|third|planned|existing|proposed|emergency|regional|shared|unlicensed",
  ),
  plural: list(
    "residents|growers|teachers|nurses|dockers|drivers|tenants|landlords|pupils|parents|pensioners|fishermen|bakers|surveyors|engineers|divers|firefighters|lawyers|councillors|shopkeepers|students|commuters|cyclists|beekeepers|foresters|miners|weavers|brewers|publicans|hoteliers|guides|porters|cleaners|cooks|midwives|pharmacists|vets|shepherds|dairy farmers|fruit pickers|seasonal workers|welders|joiners|plumbers|electricians|librarians|curators|musicians|actors|referees|coaches|swimmers|walkers|campers|anglers|sailors|pilots|postal workers|signallers|conductors|inspectors|auditors|magistrates|clerks|translators|volunteers|donors|shareholders|creditors|insurers|suppliers|contractors|architects|historians|botanists|geologists|chemists|doctors|paramedics|carers|apprentices",
  ),
  institution: list(
    "harbour board|county council|school trust|water authority|health board|rail regulator|housing association|chamber of trade|planning office|land court|appeal court|audit office|forestry service|coastguard|weather service|ferry company|bus operator|grid operator|farmers' union|teachers' union|dockers' union|nurses' federation|tenants' league|parents' forum|fire brigade|police federation|tourist office|museum trust|theatre company|city orchestra|rowing club|football league|cathedral chapter|parish council|savings bank|insurance fund|pension office|customs service|statistics office|election commission|transport ministry|education ministry|interior ministry|finance ministry|energy agency|safety inspectorate|food laboratory|veterinary service|university senate|research institute|relief agency|mountain rescue|lifeboat society|heritage fund|consumer council|press council|refugee office|employment office|cooperative|city treasury",
  ),
  role: list(
    "mayor|deputy mayor|council leader|harbour master|head teacher|chief surveyor|project director|union secretary|ward sister|station officer|county treasurer|planning chair|opposition spokesman|opposition spokeswoman|court president|public prosecutor|defence lawyer|chief inspector|museum director|club chairman|site manager|finance director|transport minister|education minister|junior minister|regional governor|ombudsman|auditor|bishop|professor|surgeon|biologist|economist|hydrologist|engineer|architect|campaigner|shop steward|farm manager|hotel owner|ferry captain|landlord|tenants' spokesman|works foreman|school governor|election officer",
  ),
  inf: list(
    "postpone|close|reopen|sell|lease|repair|enlarge|shrink|abandon|revive|inspect|fence off|subsidise|privatise|rename|relocate|merge|insure|rebuild|replace|drain|repaint|audit|defend|scrap|extend|shorten|delay|speed up|modernise|heat|light|patrol|monitor|tax|exempt|fund|guarantee|share|redesign|simplify|restrict|widen|narrow|preserve|demolish|reroute|staff|supply|test|license|buy back|hand over|set aside|pay for|put off|look after|give up|take over|pull down",
  ),
  past: list(
    "rejected|approved|postponed|closed|reopened|inspected|abandoned|repaired|blocked|delayed|criticised|defended|welcomed|praised|condemned|ignored|questioned|examined|visited|photographed|measured|counted|occupied|surrounded|guarded|emptied|cleared|funded|insured|audited|replaced|rebuilt|enlarged|drained|flooded|damaged|fenced off|cordoned off|restored|rented|leased|sold|bought|inherited|mapped|surveyed|tested|boycotted|avoided|missed|reached|crossed|shared|lost|won|kept|left|saved|paid for|handed over|pulled down|set aside|looked after",
  ),
  ing: list(
    "leaving|closing|delaying|splitting|overshadowing|threatening|sparing|reviving|ending|doubling the cost of|halving the budget of|raising doubts about|clearing the way for|drawing attention to|casting doubt on|saving|stranding|disappointing backers of|surprising critics of|bypassing|freezing work on|renewing interest in|dividing opinion on|opening the door to|complicating plans for",
  ),
  event: list(
    "row|vote|inquiry|hearing|strike|audit|petition|march|leak|inspection|landslip|power cut|storm|burst pipe|frost|drought|fire|collision|walkout|court ruling|by-election|resignation|budget gap|boycott|lockout|accounting error|computer failure|tip-off|survey|report|ballot|ceasefire|compromise|complaint|tender|bankruptcy|dispute|misprint|public meeting|site visit",
  ),
  tone: list(
    "bitter|brief|second|noisy|quiet|secret|costly|late-night|unexpected|long|local|narrow|heated|embarrassing|damaging|thorough|rushed|anonymous|formal|routine|angry|drawn-out|sudden|minor|serious|public|private|three-day|weekend|winter",
  ),
  manner: list(
    "without a single objection|by a wide margin|in silence|against legal advice|under police protection|behind closed doors|in heavy rain|on the last day of term|at short notice|with little debate|after dark|at their own expense|for the second year running|in front of a packed gallery|by show of hands|through a side entrance|in writing|over the telephone|under protest|at half price|in record time|before breakfast|by torchlight|with borrowed tools|despite the cold|on foot|by lottery|in instalments|for a token sum|with some relief",
  ),
  when: list(
    "last {month}|in {month}|before {month}|early in {year}|late in {year}|on {day} night|before dawn on {day}|at the weekend|this spring|last autumn|over the summer|within {few} weeks|within {few} months|{few} days ago|{few} years ago|in {month} {year}|on {date}|before {date}|in the week of {date}|after {date}|in the spring of {year}|in the winter of {year}",
  ),
  soon: list(
    "by the end of {month}|until {month}|next spring|next {month}|within {few} weeks|within {few} months|before the next {event}|for {few} months|every {day}|from {date}|until {date}|after {month}|in {few} stages|by {day}|this winter|for the next {few} years",
  ),
  where: list(
    "near {place}|in {place}|outside {place}|between {place} and {place}|on the road to {place}|at {place}|behind {place} station|along the {river}|below {place} bridge|in the hills above {place}|on the {place} side|by the {river}|upstream of {place}|across the {river} from {place}|in the {place} valley|opposite {place} church",
  ),
  few: list("two|three|four|five|six|seven|eight|nine|ten|a dozen"),
  day: list("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"),
  month: list("January|February|March|April|May|June|July|August|September|October|November|December"),
  unit: list(
    "tonnes|hectares|litres|metres|kilometres|beds|seats|jobs|flats|pupils|passengers|lorries|crates|hours|households|trees|complaints|signatures|tickets|votes|berths|parking spaces|kilowatt-hours|cubic metres|letters|bricks|sheep|barrels|visitors|meals",
  ),
  saying: list("said|said|said|said|added|told reporters|explained|warned|insisted|argued|admitted|recalled"),
  paper: list(
    "Tide|Courier|Lantern|Observer|Gazette|Ledger|Beacon|Sentinel|Chronicle|Mercury|Signal|Almanac|Dispatch|Bulletin|Register|Echo|Herald|Messenger",
  ),
  feeling: list(
    "relieved|furious|puzzled|cautious|hopeful|exhausted|unconvinced|delighted|embarrassed|resigned|impatient|sceptical|grateful|alarmed|amused",
  ),
  document: list(
    "letter|memo|draft|contract|invoice|map|minute book|logbook|survey|ledger|affidavit|statement|report|timetable|email|petition|technical note|balance sheet",
  ),
  subject: list(
    "{crowd}|{crowd}|{crowd}|the {institution}|the {place} {institution}|the {role} of {place}|both {plural} and {plural}|neighbouring {place}|a {role} and {few} {plural}|the {institution} of {place}|a {mood} {role}",
  ),
  object: list(
    "the {adj} {thing}|the {thing} {where}|a {adj} {thing}|the {place} {thing}|the {thing} and the {thing}|a {thing} {where}|the {adj} {thing} {where}|a {adj} {thing} and a {thing}|the {thing} of {place}|{place}'s {adj} {thing}",
  ),
  crowd: list(
    "{plural}|{mood} {plural}|{plural} [in|from|around] {place}|{few} {plural}|most {plural}|[many|some|several] {plural}|{n} {plural}|{plural} and {plural}|{few} {mood} {plural}",
  ),
  mood: list(
    "young|retired|local|striking|angry|former|part-time|unpaid|experienced|newly hired|foreign|worried|patient|elderly|unionised|self-employed",
  ),
  adjunct: list(
    "{when}|{when}|{manner}|{manner} {when}|at a cost of {money}|for {money}|because of a {tone} {event}|during the {event}",
  ),
  clause: list(
    "{subject} {past} {object}|{subject} {past} {object} {adjunct}|{subject} had {past} {object}|{mood} {plural} {past} {object} {adjunct}",
  ),
  deed: list("{inf} {object}|{inf} {object} {soon}|{inf} {object} and {inf} the {thing}"),
};
