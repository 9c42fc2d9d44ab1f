import { CommanderError } from "commander";
import { SecondSourceError } from "../model/error.ts";
import { EXIT, EXIT_OF_ERROR } from "./exit-status.ts";
import { plainText } from "./plain-text.ts";
import { makeProgram } from "./program.ts";
import type { Terminal } from "./terminal.ts";

/** Runs the command line with its arguments and gives the exit status. Every error ends here, as words and a status. */
export async function runProgram(given: readonly string[], terminal: Terminal): Promise<number> {
  let status: number = EXIT.done;
  const program = makeProgram(terminal, (earned) => {
    status = earned;
  });
  try {
    await program.parseAsync(given, { from: "user" });
    return status;
  } catch (error) {
    return statusOf(error, terminal);
  }
}

function statusOf(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof SecondSourceError) {
    terminal.err(`error: ${plainText(error.message)}\n`);
    return EXIT_OF_ERROR[error.code];
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.err(
    `${trace}\nerror: this is a fault of secondsource itself; please report it with the lines above.\n`,
  );
  return EXIT.ownFault;
}
