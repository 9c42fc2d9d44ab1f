const NEGATED = "(?:did|does|do|has|have|had|would)(?: not|n[’']t)";
const ASKED = "(?:requests?|comments?|calls?|messages?|e-?mails?|questions?|inquir(?:y|ies)|interviews?)";
/** "a response to repeated requests", but not "a response to the crisis". */
const ASKED_OF = `(?:(?:the|a|an|his|her|its|their|repeated|several|our) ){0,2}${ASKED}`;

/**
 * Words by which a report says that somebody was asked and gave no answer; written by hand from general knowledge of
 * news English, 2026-11. The match begins with the verb.
 */
export const NO_COMMENT: RegExp = new RegExp(
  `\\b(?:${NEGATED}(?: \\w+ly| yet)*(?: return(?:ed)?| respond(?:ed)?(?: \\w+)? to| repl(?:y|ied)(?: \\w+)? to| answer(?:ed)?) (?:[\\p{L}’'-]+ ){0,6}${ASKED}|` +
    `${NEGATED}(?: \\w+ly| yet)* comment(?:ed)?(?= |[.,;])|` +
    `(?:declined|refused)(?: \\w+ly)? (?:to (?:comment|be interviewed|answer|elaborate)|(?:a |an |any )?(?:comment|interview))|` +
    `${NEGATED}(?: \\w+ly| yet)* (?:offer|give|provide|make|have)(?: an?| any)? (?:(?:\\w+ )?(?:comment|response|reply)|immediate answer)(?! to (?!${ASKED_OF}))|` +
    `(?:had|has|offered|gave|made) no(?: \\w+)? comment|` +
    `could not(?: \\w+ly)? be (?:\\w+ly )?reached)`,
  "u",
);
