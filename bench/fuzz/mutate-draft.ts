import { pick, pickNumber, type Random } from "../copies/random.ts";
import { hostileText, hugeText } from "./hostile-text.ts";
import type { StoryDraft } from "./story-draft.ts";

/** Share of the inputs of which one part grows to megabytes. */
const HUGE_SHARE = 0.01;

/** Makes what a draft says hostile, before a format's own structure is put around it. */
export function mutateDraft(draft: StoryDraft, random: Random): StoryDraft {
  const huge = random() < HUGE_SHARE;
  const change = (text: string, times: number): string => {
    let changed = text;
    for (let nth = 0; nth < times; nth++) changed = changeText(changed, random);
    return huge ? insert(changed, hugeText(random), random) : changed;
  };
  const sometimes = (text: string): string => (random() < 0.25 ? changeText(text, random) : text);
  return {
    url: sometimes(draft.url),
    headline: sometimes(draft.headline),
    byline: sometimes(draft.byline),
    date: sometimes(draft.date),
    html: change(draft.html, pickNumber(random, 0, 6)),
    text: change(draft.text, pickNumber(random, 0, 6)),
  };
}

function changeText(text: string, random: Random): string {
  const [start, end] = stretch(text, random);
  const chance = random();
  if (chance < 0.6) return insert(text, hostileText(random), random);
  if (chance < 0.7) return text.slice(0, start) + text.slice(end);
  if (chance < 0.8) return text.slice(0, end) + text.slice(start);
  if (chance < 0.9) return text.slice(0, start) + text.slice(start, end).toUpperCase() + text.slice(end);
  return text.replaceAll(
    pick(random, [" ", "\n", ".", "e", "<p>", "</p>", '"']),
    hostileText(random).slice(0, 8),
  );
}

/** Puts text at a chance place; every second time at the beginning or end of a line or behind a tag. */
function insert(text: string, added: string, random: Random): string {
  const at = pickNumber(random, 0, text.length);
  const near = random() < 0.5 ? at : Math.max(text.indexOf(pick(random, ["\n", ">"]), at), -1) + 1;
  return text.slice(0, near) + added + text.slice(near);
}

function stretch(text: string, random: Random): [number, number] {
  const start = pickNumber(random, 0, text.length);
  return [start, Math.min(text.length, start + pickNumber(random, 0, 500))];
}
