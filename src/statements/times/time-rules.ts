import { ago, ahead, durations, fromBefore, samePeriods, stretches, toldBefore } from "./rules/counted.ts";
import { dayMonths, digitDays, monthDays } from "./rules/full-dates.ts";
import { holidays, namedDays, nthWeekdays } from "./rules/holidays.ts";
import { monthRanges, months, monthsOfYears } from "./rules/months.ts";
import { seasons } from "./rules/seasons.ts";
import { periods, repetitions } from "./rules/sets.ts";
import { quarters, unitParts, units, weekends } from "./rules/units.ts";
import { nearDays, weekdaySets, weekdays } from "./rules/weekdays.ts";
import { decades, yearRanges, years } from "./rules/years.ts";
import type { TimeRule } from "./time-rule.ts";

/** The rules that read times, in order: of two that read the same words the first is taken, of two that overlap the longer. */
export const TIME_RULES: readonly TimeRule[] = [
  namedDays,
  holidays,
  nthWeekdays,
  monthDays,
  dayMonths,
  digitDays,
  monthRanges,
  monthsOfYears,
  seasons,
  quarters,
  yearRanges,
  decades,
  months,
  weekdaySets,
  weekdays,
  nearDays,
  unitParts,
  units,
  weekends,
  ago,
  ahead,
  fromBefore,
  samePeriods,
  toldBefore,
  stretches,
  periods,
  repetitions,
  durations,
  years,
];
