import { cite } from "../../model/citation.ts";
import type { Label } from "../../model/label.ts";
import type { Block, Page } from "../../model/page.ts";
import { numericDate } from "../labels/numeric-date.ts";

/** Titles that programs write of themselves: a file's name, the program's name, nothing. */
const NO_TITLE =
  /^(?:untitled|document\d*|about:blank|https?:\/\/\S+|.*\.(?:docx?|odt|indd|qxp|pdf|html?|pages|tex)|microsoft word\b.*)$/i;
/** Authors that are none: a machine's users. */
const NO_AUTHOR = /^(?:user|admin|administrator|owner|unknown|anonymous|default|\W*)$/i;
const ADDRESS = /^https?:\/\/\S+$/i;
const PDF_DATE = /^D:(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-])(\d{2})'?(\d{2})?'?)?/;

/** Reads what a PDF says of itself: its title and author, when it was made, and the address and date of a browser's print. */
export function readPdfLabels(information: ReadonlyMap<string, string>, page: Page): Label[] {
  const labels: Label[] = [];
  const add = (field: Label["field"], value: string | undefined, because: string): void => {
    if (value) labels.push({ field, value, source: "container", basis: "implied", because });
  };
  add("headline", entry(information, "Title", NO_TITLE), "Title of the PDF");
  add("byline", entry(information, "Author", NO_AUTHOR), "Author of the PDF");
  add("captured", pdfDate(information.get("CreationDate") ?? ""), "CreationDate of the PDF");
  return [...labels, ...printedLabels(page)];
}

function entry(information: ReadonlyMap<string, string>, name: string, none: RegExp): string | undefined {
  const value = (information.get(name) ?? "").replace(/\s+/g, " ").trim();
  return value === "" || none.test(value) ? undefined : value;
}

/** Writes a date of a PDF (ISO 32000-1, 7.9.4) as ISO 8601. */
function pdfDate(written: string): string | undefined {
  const [all, year, month, day, hour, minute, second, zulu, sign, zoneHour, zoneMinute] =
    PDF_DATE.exec(written.trim()) ?? [];
  if (all === undefined || Number.isNaN(Date.parse(`${year}-${month}-${day}`))) return undefined;
  if (hour === undefined) return `${year}-${month}-${day}`;
  const offset = sign ? `${sign}${zoneHour}:${zoneMinute ?? "00"}` : "";
  const zone = zulu || /^[+-]00:00$/.test(offset) ? "Z" : offset;
  return `${year}-${month}-${day}T${hour}:${minute}${second === undefined ? "" : `:${second}`}${zone}`;
}

/** Reads the first whole address and the first clear date of the lines that a browser prints around a page. */
function printedLabels(page: Page): Label[] {
  const lines = page.blocks.filter((block) => block.markup?.element === "footer");
  const words = (block: Block): string => page.text.slice(block.start, block.end);
  const address = lines.find((block) => ADDRESS.test(words(block)) && !/(?:…|\.\.\.)$/.test(words(block)));
  const date = lines.flatMap((block) => {
    const value = numericDate(words(block));
    return value ? [{ block, value }] : [];
  })[0];
  const labels: Label[] = [];
  const add = (field: Label["field"], value: string, block: Block): void => {
    labels.push({ field, value, source: "container", basis: "stated", citation: cite(page, block) });
  };
  if (address) add("source-link", words(address), address);
  if (address && date) add("captured", date.value, date.block);
  return labels;
}
