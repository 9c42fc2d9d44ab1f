const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements whose content a reader of the page does not see as text: code, forms' own values, stand-ins for media. */
export const HIDDEN_ELEMENTS: ReadonlySet<string> = words(
  "script style template noscript head svg iframe noframes noembed frameset select datalist textarea input audio video canvas object embed applet rp title meta link base param source track img",
);

/** Block elements that stand apart from what is around them like a paragraph: a blank line before and after. */
const PARAGRAPHS = words(
  "address article aside blockquote center details dialog dir dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr listing main menu nav ol p plaintext pre search section table ul xmp",
);

/** Block elements that begin a new line, without a blank line around them. */
const LINES = words(
  "body button caption dd div dt figcaption legend li optgroup option summary tbody td tfoot th thead tr",
);

/** Elements whose white space counts. */
export const PREFORMATTED: ReadonlySet<string> = words("pre listing plaintext xmp");

/** Inline elements that layouts set apart by style alone, so that two in a row need a blank between their words. */
const APART = words("a span time label small cite");

/** Headings, whose line breaks are for looks. */
export const HEADINGS: ReadonlySet<string> = words("h1 h2 h3 h4 h5 h6");

/** Tells how strongly an element breaks the text: 0 inline, 1 a new line, 2 a blank line. */
export function breakOf(name: string): 0 | 1 | 2 {
  if (PARAGRAPHS.has(name)) return 2;
  return LINES.has(name) ? 1 : 0;
}

/** Tells whether an inline element is one that layouts set apart from its neighbours; custom elements are. */
export function standsApart(name: string): boolean {
  return APART.has(name) || name.includes("-");
}
