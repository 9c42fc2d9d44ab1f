import type { StoryEvent } from "./position.ts";

/**
 * Gives the words that tell an event: what was done, beside who did it; where nobody is named that did it, the whole
 * clause ("surveys began in 1958").
 */
export function eventWords({ actor, what, citation }: StoryEvent): string {
  return actor ? what : citation.exact;
}
