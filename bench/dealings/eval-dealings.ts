import { readPages } from "../../src/pages/formats.ts";
import { identifyPages } from "../../src/pages/identify-pages.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { type Ledger, type MadeDealing, madeDealings } from "./made-dealings.ts";
import { type AnsweredStory, readDealings } from "./read-dealings.ts";
import {
  addDealingScores,
  type DealingMisses,
  type DealingScore,
  sameName,
  scoreLedger,
} from "./score-dealings.ts";

const STORIES = "bench/dealings/stories";
const LEDGERS: readonly Ledger[] = ["position", "measure", "event"];

interface ReadStory {
  readonly story: AnsweredStory;
  readonly made: readonly MadeDealing[];
}

/**
 * Measures asks, offers, policies and events on invented reports: `npm run eval -- dealings [--half open|held]
 * [--misses]`. Every second report, from the first by name, is the half whose misses may be looked at.
 */
export async function evalDealings(args: readonly string[]): Promise<void> {
  const asked = args.includes("--half") ? args[args.indexOf("--half") + 1] : undefined;
  if (args.includes("--half") && asked !== "open" && asked !== "held")
    throw new Error("usage: npm run eval -- dealings [--half open|held] [--misses]");
  const stories = readDealings(STORIES);
  for (const half of ["open", "held"] as const) {
    if (asked !== undefined && asked !== half) continue;
    const mine = stories.filter((_, nth) => (nth % 2 === 0) === (half === "open"));
    const read = await Promise.all(mine.map(async (story) => ({ story, made: await readStory(story) })));
    console.log(`${half} half: ${mine.length} reports`);
    for (const ledger of LEDGERS) console.log(`  ${rowOf(ledger, scoreOf(ledger, read))}`);
    if (half === "open" && args.includes("--misses")) printMisses(read);
  }
}

/** Reads a report alone, as the only page of its story. */
async function readStory({ name, text }: AnsweredStory): Promise<MadeDealing[]> {
  const input = { source: `${name}.txt`, bytes: Buffer.from(text, "utf8"), mediaType: "text/plain" };
  const { pages, notes } = await readPages(input);
  return madeDealings(buildDossier({ pages: identifyPages(pages).pages, notes }));
}

function scoreOf(ledger: Ledger, read: readonly ReadStory[]): DealingScore {
  return addDealingScores(read.map(({ story, made }) => scoreLedger(ledger, story.answers, made).score));
}

function rowOf(ledger: Ledger, score: DealingScore): string {
  const { owed, found, wrong, excused } = score;
  const recall = found / Math.max(1, owed);
  const precision = found / Math.max(1, found + wrong);
  const f1 = (2 * recall * precision) / Math.max(1e-9, recall + precision);
  const right: Readonly<Record<Ledger, string>> = {
    position: `kind ${share(score.rightKinds, found)}`,
    measure: `status ${share(score.rightStatuses, found)}`,
    event: `date ${share(score.rightDates, score.dates)}`,
  };
  const shown = [precision, recall, f1].map((value) => value.toFixed(3));
  return `${`${ledger}s`.padEnd(10)} precision ${shown[0]}  recall ${shown[1]}  F1 ${shown[2]}  actor ${share(score.rightActors, score.actors)}  ${right[ledger]}  (${owed} owed, ${found} found, ${wrong} wrong, ${excused} excused)`;
}

function share(count: number, of: number): string {
  return (count / Math.max(1, of)).toFixed(3);
}

function printMisses(read: readonly ReadStory[]): void {
  for (const ledger of LEDGERS)
    for (const { story, made } of read)
      for (const line of missLines(ledger, scoreLedger(ledger, story.answers, made).misses))
        console.log(`${ledger} ${story.name}: ${line}`);
}

function missLines(ledger: Ledger, { missing, wrong, found }: DealingMisses): string[] {
  return [
    ...missing.map(({ kind, evidence }) => `missing ${kind}: ${evidence}`),
    ...wrong.map(({ kind, citation, actor }) => `wrong ${kind} of ${actor ?? "nobody"}: ${citation.exact}`),
    ...found.flatMap(([answer, row]) => {
      const actor = answer.actor === "" || sameName(answer.actor, row.actor ?? "") ? [] : ["actor"];
      const kind = answer.kind === row.kind ? [] : ["kind"];
      const status = ledger !== "measure" || answer.status === row.status ? [] : ["status"];
      const date =
        ledger !== "event" || answer.date === undefined || answer.date === row.date ? [] : ["date"];
      const wrongFields = [...actor, ...kind, ...status, ...date] as ("actor" | "kind" | "status" | "date")[];
      return wrongFields.map(
        (field) => `${field} ${row[field] ?? "none"} instead of ${answer[field]}: ${answer.evidence}`,
      );
    }),
  ];
}
