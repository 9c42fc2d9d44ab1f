/** An object of a page's JSON-LD; its properties may hold anything. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Longest block that is parsed, in code units, and objects looked at per page. */
const MAX_SCRIPT = 4_000_000;
const MAX_OBJECTS = 10_000;

/**
 * Parses JSON as pages write it: inside comments or CDATA, with raw line breaks in strings or a comma too many. Gives
 * `null` for a block that is empty, `undefined` for one that is no JSON even so.
 */
export function parseLeniently(script: string): unknown {
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

/** Parses JSON; `undefined` for what is none or is nested too deep. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Tells whether a value is an object and no array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Lists the objects that stand for the page itself: in arrays, in `@graph` and as main entity, in document order. */
export function topObjects(value: unknown): JsonObject[] {
  const found: JsonObject[] = [];
  const waiting: unknown[] = [value];
  for (let seen = 0; waiting.length > 0 && seen < MAX_OBJECTS; seen++) {
    const one = waiting.pop();
    if (Array.isArray(one)) waiting.push(...one.slice(0, MAX_OBJECTS).reverse());
    if (!isObject(one)) continue;
    found.push(one);
    waiting.push(one["mainEntityOfPage"], one["mainEntity"], one["@graph"]);
  }
  return found;
}

/** Gives the text of a property, or of the name inside it, from a block that cannot be parsed; the first that stands there. */
export function salvage(script: string, property: string): string | undefined {
  const text = script.slice(0, MAX_SCRIPT);
  const at = text.search(new RegExp(`"${property}"\\s*:`));
  if (at < 0) return undefined;
  const rest = text.slice(at, at + 2000);
  const plain = new RegExp(`^"${property}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(rest);
  const named = /^[^:]*:[\s[]*\{[^{}]*?"name"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(rest);
  const written = plain?.[1] ?? named?.[1];
  const value = written === undefined ? undefined : parseJson(`"${written.replace(/\p{Cc}+/gu, " ")}"`);
  return typeof value === "string" ? value : undefined;
}
