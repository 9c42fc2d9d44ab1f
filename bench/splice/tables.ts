/** Newsrooms that spliced headers name: agencies and papers that exist, and names that no table can hold. All lists here are written by hand for the benchmark. */
export const SOURCES: readonly { readonly name: string; readonly short: string; readonly host: string }[] = [
  { name: "Reuters", short: "Reuters", host: "www.reuters.com" },
  { name: "Associated Press", short: "AP", host: "apnews.com" },
  { name: "Agence France-Presse", short: "AFP", host: "www.afp.com" },
  { name: "BBC News", short: "BBC", host: "www.bbc.com" },
  { name: "The Guardian", short: "The Guardian", host: "www.theguardian.com" },
  { name: "Bloomberg", short: "Bloomberg", host: "www.bloomberg.com" },
  { name: "Lakeside Tribune", short: "Lakeside Tribune", host: "lakesidetribune.example" },
  { name: "Northern Wire Agency", short: "Northern Wire Agency", host: "northernwire.example" },
  { name: "Valden Herald", short: "Valden Herald", host: "valdenherald.example" },
  { name: "Harbour News", short: "Harbour News", host: "harbournews.example" },
];

/** Places for datelines. */
export const PLACES: readonly string[] = [
  "MEXICO CITY",
  "London",
  "WASHINGTON",
  "Nairobi",
  "OSLO, Norway",
  "SAN DIEGO",
  "Paris",
  "NEW DELHI",
  "Lagos, Nigeria",
  "GENEVA",
  "Buenos Aires",
  "TORONTO",
];

/** Writers for stories whose material names none. */
export const WRITERS: readonly string[] = [
  "Ana Ruiz",
  "Tom Lund",
  "Ilse Maar",
  "Dario Hennick",
  "Otto Fenn and Maria Costa",
  "Jean-Luc Ferrand",
];

/** Titles of pages that hold a round-up. */
export const ROUND_UP_TITLES: readonly string[] = [
  "Five stories to start the day",
  "The week in brief: what you may have missed",
  "Morning digest for the valley and beyond",
  "Today's headlines from near and far",
];

/** Lines that introduce the next item of a round-up. */
export const ROUND_UP_CUES: readonly string[] = [
  "In other news",
  "Also today",
  "Elsewhere",
  "In brief",
  "Meanwhile",
  "Around the region",
];

/** Titles of live blogs. */
export const LIVE_TITLES: readonly string[] = [
  "Live updates: the day as it happened",
  "As it happened: the latest",
];

/** Lines that a page puts between its paragraphs and that begin nothing. */
export const PROMPTS: readonly string[] = [
  "Read more: {headline}",
  "Related: {headline}",
  "SEE ALSO: {headline}",
  "“{quote}”",
  "Advertisement",
  "Correction: An earlier version of this story misspelled a name.",
];

/** Sentences after which a document is quoted in full. */
export const DOCUMENT_LEADS: readonly string[] = [
  "The full text of the letter follows:",
  "Here is the statement in full:",
  "The document reads:",
];
