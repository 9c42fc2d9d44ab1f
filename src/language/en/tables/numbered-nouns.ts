/** Nouns whose number looks like a year: "resolution 1929"; lower case, written by hand, 2026-11. */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  "resolution flight page room channel number no article section chapter bus route road highway unit model type version code paragraph lot case bill directive regulation rule order platform gate seat line apartment suite building block box asteroid windows office outlook excel boeing airbus peugeot porsche bmw mazda xbox galaxy nokia intel nvidia radeon zone area division fund item serial pin fm am hz mhz gmt utc vision agenda".split(
    " ",
  ),
);

/** Words before a count, after which four digits are no year: "more than 2000". */
export const COUNT_CUES: ReadonlySet<string> = new Set(
  "than least most over nearly almost some about approximately roughly exactly only another additional under".split(
    " ",
  ),
);

/** What is counted or measured: "2000 people" is no year. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  "people persons men women children troops soldiers fighters workers jobs employees homes houses votes seats dollars euros pounds yuan yen rupees pesos miles kilometers kilometres km metres meters feet foot acres hectares tons tonnes degrees points times hours minutes seconds days weeks months years migrants refugees students pupils residents civilians deaths cases prisoners protesters police officers vehicles cars planes flights copies units items shares patients words gmt local est".split(
    " ",
  ),
);
