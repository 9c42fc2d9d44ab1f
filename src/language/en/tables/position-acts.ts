/**
 * Nouns that name a position, with the verbs that put it forward or take it back: `nouns | verbs, base forms | kind |
 * PLOVER type and mode`. A noun may stand in several rows. Written by hand from general knowledge of news English, 2026-11.
 */
export const POSITION_ACTS = `
demand demands request requests | make issue repeat renew present submit table reiterate file lodge | ask | REQUEST
demand demands | lower reduce raise increase scale maintain cut double | ask | REQUEST
condition conditions | set lay attach impose | ask | REQUEST
condition conditions demand demands terms | set-out lay-out lay-down set-down spell-out | ask | REQUEST
request requests demand demands | put-in send-in hand-in | ask | REQUEST
call calls demand demands plea pleas appeal appeals | join echo add | ask | REQUEST
motion motions petition petitions application applications appeal appeals | file table submit lodge bring | ask | REQUEST
need | stress underline underscore emphasise emphasize highlight reiterate | ask | REQUEST
campaign campaigns | announce launch start | ask | REQUEST yield
appeal appeals plea pleas call calls | make issue repeat renew launch reiterate | ask | REQUEST
ultimatum deadline | give issue set deliver | ask | REQUEST
offer offers bid bids | make raise improve sweeten increase renew repeat table submit up lodge lower hike better | offer | AGREE
proposal proposals | make table submit present unveil | offer | AGREE
ceasefire truce moratorium | declare proclaim announce | commitment | AGREE
approval consent blessing assent go-ahead backing | give grant | agreement | AGREE
approval consent permission support backing | withhold refuse withdraw | refusal | REJECT
promise promises pledge pledges vow vows commitment commitments assurance assurances guarantee guarantees | make give repeat renew reiterate offer reaffirm restate reassert underline | commitment | AGREE
accusation accusations allegation allegations | make level repeat renew | accusation | ACCUSE allege
willingness readiness openness | express signal voice indicate reiterate show | offer | AGREE
concession concessions | make | agreement | CONCEDE
word | give | commitment | AGREE
concern concerns alarm outrage anger dismay frustration fury disappointment doubt doubts misgivings unease | voice express raise register | accusation | ACCUSE disapprove
lawsuit lawsuits suit | file bring launch lodge | accusation | ACCUSE allege
alarm | sound raise | accusation | ACCUSE disapprove
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
