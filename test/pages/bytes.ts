import type { PageInput } from "../../src/pages/format.ts";

/** Writes text as UTF-16, big end first. */
export function utf16be(text: string): Uint8Array {
  return Buffer.from(text, "utf16le").swap16();
}

/** Writes text as UTF-16, little end first. */
export function utf16le(text: string): Uint8Array {
  return Buffer.from(text, "utf16le");
}

/** Joins bytes. */
export function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => Uint8Array.from(part)));
}

/** Makes an input of text in UTF-8 or of bytes. */
export function input(source: string, content: string | Uint8Array): PageInput {
  return { source, bytes: typeof content === "string" ? Buffer.from(content) : content };
}
