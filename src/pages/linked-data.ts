/** What a page's JSON-LD says of its article, as it is written there. */
export interface LinkedData {
  readonly headlines: readonly string[];
  readonly publishers: readonly string[];
  readonly authors: readonly string[];
  readonly published: readonly string[];
  readonly modified: readonly string[];
  /** Number of blocks that are no JSON even when read leniently. */
  readonly broken: number;
}

/** An object of a page's JSON-LD, with the properties that are read; they may hold anything. */
interface JsonObject {
  readonly "@id"?: unknown;
  readonly "@type"?: unknown;
  readonly "@graph"?: unknown;
  readonly mainEntity?: unknown;
  readonly mainEntityOfPage?: unknown;
  readonly name?: unknown;
  readonly headline?: unknown;
  readonly publisher?: unknown;
  readonly sourceOrganization?: unknown;
  readonly author?: unknown;
  readonly creator?: unknown;
  readonly datePublished?: unknown;
  readonly dateModified?: unknown;
}

/** Types that describe the page's article; a bare web page counts only where there is no article. */
const ARTICLE = /(Article|BlogPosting|Report|SocialMediaPosting|LiveBlogPosting)$/;
const WEB_PAGE = /(WebPage|WebSite|CreativeWork)$/;

/** Objects looked at per page, and values taken of one property: real pages have a few. */
const MAX_OBJECTS = 10_000;
const MAX_VALUES = 20;
/** Longest block that is parsed, in code units. */
const MAX_SCRIPT = 4_000_000;

/** Reads the JSON-LD blocks of a page: several blocks, arrays, `@graph` and references by `@id` are followed. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const parsed = scripts.map(parseLeniently);
  const objects = parsed.flatMap((value) => topObjects(value)).slice(0, MAX_OBJECTS);
  const byId = new Map(objects.map((object) => [object["@id"], object] as const));
  const articles = objects.filter((object) => typed(object, ARTICLE));
  const chosen = articles.length > 0 ? articles : objects.filter((object) => typed(object, WEB_PAGE));
  const all = (read: (object: JsonObject) => readonly string[]): string[] => [
    ...new Set(chosen.flatMap(read)),
  ];
  return {
    headlines: articles.length > 0 ? all((one) => textsOf(one.headline ?? one.name)) : [],
    publishers: all((one) => namesOf(one.publisher ?? one.sourceOrganization, byId)),
    authors: all((one) => namesOf(one.author ?? one.creator, byId)),
    published: all((one) => textsOf(one.datePublished)),
    modified: all((one) => textsOf(one.dateModified)),
    broken: parsed.filter((value) => value === undefined).length,
  };
}

/** Parses JSON as pages write it: inside comments or CDATA, with raw line breaks in strings or a comma too many. */
function parseLeniently(script: string): unknown {
  if (script.length > MAX_SCRIPT) return undefined;
  const text = script
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)/, "")
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>)\s*;?\s*$/, "")
    .replace(/;\s*$/, "")
    .trim();
  if (text === "") return null;
  const repaired = [
    text,
    text.replace(/\p{Cc}+/gu, " "),
    text.replace(/\p{Cc}+/gu, " ").replace(/,\s*([}\]])/g, "$1"),
  ];
  for (const attempt of repaired) {
    const value = parseJson(attempt);
    if (value !== undefined) return value;
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Lists the objects that stand for the page itself: in arrays, in `@graph` and as main entity, in document order. */
function topObjects(value: unknown): JsonObject[] {
  const found: JsonObject[] = [];
  const waiting: unknown[] = [value];
  for (let seen = 0; waiting.length > 0 && seen < MAX_OBJECTS; seen++) {
    const one = waiting.pop();
    if (Array.isArray(one)) waiting.push(...one.slice(0, MAX_OBJECTS).reverse());
    if (!isObject(one)) continue;
    found.push(one);
    waiting.push(one.mainEntityOfPage, one.mainEntity, one["@graph"]);
  }
  return found;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_VALUES) : [value];
}

function typed(object: JsonObject, pattern: RegExp): boolean {
  return textsOf(object["@type"]).some((type) => pattern.test(type));
}

function textsOf(value: unknown): string[] {
  return listOf(value).filter((one) => typeof one === "string");
}

/** Reads names from texts, from objects with a name, and from references to such objects. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, JsonObject>): string[] {
  return listOf(value).flatMap((one) => {
    if (!isObject(one)) return textsOf(one);
    const target = one.name === undefined ? byId.get(one["@id"]) : one;
    return textsOf(target?.name);
  });
}
