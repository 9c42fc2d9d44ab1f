import type { TokenRun } from "../../language/en/noun-phrases.ts";
import { requestMode } from "../../language/en/position-cues.ts";
import type { Token } from "../../language/tagger.ts";
import type { Plover, PositionKind } from "../../model/position.ts";
import type { Span } from "../../model/span.ts";
import { spanOfRun } from "../frame-reading.ts";
import type { PositionFrame } from "./frames/position-frame.ts";
import { describeParties, type PartyWords } from "./parties/party-words.ts";
import type { PositionPassage, PositionSentence } from "./position-passage.ts";
import type { PositionDraft } from "./position-reader.ts";

/** Makes the drafts of a frame: one for each matter of its list. */
export function draftsOf(
  { text }: PositionPassage,
  sentence: PositionSentence,
  found: { readonly reader: string; readonly frame: PositionFrame; readonly kind?: PositionKind },
): PositionDraft[] {
  const { tokens } = sentence;
  const { frame, reader, kind = frame.cue.kind } = found;
  const actors = describeParties(text, tokens, frame.actor);
  const recipients = frame.recipient ? describeParties(text, tokens, frame.recipient) : [];
  return frame.items.map((item, nth): PositionDraft => {
    const matter = spanOfRun(tokens, item);
    const object = nth === 0 && frame.recipient ? frame.recipient.head : item;
    const whole = { from: Math.min(object.from, item.from), to: item.to };
    return {
      reader,
      kind,
      plover: ploverOf(frame, tokens.slice(item.from, item.to)),
      actors,
      recipients,
      cue: spanOfRun(tokens, frame.cueRun),
      clause: nth === 0 ? clauseOf(sentence, frame, item) : matter,
      matter,
      ...(frame.recipient && frame.form === "p" ? { wholeMatter: spanOfRun(tokens, whole) } : {}),
      ...(frame.condition ? { condition: spanOfRun(tokens, frame.condition) } : {}),
      negated: frame.negated,
      ...(frame.modality ? { modality: frame.modality } : {}),
      power: frame.cue.takes.includes("!"),
      addressed: /[PA]/.test(frame.cue.takes),
      spoken: false,
    };
  });
}

function ploverOf({ cue, negated }: PositionFrame, matter: readonly Token[]): Plover {
  if (cue.plover.event !== "REQUEST" || cue.plover.mode || negated) return cue.plover;
  const mode = requestMode(matter.map((token) => token.lower));
  return { event: "REQUEST", mode: mode ?? "change" };
}

/** From the actor, where it stands close before the cue, to the end of the matter. */
function clauseOf(
  { tokens, predicates }: PositionSentence,
  { actor, cueRun, recipient }: PositionFrame,
  item: TokenRun,
): Span {
  const parts = [cueRun, item, ...(recipient ? [recipient.whole] : [])];
  // "said it was open to talks but ruled out taxes": another verb stands between.
  const between = predicates.some(({ at }) => at >= actor.whole.to && at < cueRun.from);
  const near = (cueRun.from - actor.whole.to <= ACTOR_REACH && !between) || actor.whole.from > cueRun.from;
  if (near) parts.push(actor.head);
  const from = Math.min(...parts.map((run) => run.from));
  const to = Math.max(...parts.map((run) => run.to));
  return spanOfRun(tokens, { from, to });
}

/** An actor farther from the cue than this many words stands in another clause. */
const ACTOR_REACH = 8;

/** Makes a draft of runs of tokens where no frame of the tables was met. */
export function plainDraft(
  { text }: PositionPassage,
  { tokens }: PositionSentence,
  found: Pick<PositionDraft, "reader" | "kind" | "plover"> &
    Partial<Pick<PositionDraft, "negated" | "modality" | "power" | "spoken">> & {
      readonly actors: readonly PartyWords[];
      readonly cue: TokenRun;
      readonly clause: TokenRun;
      readonly matter: TokenRun;
      readonly condition?: TokenRun | undefined;
    },
): PositionDraft {
  const { cue, clause, matter, condition, ...rest } = found;
  const trimmed = spanOfRun(tokens, matter);
  return {
    recipients: [],
    negated: false,
    power: false,
    addressed: false,
    spoken: false,
    ...rest,
    cue: spanOfRun(tokens, cue),
    clause: spanOfRun(tokens, clause),
    matter: { start: trimmed.start, end: Math.min(trimmed.end, text.length) },
    ...(condition ? { condition: spanOfRun(tokens, condition) } : {}),
  };
}
