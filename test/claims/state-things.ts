import { type Citation, cite } from "../../src/model/citation.ts";
import type { Figure } from "../../src/model/figure.ts";
import type { Page } from "../../src/model/page.ts";
import type { Party, Position, StoryEvent } from "../../src/model/position.ts";

/** Cites words of a page that holds nothing else; the report `a` stands in the page `a`. */
function citing(report: string, words: string): Citation {
  const page: Page = {
    id: report,
    source: `pages/${report}.txt`,
    mediaType: "text/plain",
    sha256: "0".repeat(64),
    encoding: "utf-8",
    text: words,
    blocks: [],
    labels: [],
  };
  return cite(page, { start: 0, end: words.length });
}

/** A figure of a report; its number and context stand in the words. */
export function figureIn(report: string, words: string, fields: Partial<Figure>): Figure {
  return {
    id: `${report}.n`,
    report,
    citation: citing(report, words),
    context: citing(report, words),
    kind: "count",
    value: { point: 1 },
    unit: "person",
    measure: "",
    ...fields,
  };
}

/** A country by its name. */
export function country(name: string): Party {
  return { name, kind: "country" };
}

/** A position of a report. */
export function positionIn(report: string, matter: string, fields: Partial<Position> = {}): Position {
  return {
    id: `${report}.p`,
    report,
    citation: citing(report, matter),
    kind: "ask",
    actor: country("Norlund"),
    plover: { event: "REQUEST" },
    matter,
    ...fields,
  };
}

/** An event of a report. */
export function eventIn(report: string, what: string, fields: Partial<StoryEvent> = {}): StoryEvent {
  return {
    id: `${report}.e`,
    report,
    citation: citing(report, what),
    what,
    actor: country("Norlund"),
    ...fields,
  };
}
