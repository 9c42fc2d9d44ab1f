import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const guide = readFileSync("docs/guide/command-line.md", "utf8");

const help = (...command: string[]): string =>
  execFileSync(process.execPath, ["dist/cli/main.js", ...command, "--help"], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });

/** Gives the commands that a help text lists, without `help` itself. */
function commandsOf(text: string): string[] {
  const section = text.split(/^Commands:\n/m)[1]?.split(/\n(?! )/)[0] ?? "";
  const names = [...section.matchAll(/^ {2}([a-z][a-z-]*)/gm)].map(([, name = ""]) => name);
  return names.filter((name) => name !== "help").sort();
}

/** Gives the commands that have a heading in the guide. */
function commandsDescribed(): string[] {
  return [...guide.matchAll(/^## `secondsource ([a-z][a-z-]*)\b/gm)].map(([, name = ""]) => name).sort();
}

/** Gives the long options that a help text lists, without those that every command has. */
function optionsOf(text: string): string[] {
  const found = [...text.matchAll(/^ {2}(?:-\w, )?(--[a-z][a-z-]*)/gm)].map(([, option = ""]) => option);
  return found.filter((option) => option !== "--help" && option !== "--version");
}

describe("the guide to the command line", () => {
  test("describes the commands that there are, and no others", () => {
    const commands = commandsOf(help());
    expect(commands.length).toBeGreaterThan(0);
    expect(commandsDescribed()).toEqual(commands);
  });

  test("names every option", () => {
    const options = [help(), ...commandsDescribed().map((command) => help(command))].flatMap(optionsOf);
    expect(options.length).toBeGreaterThan(0);
    expect([...new Set(options)].filter((option) => !guide.includes(option))).toEqual([]);
  });
});
