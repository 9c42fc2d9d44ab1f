import type { Claim } from "./claim.ts";
import type { Figure } from "./figure.ts";
import type { Policy, Position, StoryEvent, Thread } from "./position.ts";
import type { Quotation } from "./quotation.ts";
import type { TimeExpression } from "./time.ts";

/** What is stated in a story, ledger by ledger, and what carries it. */
export interface Ledgers {
  readonly quotations: readonly Quotation[];
  readonly times: readonly TimeExpression[];
  readonly figures: readonly Figure[];
  readonly positions: readonly Position[];
  readonly policies: readonly Policy[];
  readonly events: readonly StoryEvent[];
  readonly threads: readonly Thread[];
  readonly claims: readonly Claim[];
}
