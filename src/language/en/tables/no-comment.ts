const NEGATED = "(?:did|does|do|has|have|had|would)(?: not|n[’']t)";
const ASKED = "(?:requests?|comments?|calls?|messages?|e-?mails?|questions?|inquir(?:y|ies)|interviews?)";

/**
 * Words by which a report says that somebody was asked and gave no answer; written by hand from general knowledge of
 * news English, 2026-11. The match begins with the verb.
 */
export const NO_COMMENT: RegExp = new RegExp(
  `\\b(?:${NEGATED}(?: \\w+ly| yet)*(?: return(?:ed)?| respond(?:ed)?(?: \\w+)? to| repl(?:y|ied)(?: \\w+)? to| answer(?:ed)?) (?:[\\p{L}’'-]+ ){0,6}${ASKED}|` +
    `${NEGATED}(?: \\w+ly| yet)* comment(?:ed)?(?= |[.,;])|` +
    `(?:declined|refused)(?: \\w+ly)? (?:to (?:comment|be interviewed|answer|elaborate)|(?:a |an |any )?(?:comment|interview))|` +
    `could not(?: \\w+ly)? be (?:\\w+ly )?reached)`,
  "u",
);
