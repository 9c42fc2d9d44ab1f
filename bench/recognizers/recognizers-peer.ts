import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { NumberResult } from "./number-case.ts";

/** Reads a text with one of the npm package's functions. */
export type PeerReading = (peerFunction: string, text: string) => NumberResult[];

interface PeerResult {
  readonly text: string;
  readonly resolution: { readonly value?: string | null; readonly isoCurrency?: string } | null;
}

type PeerFunction = (text: string, culture: string) => readonly PeerResult[];

/** Installed by `npm install --no-save` with these two names. */
const PACKAGES = ["@microsoft/recognizers-text-number", "@microsoft/recognizers-text-number-with-unit"];
const CULTURE = "en-us";

/** Loads the npm packages of Recognizers-Text; undefined where they are not installed. */
export async function loadPeer(): Promise<PeerReading | undefined> {
  const require = createRequire(import.meta.url);
  const functions = new Map<string, PeerFunction>();
  for (const name of PACKAGES) {
    if (!isInstalled(require, name)) return undefined;
    const loaded = require(name) as Readonly<Record<string, PeerFunction>>;
    for (const [key, value] of Object.entries(loaded))
      if (typeof value === "function") functions.set(key, value);
  }
  return (peerFunction, text) => (functions.get(peerFunction)?.(text, CULTURE) ?? []).map(resultOf);
}

function isInstalled(require: NodeJS.Require, name: string): boolean {
  return (require.resolve.paths(name) ?? []).some((folder) => existsSync(join(folder, name)));
}

function resultOf({ text, resolution }: PeerResult): NumberResult {
  const { value, isoCurrency } = resolution ?? {};
  return {
    text: text.toLowerCase(),
    ...(typeof value === "string" ? { value } : {}),
    ...(isoCurrency === undefined ? {} : { isoCurrency }),
  };
}
