import { SNIFFED_BYTES } from "../limits.ts";
import { sniffedText } from "./xml-root.ts";

/** What the first bytes of a JSON text show. */
export interface JsonHead {
  /** Keys of the first object, folded by `foldKey`, with the value where it is a string. */
  readonly keys: ReadonlyMap<string, string | undefined>;
  /** False where the bytes seen are no JSON. */
  readonly sound: boolean;
}

const TOKEN = /\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|([{}[\],:])|(?:-?\d[\d.eE+-]*|true|false|null)(?![\w.]))/sy;

/** Puts a key into the form that all versions of a format share: lower case, without `_` and `-`. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[_-]/g, "");
}

/**
 * Reads the keys of the first object of a JSON text, which may lie in a list, from the first bytes. Gives `undefined`
 * where the text begins with no object or list.
 */
export function jsonHead(bytes: Uint8Array): JsonHead | undefined {
  const head = sniffedText(bytes);
  if (!/^\s*(?:\[\s*)?(?:\{\s*["}]|\[|\])/.test(head)) return undefined;
  const keys = new Map<string, string | undefined>();
  const sound = scan(head.replace(/^\s*\[?\s*/, ""), keys, bytes.length >= SNIFFED_BYTES);
  return { keys, sound };
}

/** Walks over tokens to the end of the first object; says whether all of them were JSON, as far as the text was cut. */
function scan(text: string, keys: Map<string, string | undefined>, cut: boolean): boolean {
  let depth = 0;
  let key: string | undefined;
  let before = "";
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token) return cut && /^\s*(?:$|"|[\w.+-]*$)/.test(text.slice(at));
    at = TOKEN.lastIndex;
    const [, string, mark] = token;
    if (depth === 1 && string !== undefined) {
      const isValue = before === ":" && key !== undefined;
      if (!isValue) key = foldKey(string);
      if (key !== undefined) keys.set(key, isValue ? string : undefined);
    }
    if (mark === "{" || mark === "[") depth++;
    else if (mark === "}" || mark === "]") depth--;
    if (depth === 0) return true;
    before = mark ?? "";
  }
}
