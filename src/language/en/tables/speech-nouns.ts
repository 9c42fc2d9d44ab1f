/**
 * Nouns that stand for something said and take a clause with "that", lower case, singular. Written by hand from
 * general knowledge of news English, 2026-11. Nouns of belief ("hope", "fear") are left out.
 */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    "accusation acknowledgement acknowledgment admission advice affirmation allegation announcement argument assertion " +
    "assurance boast caution caveat charge claim comment complaint conclusion concession confession contention " +
    "declaration denial disclosure emphasis estimate explanation finding forecast guarantee hint implication insinuation " +
    "insistence lament message objection oath observation pledge plea prediction projection proclamation promise " +
    "pronouncement proposal protest quip recollection recommendation reminder remark report revelation ruling signal " +
    "statement stipulation submission suggestion testimony threat undertaking verdict vow warning"
  ).split(" "),
);

/** Base forms of verbs of saying that are nouns as well and name no words: "a rail bridge", "the signal box". */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  (
    "call charge claim demand hint note order pledge point post promise propose protest question quote rail reply " +
    "report request rule show signal state"
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

/** Nouns for somebody's words in "in her words". */
export const WORD_NOUNS: ReadonlySet<string> = new Set(
  "words telling phrase reckoning estimation".split(" "),
);

/** Nouns for somebody's words in "by the army's own account". */
export const ACCOUNT_NOUNS: ReadonlySet<string> = new Set(
  "account accounts count reckoning admission telling estimate estimates calculation calculations tally".split(
    " ",
  ),
);

/** Forms of verbs in "as she put it". */
export const PUTTING_VERBS: ReadonlySet<string> = new Set(
  "put puts phrased phrases described describes".split(" "),
);

/** Forms of verbs that say on whose word a sentence rests: "as Ruiz notes, …". */
export const NOTING_VERBS: ReadonlySet<string> = new Set(
  "notes noted writes wrote says said reports reported observes observed explains explained argues argued remarked acknowledged conceded".split(
    " ",
  ),
);

/** Forms of verbs behind a claim whose maker stands behind "from" or "by". */
export const COMING_VERBS: ReadonlySet<string> = new Set(
  "came comes stemmed stems originated made raised".split(" "),
);
