import { dirname, join } from "node:path";
import { DEFAULT_FETCH_OPTIONS, type FetchOptions } from "../fetch/fetch-options.ts";
import { type Fetched, type FetchedPage, fetchPages } from "../fetch/fetch-pages.ts";
import { openWarc } from "../fetch/warc-store.ts";
import { readCapture } from "../pages/capture.ts";
import type { PageReading } from "../pages/format.ts";
import { readPages } from "../pages/formats.ts";
import { countWords } from "../web/words.ts";
import { packageVersion } from "./package-version.ts";
import { plainText } from "./plain-text.ts";
import type { Progress } from "./progress.ts";
import type { FetchInputs } from "./read-inputs.ts";
import type { Terminal } from "./terminal.ts";

const WARC_NAME = "secondsource-fetched.warc.gz";

/** Names the WARC file where none is given: beside the first dossier that is written, else in the current folder. */
export function warcBeside(outputs: readonly string[]): string {
  const output = outputs.find((path) => path !== "-");
  return output === undefined ? WARC_NAME : join(dirname(output), WARC_NAME);
}

/** Where fetched pages are stored, where progress is shown, and what differs from the limits that are kept. */
export interface FetchSetting {
  readonly warc: string;
  readonly terminal: Terminal;
  readonly progress: Progress;
  readonly limits?: Partial<FetchOptions>;
}

/**
 * Makes what fetches the pages at addresses, stores them in a WARC file and reads them as if they came from there.
 *
 * Fetching throws a `SecondSourceError` with the code `cannot-write` where the file cannot be used.
 */
export function makeFetchInputs({ warc, terminal, progress, limits }: FetchSetting): FetchInputs {
  return async (urls) => {
    const software = `SecondSource/${packageVersion()}`;
    const store = await openWarc(warc, software);
    const options = { ...DEFAULT_FETCH_OPTIONS, userAgent: software, ...limits };
    const hear = (done: number, all: number): void => progress.show(`fetching ${done + 1} of ${all}`);
    const fetched = await fetchPages(urls, { store, options, hear });
    progress.clear();
    terminal.err(`${fetchedLine(fetched, warc)}\n`);
    return Promise.all(fetched.map((one) => readFetched(one, warc)));
  };
}

/** Reads a fetched page as the WARC file that holds it would be read. */
async function readFetched({ page, notes }: Fetched, archive: string): Promise<PageReading> {
  if (!page) return { pages: [], notes };
  const { capturedAt: date } = page;
  const reading = await readCapture({ ...page, date, faults: [], archive }, readPages);
  return { pages: reading.pages, notes: [...notes, ...reading.notes] };
}

/** Says how many pages were fetched, how the others were come by, and where they are kept. */
function fetchedLine(fetched: readonly Fetched[], warc: string): string {
  const count = (come: FetchedPage["come"]): number =>
    fetched.filter(({ page }) => page?.come === come).length;
  if (!fetched.some(({ page }) => page)) return "fetched no page";
  const others = [
    [count("unchanged"), "unchanged since they were fetched"],
    [count("fresh"), "not asked for again, because the copies kept are still good"],
  ] as const;
  const parts = others.flatMap(([number, words]) => (number > 0 ? [`${number} ${words}`] : []));
  return [`fetched ${countWords(count("fetched"), "page")}`, ...parts, `kept in ${plainText(warc)}`].join(
    "; ",
  );
}
