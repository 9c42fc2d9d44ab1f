/**
 * What parties grant or make with each other, singular and plural, lower case. Written by hand from general knowledge,
 * 2026-11.
 */
export const GRANTED_THINGS: ReadonlySet<string> = new Set(
  (
    "amnesty offer offers talks negotiations deal deals agreement compromise concession concessions pardon pardons bailout aid money funding " +
    "raise increase increases cut cuts sale referendum vote election elections exception exceptions exemption exemptions extension delay " +
    "ceasefire truce return withdrawal surrender layoffs redundancies closures change changes reform troops intervention recount inquiry " +
    "ransom apology refund refunds compensation strike lockdown tax taxes merger discussion dialogue"
  ).split(" "),
);
