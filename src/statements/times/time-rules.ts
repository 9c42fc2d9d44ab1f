import { ago, durations, fromBefore, stretches } from "./rules/counted.ts";
import { daySpans, monthDaySpans } from "./rules/day-spans.ts";
import { endedPeriods } from "./rules/ended.ts";
import { dayMonths, digitDays, monthDays } from "./rules/full-dates.ts";
import { daysOfHistory, holidays, namedDays, nthWeekdays } from "./rules/holidays.ts";
import { monthRanges, monthSpans, months, monthsOfToldYears, monthsOfYears } from "./rules/months.ts";
import { seasons } from "./rules/seasons.ts";
import { periods, repetitions } from "./rules/sets.ts";
import {
  samePeriods,
  toldAlone,
  toldBefore,
  toldDays,
  toldInRow,
  toldNext,
  toldNights,
  toldParts,
  toldWeekdays,
} from "./rules/told.ts";
import { beforeLast, quarters, unitParts, units, weekends } from "./rules/units.ts";
import { nearDays, overnight, weekdaySets, weekdays } from "./rules/weekdays.ts";
import { countedParts, halves } from "./rules/within.ts";
import { decades, yearRanges, years } from "./rules/years.ts";
import type { TimeRule } from "./time-rule.ts";

/** The rules that read times, in order: of two that read the same words the first is taken, of two that overlap the longer. */
export const TIME_RULES: readonly TimeRule[] = [
  daysOfHistory,
  namedDays,
  holidays,
  nthWeekdays,
  monthDaySpans,
  daySpans,
  monthDays,
  dayMonths,
  digitDays,
  endedPeriods,
  monthRanges,
  monthSpans,
  monthsOfYears,
  monthsOfToldYears,
  seasons,
  countedParts,
  halves,
  quarters,
  yearRanges,
  decades,
  months,
  weekdaySets,
  weekdays,
  nearDays,
  overnight,
  unitParts,
  units,
  beforeLast,
  weekends,
  ago,
  fromBefore,
  samePeriods,
  toldBefore,
  toldAlone,
  toldInRow,
  toldParts,
  toldWeekdays,
  toldDays,
  toldNights,
  toldNext,
  stretches,
  periods,
  repetitions,
  durations,
  years,
];
