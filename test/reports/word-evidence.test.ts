import { describe, expect, it } from "vitest";
import { topicOf } from "../../src/reports/topic.ts";
import { newness, returnEvidence } from "../../src/reports/word-evidence.ts";

const HARBOUR = "The harbour dredger scraped the harbour channel while the ferry captain waited.";
const FERRY = "The ferry captain praised the dredger and the harbour pilots of the channel.";
const OPERA = "The soprano rehearsed the opera with a broken piano before the orchestra.";
const PIANO = "The orchestra tuned the piano and the soprano sang the opera again.";

describe("words as evidence", () => {
  it("speak for the host from where its words come back", () => {
    const texts = [HARBOUR, OPERA, PIANO, FERRY];
    const prose = { blocks: [], indexes: [0, 1, 2, 3], topics: texts.map(topicOf), titles: [] };
    const [, second = 0, third = 0] = returnEvidence(prose, { host: [0], from: 1, to: 4 });
    expect(third).toBeGreaterThan(0);
    expect(third).toBeGreaterThan(second);
  });

  it("are newer in another story than in more of the same", () => {
    expect(newness(topicOf(HARBOUR), topicOf(OPERA))).toBeGreaterThan(0);
    expect(newness(topicOf(HARBOUR), topicOf(FERRY))).toBeLessThan(newness(topicOf(HARBOUR), topicOf(OPERA)));
  });
});
