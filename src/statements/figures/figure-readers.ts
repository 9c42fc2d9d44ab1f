import type { FigureReader } from "./figure-reader.ts";
import { change } from "./kinds/change.ts";
import { count } from "./kinds/count.ts";
import { measure } from "./kinds/measure.ts";
import { money } from "./kinds/money.ts";
import { percentage } from "./kinds/percentage.ts";
import { rank } from "./kinds/rank.ts";
import { rate } from "./kinds/rate.ts";
import { ratio } from "./kinds/ratio.ts";
import { share } from "./kinds/share.ts";
import { trend } from "./kinds/trend.ts";
import { vague } from "./kinds/vague.ts";
import { vagueCount } from "./kinds/vague-count.ts";
import { vagueShare } from "./kinds/vague-share.ts";

/** Every reader of figures, in the order in which they read: words that one has taken are closed to those behind it. */
export const FIGURE_READERS: readonly FigureReader[] = [
  rank,
  ratio,
  change,
  rate,
  share,
  money,
  percentage,
  measure,
  vague,
  count,
  vagueShare,
  vagueCount,
  trend,
];
