#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { catchInterrupt } from "./interrupt.ts";
import { runProgram } from "./run-program.ts";
import { openTerminal } from "./terminal.ts";

// V8 interprets a pattern the first time and compiles it the second; a story needs most of a thousand patterns many times.
setFlagsFromString("--no-regexp-tier-up");
catchInterrupt();
process.exitCode = await runProgram(process.argv.slice(2), openTerminal());
