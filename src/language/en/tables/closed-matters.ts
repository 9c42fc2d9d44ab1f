/**
 * What somebody says of a thing that is not to be had, behind a form of "be", lower case, as tokens. Written by hand from
 * general knowledge of news English, 2026-11.
 */
export const CLOSED_MATTERS: readonly string[] = [
  "out of the question",
  "off the table",
  "not on the table",
  "not an option",
  "no option",
  "not for sale",
  "not negotiable",
  "non - negotiable",
  "non-negotiable",
  "nonnegotiable",
  "not up for negotiation",
  "not up for discussion",
  "not up for debate",
  "not up for grabs",
  "not acceptable",
  "unacceptable",
  "a red line",
  "a non - starter",
  "a non-starter",
  "a nonstarter",
  "not going to happen",
  "simply not possible",
  "dead in the water",
];
