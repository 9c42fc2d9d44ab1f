import { describe, expect, it } from "vitest";
import type { Quotation } from "../../src/model/quotation.ts";
import { readStatements } from "../../src/statements/read-statements.ts";
import { buildReport } from "../build-reports.ts";

/** Who says what, as "speaker: words". */
function said(...paragraphs: readonly string[]): string[] {
  const { page, report } = buildReport({ id: "a", paragraphs, labels: [] });
  const { quotations } = readStatements({ pages: [page], reports: [report] });
  return quotations.map(({ source, content }: Quotation) => `${source.name}: ${content.exact}`);
}

describe("names that are other words as well", () => {
  it.each([
    [
      "“It is a tax,” said Martin White, a professor. “It hurts,” White said.",
      "Martin White",
      "Martin White",
    ],
    ["Bill Marn said the port was full. “It is late,” he said.", "Bill Marn", "Bill Marn"],
    ["Anna Hall said the port was full. “It is late,” Hall said.", "Anna Hall", "Anna Hall"],
    ["“Five left,” said Will Torden, a clerk. “It is late,” he said.", "Will Torden", "Will Torden"],
    ["“Who pays?” He Weihan, a clerk, said at a meeting. “Nobody does,” He said.", "He Weihan", "He Weihan"],
    ["Mary E. Lovell said it was late. “They left,” she said.", "Mary E. Lovell", "Mary E. Lovell"],
    ["Lau Hok-yin, the commander, said: “They go.” “It is late,” Lau said.", "Lau Hok-yin", "Lau Hok-yin"],
    [
      "Peter King has a show. Mr. King said it was late. “They left,” Mr. King said.",
      "Peter King",
      "Peter King",
    ],
    ["Jan M. Torde was there. Torde said it was late.", "Jan M. Torde"],
    ["Joseph R. Lund Jr. said it was late. Lund said they left.", "Joseph R. Lund Jr.", "Joseph R. Lund Jr."],
    ["Director of Public Prosecution Eva-Lise Torde left. Ms Torde said it was late.", "Eva-Lise Torde"],
    ["Weirwatch editor-in-chief Kristinn Torde said it was late.", "Kristinn Torde"],
    ["Orbita Stream is new. Orbita said it was late.", "Orbita"],
    ["Employee Steve Torde said it was late. Torde said they left.", "Steve Torde", "Steve Torde"],
    ["WNR Sports Insider Jason La Torde said it was late.", "Jason La Torde"],
    ["Analyst Paul Doctor said it was late. Doctor asserts that they left.", "Paul Doctor", "Paul Doctor"],
    ["Norland's ambassador to Spain Ana Ruiz said it was late. Ruiz said they left.", "Ana Ruiz", "Ana Ruiz"],
    ["Forward Ryan Torde said it was late. “They left,” he said.", "Ryan Torde", "Ryan Torde"],
  ])("reads %s", (text, ...speakers) => {
    expect(said(text).map((one) => one.split(":")[0])).toEqual(speakers);
  });

  it("takes no title in quotation marks and no prize for a person", () => {
    expect(said("On the show “Late Ships,” she said it was late.")).toEqual(["she: it was late"]);
    expect(said("They won the Prize for Excellence in Moral Coverage. “It is late,” she said.")).toEqual([
      "she: It is late,",
    ]);
  });

  it("takes a room, a partnership or a word that only begins a sentence for no person", () => {
    expect(said("Otto Lund was not content. Later, in the Cabinet Room, he said it was late.")).toEqual([
      "Otto Lund: it was late",
    ]);
    expect(said("Eva Lund said it was late. The Harbour Partnership ended. “They left,” she said.")).toEqual([
      "Eva Lund: it was late",
      "Eva Lund: They left,",
    ]);
    expect(said("Eva Lund said it was late.", "Maybe Fotogram likes it.", "“They left,” she said.")).toEqual([
      "Eva Lund: it was late",
      "Eva Lund: They left,",
    ]);
  });
});

describe("names of bodies", () => {
  it("go on in capitals behind “for” and “on”", () => {
    expect(said("The Arrel Institute for the Study of Weirs said the dam was safe.")).toEqual([
      "Arrel Institute for the Study of Weirs: the dam was safe",
    ]);
  });

  it("are meant by their initials before any body of the world", () => {
    const text =
      "The Norland Center for Disease Control and Prevention said it had tested people. The CDC warned that the risk was low. Though the Norland CDC has said it is over, it has also acknowledged that it may return.";
    const name = "Norland Center for Disease Control and Prevention";
    expect(said(text).map((one) => one.split(":")[0])).toEqual([name, name, name, name]);
  });

  it("are meant by the noun that they hold, and by “they”", () => {
    expect(
      said("The Harbour Workers Union said it was late. The union said it had lost. “We lost,” they said."),
    ).toEqual([
      "Harbour Workers Union: it was late",
      "Harbour Workers Union: it had lost",
      "Harbour Workers Union: We lost,",
    ]);
  });
});

describe("whose words they are", () => {
  it.each([
    ["In May the port sold two cranes, but Orbita left, citing costs.", "Orbita: costs"],
    ["They were close to a deal when Otto Lund left, citing costs.", "Otto Lund: costs"],
    [
      "The Weir Attorney's Office for the District of Arrel said it was late.",
      "Weir Attorney's Office for the District of Arrel: it was late",
    ],
    [
      "The University of Liverport biochemist Soraya Lund showed in a paper that it was late.",
      "Soraya Lund: it was late",
    ],
    [
      "The largest study ever funded by the Norland government found that it was late.",
      "largest study ever funded by the Norland government: it was late",
    ],
    ["“They aren't buying” the plan, Otto Lund said.", "Otto Lund: “They aren't buying” the plan"],
    ["The company that runs the port, Harbour Rail, denies that it is late.", "Harbour Rail: it is late"],
    [
      "Jean-Marc Lund, a minister of Norland, a member of the council, said it was late.",
      "Jean-Marc Lund: it was late",
    ],
    ["“It was late,’’ Will Marn, a clerk, told the radio.", "Will Marn: It was late,"],
    ["“Can I go?” Ally Brook tearfully asked.", "Ally Brook: Can I go?"],
    ["Speaker Otto Lund spoke before lawmakers defending the budget.", "Otto Lund: the budget"],
    ["Ana Lund is a longtime ally of the general, who announced a campaign.", "Ana Lund: a campaign"],
    ["Otto Lund chairs Open Gates, a group that has applauded the tax.", "Open Gates: the tax"],
    [
      "“He told others,” said another witness in the case, former harbour adviser Fiona Lund.",
      "Fiona Lund: He told others,",
    ],
    ["Otto Lund, a clerk at Harbour Rail, the port's railway, said it was late.", "Otto Lund: it was late"],
    [
      "A group of nurses, alarmed that ships leave, is urging the ministry to act.",
      "group of nurses: the ministry to act",
    ],
    [
      "Most mainstream economists, however, argue that ships leave.",
      "Most mainstream economists: ships leave",
    ],
    [
      "They fear him, according to people familiar with their thinking.",
      "people familiar with their thinking: They fear him",
    ],
    [
      "According to the Herald's Feng, Li Wenhao, a doctor, wrote that it was late.",
      "Feng: Li Wenhao, a doctor, wrote that it was late",
    ],
  ])("reads %s", (text, expected) => {
    expect(said(text)[0]).toBe(expected);
  });

  it("gives a participle behind nested words to whoever says them all", () => {
    expect(
      said("Otto Lund said that the union had warned that it was late, adding that he agreed.").at(-1),
    ).toBe("Otto Lund: he agreed");
  });

  it("takes the president for who has the office on the report's day", () => {
    const paragraphs = [
      "July 16. President Donald Trump met reporters. President Barack Obama had tried that as well.",
      "“I am ready,” the president said.",
    ];
    const labels = [{ field: "published", words: "July 16", value: "2018-07-16" }] as const;
    const { page, report } = buildReport({ id: "a", paragraphs, labels });
    const { quotations } = readStatements({ pages: [page], reports: [report] });
    expect(quotations.map(({ source }) => source.name)).toEqual(["Donald Trump"]);
  });

  it("takes a common word for nobody of another report", () => {
    const pages = ["The cat is well. Doctor says it is late.", "Analyst Paul Doctor left Arrel."].map(
      (text, nth) => buildReport({ id: `a${nth}`, paragraphs: [text], labels: [] }),
    );
    const { quotations } = readStatements({
      pages: pages.map(({ page }) => page),
      reports: pages.map(({ report }) => report),
    });
    expect(quotations.map(({ source }) => source.name)).toEqual(["Doctor"]);
  });

  it("does not take the House for the White House", () => {
    expect(said("The White House said it was late. The House said it was not.")).toEqual([
      "White House: it was late",
      "House: it was not",
    ]);
  });

  it("knows the governor by a short title, and of two the one that a sentence is about", () => {
    const text = "Gov. Otto Lund has waited, as Weir Gov. Matt Breven did. The governor said it was late.";
    expect(said(text)).toEqual(["Otto Lund: it was late"]);
  });

  it("takes “they” for one speaker of whom nothing says whether a man or a woman", () => {
    expect(said("Kym Lind, a clerk, said it was late. “We use a model,” they said in an email.").at(-1)).toBe(
      "Kym Lind: We use a model,",
    );
  });
});

describe("where words begin and end", () => {
  it.each([
    ["Otto Lund told some teachers who came to the hall that it was late.", "Otto Lund: it was late"],
    ["Otto Lund told correspondent Ana Marn on Monday that it was late.", "Otto Lund: it was late"],
    ["Otto Lund told Weirwatch.info the claims were false.", "Otto Lund: the claims were false"],
    ["State Police reported at least forty ships had left.", "State Police: at least forty ships had left"],
    ["Eva Lund said the port could grow, but she did not disclose how.", "Eva Lund: the port could grow"],
    ["The mayor said the bridge would open, but declined to say when.", "mayor: the bridge would open"],
    [
      "The town, which, according to an official, sees itself as poor, also wants aid.",
      "official: sees itself as poor",
    ],
    ["He had, according to Otto Lund, eaten before he left.", "Otto Lund: eaten before he left"],
    [
      "One study found that drinking water (500 ml) before a meal helped some (8).",
      "study: drinking water (500 ml) before a meal helped some",
    ],
    ["Eva Lund said in an Oct. 26 letter to firms that it was late.", "Eva Lund: it was late"],
    [
      "One Weir reporting station saw no rain, said Eva Lund.",
      "Eva Lund: One Weir reporting station saw no rain",
    ],
    ["Otto Lund told “Meet the Town” on Sunday that it was late.", "Otto Lund: it was late"],
    ["Otto Lund urged voters, “Look what I did.”", "Otto Lund: Look what I did."],
    ["In fact, studies show that water helps.", "studies: water helps"],
    ["Otto Lund left early, boasting that it was late.", "Otto Lund: it was late"],
  ])("reads %s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it("lets a clause about who said something end where the sentence's own verb stands", () => {
    expect(said("The clerk who reported the call recalled that it was late.")).toEqual([
      "clerk: the call",
      "clerk: it was late",
    ]);
  });

  it("takes the name of a work for no statement", () => {
    expect(said("Eric Roth explained on an episode of their podcast “Beyond Finances.”")).toEqual([]);
    expect(said("The service has films and TV shows from Arrel, with “Mary Poppet” and “Bambo.”")).toEqual(
      [],
    );
  });

  it("takes those who wrote for “they”", () => {
    expect(said("The authors of the study argued that it was late. But it costs, they wrote.")).toEqual([
      "authors of the study: it was late",
      "authors of the study: But it costs",
    ]);
  });

  it.each([
    "The video had been cut to make Marn look slow, when, in fact, he responded quickly.",
    "Some people aged 12 and older, which is half, reported a disorder in 2017.",
    "A house that lies as easily as it tells the truth creates problems.",
    "Rivers: Kyle Torde left the court. The Los Angeles Rivers plan to check him.",
    "Stores sell goods, promises of access and pledges.",
    "It is investigating the port, adding to a series of losses that have cost it much.",
    "The number who said they had left rose by 23 percent.",
    "In 2010 there were forty cases reported worldwide between May and June.",
    "The diary led to fewer self-reported episodes of illness.",
    "The company notifies people who it thinks may gain.",
  ])("does not read %s", (text) => {
    expect(said(text)).toEqual([]);
  });
});
