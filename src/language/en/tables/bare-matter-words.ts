/**
 * Words that stand in what parties want and do of every kind, and so say nothing of which matter it is, beside the
 * function words and `GENERAL_WORDS`: verbs of changing and dealing, measures, degrees, and nouns for parties, plans and
 * accords as such. Written by hand from general knowledge of news English, 2026-11; lower case, without endings that
 * `conceptsOf` takes off where they are regular.
 */
export const BARE_MATTER_WORDS: ReadonlySet<string> = new Set(
  (
    "increase increas reduce reduc raise rais lower cut expand extend strengthen boost double halve limit keep maintain " +
    "remain resume restart begin start end stop finish complete accept approve approv reject refuse support oppose back " +
    "backing agree demand request propose proposal proposed offer promise pledge plan deal agreement accord pact compromise " +
    "condition position stance step steps measure measures action effort efforts approach response move decision policy policies " +
    "rule rules proces process progress framework package list ambition ambitious solution settle settled settlement matter term terms " +
    "help helped assist assistance cooperate cooperation work working show showed grant grants granted impose imposed ensure secure protect prevent avoid " +
    "receive return hand handed send sent bring carry provide pay paid commit commitment discuss consider consult meet join lead led " +
    "government country countries nation nations state states authority authorities official officials leader leaders " +
    "minister ministers president administration party parties side sides member members group company board public " +
    "additional further greater higher fewer lesser large huge broad wide general special specific particular immediate immediately " +
    "urgent final initial temporary permanent partial current previous former future early recent entire total complete difficult easy " +
    "serious strong weak hard tough clear open fair good better necessary possible likely southern northern eastern western " +
    "trillion billion million thousand dozen dozens hundreds thousands percent dollar dollars euro euros pound pounds " +
    "number numbers amount level rate figure share half quarter third record average increasing growing rising " +
    "today week month year spring summer autumn winter midnight noon soon currently already quickly least " +
    "call called calls would should under until ending following given taking making having getting doing issue fine press pressure seriou " +
    "talking speaking together forward fail topic criticize criticise ally allies "
  ).split(" "),
);

/** Nouns in -ly, lower case; other words in -ly are adverbs or adjectives. */
export const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  "family supply assembly monopoly anomaly ally reply rally italy butterfly homily doily".split(" "),
);
