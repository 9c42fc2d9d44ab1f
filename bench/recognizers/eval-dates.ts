import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findMentions } from "../../src/statements/times/find-mentions.ts";
import { resolveShape } from "../../src/statements/times/resolve-shape.ts";

interface DateCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Start: number;
    readonly End: number;
    readonly TypeName?: string;
    readonly Resolution?: { readonly values?: readonly { readonly value?: string }[] };
  }[];
}

/**
 * Measures days on Recognizers-Text's English cases: `npm run eval -- recognizer-dates DIR [--misses]`. Owed is every
 * result of type date; it is right where our value is one of its values. Every second case, from the first, may be
 * looked at; `--misses` shows those.
 */
export async function evalRecognizerDates(args: readonly string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith("--"));
  if (!folder) throw new Error("usage: npm run eval -- recognizer-dates DIR [--misses]");
  const raw = readFileSync(join(folder, "DateTimeModel.json"), "utf8").replace(/^\uFEFF/, "");
  const owed = (JSON.parse(raw) as DateCase[]).flatMap((one) =>
    one.Results.filter(({ TypeName }) => TypeName === "datetimeV2.date").map((result) => ({ one, result })),
  );
  const scored = owed.map(({ one, result }) => {
    const made = valueAt(one, result);
    const values = result.Resolution?.values?.map(({ value }) => value) ?? [];
    return { one, values, made, right: made !== undefined && values.includes(made) };
  });
  for (const [name, half] of [
    ["half that was looked at", scored.filter((_, nth) => nth % 2 === 0)],
    ["half that was not", scored.filter((_, nth) => nth % 2 === 1)],
  ] as const) {
    const [found, right] = [half.filter(({ made }) => made), half.filter((row) => row.right)];
    console.log(`${name}: ${half.length} days, found ${found.length}, value right ${right.length}`);
  }
  if (!args.includes("--misses")) return;
  for (const [nth, { one, values, made, right }] of scored.entries())
    if (nth % 2 === 0 && !right) console.log(`${one.Input} | wanted ${values.join(" or ")}, read ${made}`);
}

/** The value that is read where a result stands, counted from the case's reference day. */
function valueAt(
  { Input, Context }: DateCase,
  { Start, End }: DateCase["Results"][number],
): string | undefined {
  const day = (Context?.ReferenceDateTime ?? "2016-11-07").slice(0, 10);
  const mention = findMentions(Input).find(({ start, end }) => start <= End && Start < end);
  return mention && resolveShape(mention.shape, { day, tense: mention.tense })?.value;
}
