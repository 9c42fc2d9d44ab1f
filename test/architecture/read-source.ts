/** A file as the checks see it: its path from the repository's root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One import: what is imported, or `undefined` where the specifier is computed at run time. */
export interface Import {
  readonly specifier: string | undefined;
  readonly line: number;
}

const QUOTES = new Set(['"', "'", "`"]);
const BEFORE_PATTERN =
  /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|do|else|void|yield|await))\s*$/;
const PATTERN = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//y;
const CONTEXT = 40;

const blank = (text: string): string => text.replace(/[^\n]/g, " ");

function endOfComment(text: string, at: number): number {
  const closing = text[at + 1] === "/" ? "\n" : "*/";
  const found = text.indexOf(closing, at + 2);
  if (found < 0) return text.length;
  return closing === "\n" ? found : found + 2;
}

function endOfString(text: string, at: number): number {
  const quote = text[at];
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === quote) return i;
    // A quotation mark in the running text of a page's markup must not swallow the lines after it.
    else if (text[i] === "\n") return i;
  }
  return text.length;
}

/** Where a template's literal part ends: after its closing mark, or after the `${` of an insertion. */
function endOfTemplate(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === "`") return i + 1;
    else if (text.startsWith("${", i)) return i + 2;
  }
  return text.length;
}

function endOfPattern(text: string, at: number): number {
  if (!BEFORE_PATTERN.test(text.slice(Math.max(0, at - CONTEXT), at))) return at;
  PATTERN.lastIndex = at;
  return PATTERN.test(text) ? PATTERN.lastIndex : at;
}

/**
 * Gives a file's code with comments, string contents and patterns blanked out, every other character in its
 * place. Code inside `${}` of a template stays.
 */
export function codeOf(text: string): string {
  let code = "";
  let at = 0;
  const braces: number[] = [];
  const blankTo = (end: number): void => {
    code += blank(text.slice(at, end));
    at = end;
  };
  const template = (start: number): void => {
    const end = endOfTemplate(text, start);
    if (text[end - 1] === "{") braces.push(0);
    blankTo(end - 1);
    code += text[at] ?? "";
    at++;
  };
  while (at < text.length) {
    const character = text[at] ?? "";
    if (character === "/" && (text[at + 1] === "/" || text[at + 1] === "*")) blankTo(endOfComment(text, at));
    else if (character === "/" && endOfPattern(text, at) > at) blankTo(endOfPattern(text, at));
    else if (character === "}" && braces.at(-1) === 0) {
      braces.pop();
      template(at + 1);
    } else if (character === "`") {
      code += character;
      at++;
      template(at);
    } else if (QUOTES.has(character)) {
      const end = endOfString(text, at);
      code += character;
      at++;
      blankTo(end);
      code += text[at] ?? "";
      at++;
    } else {
      if (braces.length > 0 && character === "{") braces.push((braces.pop() ?? 0) + 1);
      if (braces.length > 0 && character === "}") braces.push((braces.pop() ?? 0) - 1);
      code += character;
      at++;
    }
  }
  return code;
}

/** Gives the line, from 1, on which a character stands. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

const IMPORT = /(?<![\w.$])(?:(?:import|export)\b[\w\s{},*$]*?\bfrom|import)\s*(\(?)\s*(["'`]?)/g;

/** Lists a file's imports and re-exports, static, dynamic and of types alone. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  for (const match of codeOf(file.text).matchAll(IMPORT)) {
    const [whole, bracket, quote] = match;
    if (!bracket && !quote) continue;
    const start = match.index + whole.length;
    const line = lineAt(file.text, match.index);
    const end = quote ? file.text.indexOf(quote, start) : -1;
    const specifier = end < 0 ? undefined : file.text.slice(start, end);
    found.push({ specifier: specifier?.includes("${") ? undefined : specifier, line });
  }
  return found;
}
