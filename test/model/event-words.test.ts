import { describe, expect, it } from "vitest";
import { eventWords } from "../../src/model/event-words.ts";
import type { StoryEvent } from "../../src/model/position.ts";

const EVENT: StoryEvent = {
  id: "a.r1.e1",
  report: "a.r1",
  citation: { page: "a", start: 0, end: 21, exact: "surveys began in 1958", prefix: "", suffix: "" },
  what: "began in 1958",
};

describe("eventWords", () => {
  it("gives the whole clause where nobody is named that did it", () => {
    expect(eventWords(EVENT)).toBe("surveys began in 1958");
    expect(eventWords({ ...EVENT, actor: { name: "Norway", kind: "country" } })).toBe("began in 1958");
  });
});
