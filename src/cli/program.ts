import { Command, InvalidArgumentError, Option } from "commander";
import type { PolicyStatus, PositionKind } from "../model/position.ts";
import type { CheckOptions } from "./list-findings.ts";
import type { LedgerOptions } from "./list-ledger.ts";
import type { QuoteOptions } from "./list-quotes.ts";
import { packageVersion } from "./package-version.ts";
import type { RowOptions } from "./row-form.ts";
import type { Terminal } from "./terminal.ts";
import type { VerifyOptions } from "./verify-file.ts";
import type { DossierOptions } from "./write-dossier.ts";

/** Takes the exit status that a command earned. */
export type TakeStatus = (status: number) => void;

/** More would only take memory. */
const MOST_WORKERS = 64;
const PATHS = "saved pages, or folders of them; - is standard input; addresses with --fetch";

/**
 * Makes the command line. Every command loads its own modules when it runs, so that help and faults of usage come
 * at once.
 */
export function makeProgram(terminal: Terminal, take: TakeStatus): Command {
  const program = new Command("secondsource");
  program
    .description("Reads the coverage of a story and tells what each claim rests on.")
    .usage("PATHS... [-o FILE] [--json]\n       secondsource COMMAND ...")
    .version(packageVersion(), "-V, --version", "prints the version")
    .helpOption("-h, --help", "prints this help")
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError("secondsource --help lists the commands and options.")
    .argument("<paths...>", PATHS)
    .option("-o, --output <file>", "writes the dossier: an .html page or .json; may be repeated", append)
    .option("--json", "writes the dossier as JSON to standard output");
  withReadingOptions(program).action(async (paths: string[], options: DossierOptions) => {
    const { writeDossier } = await import("./write-dossier.ts");
    take(await writeDossier(paths, options, terminal));
  });
  addLists(program, terminal, take);
  addStatements(program, terminal, take);
  addLedgers(program, terminal, take);
  addCheck(program, terminal, take);
  addComparisons(program, terminal, take);
  addProof(program, terminal, take);
  addHelp(program);
  return program;
}

function withReadingOptions(command: Command): Command {
  return command
    .option(...workersOption)
    .option("--fetch", "allows the network: addresses among the paths are fetched")
    .option("--warc <file>", "the WARC file that fetched pages are kept in");
}

const workersOption = [
  "--workers <number>",
  "threads that share the work; 1 is none; chosen by itself where not given",
  readWorkers,
] as const;

function readWorkers(given: string): number {
  const workers = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (workers < 1 || workers > MOST_WORKERS)
    throw new InvalidArgumentError(`It must be a number from 1 to ${MOST_WORKERS}.`);
  return workers;
}

function append(file: string, before: readonly string[] = []): string[] {
  return [...before, file];
}

function addLists(program: Command, terminal: Terminal, take: TakeStatus): void {
  withRowOptions(program.command("origins <paths...>"))
    .description("lists the origins, what counts as one source, with their reports and reasons")
    .action(async (paths: string[], options: RowOptions) => {
      const { listOrigins } = await import("./list-origins.ts");
      take(await listOrigins(paths, options, terminal));
    });
  withRowOptions(program.command("labels <paths...>"))
    .description("lists the labels of pages and reports: headline, byline, credit, dates")
    .action(async (paths: string[], options: RowOptions) => {
      const { listLabels } = await import("./list-labels.ts");
      take(await listLabels(paths, options, terminal));
    });
}

function addStatements(program: Command, terminal: Terminal, take: TakeStatus): void {
  withRowOptions(program.command("quotes <paths...>"))
    .description("lists who said what: speaker, words, who carries them")
    .option("--speaker <name>", "only what this speaker says; a part of the name is enough")
    .option("--organisation <name>", "only what this organisation carries; a part of the name is enough")
    .addOption(
      new Option("--mode <mode>", "only statements given in this way").choices([
        "direct",
        "indirect",
        "mixed",
      ]),
    )
    .action(async (paths: string[], options: QuoteOptions) => {
      const { listQuotes } = await import("./list-quotes.ts");
      take(await listQuotes(paths, options, terminal));
    });
}

function addLedgers(program: Command, terminal: Terminal, take: TakeStatus): void {
  const list = (name: keyof typeof import("./list-ledger.ts")) => {
    return async (paths: string[], options: LedgerOptions) => {
      const ledgers = await import("./list-ledger.ts");
      take(await ledgers[name](paths, options, terminal));
    };
  };
  withRowOptions(program.command("figures <paths...>"))
    .description("lists the figures: value, what is measured, period, who gives it, what carries it")
    .option("--measure <words>", "only figures whose measure or sentence holds these words")
    .option("--unit <unit>", "only figures in this unit; a part of it is enough")
    .option("--organisation <name>", "only what this organisation carries; a part of the name is enough")
    .action(list("listFigures"));
  withRowOptions(program.command("positions <paths...>"))
    .description("lists who asks, offers, promises, agrees, refuses or accuses, and of what")
    .option("--party <name>", "only where this party acts or is addressed; a part of the name is enough")
    .option("--organisation <name>", "only what this organisation carries; a part of the name is enough")
    .addOption(new Option("--kind <kind>", "only positions of this kind").choices(POSITION_KINDS))
    .action(list("listPositions"));
  withRowOptions(program.command("policies <paths...>"))
    .description("lists policies and measures with what became of them")
    .option("--party <name>", "only policies of or towards this party; a part of the name is enough")
    .addOption(new Option("--status <status>", "only steps with this status").choices(POLICY_STATUSES))
    .action(list("listPolicies"));
  withRowOptions(program.command("timeline <paths...>"))
    .description("lists events and dated expressions by date")
    .option("--party <name>", "only events with this party; a part of the name is enough")
    .addOption(new Option("--only <row>", "only one kind of row").choices(["event", "expression"]))
    .action(list("listTimeline"));
}

const POSITION_KINDS: readonly PositionKind[] = [
  "ask",
  "offer",
  "commitment",
  "agreement",
  "refusal",
  "accusation",
  "statement",
];
const POLICY_STATUSES: readonly PolicyStatus[] = ["proposed", "agreed", "in force", "ended", "unknown"];

function addCheck(program: Command, terminal: Terminal, take: TakeStatus): void {
  withRowOptions(program.command("check <paths...>"))
    .description("lists what contradicts, does not add up or was altered")
    .option("--kind <kinds>", "only findings of these kinds, parted by commas")
    .option(
      "--fail-on <kinds>",
      "exits with 4 where there is a finding of these kinds; any is every kind that tells of a difference",
    )
    .action(async (paths: string[], options: CheckOptions) => {
      const { listFindings } = await import("./list-findings.ts");
      take(await listFindings(paths, options, terminal));
    });
}

function addComparisons(program: Command, terminal: Terminal, take: TakeStatus): void {
  withRowOptions(program.command("diff <a> <b> <paths...>"))
    .description("compares two reports sentence by sentence")
    .action(async (a: string, b: string, paths: string[], options: RowOptions) => {
      const { diffReports } = await import("./diff-reports.ts");
      take(await diffReports({ a, b, paths }, options, terminal));
    });
  withRowOptions(program.command("show <id> <paths...>"))
    .description(
      "shows what an id stands for: a page's anatomy, a report, an origin, a finding, a claim, a row of a ledger",
    )
    .action(async (id: string, paths: string[], options: RowOptions) => {
      const { showItem } = await import("./show-item.ts");
      take(await showItem({ id, paths }, options, terminal));
    });
}

function addProof(program: Command, terminal: Terminal, take: TakeStatus): void {
  quietHelp(program.command("verify <file>"))
    .description("proves that every citation of a dossier in JSON quotes its page")
    .option("--pages <dir>", "reads the saved pages again and compares hashes and texts")
    .action(async (file: string, options: VerifyOptions) => {
      const { verifyFile } = await import("./verify-file.ts");
      take(await verifyFile(file, options, terminal));
    });
}

/** Prints help as `--help` does; the library's own command answers an unknown name with all of the help and no word on it. */
function addHelp(program: Command): void {
  quietHelp(program.command("help [command]"))
    .description("prints the help of a command")
    .action((name: string | undefined) => {
      const command = program.commands.find((one) => one.name() === name);
      if (name !== undefined && !command) program.error(`error: there is no command "${name}"`);
      (command ?? program).help();
    });
}

function withRowOptions(command: Command): Command {
  const rows = quietHelp(command)
    .addOption(
      new Option("-t, --table", "writes a table with aligned columns").conflicts(["json", "nl", "csv"]),
    )
    .addOption(new Option("--json", "writes one JSON object").conflicts(["nl", "csv"]))
    .addOption(new Option("--nl", "writes one JSON object a line").conflicts(["csv"]))
    .option("--csv", "writes comma-separated values with a row of headings");
  return withReadingOptions(rows);
}

function quietHelp(command: Command): Command {
  return command.helpOption("-h, --help", "prints this help").hook("preAction", refuseOptionsBefore);
}

/** Options of the main job that stand before a command would be lost silently. */
function refuseOptionsBefore(_of: Command, command: Command): void {
  const before = Object.keys(command.parent?.opts() ?? {});
  if (before.length > 0)
    command.error(`error: the option --${before[0]} must stand behind "${command.name()}"`);
}
