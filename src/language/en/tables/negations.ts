/** Words of English that turn a statement round, lower case, without apostrophes. Written by hand, 2026-11. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  (
    "no not never none nobody nothing neither nor without cannot cant wont dont doesnt didnt isnt arent wasnt werent " +
    "hasnt havent hadnt wouldnt couldnt shouldnt mustnt deny denies denied denying refuse refuses refused reject " +
    "rejects rejected"
  ).split(" "),
);
