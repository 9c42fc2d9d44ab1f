import { evalCopies } from "./copies/eval-copies.ts";
import { evalDealings } from "./dealings/eval-dealings.ts";
import { evalExtraction } from "./extraction/eval-extraction.ts";
import { evalLabels } from "./labels/eval-labels.ts";
import { evalMeantime } from "./meantime/eval-meantime.ts";
import { evalOneStory } from "./one-story/eval-one-story.ts";
import { evalDirection } from "./pan/eval-direction.ts";
import { evalPan } from "./pan/eval-pan.ts";
import { evalPlover } from "./plover/eval-plover.ts";
import { evalPolnear } from "./polnear/eval-polnear.ts";
import { evalRecognizerDates } from "./recognizers/eval-dates.ts";
import { evalRecognizers } from "./recognizers/eval-recognizers.ts";
import { evalSplice } from "./splice/eval-splice.ts";
import { evalThreads } from "./threads/eval-threads.ts";
import { evalTimelines } from "./timelines/eval-timelines.ts";

/** The measures by name. */
const MEASURES: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  copies: evalCopies,
  dealings: evalDealings,
  direction: evalDirection,
  labels: evalLabels,
  extraction: evalExtraction,
  "one-story": evalOneStory,
  meantime: evalMeantime,
  pan: evalPan,
  "recognizer-dates": evalRecognizerDates,
  plover: evalPlover,
  splice: evalSplice,
  polnear: evalPolnear,
  threads: evalThreads,
  timelines: evalTimelines,
  recognizers: evalRecognizers,
};

const [name, ...rest] = process.argv.slice(2);
const measure = MEASURES[name ?? ""];
if (!measure) {
  console.error(`usage: npm run eval -- ${Object.keys(MEASURES).join(" | ")} ...`);
  process.exit(2);
}
await measure(rest);
