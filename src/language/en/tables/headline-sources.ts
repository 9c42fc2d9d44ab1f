/**
 * Words that head what a headline names before a colon as the source of what it says ("Police: …"), lower case; words
 * that also label a list or a kind of article are left out. Written by hand from general knowledge of news English,
 * 2026-11.
 */
export const HEADLINE_SOURCES: ReadonlySet<string> = new Set(
  (
    "poll polls report reports study studies survey surveys police sheriff officials official authorities source sources " +
    "expert experts analyst analysts economist economists scientist scientists researchers doctors lawyer lawyers attorney " +
    "prosecutor prosecutors investigators witness witnesses spokesman spokeswoman spokesperson minister ministry ministers " +
    "government army military court judge jury union regulator watchdog mayor governor senator premier president chancellor " +
    "pm un eu nato aide aides campaign ceo boss chief coach critics data documents lawsuit"
  ).split(" "),
);
