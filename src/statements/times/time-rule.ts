import type { TimeShape } from "./time-shape.ts";
import type { TriggerKind } from "./triggers.ts";

/** The names that groups of the rules' patterns have. */
export type GroupName =
  | "after"
  | "alone"
  | "aloneUnit"
  | "before"
  | "century"
  | "count"
  | "day"
  | "decade"
  | "digits"
  | "end"
  | "first"
  | "from"
  | "half"
  | "iso"
  | "last"
  | "mark"
  | "mid"
  | "month"
  | "name"
  | "named"
  | "next"
  | "nextUnit"
  | "night"
  | "nth"
  | "number"
  | "order"
  | "other"
  | "otherUnit"
  | "part"
  | "possessor"
  | "possessorYear"
  | "season"
  | "second"
  | "shift"
  | "short"
  | "side"
  | "unit"
  | "unitAlone"
  | "units"
  | "until"
  | "week"
  | "weekday"
  | "which"
  | "whole"
  | "wholeMonth"
  | "wholeUnit"
  | "wholeWhich"
  | "wholeYear"
  | "word"
  | "year"
  | "yearend";

/** What a rule's pattern found. */
export interface TimeHit {
  /** The named groups of the pattern; a group that took no part is absent. */
  readonly groups: Readonly<Partial<Record<GroupName, string>>>;
  readonly words: string;
  /** The text in front of the words and behind them, at most 60 characters each. */
  readonly before: string;
  readonly after: string;
}

/** A text with its times drawn in, read on an anchor: `⟦2031-05-02:Friday⟧`. */
export interface TimeExample {
  readonly anchor: string;
  readonly drawn: string;
}

/** Reads one kind of time expression. A new rule is one file and one line in `time-rules.ts`. */
export interface TimeRule {
  readonly name: string;
  /** Where none of these stands near the trigger, the pattern finds nothing and is not tried. */
  readonly needs?: readonly string[];
  /** Without such a word close by the pattern finds nothing. */
  readonly trigger: TriggerKind;
  /** Global; finds the words, the longest at their place. */
  readonly pattern: RegExp;
  /** Gives what the words say; undefined where they only look like a time. */
  readonly shape: (hit: TimeHit) => TimeShape | undefined;
  readonly examples: readonly TimeExample[];
}
