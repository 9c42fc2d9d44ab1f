import { findMediaNames } from "../language/en/media-names.ts";

const FILE_PHOTO =
  /^\(?FILE\b ?[-–—:(]|\bin this (?:[\p{L}.]+ )?(?:file|combination|image|photo|picture)\b.{0,40}\b(?:photo|image|picture|made|taken|provided|from)\b/iu;
const CREDIT_LEAD =
  /(?:^|[\s(.])(?:photo(?:graph)?s?|image|picture|pic|credit|courtesy|video|illustration|graphic)\s?(?:credit)?\s?(?::|by\b|courtesy\b|\/)\s?\S/iu;
const POOL =
  /\b(?:pool|file|handout)\s+(?:photo|image|picture)\b|\bpool photo via\b|\bphoto via\b|\bvia (?:AP|Reuters|AFP|Getty Images)\)?\.?$/iu;
const SLASHED =
  /\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}\s?[/,|]\s?(?:\p{Lu}[\p{L} -]{1,20}\s?\/\s?)?([\p{Lu}][\p{L} -]{1,24})\)?\.?$/u;
const POSITION =
  /\((?:L|R|C|left|right|cent(?:er|re)|L-R|R-L)\)|,\s(?:far |second |third |top |bottom )?(?:left|right|cent(?:er|re))[,.]|^(?:clockwise )?from (?:top )?left/iu;
const AGENCY_PHOTO =
  /\((?:AP|AFP|Reuters|EPA|[\p{Lu}]{2,6}) (?:Photo|Image)|\bREUTERS\/|\bAP Photo\b|\bAFP PHOTO\b|\bhide caption\b|\bfile photo\b/iu;
/** "... attends a rally in Lund, Sweden, Sunday, July 15, 2018.": agencies date their pictures in full, their prose never. */
const DATED =
  /,? (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}),? (?:19|20)\d\d\b/u;
const QUOTE = /[“”"]/;
/** A dated caption is one or two sentences. */
const LONGEST_DATED = 420;
/** Longer blocks are prose that mentions a picture. */
const LONGEST = 700;
/** A credit stands in the last part of a caption. */
const TAIL = 90;

/** A line without any of these cannot be a caption; one plain search spares most paragraphs the others. */
const ANY_SIGN =
  /photo|image|picture|\bpic\b|credit|courtesy|video|illustration|graphic|\bfile\b|reuters\/|\bvia\b|caption|[/|]|day,?\s|\((?:l|r|c|left|right|cent)|\bleft\b|\bright\b|\bcent(?:er|re)\b/i;

/** Says whether a line is the caption or the credit of a picture. */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST || !ANY_SIGN.test(text)) return false;
  const tail = text.slice(-TAIL);
  if (AGENCY_PHOTO.test(text) && (text.length < 400 || AGENCY_PHOTO.test(tail))) return true;
  if (FILE_PHOTO.test(text) || POSITION.test(text)) return true;
  if (text.length <= LONGEST_DATED && text.length > 60 && DATED.test(text) && !QUOTE.test(text)) return true;
  if (POOL.test(tail)) return true;
  if (CREDIT_LEAD.test(tail) && endsWithName(tail)) return true;
  return slashedCredit(tail);
}

function endsWithName(tail: string): boolean {
  return (
    /(?::|by|courtesy|\/)\s?(?:of )?(?:the )?(?:\p{L}\. ?)*[^.:]{2,60}\.?\)?$/iu.test(tail) &&
    /\p{Lu}[^.]*\.?\)?$/u.test(tail)
  );
}

function slashedCredit(tail: string): boolean {
  const hit = tail.match(SLASHED);
  if (!hit?.[1]) return false;
  return findMediaNames(hit[0]).some(
    (name) => name.end >= hit[0].replace(/[).]+$/, "").length - 1 && name.known,
  );
}

/** "(Photo by Tom Lund, AP)" and nothing else. */
const PHOTO_BY =
  /^[([]?(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|[Pp]icture|[Vv]ideo)s? (?:by|BY) (?:the )?\p{Lu}[\p{L}.’'-]*(?:[ ,/|]+(?:(?:and|for|of|via) )?\p{Lu}[\p{L}.’'-]*)*[)\]]?\.?$/u;

/** Says whether a line holds nothing but the credit of the picture whose caption stands above it. */
export function isCreditOnly(text: string): boolean {
  const line = text.trim();
  return (
    line.length <= 80 &&
    (/^[([]?(?:photo|image|picture|credit|video)s?(?: credit| by)?\s?[:/]/iu.test(line) ||
      PHOTO_BY.test(line)) &&
    !/[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(line)
  );
}

/** Names the picture's source in a caption, the last one first, with offsets in the text. */
export function photoCredits(
  text: string,
): { readonly name: string; readonly start: number; readonly end: number }[] {
  const lead = text.search(
    /\((?:[^()]*)\)\.?$|\b(?:photo|image|credit|picture|courtesy|via|REUTERS)\b(?=[\s\S]{0,60}$)|[^.]{0,60}\/[^.]{0,40}$/iu,
  );
  const from = Math.max(lead, text.length - TAIL, 0);
  return findMediaNames(text, from).map(({ name, start, end }) => ({ name, start, end }));
}
