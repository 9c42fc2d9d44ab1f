import type { NumberCase, NumberResult } from "./number-case.ts";

/** Numbers that differ by less than this share are the same: the set rounds to fifteen digits. */
const TOLERANCE = 1e-9;

/** Says whether what was read of a case is all that it wants, word for word, and nothing else. */
export function passes({ results }: NumberCase, read: readonly NumberResult[]): boolean {
  return results.length === read.length && results.every((want, nth) => matches(want, read[nth]));
}

function matches(want: NumberResult, got: NumberResult | undefined): boolean {
  if (!got || want.text !== got.text) return false;
  if (want.value === undefined || got.value === undefined) return want.value === got.value;
  if (want.isoCurrency !== undefined && want.isoCurrency !== got.isoCurrency) return false;
  const [wanted, read] = [boundsOf(want.value), boundsOf(got.value)];
  return (
    wanted.marks === read.marks && wanted.numbers.every((number, nth) => near(number, read.numbers[nth]))
  );
}

/**
 * Splits "(10,20]" into its numbers and its brackets. Where both ends are bounded only the opening bracket counts:
 * the set leaves the upper end of a range out, which no report means.
 */
function boundsOf(value: string): { readonly numbers: readonly string[]; readonly marks: string } {
  const range = /^([[(])([^,]*),([^\])]*)([\])])$/.exec(value);
  if (!range) return { numbers: [value.replace(/%$/, "")], marks: "" };
  const [, open = "", low = "", high = "", close = ""] = range;
  return {
    numbers: [low, high],
    marks: low !== "" && high !== "" ? open : `${low === "" ? "" : open}${high === "" ? "" : close}`,
  };
}

function near(want: string, got: string | undefined): boolean {
  if (got === undefined || want === "" || got === "") return want === got;
  const [a, b] = [Number(want), Number(got)];
  return a === b || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}
