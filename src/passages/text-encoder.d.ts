/**
 * The one web standard that the engine uses besides the language itself: a pure function from strings to UTF-8
 * (WHATWG Encoding). Declared here because the engine compiles without any environment's types.
 */
declare class TextEncoder {
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number };
}
