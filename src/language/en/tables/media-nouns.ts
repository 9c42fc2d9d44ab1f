/**
 * Nouns that newsrooms carry in their names, written by hand from general knowledge, 2026-11.
 * A run of capitalised words that ends in one of them (or has one before a place) is read as an organisation
 * of the press, whether or not the tables know it.
 */
export const MEDIA_NOUNS: readonly string[] = [
  "News",
  "Agency",
  "Press",
  "Wire",
  "Newswire",
  "Times",
  "Post",
  "Herald",
  "Tribune",
  "Gazette",
  "Journal",
  "Courier",
  "Chronicle",
  "Observer",
  "Examiner",
  "Telegraph",
  "Broadcasting",
  "Television",
  "TV",
  "Standard",
  "Mail",
  "Globe",
  "Mercury",
  "Inquirer",
  "Enquirer",
  "Dispatch",
  "Review",
  "Bulletin",
  "Ledger",
  "Sentinel",
  "Register",
  "Monitor",
  "Advertiser",
  "Argus",
  "Today",
  "Media",
  "Magazine",
  "Network",
  "Newspaper",
];

/** Names of public bodies and companies that end in a media noun are told by the word before it. */
export const NOT_MEDIA_BEFORE: ReadonlySet<string> = new Set(
  (
    "Security Intelligence Energy Environment Environmental Protection Development Space Border Drug Food " +
    "Refugee Housing Revenue Customs Police Transport Maritime Rail Water Health Safety Atomic Tax Aid Relief"
  ).split(" "),
);

/** Words of a page's furniture, and of newsroom jobs, that stand before a media noun and begin no name: "Next Post". */
export const NOT_MEDIA_FIRST: ReadonlySet<string> = new Set(
  (
    "Previous Next Latest More Most Related Recent Popular Trending Breaking Top All Other Read See Watch Share Show " +
    "Senior Junior Chief Deputy Associate Assistant Former Executive Managing"
  ).split(" "),
);
