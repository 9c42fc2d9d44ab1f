/** Words that put a group first among others. */
export const FIRST_WORDS =
  "largest biggest top leading main commonest most\\s+common most\\s+numerous most\\s+frequent";

/** What nationalities are put in order as. */
export const GROUP_WORDS =
  "nationality nationalities group groups share number numbers part source country countries community contingent";

/** Words that say that hardly any are of a group. */
export const FEW_WORDS =
  "few|very few|only a few|relatively few|hardly any|almost no|virtually no|almost none of the";
