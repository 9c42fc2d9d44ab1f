/**
 * Words of English that stand in reports and articles of every kind and so say nothing of a text's topic, beside the
 * function words. Written by hand from general knowledge of the language, 2026-11; lower case, without endings that
 * `stemOf` takes off.
 */
export const GENERAL_WORDS: ReadonlySet<string> = new Set(
  (
    "say said tell told ask add call name make made take took taken get got give gave given go went gone come came " +
    "see saw seen know knew known think thought find found want need use try keep kept let put set look help show " +
    "turn work seem feel felt become became leave left begin began start stop move run ran bring brought happen " +
    "provide include continue allow follow create offer mean meant expect likely able according report read write " +
    "year month week day hour minute time today tomorrow yesterday morning evening night monday tuesday wednesday " +
    "thursday friday saturday sunday january february march april may june july august september october november " +
    "december ago later early late recent recently now soon last next first second third past since " +
    "people man men woman women person group part place thing way case fact point number lot kind sort side end " +
    "home world life life point area line level result reason example problem question idea issue change plan " +
    "new old good better best bad great big small large little long short high low own full real right wrong " +
    "different important possible main main whole certain several two three four five six seven eight nine ten " +
    "hundred thousand million billion per cent percent half often usually always sometimes maybe perhaps however " +
    "back away together around well ever else instead actually including based due especially simply " +
    "news story article post page photo image video author editor copyright source"
  ).split(" "),
);
