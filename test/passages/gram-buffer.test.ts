import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodiesWith, emptyBuffer, newGramBuffer, pushGram } from "../../src/passages/gram-buffer.ts";

describe("bodiesWith", () => {
  it("gives the bodies of a gram in the order of adding, and none after emptying", () => {
    const gram = fc.oneof(fc.nat(9), fc.constantFrom(0xffffffff, 0x80000000));
    fc.assert(
      fc.property(fc.array(gram, { maxLength: 64 }), (grams) => {
        const buffer = newGramBuffer(64);
        for (let round = 0; round < 2; round++) {
          grams.forEach((one, body) => {
            pushGram(buffer, one, body);
          });
          for (const one of [...grams, 10])
            expect(bodiesWith(buffer, one)).toEqual(
              grams.flatMap((other, body) => (other === one ? [body] : [])),
            );
          emptyBuffer(buffer);
          expect(grams.flatMap((one) => bodiesWith(buffer, one))).toEqual([]);
        }
      }),
    );
  });
});
