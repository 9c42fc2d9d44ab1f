import { describe, expect, test } from "vitest";
import { positionsOf } from "./read-drawn-positions.ts";

/** Sentences of agency prose on quite different matters, each with the kind of its position and whoever holds it. */
const READ: readonly (readonly [text: string, kind: string, actor: string])[] = [
  ["The regulator cleared the takeover on condition that twelve stores are sold.", "agreement", "regulator"],
  ["The court granted a stay of the eviction.", "agreement", "court"],
  ["The carmaker settled a lawsuit with the owners.", "agreement", "carmaker"],
  ["Ghana and Togo hammered out a compromise.", "agreement", "Ghana"],
  ["Ghana and Togo came to terms on the border.", "agreement", "Ghana"],
  ["The airline called off its boycott.", "agreement", "airline"],
  ["The council gave its blessing to the merger.", "agreement", "council"],
  ["The owner accepted 5 percent.", "agreement", "owner"],
  ["Nurses voted to accept the pay offer.", "agreement", "Nurses"],
  ["Lawmakers voted down the pension bill.", "refusal", "Lawmakers"],
  ["Senators voted against the bill.", "refusal", "Senators"],
  ["The court threw out a lawsuit against the school.", "refusal", "court"],
  ["The central bank pushed back against calls for a rate cut.", "refusal", "central bank"],
  ["Peru pulled out of the talks.", "refusal", "Peru"],
  ["The board declined an invitation to the hearing.", "refusal", "board"],
  ["The party distanced itself from the senator's remarks.", "refusal", "party"],
  ["Poland withheld its consent to the treaty.", "refusal", "Poland"],
  ["Poland scrapped plans to buy the jets.", "refusal", "Poland"],
  ["Lawyers for the former mayor sought a delay to the trial.", "ask", "Lawyers for the former mayor"],
  ["The regulator required the bank to hold more capital.", "ask", "regulator"],
  ["The inspectors demanded that the plant be shut.", "ask", "inspectors"],
  ["The senator insisted that the report be published.", "ask", "senator"],
  ["The club appealed against the ban.", "ask", "club"],
  ["The party filed a motion against the budget.", "ask", "party"],
  ["The coalition set out its conditions for a new law.", "ask", "coalition"],
  ["The envoy stressed the need for a ceasefire.", "ask", "envoy"],
  ["The union gave management a week to reply.", "ask", "union"],
  ["The company put forward a new pay offer.", "offer", "company"],
  ["The president left the door open to talks.", "offer", "president"],
  ["The rebels declared a ceasefire.", "commitment", "rebels"],
  ["Donors committed 2 billion euros to the fund.", "commitment", "Donors"],
  ["The company gave its word that the plant would reopen.", "commitment", "company"],
  ["The charity sued the state over the closure of the shelter.", "accusation", "charity"],
  ["Chile held Bolivia responsible for the attack.", "accusation", "Chile"],
  ["Prosecutors charged the mayor with taking bribes.", "accusation", "Prosecutors"],
  ["Chile warned Bolivia that it would close the border.", "accusation", "Chile"],
  ["Chile warned of sanctions.", "accusation", "Chile"],
  ["Activists slammed the decision.", "accusation", "Activists"],
  ["The auditor faulted the ministry for lax controls.", "accusation", "auditor"],
  ["The opposition put the blame on the minister.", "accusation", "opposition"],
  ["The opposition was scathing about the law.", "accusation", "opposition"],
];

/** The same words where nobody wants, grants or refuses anything. */
const UNREAD: readonly string[] = [
  "The company cleared 200 tonnes of rubble.",
  "The council granted a medal to the singer.",
  "The company settled its bill for lunch.",
  "The carpenter hammered out a rhythm.",
  "The club called off the match because of fog.",
  "The minister gave a nod to the guests.",
  "The minister voted in Oslo on Sunday.",
  "The club threw out old chairs.",
  "The pilot pushed back on the stick.",
  "The train pulled out of the station.",
  "The president walked away from the crash unhurt.",
  "Sales declined the most in May.",
  "The navy scrapped the frigate.",
  "The job requires workers to lift boxes.",
  "The minister insisted that the bridge was safe.",
  "The minister asked to see the menu.",
  "The union filed its papers in boxes.",
  "The mayor stressed words oddly.",
  "The mayor put forward the clocks.",
  "The company committed errors in its books.",
  "The company charged its buses with green power.",
  "The agency warned residents that it would rain.",
  "The agency warned of floods.",
  "The mayor laid into a plate of fish.",
  "The regulator might approve the merger.",
  "If the regulator clears the merger, shares will rise.",
  "Oslo has shown no willingness to change the treaty.",
];

describe("words of positions", () => {
  test.each(READ)("%s", (text, kind, actor) => {
    expect(positionsOf(text).map((one) => [one.kind, one.actor.name])).toEqual([[kind, actor]]);
  });

  test.each(UNREAD)("tell of no position: %s", (text) => {
    expect(positionsOf(text)).toEqual([]);
  });
});
