import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealKeys, openSorter } from "../../src/passages/radix-sort.ts";

/** The order that the language's own stable sort gives. */
function stableOrder(keys: Uint32Array): number[] {
  return [...keys.keys()].sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0));
}

const key = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 3 }), fc.nat(5000));

describe("openSorter", () => {
  it("equals a stable sort, run after run, for keys that differ in any bits and for equal ones", () => {
    const sorter = openSorter(400);
    fc.assert(
      fc.property(fc.array(key, { maxLength: 400 }), (list) => {
        const keys = Uint32Array.from(list);
        expect([...sorter.sort(keys)]).toEqual(stableOrder(keys));
        expect([...keys]).toEqual(list);
      }),
    );
  });

  it("sorts the least and the greatest key, one key and none", () => {
    const { sort } = openSorter(4);
    expect([...sort(Uint32Array.of(0xffffffff, 0, 0x80000000, 0x7fffffff))]).toEqual([1, 3, 2, 0]);
    expect([...sort(Uint32Array.of(7))]).toEqual([0]);
    expect([...sort(new Uint32Array())]).toEqual([]);
  });
});

describe("dealKeys", () => {
  it("deals many keys into parts by their highest bits, in their order within a part", () => {
    const keys = Uint32Array.from({ length: 50_000 }, (_, at) => Math.imul(at, 0x9e3779b1));
    const parts = dealKeys(keys);
    expect(parts.start.length).toBeGreaterThan(2);
    expect([...parts.key]).toEqual([...parts.order].map((at) => keys[at]));
    expect([...parts.order].sort((one, other) => one - other)).toEqual([...keys.keys()]);
    for (let part = 1; part < parts.start.length; part++) {
      const [from, to] = [parts.start[part - 1]!, parts.start[part]!];
      const order = parts.order.subarray(from, to);
      expect(order.every((at, nth) => nth === 0 || at > order[nth - 1]!)).toBe(true);
      if (part > 1 && from > 0 && to > from)
        expect(Math.max(...parts.key.subarray(0, from))).toBeLessThan(
          Math.min(...parts.key.subarray(from, to)),
        );
    }
  });

  it("keeps few keys in one part", () => {
    expect([...dealKeys(Uint32Array.of(9, 2)).start]).toEqual([0, 2]);
    expect([...dealKeys(new Uint32Array()).start]).toEqual([0, 0]);
  });
});
