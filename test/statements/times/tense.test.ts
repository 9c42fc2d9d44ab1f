import { describe, expect, it } from "vitest";
import { tenseAt } from "../../../src/statements/times/tense.ts";

/** Gives the tense around the word that is drawn in brackets. */
function at(drawn: string): string {
  const start = drawn.indexOf("[");
  const text = drawn.replace(/[[\]]/g, "");
  return tenseAt(text, { start, end: start + drawn.indexOf("]") - start - 1 });
}

describe("tenseAt", () => {
  it.each([
    ["past", "The envoy said [Friday] that he would come."],
    ["future", "The envoy said that he would come [Friday]."],
    ["future", "The bridge, closed since May, is expected to open in [June]."],
    ["future", "The work should be completed in [October]."],
    ["future", "Both sides agreed to meet [Monday]."],
    ["past", "In [November], the guard made 40 arrests."],
    ["future", "In [November], the guard will make no arrests."],
    ["past", "The firm began three rounds of planned closures in [October]."],
    ["future", "Ahead of the planned closure in [October], ships stayed away."],
    ["future", "Cabinet to meet [Monday]"],
    ["open", "The third storm of [May]."],
    ["future", "The goalkeeper plays [Saturday], her trainer said."],
    ["future", "Talks resume on [Tuesday] in the capital."],
    ["future", "Ministers meet on [Monday]"],
    ["future", "The two unions are meeting [Friday]."],
    ["future", "The new rule takes effect on [July 1]."],
    ["future", "The envoy, who visited the camp in April, leaves on [Saturday]."],
    ["future", "The envoy, who fell ill in April, on [Saturday] will fly home."],
    ["future", "On [Saturday] the envoy who fell ill will fly home."],
    ["past", "She plays again after she was hurt on [Tuesday]."],
    ["past", "The club plays Sunday after losing on [Tuesday]."],
    ["future", "The hearing is at noon on [Tuesday]."],
    ["future", "The next vote is in [June]."],
    ["future", "The board could vote on [Monday]."],
    ["past", "The envoy could not be reached on [Monday], her office said."],
    ["past", "The mill is on strike since [Monday]."],
    ["past", "They cannot start. [Tuesday] was too wet."],
    ["past", "The dam will hold. [Tuesday]’s rain did no harm."],
    ["open", "Fire leaves 12 dead on [Monday]"],
    ["open", "The troops open fire on [Monday]"],
    ["open", "Two bids for the start of [May]."],
    ["past", "Kestrel Corp. [Monday] said it had sold the mill."],
    ["past", "The rule will end. The storm of [May] destroyed the mill."],
    ["open", "They agreed to take back 30, but that is only a tenth of [December]’s tally."],
  ])("is %s in: %s", (tense, drawn) => {
    expect(at(drawn)).toBe(tense);
  });
});
