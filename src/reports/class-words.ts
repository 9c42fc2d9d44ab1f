import { groupClassWords } from "./group-class-words.ts";

/**
 * Parts of class and id words that web developers give to the parts of a page, by what they announce; written by hand
 * from general knowledge of news sites and publishing systems, 2026-11. They are looked for anywhere in a word.
 */
const CLASS_WORDS: readonly RegExp[] = [
  /(?:article|story|entry|post|content|news|page)[-_]{0,2}(?:body|content|text|copy|paragraph|main)|rich-?text|bodytext|maintext/,
  /article|story|entry|\bpost\b|post-|content|body|prose|\btext\b|\bmain\b|\bcopy\b|paragraph/,
  /comment|disqus|repl(?:y|ies)|respond|discuss/,
  /share|sharing|social|follow/,
  /related|recirc|recommend|\bmore\b|more-|popular|trending|most-?(?:read|view)|teaser|outbrain|taboola|read-?(?:more|next|also)|also|linked|\bnext|prev/,
  /newsletter|subscri|sign-?up|paywall|cookie|consent|gdpr|copyright|disclaim|premium|regist|login|donat|member/,
  /\bnav|nav\b|menu|breadcrumb|masthead|toolbar|topbar|skip/,
  /sidebar|\bside|aside|\brail|-rail|widget|secondary|right-?col|col-?right/,
  /footer|bottom|colophon|\bend\b|-end\b/,
  /header|\bhead\b|\btop\b|headline|title|heading/,
  /caption|credit|figure|photo|image|\bimg|gallery|media|slide|video|player/,
  /byline|author|\bbio\b|-bio|contributor|writer|profile|avatar/,
  /\bdate|-date|time|stamp|meta|publish|updated/,
  /tags?\b|topic|categor|keyword|label|kicker|section|taxonomy/,
  /\bads?\b|\bad-|advert|sponsor|promo|banner|commerc|affiliat|\bcta\b|call-?to|offer|shop|product/,
  /hidden|modal|popup|overlay|sr-only|screen-?reader|visually|tooltip|print|dialog|collaps/,
  /\blead\b|standfirst|summary|\bdek\b|\bdeck\b|intro|excerpt|sub-?(?:title|head)|description|abstract|highlight|takeaway|key-/,
  /quote|pull|embed|tweet|twitter|instagram/,
  /\btoc\b|contents|faq|accordion|tabs?\b/,
  /card|list|item|grid|feed|stream|archive|carousel|slider|tile|thumb/,
];

const groupsOf = groupClassWords(CLASS_WORDS);

/** Number of values that `classFeatures` gives. */
export const CLASS_FEATURES: number = CLASS_WORDS.length * 2;

/** Class words that count as the block's own or its nearest container's. */
const NEAR = 4;

/**
 * Tells for each group of class words whether one of them is among the words nearest to a block (1), and whether one is
 * anywhere around it (1), in that order; `classes` is a block's class words from the nearest out.
 */
export function classFeatures(classes: string): Float64Array {
  let [near, around] = [0, 0];
  classes.split(" ").forEach((word, at) => {
    const groups = groupsOf(word);
    if (at < NEAR) near |= groups;
    around |= groups;
  });
  const values = new Float64Array(CLASS_FEATURES);
  for (let group = 0; group < CLASS_WORDS.length; group++) {
    values[group * 2] = (near >> group) & 1;
    values[group * 2 + 1] = (around >> group) & 1;
  }
  return values;
}
