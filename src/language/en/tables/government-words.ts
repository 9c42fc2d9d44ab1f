/**
 * Buildings and cities whose name stands for a government, one to a line: `name | ISO 3166-1 alpha-2 code`. Capitals
 * stand for their governments by the table of countries; here is what that table does not say. Written by hand from
 * general knowledge, 2026-11.
 */
export const SEATS_OF_GOVERNMENT = `
White House | US
Oval Office | US
Capitol Hill | US
Kremlin | RU
Downing Street | GB
10 Downing Street | GB
Whitehall | GB
Elysee | FR
Elysée | FR
Elysée Palace | FR
Elysee Palace | FR
Blue House | KR
Zhongnanhai | CN
Brussels | EU
Tel Aviv | IL
Rashtrapati Bhavan | IN
Casa Rosada | AR
Planalto | BR
Kyiv | UA
`;

/** Nouns that mean a government as a whole, lower case: "the Biden administration", "Havana's regime". */
export const GOVERNMENT_NOUNS: ReadonlySet<string> = new Set(
  "government governments administration administrations cabinet regime regimes junta dictatorship monarchy presidency".split(
    " ",
  ),
);

/** Nouns for those who act for a government and are named together, lower case: "U.S. officials". */
export const OFFICIAL_NOUNS: ReadonlySet<string> = new Set(
  (
    "official officials authority authorities negotiator negotiators diplomat diplomats delegation delegations envoy envoys " +
    "ambassador regulators ministers leaders lawmakers legislators senators prosecutors troops forces police army military " +
    "navy soldiers parliament congress senate ministry department embassy consulate agents team"
  ).split(" "),
);

/** Nouns that with "both", "two" or "either" mean the parties that were named before, lower case. */
export const SIDE_NOUNS: ReadonlySet<string> = new Set(
  (
    "country countries government governments nation nations state states side sides party parties leader leaders president " +
    "presidents neighbor neighbors neighbour neighbours ally allies administration administrations capitals men women " +
    "companies firms teams clubs unions delegations ministers"
  ).split(" "),
);

/** Unions of countries that stand in the table of countries, by their names there. */
export const UNIONS: ReadonlySet<string> = new Set(["European Union"]);

/** Nouns among `SIDE_NOUNS` that mean persons: "the two leaders". */
export const PERSON_SIDES: ReadonlySet<string> = new Set(
  "leader leaders president presidents men women ministers candidates senators".split(" "),
);

/** Nouns for people who are no party to anything by that name alone, lower case. */
export const NO_PARTIES: ReadonlySet<string> = new Set(
  (
    "people person man men woman women boy girl child children baby user users friend friends mother father wife husband " +
    "son daughter family families percent % majority member members media press customer customers question questions"
  ).split(" "),
);

/** Numbers that stand for crowds, lower case: "thousands called for …". */
export const CROWDS: ReadonlySet<string> = new Set("thousands hundreds dozens scores millions".split(" "));

/** Nouns of bodies and groups that act, beside those that speak (`SOURCE_NOUNS`), lower case. */
export const ACTING_NOUNS: ReadonlySet<string> = new Set(
  (
    "rebels rebel militia militias militants insurgents fighters separatists guerrillas gang gangs cartel cartels smugglers " +
    "side sides opposition alliance bloc league club clubs movement movements front junta tribe tribes strikers marchers " +
    "crowds crowd consumers lenders creditors shareholders shareholder bondholders landlords tenants tenant taxpayers " +
    "dockworkers miners pilots nurses railway airline airport port utility lender insurer insurers publisher publishers regulator " +
    "watchdog conservatives liberals socialists progressives moderates hardliners nationalists lawmaker asylum-seekers asylum " +
    "trust trusts seekers hostages prisoners detainees inmates immigrants exiles hospital hospitals schools universities churches negotiators " +
    "mediators mediator backers founders founder heirs caucus faction factions commission " +
    "operator operators carrier carriers supplier suppliers maker makers importer importers exporter exporters shipowner " +
    "shipowners haulier hauliers trucker truckers docker dockers fisherman fishermen grower growers breeder breeders rancher " +
    "ranchers midwives paramedics firefighters cleaners lecturers pharmacists bishops imams clergy shipyard shipyards museum " +
    "confederation guild clinic clinics villagers pupils utilities contractor contractors developer developers landlord " +
    "treasury inspectorate province region municipality municipalities town towns district districts shopkeepers merchants " +
    "skippers anglers hunters loggers staff crew crews warlord warlords chiefs elders monks king queen emir sultan prince " +
    "pope patriarch wing engineers terminals donors fund funds body bodies exchange bourse mission missions service guard assembly " +
    "network networks platform platforms studio studios gallery galleries zoo theatre theater orchestra broadcaster conglomerate " +
    "startup startups start-up start-ups supermarket supermarkets broker brokers brewer brewers brewery shipbuilder shipbuilders " +
    "steelmaker steelmakers carmaker carmakers automaker automakers chipmaker chipmakers drugmaker drugmakers planemaker " +
    "planemakers winemaker winemakers bottler smelter refiner refiners grocer grocers giant giants prosecution " +
    "auditors inspectors magistrates justices administrators receivers liquidators directors trustees management plaintiff " +
    "plaintiffs defendants claimants petitioners appellants lawyers attorneys investigators campaigners activists advocates " +
    "environmentalists protesters demonstrators organisers organizers teachers doctors " +
    "clerics peacekeepers coastguard vendors hoteliers kidnappers captors republic kingdom county counties " +
    "islands islanders"
  ).split(" "),
);

/** Nouns of one person who speaks and acts for a body by an office that is no title of its own, lower case: "the auditor". */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(
  (
    "auditor inspector ombudsman coroner magistrate arbitrator administrator envoy secretary-general vice-president treasurer " +
    "archbishop bishop cleric cardinal ayatollah imam rabbi patriarch justice prosecutor mediator chairperson"
  ).split(" "),
);

/** What parties do together, lower case: "talks between Norway and Chile" are the doing of the two. */
export const SHARED_DOINGS: ReadonlySet<string> = new Set(
  (
    "talks talk negotiations negotiation discussions discussion consultations meeting meetings summit dialogue conversations " +
    "contacts deal accord agreement truce ceasefire treaty pact"
  ).split(" "),
);
