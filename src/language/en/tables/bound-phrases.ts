/** What words before or behind a number make of it. */
export type BoundEffect = "over" | "least" | "under" | "most" | "nearly" | "about" | "exact";

/**
 * Words before a number that bound or blur it, lower case; written by hand from general knowledge, 2026-11.
 * `nearly` leaves the number as an upper bound and as the figure itself; `about` and `exact` leave it as it is.
 */
export const BOUNDS_BEFORE: readonly (readonly [effect: BoundEffect, phrases: string])[] = [
  [
    "over",
    "more than|over|above|greater than|bigger than|larger than|higher than|upward of|upwards of|in excess of|" +
      "exceeding|exceed|exceeds|exceeded|surpassing|surpassed|topping|topped|well over|well above|just over|just above|" +
      "a little over|slightly more than|slightly over|much more than|far more than|north of|beyond|better than|>|a little more than|" +
      "just more than|somewhat more than|well more than",
  ],
  [
    "least",
    "at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum of|minimum|as few as|as little as|" +
      "no smaller than|starting at|>=|≥|more than or equal to|greater than or equal to|greater or equal than|greater or equal to|bigger or equal than|" +
      "larger or equal than|larger than or equal to|bigger than or equal to|at least or equal to|more or equal than|more or equal to|not smaller than|at a minimum",
  ],
  [
    "under",
    "less than|fewer than|under|below|smaller than|lower than|well under|well below|south of|slower than|<|" +
      "much less than|far less than|far fewer than|slightly less than|shy of",
  ],
  [
    "most",
    "up to|as many as|as much as|as high as|as big as|as large as|at most|no more than|not more than|no greater than|not greater than|no larger than|no bigger than|a maximum of|maximum of|" +
      "maximum|no higher than|capped at|<=|≤|less than or equal to|smaller or equal than|smaller or equal to|less or equal than|less or equal to|" +
      "smaller than or equal to|lower than or equal to|lower or equal than|at most or equal to|at a maximum|not bigger than|not larger than",
  ],
  [
    "nearly",
    "nearly|almost|close to|just under|just below|approaching|nearing|not quite|just shy of|slightly under|a little under",
  ],
  [
    "about",
    "about|around|roughly|approximately|some|an estimated|estimated|circa|c.|an average of|on average|averaging|" +
      "in the region of|on the order of|in the order of|somewhere around|anywhere from|something like|a reported|an approximate|~|≈",
  ],
  [
    "exact",
    "exactly|only|just|a record|a total of|another|a further|an additional|a combined|a whopping|a mere|equal to|equals to|equaling to|" +
      "equals|precisely|fully|a full|an extra|an unprecedented|an initial|a staggering",
  ],
];

/** Words behind a number that bound or blur it. */
export const BOUNDS_BEHIND: readonly (readonly [effect: BoundEffect, phrases: string])[] = [
  [
    "least",
    "or more|or over|or above|or greater|or higher|or upwards|or larger|or bigger|or longer|or older|plus|and above|and over|or better|or more than|and up",
  ],
  [
    "most",
    "or less|or fewer|or under|or below|or lower|or smaller|or younger|or less than|at most|or fewer than",
  ],
  ["about", "or so|or thereabouts|on average|more or less|approximately"],
];
