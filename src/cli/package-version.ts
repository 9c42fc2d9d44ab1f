import { readFileSync } from "node:fs";

/** Reads the version from the package's own `package.json`, which stands two folders above this module. */
export function packageVersion(): string {
  const file = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(file) as { readonly version: string }).version;
}
