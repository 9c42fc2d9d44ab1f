/** Signs of money that stand before the amount. */
export const MONEY_SIGNS: Readonly<Record<string, string>> = {
  USD: "$",
  EUR: "€",
  GBP: "£",
  JPY: "¥",
  INR: "₹",
};

/** Units that stay as they are whatever the number, and how they are written. */
export const UNIT_SIGNS: Readonly<Record<string, string>> = {
  percent: "%",
  "percentage point": "percentage points",
  km: "km",
  m: "m",
  cm: "cm",
  mm: "mm",
  kg: "kg",
  g: "g",
  t: "t",
  l: "l",
  ha: "ha",
  km2: "km²",
  m2: "m²",
  m3: "m³",
  TWh: "TWh",
  "km/h": "km/h",
  mph: "mph",
  kW: "kW",
  MW: "MW",
  GW: "GW",
  kWh: "kWh",
  MWh: "MWh",
  GWh: "GWh",
  degree: "°",
  celsius: "°C",
  fahrenheit: "°F",
};

/** Nouns whose plural is not made by an ending. */
export const PLURALS: Readonly<Record<string, string>> = {
  person: "people",
  child: "children",
  man: "men",
  woman: "women",
  policeman: "policemen",
  foot: "feet",
  aircraft: "aircraft",
  series: "series",
  species: "species",
  sheep: "sheep",
  fish: "fish",
  money: "money",
  horsepower: "horsepower",
};

/** Units that say nothing beside the number: the measure says what is counted. */
export const SILENT_UNITS: ReadonlySet<string> = new Set([
  "person",
  "share",
  "ratio",
  "rank",
  "number",
  "count",
  "",
]);
