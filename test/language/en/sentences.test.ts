import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/language/en/sentences.ts";
import { draw, wordsAt } from "../../draw.ts";

function sentencesOf(text: string): string[] {
  return wordsAt(text, splitSentences(text, { start: 0, end: text.length }));
}

/** Every sentence is drawn; whatever stands between the marks is white space. */
const DRAWN: readonly (readonly [string, string])[] = [
  ["two plain sentences", "⟦s:The dam held.⟧ ⟦s:The road did not.⟧"],
  ["questions and shouts", "⟦s:Who pays?⟧ ⟦s:Nobody!⟧ ⟦s:Not yet.⟧"],
  ["several marks at once", "⟦s:Really?!⟧ ⟦s:Yes.⟧"],
  ["U.S. inside a sentence", "⟦s:The U.S. delegation left Arrel.⟧ ⟦s:It rained.⟧"],
  ["U.S. before a title", "⟦s:The U.S. Senate met on Monday.⟧"],
  ["U.S. at the end", "⟦s:They flew back to the U.S.⟧ ⟦s:The talks went on.⟧"],
  ["U.K. and U.N.", "⟦s:The U.K. and the U.N. Secretariat agreed.⟧"],
  ["a month at the end", "⟦s:The ferry sails on Dec. 30.⟧ ⟦s:Tickets are sold out.⟧"],
  ["a month before a day", "⟦s:It began on Sept. 4 and ended on Oct. 2.⟧"],
  ["a month before a year", "⟦s:Since Jan. 2021 the pumps stand still.⟧"],
  ["Mr. and Mrs.", "⟦s:Mr. Dorn met Mrs. Vale.⟧ ⟦s:Dr. Hess did not come.⟧"],
  ["Gov. and Rep.", "⟦s:Gov. Ilse Maar and Rep. Tom Ott signed.⟧ ⟦s:Sen. Bray refused.⟧"],
  ["Lt. Gov.", "⟦s:Lt. Gov. Ana Pell spoke first.⟧"],
  ["St. in a name", "⟦s:The mayor of St. Orwin resigned.⟧"],
  ["No. before a number", "⟦s:It was No. 4 on the list.⟧ ⟦s:Pump No. 12 failed.⟧"],
  ["initials", "⟦s:J. R. Holm wrote the report.⟧ ⟦s:Ana M. Ruiz signed it.⟧"],
  ["an initial after a first name", "⟦s:It was Peter K. Lund and Ana P. Ott who called.⟧"],
  ["Jr. before a verb", "⟦s:Otto Fenn Jr. denied it.⟧"],
  ["Inc. before a name of its kind", "⟦s:Weir Pumps Inc. delivered late.⟧ ⟦s:The court fined it.⟧"],
  ["Inc. at the end", "⟦s:The buyer was Weir Pumps Inc.⟧ ⟦s:The price was not given.⟧"],
  ["decimals and money", "⟦s:Prices rose 3.5 percent to $1.25.⟧ ⟦s:Wages fell 0.4 percent.⟧"],
  ["a number opens a sentence", "⟦s:Nobody came.⟧ ⟦s:12 boats lay idle.⟧"],
  ["a.m. inside", "⟦s:The gates open at 6 a.m. and close at 9 p.m. on Fridays.⟧"],
  ["p.m. at the end", "⟦s:They left at 9 p.m.⟧ ⟦s:The gates closed.⟧"],
  ["a stop inside quotation marks", "⟦s:“We will not go.”⟧ ⟦s:She left.⟧"],
  ["a stop inside upright marks", '⟦s:He said "we stay."⟧ ⟦s:They stayed.⟧'],
  ["an upright quotation opens the next", '⟦s:They stayed.⟧ ⟦s:"We like it," he said.⟧'],
  ["a curly quotation opens the next", "⟦s:They stayed.⟧ ⟦s:“We like it,” he said.⟧"],
  ["a question with its speaker", "⟦s:“Who pays?” Ruiz asked.⟧ ⟦s:Nobody answered.⟧"],
  ["a question with a lower-case speaker", "⟦s:“Who pays?” asked the minister.⟧"],
  ["a shout with its speaker", "⟦s:“Never!” Lund said.⟧"],
  ["a question with a speaker and a rarer verb", "⟦s:“Who pays?” Ana Ruiz demanded.⟧ ⟦s:Nobody answered.⟧"],
  ["a shout with a titled speaker", "⟦s:“Never!” Foreign Minister Lund thundered.⟧ ⟦s:She left.⟧"],
  ["a question of its own", "⟦s:“Who pays?”⟧ ⟦s:The minister did not say.⟧"],
  ["nested marks at the end", "⟦s:“He said ‘no.’”⟧ ⟦s:She nodded.⟧"],
  ["a bracketed sentence", "⟦s:(It was raining.)⟧ ⟦s:They left.⟧"],
  ["brackets at the end", "⟦s:They left (late).⟧ ⟦s:It rained.⟧"],
  ["glued sentences", "⟦s:They discussed migration.⟧⟦s:At noon they left.⟧"],
  ["a glued quotation", "⟦s:They left at noon.⟧⟦s:“We stay,” she said.⟧"],
  ["an ellipsis inside", "⟦s:He waited … and went.⟧"],
  ["an ellipsis of dots inside", "⟦s:He waited... and then went.⟧"],
  ["an ellipsis at the end", "⟦s:He waited …⟧ ⟦s:Then he went.⟧"],
  ["a host name", "⟦s:Write to water.example or www.weir.example today.⟧"],
  ["a file with a version", "⟦s:Version 2.0.1 of the plan is out.⟧"],
  ["a list of states", "⟦s:Crews came from Mass., Conn., N.H. and Vt. to help.⟧"],
  ["a state after a town", "⟦s:The plant in Orwin, Calif. closed.⟧"],
  ["a person from a state", "⟦s:Rep. Tom Ott, D-Ore., voted no.⟧ ⟦s:Bray did too.⟧"],
  ["Spanish names", "⟦s:Sra. María José de la Peña habló con José Ángel Núñez.⟧ ⟦s:Él calló.⟧"],
  ["an accented opener", "⟦s:The talks failed.⟧ ⟦s:Élise Corvais resigned.⟧"],
  ["inverted marks", "⟦s:He asked.⟧ ⟦s:¿Quién paga?⟧ ⟦s:Nadie.⟧"],
  ["a line end", "⟦s:A headline without a stop⟧\n⟦s:The text begins.⟧"],
  ["a carriage return", "⟦s:One line⟧\r\n⟦s:Another⟧"],
  ["blank lines and blanks around", "  ⟦s:One.⟧  \n\n \t⟦s:Two.⟧ "],
  ["a.k.a. style initials", "⟦s:The E.U. Commission and the N.W.A. Council met.⟧"],
  ["e.g. and i.e.", "⟦s:Some fees, e.g. Harbour dues, i.e. Port fees, rise.⟧"],
  ["vs.", "⟦s:The case Weir vs. Holm goes on.⟧"],
  ["no letters", "⟦s:...⟧"],
  ["a lone initial as a grade", "⟦s:The dam was rated grade C.⟧ ⟦s:The weir was not.⟧"],
  ["I at the end", "⟦s:It was my brother and I.⟧ ⟦s:Nobody else came.⟧"],
  [
    "an initial that opens a sentence",
    "⟦s:It rained.⟧ ⟦s:J. R. Holm wrote that.⟧ ⟦s:“A. Ruiz agreed,” he said.⟧",
  ],
  ["an initial that opens a paragraph", "⟦s:It rained.⟧\n⟦s:J. Holm wrote that.⟧"],
  ["the word no", "⟦s:Would they go?⟧ ⟦s:No.⟧ ⟦s:Nobody would.⟧ ⟦s:The answer was no.⟧ ⟦s:Bray left.⟧"],
  [
    "words like abbreviations",
    "⟦s:Here they sat.⟧ ⟦s:Bray felt ill.⟧ ⟦s:Holm washed the ore.⟧ ⟦s:Lund left.⟧",
  ],
  ["a weekday before a month", "⟦s:It opens on Sat. Nov. 4 in Wash. State.⟧"],
  ["vitamins and plans", "⟦s:There is no plan B.⟧ ⟦s:The minister said so.⟧"],
];

describe("splitSentences", () => {
  it.each(DRAWN)("splits %s", (_, drawn) => {
    const { text, spans } = draw(drawn);
    expect(sentencesOf(text)).toEqual(wordsAt(text, spans["s"] ?? []));
    expect(splitSentences(text, { start: 0, end: text.length })).toEqual(spans["s"]);
  });

  it("stays inside the stretch it is given", () => {
    const { text, spans } = draw("Before. ⟦within:⟦s:Inside one.⟧ ⟦s:Inside two⟧⟧ and after.");
    const [within] = spans["within"] ?? [];
    expect(splitSentences(text, within ?? { start: 0, end: 0 })).toEqual(spans["s"]);
  });

  it("gives nothing for white space", () => {
    expect(sentencesOf(" \n\t ")).toEqual([]);
    expect(splitSentences("", { start: 0, end: 0 })).toEqual([]);
  });

  const piece = fc.constantFrom(
    ..."Mr. U.S. Dec. 30. rained? Ruiz asked . … ” “ \" ' ( ) \n a.m. J. 3.5 The left. ¿ é 😀".split(" "),
  );
  const prose = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.oneof(piece, fc.constant(" ")), { maxLength: 40 }).map((parts) => parts.join(" ")),
  );

  it("loses no word of any text, and gives sorted, disjoint, trimmed spans", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const spans = splitSentences(text, { start: 0, end: text.length });
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, span.start).trim()).toBe("");
          const words = text.slice(span.start, span.end);
          expect(words).not.toBe("");
          expect(words.trim()).toBe(words);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
      { numRuns: 500 },
    );
  });

  it("cuts what goes on for thousands of characters without an end", () => {
    const spans = (text: string) => splitSentences(text, { start: 0, end: text.length });
    const words = "harbour ferry ".repeat(1000).trim();
    const cut = spans(words);
    expect(cut.map(({ start, end }) => words.slice(start, end)).join(" ")).toBe(words);
    for (const { start, end } of cut) expect(end - start).toBeLessThan(4100);
    const solid = "😀".repeat(10_000);
    const pieces = spans(solid).map(({ start, end }) => solid.slice(start, end));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join("")).toBe(solid);
    for (const piece of pieces) expect(() => encodeURIComponent(piece)).not.toThrow();
  });

  it("finds the same sentences behind a paragraph in front", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const front = "A paragraph stands in front.\n";
        const alone = splitSentences(text, { start: 0, end: text.length });
        const behind = splitSentences(front + text, { start: 0, end: front.length + text.length });
        expect(behind.slice(1)).toEqual(
          alone.map(({ start, end }) => ({ start: start + front.length, end: end + front.length })),
        );
      }),
      { numRuns: 300 },
    );
  });
});
