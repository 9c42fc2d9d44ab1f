import { gzipSync } from "node:zlib";
import { pick, pickNumber, type Random } from "../copies/random.ts";
import { hostileText } from "./hostile-text.ts";

type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

/** The ways of damaging bytes, by name. `other` is a second input, often of another format. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  flip: (bytes, random) => overwrite(bytes, random, (byte) => byte ^ (1 << pickNumber(random, 0, 7))),
  set: (bytes, random) => overwrite(bytes, random, () => pick(random, [0, 9, 10, 13, 32, 60, 127, 128, 255])),
  delete: (bytes, random) => {
    const [start, end] = stretch(bytes, random, 300);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  truncate: (bytes, random) => bytes.subarray(0, pickNumber(random, 0, bytes.length)),
  behead: (bytes, random) => bytes.subarray(pickNumber(random, 0, Math.min(200, bytes.length))),
  duplicate: (bytes, random) => {
    const [start, end] = stretch(bytes, random, 4000);
    const times = pickNumber(random, 1, 20);
    const copies = Array.from({ length: times }, () => bytes.subarray(start, end));
    return Buffer.concat([bytes.subarray(0, end), ...copies, bytes.subarray(end)]);
  },
  swap: (bytes, random) => {
    const cuts = Array.from({ length: 4 }, () => pickNumber(random, 0, bytes.length)).sort((a, b) => a - b);
    const [a = 0, b = 0, c = 0, d = 0] = cuts;
    const part = (start: number, end: number): Buffer => bytes.subarray(start, end);
    return Buffer.concat([part(0, a), part(c, d), part(b, c), part(a, b), part(d, bytes.length)]);
  },
  splice: (bytes, random, other) => {
    const [start, end] = stretch(other, random, other.length);
    return insert(bytes, other.subarray(start, end), random);
  },
  replace: (bytes, random, other) =>
    Buffer.concat([
      bytes.subarray(0, pickNumber(random, 0, bytes.length)),
      other.subarray(pickNumber(random, 0, other.length)),
    ]),
  token: (bytes, random) => insert(bytes, Buffer.from(hostileText(random)), random),
  number: changeNumber,
  random: (bytes, random) => insert(bytes, randomBytes(random, pickNumber(random, 1, 400)), random),
};

/** Ways of making a wholly different input of the bytes, each used for a few inputs in a hundred. */
const RECODINGS: Readonly<Record<string, Mutation>> = {
  "utf-16": (bytes) => Buffer.from(`\ufeff${bytes.toString("utf8")}`, "utf16le"),
  "utf-16-odd": (bytes) => Buffer.from(`\ufeff${bytes.toString("utf8")}`, "utf16le").subarray(0, -1),
  "utf-16-be": (bytes) => Buffer.from(`\ufeff${bytes.toString("utf8")}`, "utf16le").swap16(),
  latin1: (bytes) => Buffer.from(bytes.toString("utf8"), "latin1"),
  "twice-coded": (bytes) => Buffer.from(bytes.toString("latin1"), "utf8"),
  gzip: (bytes) => gzipSync(bytes),
  "gzip-in-gzip": (bytes) => gzipSync(gzipSync(bytes)),
  "gzip-twice": (bytes) => Buffer.concat([gzipSync(bytes), gzipSync(bytes)]),
  "no-lines": (bytes) => Buffer.from(bytes.toString("latin1").replaceAll("\n", " "), "latin1"),
  noise: (_, random) => randomBytes(random, pickNumber(random, 0, 20_000)),
  empty: () => Buffer.alloc(0),
};

const RECODED_SHARE = 0.08;

/** Damages bytes in a few ways and says in which. */
export function mutateBytes(
  bytes: Buffer,
  random: Random,
  other: Buffer,
): { readonly bytes: Buffer; readonly ways: readonly string[] } {
  const ways: string[] = [];
  let changed = bytes;
  const apply = (table: Readonly<Record<string, Mutation>>): void => {
    const way = pick(random, Object.keys(table));
    changed = table[way]!(changed, random, other);
    ways.push(way);
  };
  for (let left = Math.floor(random() ** 2 * 9); left > 0; left--) apply(MUTATIONS);
  if (random() < RECODED_SHARE) apply(RECODINGS);
  return { bytes: changed, ways };
}

function overwrite(bytes: Buffer, random: Random, change: (byte: number) => number): Buffer {
  const changed = Buffer.from(bytes);
  if (bytes.length === 0) return changed;
  for (let left = pickNumber(random, 1, 20); left > 0; left--) {
    const at = pickNumber(random, 0, bytes.length - 1);
    changed[at] = change(changed[at]!);
  }
  return changed;
}

const NUMBERS = [
  "0",
  "1",
  "-1",
  "7",
  "255",
  "65536",
  "2147483648",
  "4294967295",
  "99999999999999999999",
  "1e9",
  "ffff",
];

/** Puts another number in the place of one that is written in digits, such as a length or an offset. */
function changeNumber(bytes: Buffer, random: Random): Buffer {
  const text = bytes.toString("latin1");
  const from = pickNumber(random, 0, text.length);
  const found = /\d+/.exec(text.slice(from, from + 2000));
  if (!found) return bytes;
  const at = from + found.index;
  const number = random() < 0.5 ? pick(random, NUMBERS) : `${pickNumber(random, 0, 5000)}`;
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(number), bytes.subarray(at + found[0].length)]);
}

function randomBytes(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => pickNumber(random, 0, 255)));
}

function insert(bytes: Buffer, added: Buffer, random: Random): Buffer {
  const at = pickNumber(random, 0, bytes.length);
  return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at)]);
}

function stretch(bytes: Buffer, random: Random, longest: number): [number, number] {
  const start = pickNumber(random, 0, bytes.length);
  return [start, Math.min(bytes.length, start + pickNumber(random, 0, longest))];
}
