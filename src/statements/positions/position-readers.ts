import type { PositionReader } from "./position-reader.ts";
import { accusation } from "./readers/accusation.ts";
import { agreement } from "./readers/agreement.ts";
import { ask } from "./readers/ask.ts";
import { commitment } from "./readers/commitment.ts";
import { offer } from "./readers/offer.ts";
import { refusal } from "./readers/refusal.ts";
import { stance } from "./readers/stance.ts";

/** Every reader of positions, in the order in which they read. */
export const POSITION_READERS: readonly PositionReader[] = [
  ask,
  offer,
  commitment,
  agreement,
  refusal,
  accusation,
  stance,
];
