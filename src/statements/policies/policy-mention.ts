import { countryByCode, countryByName } from "../../language/en/country-names.ts";
import { countryOf } from "../../language/en/geography.ts";
import { isAuthorityNoun, isBodyNoun } from "../../language/en/policy-words.ts";
import type { Citation } from "../../model/citation.ts";
import type { Party, Plover, PolicyStep } from "../../model/position.ts";
import type { Span } from "../../model/span.ts";
import { citeMoved, type DeedReport, partiesOf } from "../events/deed-parties.ts";
import { nearestTime } from "../events/event-date.ts";
import { rulerThere } from "../events/land-of.ts";
import { recall } from "../positions/parties/party-memory.ts";
import type { PartyWords } from "../positions/parties/party-words.ts";
import { countryParty } from "../positions/parties/resolve-party.ts";
import type { PolicyDraft } from "./policy-drafts.ts";

/** What one clause of a report says of a policy. */
export interface PolicyMention {
  readonly name: string;
  readonly named: boolean;
  /** True where the policy is that something is stopped. */
  readonly stop: boolean;
  readonly actor?: Party;
  readonly recipient?: Party;
  readonly plover?: Plover;
  readonly step: PolicyStep;
  /** Absent where the words give a step but do not speak of the policy. */
  readonly citation?: Citation;
}

/** Makes a mention of what a paragraph says of a policy; none where nobody who can make policies is named. */
export function readPolicyMention(
  given: DeedReport,
  draft: PolicyDraft,
  offset: number,
): PolicyMention | undefined {
  const { page, report } = given;
  const actors = partiesOf(given, draft.actors, offset);
  const named =
    actors.find(
      (party, nth) =>
        isAuthority(party, draft.actors[nth]) ||
        isLand(given, party) ||
        holdsOfficeIn(given, party) ||
        (draft.byAnyBody && party.kind === "organisation"),
    ) ?? bodyIn(given, draft, { offset, known: actors });
  if (draft.needsAuthority && !named) return undefined;
  const actor =
    named ??
    ownerOf(given, draft, offset) ??
    actorElsewhere(given, draft, offset) ??
    (actors.length === 0 ? (onlyLand(given) ?? landOfDateline(given, draft, offset)) : undefined);
  const recipient = partiesOf(given, draft.recipients, offset).find(({ name }) => name !== actor?.name);
  const citation = citeMoved(page, draft.span, offset);
  const date = nearestTime(given.times, { at: draft.at, span: draft.told ?? draft.span }, offset);
  const { turn } = draft;
  const status = turn === "halts" ? "in force" : turn === "reopens" ? "ended" : turn;
  return {
    name: draft.name,
    named: draft.named,
    stop: turn === "halts" || turn === "reopens",
    ...(actor ? { actor } : {}),
    ...(recipient ? { recipient } : {}),
    ...(draft.plover ? { plover: draft.plover } : {}),
    step: { status, ...(date ? { date } : {}), report: report.id, citation },
    ...(draft.cites ? { citation } : {}),
  };
}

function isLand({ lands }: DeedReport, { kind, name }: Party): boolean {
  const own = name.replace(/^Neighbou?ring /, "");
  return lands.has(own) && (kind !== "person" || own !== name);
}

/** "The county council": a body that the story has no other name for. */
function bodyIn(
  { page }: DeedReport,
  { actors, byAnyBody }: PolicyDraft,
  { offset, known }: { readonly offset: number; readonly known: readonly Party[] },
): Party | undefined {
  const words = actors.find(
    ({ kind, noun = "" }) =>
      kind === "description" && (isAuthorityNoun(noun) || (byAnyBody && isBodyNoun(noun))),
  );
  if (!words || known.length > 0) return undefined;
  return { name: words.text, kind: "organisation", citation: citeMoved(page, words.span, offset) };
}

/** A land counts as that of a report which says it this many times as often as any other. */
const FAR_MORE = 2;

/**
 * The land that a report speaks of by far the most, where no table knows it; it carries no citation. Countries that
 * tables know are named in passing too often, and their own papers name them least.
 */
function onlyLand({ lands, memory, report }: DeedReport): Party | undefined {
  const counts = new Map(
    [...lands].filter(([name]) => !memory.source.people.personOf(name, report.id) && !countryByName(name)),
  );
  for (const { name } of memory.countries()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] === 0 || first[1] < FAR_MORE * (second?.[1] ?? 0)) return undefined;
  return lands.has(first[0]) && !countryByName(first[0]) ? { name: first[0], kind: "government" } : undefined;
}

/**
 * Where nobody is said to do it and the report speaks of no land that tables miss: the country of its dateline, if its
 * sentence and the one before name no other; it carries no citation.
 */
function landOfDateline(
  { report, memory }: DeedReport,
  { span, named }: PolicyDraft,
  offset: number,
): Party | undefined {
  const place = report.dateline?.value;
  const code = place === undefined || named ? undefined : countryOf(place);
  const name = code === undefined ? undefined : countryByCode(code)?.name;
  if (name === undefined) return undefined;
  const since = startOfSentenceBefore(report.sentences, span.start + offset);
  const near = recall(memory.countries(), span.end + offset).filter(({ at }) => at >= since);
  return near.every((one) => one.name === name) ? countryParty(name) : undefined;
}

/** "She announced a levy": a person whose title the report gave elsewhere. */
function holdsOfficeIn({ memory, report }: DeedReport, { kind, name }: Party): boolean {
  if (kind !== "person") return false;
  const titles = memory.source.people.personOf(name, report.id)?.titles ?? [];
  return titles.some((title) => title.split(" ").some(isAuthorityNoun));
}

/** "Sandby's cap": whose it is has made it, also a town that no table knows. */
function ownerOf(given: DeedReport, { owners = [] }: PolicyDraft, offset: number): Party | undefined {
  const [owner] = partiesOf(given, owners, offset);
  if (!owner) return undefined;
  // What is called a president's is the policy of the government.
  if (owner.kind !== "person") return owner;
  return owner.country === undefined
    ? undefined
    : { name: owner.country, kind: "government", country: owner.country, ...citedOf(owner) };
}

function citedOf({ citation }: Party): Pick<Party, "citation"> {
  return citation ? { citation } : {};
}

/** Where nobody is said to do it: who acted just before, who rules where it is told to hold. */
function actorElsewhere(given: DeedReport, draft: PolicyDraft, offset: number): Party | undefined {
  if (draft.actors.length > 0 || draft.named) return undefined;
  const at = draft.at + offset;
  const span = { start: draft.span.start + offset, end: draft.span.end + offset };
  return carriedActor(given, at) ?? rulerThere(given, span);
}

/**
 * Where nobody is said to do it, the one country or government that is a subject in the same sentence or the one before,
 * if no other country is named there; it carries no citation.
 */
function carriedActor({ report, memory }: DeedReport, at: number): Party | undefined {
  const since = startOfSentenceBefore(report.sentences, at);
  const near = recall(memory.subjects, at).filter(
    ({ at: place, party: { kind } }) => place >= since && (kind === "country" || kind === "government"),
  );
  if (near.length === 0) return undefined;
  const named = recall(memory.countries(), at).filter((one) => one.at >= since);
  const names = new Set([
    ...near.map(({ party }) => party.country ?? party.name),
    ...named.map(({ name }) => name),
  ]);
  return names.size === 1 ? near[0]?.party : undefined;
}

/** Gives where the sentence before the one at an offset begins. */
export function startOfSentenceBefore(sentences: readonly Span[], at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[Math.max(0, low - 2)]?.start ?? 0;
}

/** Countries, governments and those who act for them make policies; of other bodies those that are called so. */
function isAuthority({ kind, country, name }: Party, words: PartyWords | undefined): boolean {
  if (kind === "country" || kind === "government") return true;
  if ((kind === "person" || kind === "organisation") && country !== undefined) return true;
  return [
    words?.noun ?? "",
    ...(words?.role ?? "").toLowerCase().split(" "),
    ...name.toLowerCase().split(/[\s-]+/),
  ].some(isAuthorityNoun);
}
