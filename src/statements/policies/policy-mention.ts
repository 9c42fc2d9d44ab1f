import { isAuthorityNoun } from "../../language/en/policy-words.ts";
import type { Citation } from "../../model/citation.ts";
import type { Party, Plover, PolicyStep } from "../../model/position.ts";
import { citeMoved, type DeedReport, partiesOf } from "../events/deed-parties.ts";
import { nearestTime } from "../events/event-date.ts";
import type { PartyWords } from "../positions/parties/party-words.ts";
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
  const actor = actors.find((party, nth) => isAuthority(party, draft.actors[nth]));
  if (draft.needsAuthority && !actor) return undefined;
  const recipient = partiesOf(given, draft.recipients, offset).find(({ name }) => name !== actor?.name);
  const citation = citeMoved(page, draft.span, offset);
  const date = nearestTime(given.times, draft, offset);
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

/** Countries, governments and those who act for them make policies; of other bodies those that are called so. */
function isAuthority({ kind, country, name }: Party, words: PartyWords | undefined): boolean {
  if (kind === "country" || kind === "government") return true;
  if ((kind === "person" || kind === "organisation") && country !== undefined) return true;
  return [words?.noun ?? "", ...name.toLowerCase().split(/[\s-]+/)].some(isAuthorityNoun);
}
