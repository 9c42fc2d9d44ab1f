import { describe, expect, it } from "vitest";
import { compareCoherence, HOME_MARGIN } from "../../src/derivations/coherence.ts";

const passage =
  "The harbour pilots refused the new winter roster, since it left the northern channel without a tug at night, " +
  "and their union asked the port authority for two more boats, higher night pay and a lighthouse keeper.";
const harbour =
  "Pilots guide ships through the northern channel of the harbour. The port authority owns three tugs and a boat for " +
  "the night watch. In winter the union of pilots and the port authority agree on a roster. The lighthouse keeper has " +
  "asked for higher pay since autumn. Ships wait in the channel where no tug is free. The union says a night without " +
  "a tug is a danger to boats and pilots alike. The authority says the roster is new and fair to the keeper as well. ";
const orchard =
  "Apples from the valley were small after a dry summer. Growers pruned their trees and sold cider at the market. A " +
  "school class picked pears on the slope behind the chapel. The baker bought plums for cakes and praised their " +
  "colour. Wasps troubled the pickers until the first frost. A festival with songs closed the harvest. Children " +
  "carried baskets to the old press, where juice ran into barrels, and their parents danced under the walnut trees. ";

function setting(before: string, behind: string): Parameters<typeof compareCoherence>[0] {
  const text = `${before}${passage} ${behind}`;
  return {
    text,
    body: [{ start: 0, end: text.length }],
    passage: { start: before.length, end: before.length + passage.length },
  };
}

describe("compareCoherence", () => {
  it("finds a passage at home in the text that speaks of the same things", () => {
    const coherence = compareCoherence(setting(orchard, orchard), setting(harbour, harbour));
    expect((coherence?.to ?? 0) - (coherence?.from ?? 0)).toBeGreaterThan(HOME_MARGIN);
  });

  it("turns round with its sides", () => {
    const [here, there] = [setting(orchard, harbour), setting(harbour, harbour)];
    const coherence = compareCoherence(here, there);
    expect(compareCoherence(there, here)).toEqual({ from: coherence?.to, to: coherence?.from });
  });

  it("does not tell two like surroundings apart", () => {
    const coherence = compareCoherence(setting(harbour, harbour), setting(harbour, harbour));
    expect(coherence?.from).toBe(coherence?.to);
  });

  it("says nothing where a passage is nearly the whole text or has few words of its own", () => {
    expect(compareCoherence(setting("", "The end."), setting(harbour, harbour))).toBeUndefined();
    const short = { ...setting(harbour, harbour), passage: { start: 0, end: 20 } };
    expect(compareCoherence(short, short)).toBeUndefined();
  });
});
