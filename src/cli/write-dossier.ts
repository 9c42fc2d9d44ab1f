import type { Dossier } from "../model/dossier.ts";
import { SecondSourceError } from "../model/error.ts";
import { countWords, rangeWords } from "../web/words.ts";
import { indexDossier } from "./dossier-index.ts";
import { openDossier, type ReadingOptions } from "./open-dossier.ts";
import { checkOutput, type DossierForm, writeOutput } from "./output-file.ts";
import { summaryLines } from "./summary-lines.ts";
import type { Terminal } from "./terminal.ts";

/** The options of the main job. */
export interface DossierOptions extends ReadingOptions {
  /** Files to write; `-` is standard output. */
  readonly output?: readonly string[];
  readonly json?: true;
}

/** Does the main job: reads pages, builds their dossier and writes it; gives the exit status. */
export async function writeDossier(
  paths: readonly string[],
  options: DossierOptions,
  terminal: Terminal,
): Promise<number> {
  const outputs = (options.output ?? []).map(checkOutput);
  if (options.json && outputs.some(({ path }) => path === "-")) {
    throw new SecondSourceError("usage", "--json and -o - both write to standard output; give one of them.");
  }
  const { dossier, status } = await openDossier(paths, terminal, await besideOutput(options));
  for (const { path, form } of outputs) {
    const content = await render(dossier, form);
    if (path === "-") terminal.out(content);
    else writeOutput(path, content);
  }
  if (options.json) terminal.out(await render(dossier, "json"));
  else if (outputs.length === 0) printSummary(dossier, terminal);
  terminal.err(`${resultLine(dossier)}\n`);
  return status;
}

/** Where pages are fetched, they are kept beside the dossier, unless another place is named. */
async function besideOutput(options: DossierOptions): Promise<ReadingOptions> {
  if (!options.fetch || options.warc !== undefined) return options;
  const { warcBeside } = await import("./fetch-inputs.ts");
  return { ...options, warc: warcBeside(options.output ?? []) };
}

/** Writes a dossier out; the modules of the page are loaded only where the page is written. */
async function render(dossier: Dossier, form: DossierForm): Promise<string> {
  if (form === "json") return `${JSON.stringify(dossier, null, 1)}\n`;
  const [{ renderDossierPage }, { readPageAssets }] = await Promise.all([
    import("../web/render-dossier-page.tsx"),
    import("./page-assets.ts"),
  ]);
  return renderDossierPage(dossier, readPageAssets());
}

function printSummary(dossier: Dossier, terminal: Terminal): void {
  const lines = summaryLines(indexDossier(dossier), terminal);
  const next = "To read the dossier with every source beside it, add: -o dossier.html";
  terminal.out([...lines, "", next].map((line) => `${line}\n`).join(""));
}

function resultLine({ summary }: Dossier): string {
  const { min, max } = summary.organisations;
  const organisations = rangeWords({ min, max }).replace("–", "-");
  const noun = max === 1 ? "organisation" : "organisations";
  return [
    countWords(summary.pages, "page"),
    countWords(summary.reports, "report"),
    `${organisations} ${noun}`,
  ].join(", ");
}
