import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/passages/candidates.ts";
import { createMatchIndex, type IndexHit, loadMatchIndex } from "../../src/passages/match-index.ts";

/** Grams by number, spread over 32 bits and all of them kept by the sampling. */
function gramOf(number: number): number {
  return (Math.imul(number + 1, 0x9e3779b1) & ~3) >>> 0;
}

/** A body of grams drawn from so many: few give bodies that share much. */
function drawBody(seed: number, length: number, from: number): Uint32Array {
  let state = seed;
  return Uint32Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return gramOf((state >>> 8) % from);
  });
}

/** Counts over all bodies, one by one. */
function countNaively(bodies: readonly Uint32Array[], asked: Uint32Array): IndexHit[] {
  const kept = bodies.map((body) => new Set(sampleOf(body)));
  const grams = [...sampleOf(asked)];
  const frequency = (gram: number): number => kept.filter((body) => body.has(gram)).length;
  const wanted = grams.filter((gram) => frequency(gram) <= 512);
  return kept
    .map((body, nth) => ({ body: nth, hits: wanted.filter((gram) => body.has(gram)).length }))
    .filter(({ hits }) => hits >= 3)
    .sort((one, other) => other.hits - one.hits || one.body - other.body);
}

describe("createMatchIndex", () => {
  it("answers like a count over all bodies, most hits first, whatever lies in the buffer or in a merge", () => {
    const sizes = fc.array(fc.record({ length: fc.nat(60), from: fc.integer({ min: 80, max: 4000 }) }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(sizes, fc.nat(), (shapes, seed) => {
        const index = createMatchIndex();
        const bodies = shapes.map(({ length, from }, nth) => drawBody(seed + nth, length, from));
        bodies.forEach((body, nth) => {
          expect(index.add(body)).toBe(nth);
        });
        expect(index.size()).toBe(bodies.length);
        for (const asked of [...bodies.slice(0, 5), drawBody(seed, 50, 500)])
          expect(index.query(asked)).toEqual(countNaively(bodies, asked));
      }),
      { numRuns: 60 },
    );
  });

  it("answers so after each of many inserts, with flushes and merges between", () => {
    const index = createMatchIndex();
    const bodies: Uint32Array[] = [];
    for (let nth = 0; nth < 3000; nth++) {
      const body = drawBody(nth % 700, 12 + (nth % 25), 9000);
      expect(index.add(body)).toBe(nth);
      bodies.push(body);
      if (nth % 97 === 0) expect(index.query(body)).toEqual(countNaively(bodies, body));
    }
  });

  it("answers right at every step of merges that go on over several inserts", () => {
    const index = createMatchIndex();
    const bodies: Uint32Array[] = [];
    const asked = drawBody(99, 60, 3000);
    let expected: IndexHit[] = [];
    let ended = 0;
    for (let nth = 0; nth < 900; nth++) {
      const before = index.bytes();
      const body = drawBody(nth, 30, 3000);
      bodies.push(body);
      index.add(body);
      // A merge gives its room back where it ends: later than it began, so the inserts between met it in progress.
      if (index.bytes() < before) ended++;
      const [own] = countNaively([body], asked);
      if (own) expected = [...expected, { body: nth, hits: own.hits }];
      expect(index.query(asked)).toEqual([...expected].sort((a, b) => b.hits - a.hits || a.body - b.body));
    }
    expect(expected).toEqual(countNaively(bodies, asked).sort((a, b) => a.body - b.body));
    expect(ended).toBeGreaterThan(5);
  });

  it("counts a gram that a body repeats once, and passes over fewer than three", () => {
    const index = createMatchIndex();
    const [a, b, c] = [1, 2, 3].map(gramOf) as [number, number, number];
    index.add(Uint32Array.of(a, a, a, b));
    index.add(Uint32Array.of(a, b, c, c));
    expect(index.query(Uint32Array.of(c, b, a, a))).toEqual([{ body: 1, hits: 3 }]);
    expect(index.query(Uint32Array.of(a, b))).toEqual([]);
  });

  it("leaves out the grams that the sampling passes over", () => {
    const index = createMatchIndex();
    index.add(Uint32Array.of(4, 8, 12, 13, 14, 15));
    expect(index.query(Uint32Array.of(4, 8, 12, 13, 14, 15))).toEqual([{ body: 0, hits: 3 }]);
  });

  it("holds the lowest and the highest gram", () => {
    const index = createMatchIndex();
    const ends = Uint32Array.of(0, 4, 0xfffffff8, 0xfffffffc);
    for (let nth = 0; nth < 1300; nth++) index.add(nth % 13 === 0 ? ends : drawBody(nth, 9, 1e6));
    expect(index.query(ends)).toHaveLength(100);
    expect(index.query(ends)[0]).toEqual({ body: 0, hits: 4 });
  });

  it("gives at most as many as are asked for", () => {
    const index = createMatchIndex();
    const body = drawBody(1, 20, 1e6);
    for (let nth = 0; nth < 5; nth++) index.add(body);
    expect(index.query(body, 2).map((hit) => hit.body)).toEqual([0, 1]);
  });

  it("is empty at first, and takes bodies without grams", () => {
    const index = createMatchIndex();
    expect([index.size(), index.query(drawBody(1, 9, 99)), index.query(new Uint32Array())]).toEqual([
      0,
      [],
      [],
    ]);
    expect(index.add(new Uint32Array())).toBe(0);
    expect([index.size(), index.query(new Uint32Array())]).toEqual([1, []]);
  });
});

describe("frequent grams", () => {
  const phrase = Uint32Array.from({ length: 5 }, (_, nth) => gramOf(1_000_000 + nth));

  it("are passed over as a set phrase above 512 bodies, in the buffer, in segments or in both", () => {
    for (const own of [0, 20]) {
      const index = createMatchIndex();
      const bodies = Array.from({ length: 513 }, (_, nth) =>
        Uint32Array.of(...phrase, ...drawBody(nth, own, 1e6)),
      );
      for (const body of bodies.slice(0, 512)) index.add(body);
      const asked = Uint32Array.of(...phrase, ...drawBody(7, 20, 1e6));
      expect(index.query(asked)).toHaveLength(512);
      index.add(bodies[512] ?? phrase);
      expect(index.query(asked)).toEqual(countNaively(bodies, asked));
      expect(index.query(asked).length).toBeLessThan(2);
    }
  });

  it("still find the oldest copies of a text that has more", () => {
    const index = createMatchIndex();
    const report = drawBody(3, 100, 1e6);
    for (let nth = 0; nth < 700; nth++) index.add(report);
    const hits = index.query(report);
    expect(hits.map(({ body }) => body)).toEqual(Array.from({ length: 512 }, (_, nth) => nth));
    expect(new Set(hits.map((hit) => hit.hits))).toEqual(new Set([sampleOf(report).length]));
  });
});

describe("save and loadMatchIndex", () => {
  function fill(bodies: number): { index: ReturnType<typeof createMatchIndex>; list: Uint32Array[] } {
    const index = createMatchIndex();
    const list = Array.from({ length: bodies }, (_, nth) => drawBody(nth, 30, 3000));
    for (const body of list) index.add(body);
    return { index, list };
  }

  it.each([0, 1, 50, 1000])(
    "give the same answers for %i bodies, before and after more inserts",
    (bodies) => {
      const { index, list } = fill(bodies);
      const loaded = loadMatchIndex(index.save());
      expect(loaded.size()).toBe(bodies);
      for (let nth = 0; nth < 300; nth++) {
        const body = drawBody(5000 + nth, 30, 3000);
        expect([index.add(body), loaded.add(body)]).toEqual([list.length, list.length]);
        list.push(body);
      }
      for (const asked of list.slice(0, 20)) {
        expect(loaded.query(asked)).toEqual(index.query(asked));
        expect(loaded.query(asked)).toEqual(countNaively(list, asked));
      }
    },
  );

  it("do not change the index that is saved, and give the same bytes twice", () => {
    const { index, list } = fill(200);
    const before = list.map((body) => index.query(body));
    const bytes = index.save();
    expect(index.save()).toEqual(bytes);
    expect(list.map((body) => index.query(body))).toEqual(before);
  });

  it("read bytes that lie anywhere in memory, and keep none of them", () => {
    const { index, list } = fill(60);
    const bytes = index.save();
    for (const shift of [0, 1, 4, 7]) {
      const room = Buffer.alloc(bytes.length + shift);
      room.set(bytes, shift);
      const loaded = loadMatchIndex(room.subarray(shift));
      room.fill(0);
      expect(list.map((body) => loaded.query(body))).toEqual(list.map((body) => index.query(body)));
    }
  });

  const bytes = fill(60).index.save();
  /** The saved words with one of them changed. Words 0 to 3 are the header, 4 the length of the first segment. */
  function changed(word: number, value: number): Uint8Array {
    const words = new Uint32Array(bytes.slice().buffer);
    words[word] = value;
    return new Uint8Array(words.buffer);
  }
  function otherByteOrder(): Uint8Array {
    return bytes.map((_, at) => bytes[(at & ~3) + 3 - (at & 3)] ?? 0);
  }
  const grams = new Uint32Array(bytes.slice().buffer)[4] ?? 0;

  it.each([
    ["no bytes", new Uint8Array(), "no match index"],
    ["other bytes", new TextEncoder().encode("<!doctype html><p>Rain fell"), "no match index"],
    ["words of the other byte order", otherByteOrder(), "byte order"],
    ["the header alone", bytes.subarray(0, 16), "cut short"],
    ["half of it", bytes.subarray(0, 4 * Math.floor(bytes.length / 8)), "cut short"],
    ["all but the last byte", bytes.subarray(0, -1), "cut short"],
    ["one byte more", new Uint8Array([...bytes, 0]), "does not end"],
    ["one word more", new Uint8Array([...bytes, 0, 0, 0, 0]), "does not end"],
    ["fewer segments than it holds", changed(2, 0), "does not end"],
    ["more segments than it holds", changed(2, 2), "cut short"],
    ["a segment of any length", changed(4, 0xffffffff), "cut short"],
    ["grams out of order", changed(5, 0xffffffff), "out of order"],
    ["a body that is not there", changed(5 + grams, 60), "does not hold"],
  ])("say a RangeError for %s", (_, wrong, message) => {
    expect(() => loadMatchIndex(wrong)).toThrow(RangeError);
    expect(() => loadMatchIndex(wrong)).toThrow(message);
  });
});
