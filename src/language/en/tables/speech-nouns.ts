/**
 * Nouns that stand for something said and take a clause with "that", lower case, singular. Written by hand from
 * general knowledge of news English, 2026-11. Nouns of belief ("hope", "fear") are left out.
 */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    "accusation acknowledgement acknowledgment admission allegation announcement argument assertion assurance boast " +
    "charge claim comment complaint conclusion contention declaration denial disclosure estimate explanation forecast " +
    "insistence insinuation message pledge prediction proclamation promise reminder remark report revelation statement " +
    "suggestion testimony threat vow warning"
  ).split(" "),
);

/** Forms of verbs whose object is what their subject says: "issued a warning that". */
export const ISSUING_VERBS: ReadonlySet<string> = new Set(
  (
    "issued issues issuing made makes making repeated repeats repeating released releases releasing renewed renews renewing " +
    "reiterated reiterates reiterating gave gives giving offered offers offering published publishes publishing " +
    "sent sends sending posted posts posting delivered delivers delivering unleashed unleashes unleashing"
  ).split(" "),
);
