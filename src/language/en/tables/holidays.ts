/**
 * When a holiday falls: on a day of a month, on the nth weekday of a month (-1 the last, weekdays from 1 for Monday,
 * moved by some days), or some days after Easter Sunday of the western churches.
 */
export type HolidayDay =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly nth: number; readonly weekday: number; readonly moved?: number }
  | { readonly easter: number };

/** A holiday that news dates by. */
export interface Holiday {
  readonly names: readonly string[];
  readonly falls: HolidayDay;
  /** Whether the name alone names the day; "Christmas" alone may be a tree or a sale. */
  readonly alone: boolean;
}

/**
 * Holidays whose day does not hang on the country that speaks of them, and those of the United States whose names no
 * other country uses. Independence days are left out for that reason. Written by hand from general knowledge, 2026-11.
 */
export const HOLIDAYS: readonly Holiday[] = [
  { names: ["Christmas Eve"], falls: { month: 12, day: 24 }, alone: true },
  { names: ["Christmas Day"], falls: { month: 12, day: 25 }, alone: true },
  { names: ["Christmas"], falls: { month: 12, day: 25 }, alone: false },
  { names: ["Groundhog Day"], falls: { month: 2, day: 2 }, alone: true },
  { names: ["Australia Day"], falls: { month: 1, day: 26 }, alone: true },
  { names: ["Canada Day"], falls: { month: 7, day: 1 }, alone: true },
  { names: ["World AIDS Day"], falls: { month: 12, day: 1 }, alone: true },
  { names: ["Remembrance Day"], falls: { month: 11, day: 11 }, alone: true },
  { names: ["Remembrance Sunday"], falls: { month: 11, nth: 2, weekday: 7 }, alone: true },
  { names: ["Shrove Tuesday"], falls: { easter: -47 }, alone: true },
  { names: ["Maundy Thursday", "Holy Thursday"], falls: { easter: -3 }, alone: true },
  { names: ["Holy Saturday"], falls: { easter: -1 }, alone: true },
  { names: ["Ascension Day"], falls: { easter: 39 }, alone: true },
  { names: ["Whit Monday"], falls: { easter: 50 }, alone: true },
  { names: ["Boxing Day"], falls: { month: 12, day: 26 }, alone: true },
  { names: ["New Year’s Eve", "New Year's Eve"], falls: { month: 12, day: 31 }, alone: true },
  { names: ["New Year’s Day", "New Year's Day"], falls: { month: 1, day: 1 }, alone: true },
  { names: ["New Year’s", "New Year's", "New Year"], falls: { month: 1, day: 1 }, alone: false },
  { names: ["Epiphany"], falls: { month: 1, day: 6 }, alone: false },
  { names: ["Valentine’s Day", "Valentine's Day"], falls: { month: 2, day: 14 }, alone: true },
  { names: ["St. Patrick’s Day", "St. Patrick's Day"], falls: { month: 3, day: 17 }, alone: true },
  {
    names: ["International Women’s Day", "International Women's Day"],
    falls: { month: 3, day: 8 },
    alone: true,
  },
  { names: ["April Fools’ Day", "April Fools' Day"], falls: { month: 4, day: 1 }, alone: true },
  { names: ["Earth Day"], falls: { month: 4, day: 22 }, alone: true },
  { names: ["Anzac Day"], falls: { month: 4, day: 25 }, alone: true },
  { names: ["May Day"], falls: { month: 5, day: 1 }, alone: true },
  { names: ["Cinco de Mayo"], falls: { month: 5, day: 5 }, alone: true },
  { names: ["Juneteenth"], falls: { month: 6, day: 19 }, alone: true },
  { names: ["Fourth of July", "July Fourth", "July 4th"], falls: { month: 7, day: 4 }, alone: true },
  { names: ["Bastille Day"], falls: { month: 7, day: 14 }, alone: true },
  { names: ["Halloween"], falls: { month: 10, day: 31 }, alone: false },
  { names: ["All Saints’ Day", "All Saints' Day"], falls: { month: 11, day: 1 }, alone: true },
  { names: ["Armistice Day", "Veterans Day"], falls: { month: 11, day: 11 }, alone: true },
  { names: ["Martin Luther King Jr. Day", "MLK Day"], falls: { month: 1, nth: 3, weekday: 1 }, alone: true },
  {
    names: ["Presidents Day", "Presidents’ Day", "Presidents' Day"],
    falls: { month: 2, nth: 3, weekday: 1 },
    alone: true,
  },
  { names: ["Memorial Day"], falls: { month: 5, nth: -1, weekday: 1 }, alone: true },
  { names: ["Labor Day"], falls: { month: 9, nth: 1, weekday: 1 }, alone: true },
  {
    names: ["Columbus Day", "Indigenous Peoples’ Day"],
    falls: { month: 10, nth: 2, weekday: 1 },
    alone: true,
  },
  { names: ["Thanksgiving Day"], falls: { month: 11, nth: 4, weekday: 4 }, alone: true },
  { names: ["Thanksgiving"], falls: { month: 11, nth: 4, weekday: 4 }, alone: false },
  { names: ["Black Friday"], falls: { month: 11, nth: 4, weekday: 4, moved: 1 }, alone: true },
  { names: ["Cyber Monday"], falls: { month: 11, nth: 4, weekday: 4, moved: 4 }, alone: true },
  { names: ["Ash Wednesday"], falls: { easter: -46 }, alone: true },
  { names: ["Palm Sunday"], falls: { easter: -7 }, alone: true },
  { names: ["Good Friday"], falls: { easter: -2 }, alone: true },
  { names: ["Easter Sunday"], falls: { easter: 0 }, alone: true },
  { names: ["Easter Monday"], falls: { easter: 1 }, alone: true },
  { names: ["Easter"], falls: { easter: 0 }, alone: false },
  { names: ["Pentecost"], falls: { easter: 49 }, alone: false },
];
