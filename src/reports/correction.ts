/** Words by which newsrooms mark a corrected version; written by hand from general knowledge of house styles, 2026-11. */
const CORRECTION =
  /^(?:correction|clarification|corrected|corrects|editor['’]s note|an earlier version|a previous version)\b|\b(?:an? (?:earlier|previous|prior) version of this (?:article|story|report|post|page))\b|\bthis (?:article|story|report|post) (?:has been|was) (?:corrected|amended|updated to)\b/iu;
/** What every such note holds; one plain search spares most lines the other. */
const SIGN = /correct|clarification|note|version|amended|updated to/i;
/** A note says what was changed; fewer words are a heading or a link in a menu. */
const FEWEST_WORDS = 5;
/** A longer paragraph is a report about corrections. */
const LONGEST = 600;

/** Says whether a line is a correction note: that the text was changed, and in what. */
export function isCorrection(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS) return false;
  return trimmed.length <= LONGEST && SIGN.test(trimmed) && CORRECTION.test(trimmed);
}
