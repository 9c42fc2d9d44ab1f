/** Largest input that is read, in bytes: 64 MiB holds any saved page with its pictures written into it. */
export const MAX_PAGE_BYTES: number = 64 * 1024 * 1024;

/** Most blocks kept of one page: a thousand times a long article, and bounded memory for a hostile one. */
export const MAX_BLOCKS = 200_000;

/** Most nodes built of one HTML page: the largest news pages have some 30,000. */
export const MAX_NODES = 1_000_000;

/** How far into an input its format is looked for, in bytes. */
export const SNIFFED_BYTES: number = 64 * 1024;

/** Most items read of one feed or file of records: ten times the longest feeds, and bounded work for a hostile one. */
export const MAX_ITEMS = 10_000;

/** Deepest nesting of elements that an XML news item may have; real ones have some twenty levels. */
export const MAX_XML_DEPTH = 200;
