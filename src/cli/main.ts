#!/usr/bin/env node
import { catchInterrupt } from "./interrupt.ts";
import { runProgram } from "./run-program.ts";
import { openTerminal } from "./terminal.ts";

catchInterrupt();
process.exitCode = await runProgram(process.argv.slice(2), openTerminal());
