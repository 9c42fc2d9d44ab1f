import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const NOT_OURS = /(?:^|\/)(?:node_modules|dist|\.build|coverage|\.git)(?:\/|$)/;

/** Lists the paths of the repository's files; where there is no repository, of the files that would be in it. */
export function trackedPaths(): string[] {
  const paths = existsSync(".git")
    ? // A clone that belongs to another user is read all the same.
      execFileSync("git", ["-c", "safe.directory=*", "ls-files", "-z"], { encoding: "utf8" }).split("\0")
    : readdirSync(".", { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").replace(/^\.\//, ""));
  return paths.filter((path) => path !== "" && !NOT_OURS.test(path) && existsSync(path)).sort();
}

/** Reads a file as text, or gives `undefined` where it holds a zero byte and so is no text. */
export function readText(path: string): string | undefined {
  const bytes = readFileSync(path);
  return bytes.includes(0) ? undefined : bytes.toString("utf8");
}
