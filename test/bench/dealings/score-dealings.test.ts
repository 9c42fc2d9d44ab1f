import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type MadeDealing, madeDealings } from "../../../bench/dealings/made-dealings.ts";
import { type Answer, type DealingRow, readDealings } from "../../../bench/dealings/read-dealings.ts";
import { addDealingScores, isCalled, sameName, scoreLedger } from "../../../bench/dealings/score-dealings.ts";

const TEXT =
  "The lighthouse union asked the harbour board for new lamps. The board refused on Monday. It dims the lamps at night.";

function span(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`no such words: ${words}`);
  return { start, end: start + words.length };
}

function answer(row: DealingRow): Answer {
  return { ...row, ...span(row.evidence) };
}

function made(ledger: MadeDealing["ledger"], words: string, rest: Partial<MadeDealing> = {}): MadeDealing {
  return {
    ledger,
    kind: ledger === "position" ? "ask" : ledger,
    citation: { page: "p1", ...span(words), exact: words },
    ...rest,
  };
}

const ASK = answer({
  kind: "ask",
  evidence: "The lighthouse union asked the harbour board for new lamps",
  actor: "lighthouse union",
});
const REFUSAL = answer({ kind: "refusal", evidence: "The board refused on Monday", actor: "harbour board" });
const RULE = answer({
  kind: "measure",
  evidence: "It dims the lamps at night",
  actor: "harbour board",
  status: "in force",
});

describe("the measure of dealings", () => {
  it("counts what is found, missing and wrong in a ledger", () => {
    const rows = [made("position", "asked the harbour board"), made("position", "dims the lamps")];
    const { score, misses } = scoreLedger("position", [ASK, REFUSAL], rows);
    expect(score).toMatchObject({ owed: 2, found: 1, wrong: 1 });
    expect(misses.missing).toEqual([REFUSAL]);
    expect(misses.wrong).toEqual([rows[1]]);
  });

  it("asks for three fifths of the shorter clause", () => {
    const half = made("position", "for new lamps. The board");
    expect(scoreLedger("position", [REFUSAL], [half]).score).toMatchObject({ found: 0, wrong: 1 });
    const most = made("position", "lamps. The board refused on Monday");
    expect(scoreLedger("position", [REFUSAL], [most]).score).toMatchObject({ found: 1, wrong: 0 });
  });

  it("pairs one to one and prefers the right actor", () => {
    const other = made("position", ASK.evidence, { actor: "Keepers" });
    const right = made("position", "asked the harbour board", { actor: "Lighthouse Union" });
    const { score, misses } = scoreLedger("position", [ASK], [other, right]);
    expect(score).toMatchObject({ found: 1, wrong: 1, actors: 1, rightActors: 1, rightKinds: 1 });
    expect(misses.wrong).toEqual([other]);
  });

  it("excuses rows of another ledger and optional ones, and owes neither", () => {
    const rows = [made("event", REFUSAL.evidence), made("event", RULE.evidence), made("event", ASK.evidence)];
    const optional: Answer = { ...ASK, kind: "event", optional: true };
    expect(scoreLedger("event", [REFUSAL, RULE, optional], rows).score).toMatchObject({
      owed: 0,
      found: 0,
      wrong: 0,
      excused: 3,
    });
    expect(scoreLedger("event", [REFUSAL, RULE], rows).score).toMatchObject({
      owed: 0,
      wrong: 1,
      excused: 2,
    });
  });

  it("leaves statements out: no answer says where they are", () => {
    const row = made("position", REFUSAL.evidence, { kind: "statement" });
    expect(scoreLedger("position", [REFUSAL], [row]).score).toMatchObject({ found: 0, wrong: 0 });
  });

  it("counts kinds, statuses and dates of what is found, and actors where there is one", () => {
    const refused = made("position", REFUSAL.evidence, { kind: "ask", actor: "Union" });
    expect(scoreLedger("position", [REFUSAL], [refused]).score).toMatchObject({
      actors: 1,
      rightActors: 0,
      rightKinds: 0,
    });
    const ended = made("measure", RULE.evidence, { status: "ended" });
    expect(scoreLedger("measure", [RULE], [ended]).score).toMatchObject({ found: 1, rightStatuses: 0 });
    const happened: Answer = { ...REFUSAL, kind: "event", actor: "", date: "2023-05-01" };
    const dated = (date: string) => scoreLedger("event", [happened], [made("event", "refused", { date })]);
    expect(dated("2023-05-01").score).toMatchObject({ actors: 0, dates: 1, rightDates: 1 });
    expect(dated("2023-05").score).toMatchObject({ dates: 1, rightDates: 0 });
  });

  it("adds counts up", () => {
    const { score } = scoreLedger("position", [ASK], [made("position", ASK.evidence)]);
    expect(addDealingScores([score, score])).toMatchObject({ owed: 2, found: 2, actors: 2, rightKinds: 2 });
  });

  it.each([
    ["Ana Ruiz", "Ruiz", true],
    ["Mayor Ana Ruiz", "A. Ruiz", true],
    ["Ruíz", "ruiz", true],
    ["Norway; Sweden", "Sweden", true],
    ["harbour board; Norway", "Norway's harbour board", true],
    ["North Sea", "Red Sea", false],
    ["Norway", "", false],
  ])("takes %s and %s for one party: %s", (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
  });
});

describe("the rows that a dossier has", () => {
  it("lists a policy once for each citation, with the status of its step", () => {
    const [early, late] = ["It dims", "at night"].map((words) => made("measure", words).citation);
    if (!early || !late) throw new Error("no citation");
    const step = { report: "r1", status: "proposed", citation: early } as const;
    const rows = madeDealings({
      policies: [
        {
          id: "m1",
          name: "dimming",
          kind: "measure",
          citations: [early, late],
          statuses: [step, { ...step, status: "in force", citation: made("measure", "the lamps").citation }],
        },
      ],
    });
    expect(rows.map(({ citation, status }) => [citation.exact, status])).toEqual([
      ["It dims", "proposed"],
      ["at night", "in force"],
    ]);
  });

  it("wants a policy's name cut where it ends", () => {
    const rule = answer({ ...RULE, name: "lamp rule; night dimming" });
    const row = (name: string) => made("measure", "It dims the lamps", { name });
    const rights = (name: string) => scoreLedger("measure", [rule], [row(name)]).score.rightNames;
    expect(
      ["The lamp rule", "the old lamp rule", "dimming", "lamp rule but only at night"].map(rights),
    ).toEqual([1, 1, 1, 0]);
    expect(scoreLedger("measure", [rule, RULE], [row("dimming")]).score.names).toBe(1);
    expect(isCalled("", "lamp rule")).toBe(false);
  });

  it("takes an event's implied date where none is stated", () => {
    const event = { id: "e1", report: "r1", citation: made("event", "refused").citation, what: "refused" };
    const impliedDate = { value: "2023-05-01", because: "the day of the report" };
    expect(madeDealings({ events: [{ ...event, impliedDate }] })[0]?.date).toBe("2023-05-01");
    expect(madeDealings({ events: [{ ...event, date: "2023-04", impliedDate }] })[0]?.date).toBe("2023-04");
  });
});

describe("reading the reports with their answers", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dealings-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function put(evidence: string): void {
    writeFileSync(join(folder, "lamps.txt"), TEXT);
    writeFileSync(join(folder, "lamps.json"), JSON.stringify([{ kind: "ask", evidence, actor: "union" }]));
  }

  it("places each clause in its text", () => {
    put("asked the harbour board");
    expect(readDealings(folder)[0]?.answers[0]).toMatchObject(span("asked the harbour board"));
  });

  it.each(["the lamps that never were", "lamps"])("refuses words that do not stand once: %s", (words) => {
    put(words);
    expect(() => readDealings(folder)).toThrow(`lamps: the words "${words}"`);
  });

  it("finds sixteen later reports whose policies have names", () => {
    const stories = readDealings("bench/dealings/later");
    expect(stories).toHaveLength(16);
    for (const { name, answers } of stories)
      expect([name, answers.some((one) => one.kind === "measure" && one.name !== undefined)]).toEqual([
        name,
        true,
      ]);
  });

  it("finds twenty reports of at least twelve owed rows each, of every kind between them", () => {
    const stories = readDealings("bench/dealings/stories");
    expect(stories).toHaveLength(20);
    for (const { name, answers } of stories)
      expect([name, answers.filter(({ optional }) => !optional).length >= 12]).toEqual([name, true]);
    const kinds = new Set(stories.flatMap(({ answers }) => answers.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(
      ["accusation", "agreement", "ask", "commitment", "event", "measure", "offer", "refusal"].sort(),
    );
  });
});
