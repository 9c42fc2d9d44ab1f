import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDateline } from "../../src/reports/dateline.ts";
import { isDatelineCredit } from "../../src/reports/known-credit.ts";
import { draw } from "../draw.ts";

/** The place, the words in brackets and the first sentence are drawn. */
const DATELINES: readonly string[] = [
  "⟦place:PORT MERRAN⟧ (⟦credit:AP⟧) — ⟦first:The ferries stopped.⟧",
  "⟦place:PORT MERRAN, Loravia⟧ (⟦credit:AP⟧) — ⟦first:The ferries stopped.⟧",
  "⟦place:VALDEN⟧ (⟦credit:Reuters⟧) - ⟦first:The ferries stopped.⟧",
  "⟦place:VALDEN⟧, March 4 (⟦credit:Reuters⟧) - ⟦first:The ferries stopped.⟧",
  "⟦place:VALDEN⟧, 4 March 2031 (⟦credit:Reuters⟧) – ⟦first:The ferries stopped.⟧",
  "⟦place:VALDEN⟧, March 4 2031 (⟦credit:Reuters⟧) - ⟦first:The ferries stopped.⟧",
  "⟦place:Port Merran⟧, 4 March 2031 - ⟦first:The ferries stopped.⟧",
  "⟦place:Valden⟧, March 4, 2031 — ⟦first:The ferries stopped.⟧",
  "⟦place:MEXICO CITY⟧ (⟦credit:AFP⟧) -- ⟦first:“We wait,” she said.⟧",
  "⟦place:ST. ORWIN, Ont.⟧ (⟦credit:The Canadian Press⟧) — ⟦first:Snow fell.⟧",
  "⟦place:PORT MERRAN⟧ — ⟦first:The ferries stopped.⟧",
  "⟦place:SAN JOSÉ DE LA VEGA⟧ — ⟦first:The ferries stopped.⟧",
  "⟦place:VALDEN/ORWIN⟧ (⟦credit:NWA⟧) — ⟦first:The ferries stopped.⟧",
  "⟦place:RÍO SECO⟧, March 4 (⟦credit:EFE⟧).- ⟦first:The ferries stopped.⟧",
  "⟦place:VALDEN, Kestria⟧ (⟦credit:AP⟧) _ ⟦first:The ferries stopped.⟧",
  "⟦place:Valden⟧ (⟦credit:CNN⟧)⟦first:The ferries stopped.⟧",
  "(⟦credit:CNN⟧)⟦first:The ferries stopped.⟧",
  "(⟦credit:CNN⟧) -- ⟦first:The ferries stopped.⟧",
  "(⟦credit:CNN⟧) ⟦first:The ferries stopped.⟧",
  "⟦place:Valden⟧ (⟦credit:CNN⟧) — ⟦first:The ferries stopped.⟧",
  "⟦place:Valden⟧ (⟦credit:CNN⟧) ⟦first:The ferries stopped.⟧",
  "⟦place:Port Merran, Loravia⟧ (⟦credit:Northern Wire Agency⟧) - ⟦first:The ferries stopped.⟧",
  "⟦place:PORT MERRAN⟧ (⟦credit:AP⟧) ⟦first:The ferries stopped.⟧",
];

const PROSE: readonly string[] = [
  "On Monday, 4 March 2031 - the ferries stopped.",
  "Valden, 4 March - The ferries stopped.",
  "NATO headquarters said the ferries stopped.",
  "NATO (the alliance) — or what is left of it — met on Monday.",
  "BREAKING: The ferries stopped.",
  "FERRIES STOP IN PORT MERRAN",
  "FERRIES STOP IN PORT MERRAN AS THE RIVER FALLS AGAIN — What we know.",
  "The ferries stopped (AP) on Monday.",
  "Lund (right) — The minister — left early.",
  "Ana Ruiz (the minister) said no.",
  "EXCLUSIVE — The ferries stopped.",
  "WATCH – The ferries stopped.",
  "Valden — The ferries stopped.",
  "(Updated) The ferries stopped.",
  "I — we — left.",
  "“PORT MERRAN — that is home,” she said.",
  "",
];

describe("readDateline", () => {
  it.each(DATELINES)("reads %s", (drawn) => {
    const { text, spans } = draw(drawn);
    const found = readDateline(text, isDatelineCredit);
    const [place, credit, first] = [spans["place"]?.[0], spans["credit"]?.[0], spans["first"]?.[0]];
    expect(found?.place).toBe(place ? text.slice(place.start, place.end) : "");
    if (place) expect({ start: found?.placeStart, end: found?.placeEnd }).toEqual(place);
    expect(found?.credit).toEqual(
      credit ? { ...credit, text: text.slice(credit.start, credit.end) } : undefined,
    );
    expect(found?.end).toBe(first?.start);
  });

  it.each(PROSE)("takes %j for prose", (paragraph) => {
    expect(readDateline(paragraph, isDatelineCredit)).toBeUndefined();
  });

  it("asks whether the bracket credits a newsroom where the place is in mixed case", () => {
    const line = "Valden (Someone) — The ferries stopped.";
    expect(readDateline(line, () => false)).toBeUndefined();
    expect(readDateline(line, () => true)?.credit?.text).toBe("Someone");
  });

  it("gives parts that lie in the paragraph and quote it, whatever the text", () => {
    const part = fc.constantFrom(
      ..."PORT MERRAN , Loravia ( AP ) Reuters — - : March 4 The ferries DE LA ST. / “ \n ' CNN".split(" "),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), fc.constantFrom(" ", ""), (parts, blank) => {
        const text = parts.join(blank);
        const found = readDateline(text, isDatelineCredit);
        if (!found) return;
        expect(text.slice(found.placeStart, found.placeEnd)).toBe(found.place);
        expect(found.end).toBeLessThanOrEqual(text.length);
        if (!found.credit) return;
        expect(text.slice(found.credit.start, found.credit.end)).toBe(found.credit.text);
        expect(found.credit.start).toBeGreaterThanOrEqual(found.placeEnd);
        expect(found.credit.end).toBeLessThanOrEqual(found.end);
      }),
      { numRuns: 1000 },
    );
  });
});
