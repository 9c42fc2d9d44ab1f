/**
 * Last words of the names of rooms, works, products, contests and arrangements, lower case, that are hardly ever
 * surnames: a capitalised run that ends in one is no person. Written by hand from general knowledge, 2026-11.
 */
export const THING_WORDS: ReadonlySet<string> = new Set(
  (
    "room rooms lounge ballroom garden gardens lobby suite courtroom hotel inn plaza mall avenue boulevard road lane highway freeway bridge " +
    "station terminal airfield harbor harbour marina pier dock square palace cathedral temple mosque synagogue monastery cemetery " +
    "partnership partnerships pact protocol protocols convention charter compact accord accords amendment amendments resolution resolutions directive " +
    "mandate doctrine strategy blueprint framework roadmap budget package fund funds scheme project projects program programme series " +
    "bowl championship championships tournament trophy medal olympics marathon derby playoffs finals qualifiers stakes festival " +
    "maps teams drive cloud arcade music prime store app apps phone watch tablet browser engine chrome model edition version album " +
    "song songs movie film films trilogy saga chronicles redemption legends story stories quest raider kingdom adventures diaries " +
    "lake lakes creek falls beach bay coast shore ridge hills springs forest woods canyon glacier volcano " +
    "monday tuesday wednesday thursday friday saturday sunday " +
    "index survey census ranking rankings ratings guidelines standards rules code archive archives collection exhibition " +
    "committee caucus conference consortium cartel network networks studios pictures entertainment records label foods motors energy pharma " +
    "pharmaceuticals therapeutics biotech labs laboratories laboratory software semiconductor electronics solutions ventures equity logistics shipping lines " +
    "railway railways railroad metro transit express mission spacecraft telescope rover orbiter probe satellite missile fighter bomber " +
    "research science sciences studies medicine health technology technologies engineering education relations rights freedom freedoms development " +
    "history culture economics planning innovation management communications biology chemistry physics psychology genetics genomics robotics"
  ).split(" "),
);

/**
 * Words of titles and of names of bodies, lower case, that are surnames as well: behind a given name they are one
 * ("Anna Hall", "Peter King"). Written by hand from general knowledge, 2026-11.
 */
export const SURNAMES_TOO: ReadonlySet<string> = new Set(
  (
    "white house king bishop prince pope judge major marshal duke singer lord constable chancellor hall day church post war banks power " +
    "park street price field fields woods lake hills lane bridge temple story song beach creek shore rose dean forest"
  ).split(" "),
);
