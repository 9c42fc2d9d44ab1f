import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** A worker is started from its compiled file, so the room is tested as it ships. */
export function importBuilt<Module>(path: string): Promise<Module> {
  return import(/* @vite-ignore */ pathToFileURL(resolve("dist", path)).href) as Promise<Module>;
}
