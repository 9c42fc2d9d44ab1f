import { describe, expect, it } from "vitest";
import { printNotes } from "../../src/cli/print-notes.ts";
import type { Note } from "../../src/model/note.ts";

function print(notes: readonly Note[]): string {
  let printed = "";
  const err = (text: string): void => {
    printed += text;
  };
  const terminal = { out: err, err, colour: false, live: false, width: 80 };
  printNotes(notes, (page) => `${page}.txt`, terminal);
  return printed;
}

describe("printNotes", () => {
  it("prints level, place, message and code", () => {
    const notes: readonly Note[] = [
      { level: "error", code: "input-missing", message: "Not there.", at: "a\u001b.txt" },
      { level: "info", code: "page-short", message: "Short.", at: { page: "p1", start: 2, end: 5 } },
      { level: "warning", code: "set-small", message: "Few." },
    ];
    expect(print(notes)).toBe(
      [
        "error: a\ufffd.txt: Not there. (input-missing)",
        "note: p1.txt:2-5: Short. (page-short)",
        "warning: Few. (set-small)",
        "",
      ].join("\n"),
    );
  });

  it("prints ten of a code and counts the rest", () => {
    const notes = Array.from(
      { length: 13 },
      (_, nth): Note => ({ level: "info", code: "page-short", message: `Number ${nth}.` }),
    );
    const lines = print(notes).trimEnd().split("\n");
    expect(lines).toHaveLength(11);
    expect(lines[10]).toBe("note: 3 more (page-short)");
  });
});
