import { findMediaNames, type MediaName } from "../language/en/media-names.ts";
import { RELAY_BEFORE, RELAY_BEHIND, RELAY_NOUNS } from "../language/en/tables/relay-cues.ts";
import { findAll } from "../language/find-all.ts";
import { cite } from "../model/citation.ts";
import type { Label } from "../model/label.ts";
import type { Page } from "../model/page.ts";
import type { Span } from "../model/span.ts";

const BEFORE = new RegExp(`(?<![\\p{L}])(?:${RELAY_BEFORE.join("|")})\\s+(?:the\\s+)?$`, "iu");
const BEHIND = new RegExp(
  `^(?:['’]s?)?,?\\s+(?:also\\s+|first\\s+|later\\s+)?(?:${longestFirst(RELAY_BEHIND)})(?![\\p{L}])`,
  "u",
);
const ANAPHOR = new RegExp(
  `(?<![\\p{L}])(?:[Tt]he|[Tt]hat) (?:${longestFirst(RELAY_NOUNS)}) (?:also |first |later )?(?:${longestFirst(RELAY_BEHIND)})(?![\\p{L}])` +
    `|(?<![\\p{L}])(?:told|according to) the (?:${longestFirst(RELAY_NOUNS)})(?![\\p{L}])`,
  "gu",
);

function longestFirst(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}

/**
 * Reads from the prose which newsrooms a report passes on: "told NBC News", "the Herald reported", and
 * "the outlet reports" for the one named last. Each becomes a `relay` label that cites cue and name.
 */
export function readRelays(page: Page, body: readonly Span[]): Label[] {
  const labels: Label[] = [];
  let last: string | undefined;
  for (const span of body) {
    const named = findMediaNames(page.text, span.start, span.end).flatMap((name) =>
      relayBy(page.text, name, span),
    );
    const anaphors = anaphorsIn(page.text, span);
    for (const hit of [...named, ...anaphors].sort((a, b) => a.start - b.start)) {
      const name = hit.name ?? last;
      if (name === undefined) continue;
      last = name;
      const value = page.text.slice(hit.start, hit.end);
      labels.push({
        field: "relay",
        value,
        name,
        source: "text",
        basis: "stated",
        citation: cite(page, hit),
      });
    }
  }
  return labels;
}

interface Relay extends Span {
  readonly name?: string;
}

function relayBy(text: string, name: MediaName, within: Span): Relay[] {
  const before = text.slice(Math.max(within.start, name.start - 40), name.start);
  const cue = before.match(BEFORE)?.[0];
  if (cue !== undefined) return [{ start: name.start - cue.length, end: name.end, name: name.name }];
  const behind = text.slice(name.end, Math.min(within.end, name.end + 40)).match(BEHIND)?.[0];
  if (behind === undefined || !name.certain) return [];
  return [{ start: name.start, end: name.end + behind.length, name: name.name }];
}

function anaphorsIn(text: string, within: Span): Relay[] {
  return findAll(ANAPHOR, text.slice(within.start, within.end)).map((hit) => ({
    start: within.start + hit.index,
    end: within.start + hit.index + hit[0].length,
  }));
}
