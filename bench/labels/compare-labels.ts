/** Compares a headline with the true title: case, kinds of quotation marks and dashes and white space do not count, nor a site's name at the end of either. */
export function sameTitle(found: string, truth: string, siteNames: readonly string[]): boolean {
  const names = new Set(siteNames.map(letters));
  const forms = (text: string): string[] => [foldTitle(text), foldTitle(withoutSite(text, names))];
  return forms(found).some((one) => forms(truth).includes(one));
}

function foldTitle(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’‚‛′`´“”„‟″«»"']+/g, "'")
    .replace(/[‐-―−]/g, "-")
    .replace(/[\p{Cf}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

function withoutSite(text: string, names: ReadonlySet<string>): string {
  const cut = /^(.+\S)\s*(?:\s[-–—:]|[|·•»/])\s+(\S[^|·•»]*)$/su.exec(text);
  return cut && names.has(letters(cut[2]!)) ? cut[1]! : text;
}

function letters(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\.[a-z]{2,6}$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Compares two lists of persons: the same set of names, whatever their order; "By", titles, roles and degrees do not count. */
export function sameAuthors(found: string, truth: string): boolean {
  const [one, other] = [authorNames(found), authorNames(truth)];
  return one.length > 0 && one.length === other.length && one.every((name) => other.includes(name));
}

const DEGREE =
  /^(?:(?:[A-Z]\.?){2,6}®?|Ph\.?\s?D\.?|M\.?Sc\.?|B\.?Sc\.?|Ed\.?D\.?|M\.?D\.?|Psy\.?D\.?|Pharm\.?D\.?|Jr\.?|Sr\.?|Esq\.?|[A-Z-]{2,8}\s?\d*®?)(?:\s+(?:[A-Z]\.?){2,6})*$/;
const ROLE =
  /\b(?:editors?|writers?|reporters?|correspondents?|director|manager|ceo|founder|candidate|expert|dietitian|staff|contributors?|journalist|columnist|analyst|specialist|president|officer|engineer|professor)\b/i;

function authorNames(text: string): string[] {
  const whole = text
    .normalize("NFKC")
    .trim()
    .replace(/^(?:(?:written|posted|words|story)\s+)?by:?\s+/i, "");
  const parts = whole.split(/\s*(?:[,;|]|\s&\s|\sand\s|\n)\s*(?:and\s+)?/).filter((part) => part !== "");
  const kept = parts.filter((part, at) => at === 0 || !(DEGREE.test(part) || ROLE.test(part)));
  const names = kept.map((part) =>
    part.replace(/^(?:Dr|Prof|Mr|Mrs|Ms)\.?\s+/, "").replace(/,?\s+(?:MD|PhD|Ph\.D\.|CFP|RD)®?$/, ""),
  );
  return [...new Set(names.map(letters).filter((name) => name !== ""))];
}

/** Compares days as they are written; where the truth is only a month, the month. */
export function sameDay(found: string, truth: string): boolean {
  return found.slice(0, Math.min(10, truth.length)) === truth.slice(0, 10);
}
