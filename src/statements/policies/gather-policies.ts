import { singularOf } from "../../language/en/plurals.ts";
import { FUNCTION_WORDS } from "../../language/en/tables/function-words.ts";
import { foldName } from "../../language/words.ts";
import type { Citation } from "../../model/citation.ts";
import type { Policy, PolicyStep } from "../../model/position.ts";
import type { PolicyMention } from "./policy-mention.ts";

interface Gathered {
  readonly mentions: PolicyMention[];
  readonly words: ReadonlySet<string>;
  country: string | undefined;
}

/** Of the policies whose descriptions share a word, only the latest are compared, so that long texts stay fast. */
const MOST_COMPARED = 200;
/** Descriptions that share this much of their words are of one policy. */
const SAME_DESCRIPTION = 0.6;

/** Gathers what a story says of policies: mentions that name or describe the same one become one policy. */
export function gatherPolicies(mentions: readonly PolicyMention[]): Policy[] {
  const groups: Gathered[] = [];
  const byWord = new Map<string, Gathered[]>();
  for (const mention of mentions) {
    const words = contentWords(mention.name);
    const near = [...words].flatMap((word) => byWord.get(word)?.slice(-MOST_COMPARED) ?? []);
    const known = near.find((group) => isSame(group, mention, words));
    if (known) {
      known.mentions.push(mention);
      known.country ??= mention.actor?.country;
      continue;
    }
    const group: Gathered = { mentions: [mention], words, country: mention.actor?.country };
    groups.push(group);
    for (const word of words) byWord.set(word, [...(byWord.get(word)?.slice(-MOST_COMPARED) ?? []), group]);
  }
  const told = groups.filter(({ mentions: own }) => own.some(({ citation }) => citation !== undefined));
  return told.map(({ mentions: own }, nth) => policyOf(own, `m${nth + 1}`));
}

function contentWords(name: string): ReadonlySet<string> {
  const words = foldName(name.replace(/^(?:closure|suspension|ban) (?:of|on) /, "")).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== "" && !FUNCTION_WORDS.has(word)).map(singularOf));
}

function isSame(group: Gathered, mention: PolicyMention, own: ReadonlySet<string>): boolean {
  const { mentions, words, country } = group;
  const [first] = mentions;
  if (first && pointsBack(group, mention, own)) return true;
  if (!first || first.stop !== mention.stop || first.named !== mention.named) return false;
  const shared = [...own].filter((word) => words.has(word)).length;
  if (mention.named) return shared === words.size && shared === own.size;
  if (country && mention.actor?.country && country !== mention.actor.country) return false;
  return shared / (own.size + words.size - shared) >= SAME_DESCRIPTION;
}

/** "The freeze ended": a short name with an article means the fuller one that the same report gave before. */
function pointsBack(
  { mentions, words }: Gathered,
  mention: PolicyMention,
  own: ReadonlySet<string>,
): boolean {
  const pointing = /^(?:the|that|this|its|their) /i.test(mention.name) && !mention.named && own.size > 0;
  const last = mentions.at(-1);
  if (!pointing || !last || last.named || own.size >= words.size || last.stop !== mention.stop) return false;
  const near = last.step.report === mention.step.report;
  return near && [...own].every((word) => words.has(word));
}

function policyOf(mentions: readonly PolicyMention[], id: string): Policy {
  const cited = mentions.filter(({ citation }) => citation !== undefined);
  const first = cited[0] ?? mentions[0];
  const actor = mentions.find((mention) => mention.actor)?.actor;
  const recipient = mentions.find((mention) => mention.recipient)?.recipient;
  const plover = mentions.find((mention) => mention.plover)?.plover;
  const steps = mentions.map(({ step }) => step);
  // A mention that says nothing of what became of it is no step.
  const told = steps.filter(({ status }) => status !== "unknown");
  return {
    id,
    name: first?.name ?? "",
    kind: "measure",
    ...(actor ? { actor } : {}),
    ...(recipient ? { recipient } : {}),
    ...(plover ? { plover } : {}),
    statuses: byDate(told.length > 0 ? told : steps.slice(0, 1)),
    citations: citationsOf(mentions),
  };
}

/** The clauses that speak of a policy; a report that only mentions it by its name is cited once. */
function citationsOf(mentions: readonly PolicyMention[]): Citation[] {
  const telling = new Set(mentions.flatMap(({ citation, step }) => (citation ? [step.report] : [])));
  return mentions.flatMap(({ citation, named, step }) => {
    if (citation) return [citation];
    if (!named || telling.has(step.report)) return [];
    telling.add(step.report);
    return [step.citation];
  });
}

/** Sorts the dated steps by their first day; those without a date stay behind the step that they follow in reading. */
function byDate(steps: readonly PolicyStep[]): PolicyStep[] {
  const runs: PolicyStep[][] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (step.date === undefined && last) last.push(step);
    else runs.push([step]);
  }
  const key = (run: readonly PolicyStep[]): string => run[0]?.date?.replace(/^\.\.\//, "") ?? "";
  return runs.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)).flat();
}
