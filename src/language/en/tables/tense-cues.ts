/** Words after which a time lies ahead; written by hand from general knowledge, 2026-11. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  "will would shall should won't wouldn't expected expects expect scheduled planned upcoming can tomorrow Tomorrow intends intend may might must starting effective until till ahead due deadline forthcoming slated proposed prepares preparing".split(
    " ",
  ),
);

/** Words that look ahead only where "to" or "for" follows: "set to open". */
export const NEEDS_TO: ReadonlySet<string> = new Set(
  "set going plan plans planning hope hopes aim aims wants want is are needs ready likely unlikely poised bound".split(
    " ",
  ),
);

/** Past forms that look ahead where "to" follows: "agreed to meet". */
export const LOOKS_AHEAD: ReadonlySet<string> = new Set(
  "was were agreed vowed pledged promised threatened decided offered voted ordered urged called asked told hoped wanted planned expected scheduled prepared".split(
    " ",
  ),
);

/** Forms of the irregular verbs that put a clause into the past, apart from those in -ed. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  "was were had did didn't wasn't weren't hadn't been said told came went gave took made got saw met held left led lost won fell rose grew began broke brought built bought caught chose drew drove fought found flew forgot froze heard hit hurt kept knew laid lay lent meant paid put quit ran sang sat sent shook shot shut slept sold sought spent split spoke spread stood stole struck swore taught thought threw understood woke wore wrote withdrew overthrew became cut dealt fed felt hung sank shrank underwent has have".split(
    " ",
  ),
);

/** Words in -ed that say nothing of the time of their clause. */
export const NO_TENSE: ReadonlySet<string> = new Set(
  "united needed indeed speed hundred proceed exceed based alleged armed limited so-called unprecedented".split(
    " ",
  ),
);

/** Third persons of the present that tell of a plan where a time goes with them: "the cup resumes Friday". */
export const PLANS: ReadonlySet<string> = new Set(
  "plays meets begins starts resumes reopens expires hosts convenes reconvenes premieres departs competes".split(
    " ",
  ),
);

/** The same where the time follows at once; otherwise headlines tell with them what was: "Fire leaves 12 dead". */
export const PLANS_BEFORE_TIME: ReadonlySet<string> = new Set(
  "opens closes ends arrives leaves returns travels flies goes visits continues kicks launches lands debuts concludes wraps heads tips turns".split(
    " ",
  ),
);

/** The same verbs behind a plural: "talks resume on Friday". */
export const PLURAL_PLANS: ReadonlySet<string> = new Set(
  "play meet begin start resume reopen expire convene reconvene depart compete open close end arrive leave return travel fly go vote".split(
    " ",
  ),
);

/** Behind "is" and "are" these tell of a plan: "they are meeting Friday". */
export const PLANNING_FORMS: ReadonlySet<string> = new Set(
  "meeting playing voting taking holding gathering speaking appearing heading opening closing leaving returning starting resuming hosting visiting travelling traveling flying launching".split(
    " ",
  ),
);
