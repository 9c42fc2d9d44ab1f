import { NUMBER_WORDS } from "../../language/en/tables/bounds.ts";
import { type Citation, cite } from "../../model/citation.ts";
import type { Figure } from "../../model/figure.ts";
import type { Page } from "../../model/page.ts";
import type { Report } from "../../model/report.ts";
import { holds, type Span } from "../../model/span.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { type Quantity, quantitiesOf } from "./quantity.ts";

/** Lists of more names are not counted by readers. */
const MOST = 12;
/** A longer list than this, in code units, is no list of few names. */
const LONGEST_LIST = 600;
/** A list begins so far behind what is counted, in code units. */
const BEHIND = 40;

const NAME = String.raw`(?:[Tt]he )?\p{Lu}(?:[\p{L}\p{M}’'-]|\.(?=\p{L}| \p{Lu}))*(?: (?:(?:of|de|del|la|las|los|el|the|von|van|al) )?\p{Lu}(?:[\p{L}\p{M}’'-]|\.(?=\p{L}| \p{Lu}))*)*`;
const LIST = new RegExp(`${NAME}(?:, ${NAME})*,? and ${NAME}`, "uy");
/** What every list holds; without it the long patterns need not be compiled. */
const JOINT = " and ";
const ANY_LIST = new RegExp(LIST.source, "gu");
const POINTED = /(?:These|All) (two|three|four|five|six|seven|eight|nine|ten) \p{Ll}+/uy;
const OPENING =
  /^(?: [\p{L}-]+){0,3}(?:: | — | – | - |, namely | (?:in|at|between|from|with|of) |, )(?=(?:[Tt]he )?\p{Lu})/u;
const STRICT = /: $|, namely $/;

/**
 * Asks whether as many are named as are counted: "three harbours: Holm, Quay and Norlund", "two crossings", named in
 * another sentence of the report.
 */
export const namedCount: Check = {
  name: "named-count",
  run: (coverage: Coverage): Found[] => {
    const pages = new Map(coverage.pages.map((page) => [page.id, page]));
    const reports = new Map(coverage.reports.map((report) => [report.id, report]));
    const counted = quantitiesOf(coverage)
      .filter(isSmallCount)
      .flatMap((quantity) => {
        const { figure } = quantity;
        const page = pages.get(figure.citation.page);
        const sentences = reports.get(figure.report)?.sentences ?? [];
        return page ? (check({ quantity, page, sentences }) ?? []) : [];
      });
    const pointed = coverage.reports.flatMap((report) => {
      const page = pages.get(report.page);
      return page ? pointedBack(report, page) : [];
    });
    return withoutCopies([...counted, ...pointed]);
  },
};

/** Copies count the same names; two counts that one list answers are one finding. */
function withoutCopies(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  const byList = new Map<string, Found>();
  for (const one of found) {
    const key = one.because.map(({ exact }) => exact).join("|");
    if (seen.has(key)) continue;
    seen.add(key);
    const list = one.because.at(-1);
    const place = `${one.kind} ${list?.page} ${list?.start} ${list?.end} ${one.arithmetic}`;
    const known = byList.get(place);
    byList.set(place, known ? joined(known, one) : one);
  }
  return [...byList.values()];
}

/** "two harbours were shut", "two harbours reopened": the names are the same. */
function joined(one: Found, other: Found): Found {
  const list = one.because.slice(-1);
  return {
    ...one,
    about: [...new Set([...one.about, ...other.about])],
    because: [...one.because.slice(0, -1), ...other.because.slice(0, -1), ...list],
  };
}

/** "These three groups" counts the names of the sentence before. */
function pointedBack({ id, sentences }: Report, page: Page): Found[] {
  return sentences.slice(1).flatMap((sentence, nth): Found[] => {
    const before = sentences[nth];
    POINTED.lastIndex = sentence.start;
    const hit = POINTED.exec(page.text);
    const count = NUMBER_WORDS.get(hit?.[1]?.toLowerCase() ?? "") ?? 0;
    if (!hit || !before || count < 2 || count > MOST) return [];
    const words = page.text.slice(Math.max(before.start, before.end - LONGEST_LIST), before.end);
    const list = words.includes(JOINT) ? [...words.matchAll(ANY_LIST)].at(-1) : undefined;
    const names = list?.[0].split(/, and |, | and /) ?? [];
    if (!list || names.length !== count) return [];
    const start = before.end - words.length + list.index;
    const place = { start: sentence.start, end: sentence.start + hit[0].length };
    return [
      {
        kind: "adds-up",
        about: [id],
        because: [cite(page, place), cite(page, { start, end: start + list[0].length })],
        text: "As many are named as are counted.",
        arithmetic: `${count} counted; named: ${names.join(", ")} (${names.length})`,
      },
    ];
  });
}

interface Counted {
  readonly quantity: Quantity;
  readonly page: Page;
  readonly sentences: readonly Span[];
}

function isSmallCount({ figure, point = 0 }: Quantity): boolean {
  const { kind, per, value } = figure;
  const plain = kind === "count" && per === undefined && value.min === undefined && value.max === undefined;
  return plain && Number.isInteger(point) && point >= 2 && point <= MOST;
}

function check({ quantity, page, sentences }: Counted): Found | undefined {
  const { figure, point = 0 } = quantity;
  const sentence = sentences.find((span) => holds(span, figure.citation));
  if (!sentence) return undefined;
  const here = listBehind(page, figure.citation.end, sentence.end);
  if (here?.names.length === point) return agree(quantity, here, page);
  if (here?.strict)
    return {
      ...agree(quantity, here, page),
      kind: "does-not-add-up",
      text: "Not as many are named as are counted.",
    };
  const noun = headOf(figure);
  if (noun === undefined) return undefined;
  const other = sentences.flatMap((span) => {
    if (span === sentence) return [];
    const at = page.text.indexOf(noun, span.start);
    if (at < 0 || at + noun.length > span.end) return [];
    const list = listBehind(page, at + noun.length, span.end);
    return list?.names.length === point ? [list] : [];
  });
  return other[0] ? agree(quantity, other[0], page) : undefined;
}

interface NameList extends Span {
  readonly names: readonly string[];
  /** True where the words say that the list is whole. */
  readonly strict: boolean;
}

/** Finds a list of names that begins directly behind an offset. */
function listBehind(page: Page, from: number, to: number): NameList | undefined {
  const text = page.text.slice(from, to);
  const opening = OPENING.exec(text.slice(0, BEHIND + 1));
  if (!opening) return undefined;
  const words = text.slice(opening[0].length, opening[0].length + LONGEST_LIST);
  LIST.lastIndex = 0;
  const hit = words.includes(JOINT) ? LIST.exec(words) : null;
  if (!hit) return undefined;
  const start = from + opening[0].length;
  const names = hit[0].split(/, and |, | and /);
  return { start, end: start + hit[0].length, names, strict: STRICT.test(opening[0]) };
}

/** The plural noun that is counted: the last word of the quantity. */
function headOf({ citation }: Figure): string | undefined {
  return /(?:^|\s)(\p{Ll}{4,}s)$/u.exec(citation.exact)?.[1];
}

function agree({ claim, figure, point = 0 }: Quantity, { names, start, end }: NameList, page: Page): Found {
  const because: Citation[] = [figure.citation, cite(page, { start, end })];
  const arithmetic = `${point} counted; named: ${names.join(", ")} (${names.length})`;
  return {
    kind: "adds-up",
    about: [claim, figure.id],
    because,
    text: "As many are named as are counted.",
    arithmetic,
  };
}
