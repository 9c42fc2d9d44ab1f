/**
 * Nouns that name a position, with the verbs that put it forward or take it back: `nouns | verbs, base forms | kind |
 * PLOVER type and mode`. A noun may stand in several rows. Written by hand from general knowledge of news English, 2026-11.
 */
export const POSITION_ACTS = `
demand demands request requests | make issue repeat renew present submit table reiterate file lodge | ask | REQUEST
demand demands | lower reduce raise increase scale maintain cut double | ask | REQUEST
condition conditions | set lay attach impose | ask | REQUEST
campaign campaigns | announce launch start | ask | REQUEST yield
appeal appeals plea pleas call calls | make issue repeat renew launch reiterate | ask | REQUEST
ultimatum deadline | give issue set deliver | ask | REQUEST
offer offers bid bids | make raise improve sweeten increase renew repeat table submit up lodge lower hike better | offer | AGREE
proposal proposals | make table submit present unveil | offer | AGREE
promise promises pledge pledges vow vows commitment commitments assurance assurances guarantee guarantees | make give repeat renew reiterate offer | commitment | AGREE
accusation accusations allegation allegations | make level repeat renew | accusation | ACCUSE allege
willingness readiness openness | express signal voice indicate reiterate show | offer | AGREE
concern concerns alarm outrage anger dismay frustration | voice express | accusation | ACCUSE disapprove
opposition | voice express reiterate restate declare | refusal | REJECT
stance position opposition resistance | soften ease relax moderate drop abandon | agreement | CONCEDE
demand demands objection objections veto insistence condition conditions | drop withdraw abandon lift waive | agreement | CONCEDE
offer offers bid bids proposal proposals promise pledge | withdraw retract | refusal | REJECT
stance position opposition | harden toughen stiffen | refusal | REJECT
objection objections complaint complaints protest | raise file lodge make voice | accusation | ACCUSE disapprove
`;

/** Verbs that say how high what somebody offers or asks is: "Management's offer stands at 4 percent". Base forms. */
export const STANDING_VERBS: ReadonlySet<string> = new Set("stand remain".split(" "));

/** Nouns of what parties hold with each other, lower case: who says when it will be promises it. */
export const MEETING_NOUNS: ReadonlySet<string> = new Set(
  "trip visit meeting meetings talks summit negotiations dialogue round consultations".split(" "),
);

/** Verbs that say that a meeting comes about, base forms. */
export const HAPPENING_VERBS: ReadonlySet<string> = new Set(
  "happen take resume begin start continue hold go".split(" "),
);
