import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A stretch of text as `[start, end)`. */
export type Stretch = readonly [start: number, end: number];

/** An attribution as the corpus marks it; each part may be in several pieces. */
export interface GoldAttribution {
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
}

/** An article with its attributions. */
export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Reads a folder of the corpus: `text/*.txt` and the brat files `attributions/*.ann`, in the order of their names. */
export function readPolnear(folder: string): GoldArticle[] {
  const annotated = readdirSync(join(folder, "attributions")).sort();
  return readdirSync(join(folder, "text"))
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file): GoldArticle[] => {
      const name = file.slice(0, -".txt".length);
      const marks = annotated.find((one) => one.startsWith(name));
      if (!marks) return [];
      const text = readFileSync(join(folder, "text", file), "utf8");
      return [
        { name, text, attributions: readBrat(readFileSync(join(folder, "attributions", marks), "utf8")) },
      ];
    });
}

/** Reads brat stand-off: `T` lines give the parts, `E` lines put them together. */
function readBrat(lines: string): GoldAttribution[] {
  const parts = new Map<string, readonly Stretch[]>();
  const attributions: GoldAttribution[] = [];
  for (const line of lines.split("\n")) {
    const part = line.match(/^(T\d+)\t\S+ ([\d ;]+)\t/);
    if (part?.[1] && part[2]) parts.set(part[1], stretchesOf(part[2]));
  }
  for (const line of lines.split("\n")) {
    if (!/^E\d+\t/.test(line)) continue;
    const roles = (line.split("\t")[1] ?? "")
      .trim()
      .split(" ")
      .map((role) => role.split(":"));
    const of = (wanted: string): readonly Stretch[] =>
      roles.flatMap(([role = "", id = ""]) =>
        role.replace(/\d+$/, "") === wanted ? (parts.get(id) ?? []) : [],
      );
    attributions.push({ source: of("Source"), cue: of("Cue"), content: of("Content") });
  }
  return attributions;
}

function stretchesOf(written: string): Stretch[] {
  return written.split(";").map((pair): Stretch => {
    const [start = 0, end = 0] = pair.trim().split(" ").map(Number);
    return [start, end];
  });
}
