/** How the lines of a mail's text were broken, as its `Content-Type` says (RFC 3676). */
export interface MailTextFormat {
  /** True for `format=flowed`: a blank at the end of a line says that the paragraph goes on. */
  readonly flowed: boolean;
  /** True for `delsp=yes`: that blank is no part of the text. */
  readonly deleteSpace: boolean;
}

/** Mail programs break lines at 72 to 78 characters; a longest line in this range shows that they did. */
const WRAPPED_AT_LEAST = 60;
const WRAPPED_AT_MOST = 80;
/** Share of lines that may be longer, such as addresses, which no program breaks. */
const LONGER_SHARE = 0.05;

/** A line that begins a paragraph of its own: a list's item, an indent, a rule, a field of a forwarded header. */
const OWN_LINE = /^(?:[ \t]{2,}|\t|[-*•·+#=_]|\(?\d{1,2}[.)]\s|[A-Z][A-Za-z-]{1,20}:\s)/;
/** A signature begins below this line. */
const SIGNATURE = /^-- ?$/;

interface QuotedLine {
  readonly depth: number;
  readonly text: string;
}

/**
 * Undoes the line breaks that a mail program puts into paragraphs: those that `format=flowed` marks, and in other mails
 * whose lines all end near one width, those where the next line's first word would not have fitted. A quoted paragraph
 * keeps the quotation mark of its first line.
 */
export function unwrapMailText(text: string, format: MailTextFormat): string {
  const lines = text.split(/\r\n|\r|\n/).map(quotedLine);
  const width = format.flowed ? 0 : wrapWidth(lines);
  if (!format.flowed && width === 0) return text;
  const paragraphs: { depth: number; pieces: string[] }[] = [];
  let goesOn = false;
  for (const [nth, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    const body = format.flowed ? line.text.replace(/^ /, "") : line.text;
    const joins = last && goesOn && last.depth === line.depth && body.trim() !== "";
    goesOn = format.flowed ? isFlowed(body) : isWrapped(line, lines[nth + 1], width);
    const piece = goesOn ? beforeMore(body, format) : body;
    if (joins) last.pieces.push(format.flowed ? piece : piece.trimStart());
    else paragraphs.push({ depth: line.depth, pieces: [piece] });
  }
  return paragraphs.map(writtenParagraph).join("\n");
}

/** Gives a line as it stands before the rest of its paragraph. */
function beforeMore(body: string, { flowed, deleteSpace }: MailTextFormat): string {
  if (!flowed) return `${body.trimEnd()} `;
  return deleteSpace ? body.slice(0, -1) : body;
}

function writtenParagraph({ depth, pieces }: { depth: number; pieces: readonly string[] }): string {
  const text = pieces.join("");
  return depth > 0 ? `${">".repeat(depth)} ${text.trimStart()}` : text;
}

function quotedLine(line: string): QuotedLine {
  const marks = /^(?:> ?)*/.exec(line)?.[0] ?? "";
  const depth = marks.replaceAll(" ", "").length;
  return { depth, text: line.slice(depth === 0 ? 0 : marks.trimEnd().length) };
}

function isFlowed(text: string): boolean {
  return text.endsWith(" ") && !SIGNATURE.test(text);
}

/** Finds the width that lines were broken at, or 0 where they were not. */
function wrapWidth(lines: readonly QuotedLine[]): number {
  const lengths = lines.map(lengthOf).filter((length) => length > 0);
  const fitting = lengths.filter((length) => length <= WRAPPED_AT_MOST);
  const width = fitting.reduce((most, length) => Math.max(most, length), 0);
  const many = fitting.length >= lengths.length * (1 - LONGER_SHARE);
  return many && width >= WRAPPED_AT_LEAST ? width : 0;
}

function lengthOf({ depth, text }: QuotedLine): number {
  return depth + text.trimEnd().length;
}

function isWrapped(line: QuotedLine, next: QuotedLine | undefined, width: number): boolean {
  if (!next || next.depth !== line.depth || line.text.trim() === "" || SIGNATURE.test(line.text))
    return false;
  const following = next.depth > 0 ? next.text.replace(/^ /, "") : next.text;
  if (following.trim() === "" || OWN_LINE.test(following)) return false;
  const word = following.trim().split(/\s/, 1)[0] ?? "";
  return lengthOf(line) + 1 + word.length > width;
}
