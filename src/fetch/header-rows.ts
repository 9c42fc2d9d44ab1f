import { isUtf8 } from "node:buffer";

/** Header fields in the order they were received or sent, with their names as written. */
export type HeaderRows = readonly (readonly [name: string, value: string])[];

/**
 * Puts the names and values of a message, as Node lists them, into rows. Fields of one name become one row, their values
 * parted by commas (RFC 9110, section 5.3); `Set-Cookie` alone may not be joined. Node gives each byte as a character;
 * bytes that are UTF-8 are taken for it, as browsers do with addresses.
 */
export function headerRows(raw: readonly string[]): HeaderRows {
  const rows: [string, string][] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [name = "", written = ""] = raw.slice(at, at + 2);
    const bytes = Buffer.from(written, "latin1");
    const value = isUtf8(bytes) ? bytes.toString("utf8") : written;
    const same = rows.find(([known]) => known.toLowerCase() === name.toLowerCase());
    if (same && name.toLowerCase() !== "set-cookie") same[1] = `${same[1]}, ${value}`;
    else rows.push([name, value]);
  }
  return rows;
}

/** Gives a field's value by its name in lower case. */
export function headerOf(rows: HeaderRows, name: string): string | undefined {
  return rows.find(([known]) => known.toLowerCase() === name)?.[1];
}

/** Gives the fields by their names in lower case. */
export function headersByName(rows: HeaderRows): Record<string, string> {
  return Object.fromEntries(rows.map(([name, value]) => [name.toLowerCase(), value]));
}
