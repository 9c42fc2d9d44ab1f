import { describe, expect, it, test } from "vitest";
import { DEED_EXAMPLES } from "../../../bench/deed-examples.ts";
import type { Span } from "../../../src/model/span.ts";
import { draw, wordsAt } from "../../draw.ts";
import { deedsOf } from "./read-drawn-deeds.ts";

function sorted(spans: readonly (Span | undefined)[]): Span[] {
  return spans
    .flatMap((span) => (span ? [{ start: span.start, end: span.end }] : []))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

describe.each(DEED_EXAMPLES.map((kind) => [kind.name, kind] as const))("%s", (name, kind) => {
  const read = kind.examples.filter(({ not }) => not === undefined);
  const not = kind.examples.filter((example) => example.not !== undefined);
  const ofPolicies = name.startsWith("policy");

  it("carries a text that it reads and one that it must not read", () => {
    expect(read.length).toBeGreaterThan(0);
    expect(not.length).toBeGreaterThan(0);
  });

  test.each(read)("reads what is drawn: $drawn", ({ drawn }) => {
    const { text, spans } = draw(drawn);
    const { events, policies } = deedsOf(drawn);
    const wanted = (mark: string): string[] => wordsAt(text, sorted(spans[mark] ?? []));
    if (ofPolicies) {
      expect(wordsAt(text, sorted(policies.flatMap((policy) => policy.citations)))).toEqual(wanted("policy"));
      return;
    }
    const acting = events.flatMap((event) => [event.actor, ...(event.others ?? [])]);
    expect(wordsAt(text, sorted(events.map((event) => event.citation)))).toEqual(wanted("event"));
    expect(wordsAt(text, sorted(events.map((event) => event.cue)))).toEqual(wanted("cue"));
    expect(wordsAt(text, sorted(acting.map((party) => party?.citation)))).toEqual(wanted("actor"));
    expect(wordsAt(text, sorted(events.map((event) => event.recipient?.citation)))).toEqual(
      wanted("recipient"),
    );
    for (const { citation } of events) expect(text.slice(citation.start, citation.end)).toBe(citation.exact);
  });

  test.each(read)("reads it again alike, and as JSON: $drawn", ({ drawn }) => {
    const found = deedsOf(drawn);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(deedsOf(drawn)).toEqual(found);
  });

  test.each(not)("does not read: $drawn", ({ drawn }) => {
    const { events, policies } = deedsOf(drawn);
    const found = ofPolicies
      ? policies.flatMap(({ citations }) => citations)
      : events.map(({ citation }) => citation);
    expect(found.map(({ exact }) => exact)).toEqual([]);
  });
});
