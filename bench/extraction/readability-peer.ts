import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

/** What the peer made of a page, and the CPU seconds it took. */
export interface PeerReading {
  readonly text: string;
  readonly seconds: number;
}

const MICRO = 1e6;

/** Runs Readability.js on a document that linkedom parsed, with nothing changed; a page it fails on gives no text. */
export function readWithReadability(html: Uint8Array): PeerReading {
  const started = process.cpuUsage();
  const text = textOf(new TextDecoder().decode(html));
  const { user, system } = process.cpuUsage(started);
  return { text, seconds: (user + system) / MICRO };
}

function textOf(html: string): string {
  try {
    return new Readability(parseHTML(html).document as unknown as Document).parse()?.textContent ?? "";
  } catch (fault) {
    if (fault instanceof Error) return "";
    throw fault;
  }
}
