/**
 * Words by which somebody condemns what others do, lower case: "called the decision hostile", "said the bill was unjust".
 * Written by hand from general knowledge of news English, 2026-11.
 */
export const VERDICT_WORDS: ReadonlySet<string> = new Set(
  (
    "unacceptable unjust unfair inhumane inhuman reckless irresponsible shameful disgraceful scandalous outrageous appalling " +
    "unconstitutional undemocratic discriminatory racist insulting cynical cowardly barbaric unlawful derisory paltry unworkable " +
    "draconian misguided inexcusable indefensible intolerable deplorable reprehensible unforgivable " +
    "unjustified unjustifiable disgrace betrayal scandal outrage insult farce sham nonsense travesty hypocrisy hypocritical witch-hunt " +
    "blackmail extortion"
  ).split(" "),
);

/** Words that condemn only where somebody calls a thing so: of a crash or a road they tell how it is. Lower case. */
export const CALLED_WORDS: ReadonlySet<string> = new Set(
  (
    "hostile illegal cruel dangerous provocative criminal arbitrary harmful inadequate insufficient disappointing regrettable " +
    "unreasonable excessive punitive short-sighted shortsighted naive pathetic wrong weak mistake joke absurd ridiculous laughable stunt waste theft " +
    "robbery violation breach provocation aggression attack assault fiasco folly distraction gimmick slap blow threat"
  ).split(" "),
);

/** Words that deny what others say, lower case: "called the charge baseless". */
export const DENIAL_WORDS: ReadonlySet<string> = new Set(
  "baseless false untrue unfounded groundless nonsense lie lies fabricated fabrication fiction slander defamatory absurd ridiculous".split(
    " ",
  ),
);

/** Nouns of what others say against somebody, singular and plural, lower case. */
export const CHARGE_NOUNS: ReadonlySet<string> = new Set(
  (
    "charge charges claim claims allegation allegations accusation accusations suggestion suggestions report reports rumour rumours " +
    "rumor rumors complaint complaints criticism lawsuit statement statements story stories"
  ).split(" "),
);
