/**
 * Words beside a quotation that say it is taken from something written, not from somebody's mouth: a post, an article, a
 * book; lower case, folded. Written by hand from general knowledge, 2026-11.
 */
export const PUBLISHING_WORDS: ReadonlySet<string> = new Set(
  (
    "wrote writes written writing tweet tweets tweeted tweeting retweeted posted posting blog blogged " +
    "twitter facebook instagram telegram weibo tiktok youtube columnist op-ed editorial essay memoir " +
    "letter memo email e-mail manifesto communique headline headlined subhead write-up excerpt"
  ).split(" "),
);
