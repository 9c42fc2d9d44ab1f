import { describe, expect, it } from "vitest";
import { panReport } from "../../bench/pan/pan-report.ts";
import { sharedPassages } from "../../src/passages/shared-passages.ts";

/** Told at length, each matter in a place of its own. */
const REPORT = [
  "The council of the island met on Tuesday evening to decide about the future of its only lighthouse.",
  "Built of granite, the tower has warned ships of the northern reef since the middle of the century before last.",
  "Salt and frost have opened cracks below the gallery, wide enough for a hand, and plaster falls on the staircase.",
  "A surveyor from the mainland, Ines Carvalho, spent three weeks with ropes and cameras on the outer wall.",
  "Her study, two hundred pages thick, warns that the upper storey could collapse during any violent storm.",
  "Repairs would cost nine million crowns, four times what the parish collects in taxes each year.",
  "Members therefore asked whether the shipping ministry might share the burden, as it did at other stations.",
  "The ministry replied in a short letter that satellites guide vessels now and that lamps are of little use.",
  "Fishermen in the hall shook their heads, for many of their small boats carry no receivers at all.",
  "Skipper Tomas Brandt told the meeting how the beam had led him home when his engine failed in fog.",
  "The schoolteacher read aloud a petition which eleven hundred people have signed, more than live on the island.",
  "Most signatures come from summer guests, whose hotels and ferries feed two families out of three.",
  "An architect presented drawings for a museum, a library and four rooms for visitors inside the former keeper's house.",
  "Income from such lodging, she reckoned, could pay back a loan within twenty years.",
  "The treasurer doubted the figures, because winters are long and the harbour often freezes until April.",
  "He proposed to demolish the gallery, keep the stump and mount an electric lantern upon a steel mast.",
  "That plan found four supporters, while seven voted to borrow the money and to begin repairs before autumn.",
  "Scaffolding will arrive with the cargo barge in June, weather permitting, and masons are already being hired.",
].join(" ");

/** Sums the report up in words from all over it. */
const DIGEST = [
  "The island council voted seven to four to borrow nine million crowns for repairs to its granite lighthouse, whose gallery shows cracks.",
  "Surveyor Carvalho warns of collapse in a violent storm, yet the shipping ministry will not share the cost since satellites guide vessels.",
  "Fishermen without receivers and a petition with eleven hundred signatures want the beam kept.",
  "The loan could be paid from a museum and rooms for visitors, though the treasurer doubted the figures and proposed a steel mast; masons begin in June.",
].join(" ");

const KITCHEN = [
  "Peel the onions and soften them in butter without letting them brown.",
  "Stir in the flour, then pour the warm milk little by little.",
  "Grate a whole nutmeg if you like its scent, but taste first.",
  "Blanch the spinach, squeeze it dry and chop it finely.",
  "Line the dish with pastry, prick it and bake it blind.",
  "Spread the filling, scatter cheese on top and return it to the oven.",
].join(" ");

const BEES = [
  "Bees sleep in clusters when nights turn cold and honey runs short.",
  "Keepers feed them syrup of sugar, thick as treacle, from a jar.",
  "Mites hide under brood caps, so treat hives after swarming ends.",
  "A queen lives four summers; drones are thrown out in September.",
  "Wax melts gently over steam and sets clear in wooden moulds.",
].join(" ");

const shared = (a: string, b: string): [string, string][] =>
  sharedPassages(panReport("a", a), panReport("b", b)).map(({ from, to }) => [
    a.slice(from.start, from.end),
    b.slice(to.start, to.end),
  ]);

const bare = (text: string): string => text.replace(/\.$/, "");
const page = `${KITCHEN}\n\n${DIGEST}\n\n${BEES}`;

describe("findDigests", () => {
  it("pairs a short account with the whole report whose words it takes from everywhere", () => {
    expect(shared(page, REPORT)).toEqual([[bare(DIGEST), bare(REPORT)]]);
  });

  it("gives the same, turned, when the reports change places", () => {
    expect(shared(REPORT, page)).toEqual([[bare(REPORT), bare(DIGEST)]]);
  });

  it("does not take a copy of one place for a digest of the whole", () => {
    const copy = REPORT.split(/(?<=\.) /)
      .slice(4, 9)
      .join(" ");
    expect(shared(`${KITCHEN}\n\n${copy}\n\n${BEES}`, REPORT)).toEqual([[bare(copy), bare(copy)]]);
  });

  it("finds no digest where the text around it is as near to the report: the matter is theirs in common", () => {
    const pieces = REPORT.split(/(?<=\.) /);
    const around = [...pieces.slice(0, 6), ...pieces.slice(12)].map((one) =>
      one.split(" ").reverse().join(" "),
    );
    const found = shared(`${around.join(". ")}\n\n${DIGEST}`, REPORT);
    expect(found.map(([from]) => from)).not.toContain(bare(DIGEST));
  });
});
