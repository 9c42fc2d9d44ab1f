import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedOrder } from "../../src/passages/radix-sort.ts";

/** The order that the language's own stable sort gives. */
function stableOrder(keys: Uint32Array): number[] {
  return [...keys.keys()].sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0));
}

describe("sortedOrder", () => {
  it("equals a stable sort, for keys that differ in any bits and for equal ones", () => {
    const key = fc.oneof(
      fc.integer({ min: 0, max: 0xffffffff }),
      fc.integer({ min: 0, max: 3 }),
      fc.nat(5000),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 400 }), (list) => {
        const keys = Uint32Array.from(list);
        expect([...sortedOrder(keys)]).toEqual(stableOrder(keys));
        expect([...keys]).toEqual(list);
      }),
    );
  });

  it("sorts the least and the greatest key, one key and none", () => {
    expect([...sortedOrder(Uint32Array.of(0xffffffff, 0, 0x80000000, 0x7fffffff))]).toEqual([1, 3, 2, 0]);
    expect([...sortedOrder(Uint32Array.of(7))]).toEqual([0]);
    expect([...sortedOrder(new Uint32Array())]).toEqual([]);
  });
});
