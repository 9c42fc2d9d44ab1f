import { readPages } from "../../src/pages/formats.ts";
import { identifyPages } from "../../src/pages/identify-pages.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { type Ledger, type MadeDealing, madeDealings } from "./made-dealings.ts";
import { type AnsweredStory, readDealings } from "./read-dealings.ts";
import {
  addDealingScores,
  type DealingMisses,
  type DealingScore,
  isCalled,
  sameName,
  scoreLedger,
} from "./score-dealings.ts";

const STORIES = "bench/dealings/stories";
const LATER_STORIES = "bench/dealings/later";
const FRESH_STORIES = "bench/dealings/fresh";
const WIRE_STORIES = "bench/dealings/wire";
const PARTS = ["open", "held", "later", "fresh", "wire-open", "wire-held"] as const;
const HALVES: ReadonlySet<Part> = new Set(["open", "held", "wire-open", "wire-held"]);
/** Their misses are never printed, so that nobody can tune on them. */
const HELD_BACK: ReadonlySet<Part> = new Set(["held", "wire-held"]);
const LEDGERS: readonly Ledger[] = ["position", "measure", "event"];

type WrongField = "actor" | "kind" | "status" | "name" | "date";
type Part = (typeof PARTS)[number];

interface ReadStory {
  readonly story: AnsweredStory;
  readonly made: readonly MadeDealing[];
}

/**
 * Measures asks, offers, policies and events on invented reports: `npm run eval -- dealings [--half PART] [--misses]`. Of
 * the first twenty and of the wire reports every second one, from the first by name, is the half whose misses may be
 * looked at; those of the later and the fresh ones may be looked at too.
 */
export async function evalDealings(args: readonly string[]): Promise<void> {
  const asked = args.includes("--half") ? args[args.indexOf("--half") + 1] : undefined;
  const parts = PARTS.filter((part) => asked === undefined || part === asked);
  if (parts.length === 0 || (args.includes("--half") && asked === undefined))
    throw new Error(`usage: npm run eval -- dealings [--half ${PARTS.join("|")}] [--misses]`);
  for (const part of parts) {
    const read = await Promise.all(
      storiesOf(part).map(async (story) => ({ story, made: await readStory(story) })),
    );
    console.log(`${part} ${HALVES.has(part) ? "half" : "reports"}: ${read.length} reports`);
    for (const ledger of LEDGERS) console.log(`  ${rowOf(ledger, scoreOf(ledger, read))}`);
    if (!HELD_BACK.has(part) && args.includes("--misses")) printMisses(read);
  }
}

function storiesOf(part: Part): readonly AnsweredStory[] {
  if (part === "later") return readDealings(LATER_STORIES);
  if (part === "fresh") return readDealings(FRESH_STORIES);
  const [folder, open] = part.startsWith("wire") ? [WIRE_STORIES, "wire-open"] : [STORIES, "open"];
  return readDealings(folder).filter((_, nth) => (nth % 2 === 0) === (part === open));
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
    measure: `status ${share(score.rightStatuses, found)}${score.names > 0 ? ` name ${share(score.rightNames, score.names)}` : ""}`,
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
      const name =
        answer.name === undefined || isCalled(row.name ?? "", answer.name) ? [] : (["name"] as const);
      const date =
        ledger !== "event" || answer.date === undefined || answer.date === row.date ? [] : ["date"];
      const wrongFields = [...actor, ...kind, ...status, ...name, ...date] as WrongField[];
      return wrongFields.map(
        (field) => `${field} ${row[field] ?? "none"} instead of ${answer[field]}: ${answer.evidence}`,
      );
    }),
  ];
}
