import { countriesIn } from "../../language/en/country-names.ts";
import {
  NUMBERED_RULES,
  POLICY_NAME_HEADS,
  POLICY_NAME_HEADS_WITH_ARTICLE,
  POLICY_NAME_NOUNS,
} from "../../language/en/tables/policy-words.ts";
import { findAll } from "../../language/find-all.ts";
import type { Span } from "../../model/span.ts";

/** A policy that a text calls by its name. */
export interface PolicyName extends Span {
  /** The name without quotation marks: "Remain in Port", "Article 9", "the Harbour Act" gives "Harbour Act". */
  readonly name: string;
}

const any = (words: string): string => words.trim().split(/\s+/).join("|");
/** Names are short; a bound keeps the search from running over long lines of capitals. */
const CAPITALS = String.raw`\p{Lu}[\p{L}\p{M}’'-]{1,30}(?:(?: (?:and|of|for|on|the|in|to))? \p{Lu}[\p{L}\p{M}’'-]{1,30}){0,5}`;

/** A pattern of names, and words without which it finds nothing, which are cheaper to look for. */
interface NamePattern {
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

const PATTERNS: readonly NamePattern[] = [
  {
    needs: new RegExp(`(?:${any(NUMBERED_RULES)}) `),
    pattern: new RegExp(String.raw`\b(?:Executive )?(?:${any(NUMBERED_RULES)}) [IVX\d]{1,5}[A-Z]?\b`, "gu"),
  },
  { needs: /Operation /, pattern: /\bOperation \p{Lu}\p{L}{2,30}(?: \p{Lu}\p{L}{2,30}){0,2}/gu },
  {
    needs: new RegExp(` (?:${any(POLICY_NAME_HEADS)})`),
    pattern: new RegExp(
      String.raw`\b${CAPITALS} (?:${any(POLICY_NAME_HEADS)})\b(?! \p{Lu})(?: of (?:1[89]|20)\d\d\b)?`,
      "gu",
    ),
  },
  {
    needs: new RegExp(` (?:${any(POLICY_NAME_HEADS_WITH_ARTICLE)})`),
    pattern: new RegExp(
      String.raw`(?<=\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|’s|'s) )(?!The )${CAPITALS} (?:${any(POLICY_NAME_HEADS_WITH_ARTICLE)})\b(?! \p{Lu})(?: of (?:1[89]|20)\d\d\b)?`,
      "gu",
    ),
  },
  {
    needs: / of \p{Lu}/u,
    pattern: new RegExp(String.raw`\b(?:Accord|Agreement|Treaty|Pact|Convention|Code) of ${CAPITALS}`, "gu"),
  },
  // "the Harbour Shield, a scheme …": what stands beside the capitals says that they name a rule.
  {
    needs: /, (?:an?|the) /,
    pattern: new RegExp(
      String.raw`(?<=\b(?:[Tt]he|[Ii]ts|[Tt]heir|’s|'s) )${CAPITALS}(?=, (?:an?|the) (?:[\p{Ll}\d-]{1,30} ){0,2}(?:${any(POLICY_NAME_NOUNS)})\b)`,
      "gu",
    ),
  },
  // "The so-called Fair Ferry scheme".
  {
    needs: /so-called /,
    pattern: new RegExp(String.raw`(?<=\bso-called )${CAPITALS} (?:${any(POLICY_NAME_NOUNS)})\b`, "gu"),
  },
  {
    needs: /[“"‘]/,
    pattern: new RegExp(
      String.raw`(?<=[“"‘])[^“”"\n]{3,40}(?=[”"’] (?:\p{Ll}+ ){0,2}(?:${any(POLICY_NAME_NOUNS)})\b)`,
      "gu",
    ),
  },
  {
    needs: / (?:as|called|dubbed) /,
    pattern: new RegExp(
      String.raw`(?<=\b(?:${any(POLICY_NAME_NOUNS)})s?,? (?:known as|known \p{Ll}{1,15} as|called|dubbed) )(?:the )?[“"]?[\p{L}\d][^“”",.;\n]{2,40}?(?=[”",.;]| (?:to|that|which|has|was|is)\b)`,
      "gu",
    ),
  },
];

/** Finds the names of policies in a sentence, in order; of two that overlap the longer one. */
export function findPolicyNames(sentence: string): PolicyName[] {
  const found = PATTERNS.filter(({ needs }) => needs.test(sentence)).flatMap(({ pattern }) =>
    findAll(pattern, sentence).map((hit): PolicyName => {
      const words = hit[0].replace(/^(?:The|the|A|An) /, "").replace(/^[“"]/, "");
      const start = hit.index + hit[0].length - words.length;
      return { start, end: start + words.length, name: words };
    }),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const own = found.filter(({ name }) => !isLawOfLand(name));
  return own.filter((one, nth) => !own.slice(0, nth).some((before) => before.end > one.start));
}

/** "the Chilean law", "the Norway pact": a country before a noun in small letters is no name. */
function isLawOfLand(name: string): boolean {
  const head = name.split(" ").at(-1) ?? "";
  return /^\p{Ll}/u.test(head) && countriesIn(name.split(/[ -]/)).length > 0;
}
