/**
 * Function words of English: articles, pronouns, prepositions, conjunctions, auxiliaries and particles, lower case.
 * Written by hand from general knowledge of grammar, 2026-11. They carry no topic; prose is full of them.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those each every either neither some any no all both half such same other another " +
    "i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our " +
    "ours ourselves they them their theirs themselves who whom whose which what whatever whoever whichever one " +
    "ones someone anyone everyone nobody nothing something anything everything none " +
    "in on at by to of for from with without within into onto upon off out over under above below between among " +
    "amid during before after since until till through throughout across against along around behind beside " +
    "besides beyond despite down up near toward towards about as like than per via except " +
    "and or but nor so yet if unless although though because while whereas whether when whenever where wherever " +
    "why how then there here however therefore thus also too even still just only already again ever never not " +
    "n't almost very more most much many few less least enough quite rather really " +
    "is am are was were be been being has have had having do does did doing done will would shall should can " +
    "could may might must ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't " +
    "wouldn't can't cannot couldn't shouldn't it's that's there's he's she's they're we're you're i'm i've i'll " +
    "we've we'll they've they'll he'd she'd who's what's let's"
  ).split(" "),
);
