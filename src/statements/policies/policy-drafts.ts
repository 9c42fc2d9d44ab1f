import { isLightVerb, isMeasureNoun } from "../../language/en/happenings.ts";
import type { NounPhrase } from "../../language/en/noun-phrases.ts";
import { phraseAfter } from "../../language/en/phrase-after.ts";
import {
  isRulingNoun,
  isRulingVerb,
  type PolicyRule,
  type PolicyTurn,
  planningOf,
  policyClasses,
  policyRules,
} from "../../language/en/policy-words.ts";
import type { Token } from "../../language/tagger.ts";
import type { Plover } from "../../model/position.ts";
import type { Span } from "../../model/span.ts";
import { type Clause, type DeedSentence, isTurned } from "../events/clause.ts";
import { partiesIn, recipientOf } from "../events/party-phrases.ts";
import { classesOfHead } from "../events/phrase-classes.ts";
import { namesTime } from "../events/time-words.ts";
import type { PartyWords } from "../positions/parties/party-words.ts";
import { agreedDraft } from "./agreed-drafts.ts";
import { comingDraft } from "./coming-drafts.ts";
import { joinSteps } from "./join-steps.ts";
import { lastingDraft } from "./lasting-drafts.ts";
import { readNamedDrafts } from "./named-drafts.ts";
import { ownersOf } from "./owners.ts";
import { isPointing, pointingWords } from "./pointing.ts";
import { nameOf } from "./policy-naming.ts";
import { isComing, isPolicyTold, outlookOf, plannedIn } from "./policy-standing.ts";
import { regimeDraft } from "./regime-drafts.ts";
import { readStandingNouns } from "./standing-nouns.ts";
import { stoppedDraft } from "./stopped-drafts.ts";
import { readTurnNouns } from "./turn-nouns.ts";

/** What a paragraph says of a policy, before the story says whose it is. */
export interface PolicyDraft {
  readonly span: Span;
  readonly at: number;
  /** The words that name or describe it. */
  readonly name: string;
  readonly named: boolean;
  readonly turn: PolicyTurn | "unknown";
  readonly plover?: Plover;
  readonly actors: readonly PartyWords[];
  readonly recipients: readonly PartyWords[];
  /** The words for whose it is, where nobody is said to do it: "Norway's ban", "the ministry's quotas". */
  readonly owners?: readonly PartyWords[];
  /** True where somebody is said to make it: it is a policy only if that is a government or an authority. */
  readonly needsAuthority: boolean;
  /** True where also firms, clubs and unions have such policies: "the league banned flares", "lifted its ban". */
  readonly byAnyBody?: true;
  /** False where the words only give a step: "after the ban was lifted". */
  readonly cites: boolean;
  /** The words in which its date stands, where that is less than the span. */
  readonly told?: Span;
  /** True where it says what a rule does that its sentence makes known: "a rule which obliges drivers to rest". */
  readonly describes?: true;
  /** True where it is yet to come: what is told of it as a fact goes first. */
  readonly planned?: true;
  /** True where the verb moves its own subject: "the rule ended". */
  readonly moved?: true;
}

/** Reads what the tagged sentences of a paragraph say of policies. */
export function readPolicyDrafts(text: string, sentences: readonly DeedSentence[]): PolicyDraft[] {
  const before: KnownName[] = [];
  return sentences.flatMap((sentence) => {
    const named = readNamedDrafts(text, sentence);
    const clauses = sentence.clauses.flatMap((clause) => readClause(text, sentence, clause));
    const kept: PolicyDraft[] = [];
    const renamed = clauses.map((draft) => withKnownName(draft, before));
    before.push(...renamed.filter(({ name }) => !isPointing(name)), ...named);
    const nouns = [...readTurnNouns(text, sentence), ...readStandingNouns(text, sentence)];
    const joined = joinSteps(renamed);
    const facts = joined.filter(({ planned }) => !planned);
    for (const draft of [...named, ...facts, ...nouns, ...joined.filter(({ planned }) => planned)])
      if (!kept.some((one) => overlaps(one.span, draft.span) && !isStepOf(one, draft))) kept.push(draft);
    return kept.sort((a, b) => a.at - b.at);
  });
}

/** Of a policy that is cited once, other verbs give steps alone. */
function isStepOf(one: PolicyDraft, other: PolicyDraft): boolean {
  return one.name === other.name && one.cites !== other.cites;
}

/** Drafts that share more of the shorter one than this speak of the same policy. */
const SAME_WORDS = 0.6;

function overlaps(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > SAME_WORDS * Math.min(a.end - a.start, b.end - b.start);
}

function readClause(text: string, sentence: DeedSentence, clause: Clause): PolicyDraft[] {
  const { tokens } = sentence;
  const other =
    lastingDraft(text, sentence, clause) ??
    agreedDraft(text, sentence, clause) ??
    stoppedDraft(text, sentence, clause) ??
    comingDraft(text, sentence, clause);
  if (other) return [other];
  const chosen = chooseRule(tokens, clause);
  const turn = chosen && turnTold(sentence, clause, chosen);
  if (!turn) {
    const regime = regimeDraft(text, sentence, clause);
    return regime ? [regime] : [];
  }
  if (!chosen || (isUnclear(tokens, chosen.about) && !pointingWords(text, tokens, chosen.about))) return [];
  const { rule, about, moved, byRule } = chosen;
  const { predicate, agent, plover } = clause;
  const governor = isPolicyTold(sentence, clause) ? undefined : decidingOf(sentence, clause);
  const subject = governor?.subject ?? clause.subject;
  const span = {
    start: Math.min(governor?.span.start ?? clause.span.start, clause.span.start),
    end: clause.span.end,
  };
  const turned = isTurned(predicate);
  if (predicate.aspect === "participle" && !agent && !namesTime(tokens.slice(clause.from, clause.to)))
    return [];
  if (turned && !agent && rule.takes === "officer") return [];
  const actor = turned ? agent : moved || byRule ? undefined : subject;
  return [
    {
      span,
      at: tokens[predicate.at]?.start ?? 0,
      name: pointingWords(text, tokens, about) ?? nameOf(text, tokens, { clause, about, rule }),
      named: false,
      turn,
      ...(plover && ACTS.has(plover.event) && rule.turn !== "reopens" ? { plover } : {}),
      actors: actor ? partiesIn(text, tokens, actor) : [],
      recipients: recipientOf(text, tokens, clause),
      ...(actor || !classesOfHead(tokens, about).includes("rule") ? {} : ownersOf(text, tokens, about)),
      needsAuthority: !moved && !byRule && (!turned || agent !== undefined),
      ...(classesOfHead(tokens, about).includes("own") ? { byAnyBody: true as const } : {}),
      cites: true,
      ...(byRule &&
      predicate.aspect === "present" &&
      /^(?:which|that)$/.test(tokens[predicate.from - 1]?.lower ?? "")
        ? { describes: true as const }
        : {}),
      ...(turn === rule.turn ? {} : { planned: true as const }),
      ...(moved && !byRule ? { moved: true as const } : {}),
    },
  ];
}

/** What was decided is told with who decided it: "The council voted 7-5 to scrap the rule". */
function decidingOf(sentence: DeedSentence, clause: Clause): Clause | undefined {
  const governor = clause.predicate.aspect === "infinitive" ? deciding(sentence, clause) : undefined;
  if (!governor) return undefined;
  const agreed = planningOf(governor.predicate.lemmas) === "agreed";
  return agreed || plannedIn(sentence.tokens, clause, governor) ? governor : undefined;
}

/** "requires owners of large dogs to": the infinitive begins within so many words. */
const INFINITIVE_REACH = 10;

/** Says what a clause makes of a policy: what its verb says, or how far it is that it is to come. */
function turnTold(
  sentence: DeedSentence,
  clause: Clause,
  { rule, byRule }: ChosenRule,
): PolicyTurn | undefined {
  const { aspect, passive, negated } = clause.predicate;
  if (isPolicyTold(sentence, clause))
    return rule.turn === "ended" && (aspect === "progressive" || aspect === "present")
      ? "in force"
      : rule.turn;
  // "The law requires …", "the pact replaces an older scheme": what rules do is told in the present.
  if (byRule && aspect === "present" && !passive && !negated) return rule.turn;
  // "The city requires owners to …": whoever can make rules says what holds; "allows them to" says what is possible.
  const asked = sentence.tokens.slice(clause.predicate.at + 2, clause.predicate.at + INFINITIVE_REACH);
  const binds = rule.naming === "regime" && asked.some(({ lower }) => lower === "to");
  const holds = binds && aspect === "present" && !passive && !negated;
  if (holds && clause.opener === undefined) return rule.turn;
  // "Norway taxes withdrawals": what an authority does by a verb of ruling holds.
  const rules = rule.takes === "+" && rule.naming === "verb" && clause.opener === undefined;
  if (rules && aspect === "present" && !passive && !negated) return rule.turn;
  if (rule.turn === "reopens" || isLightVerb(clause.predicate.lemmas)) return undefined;
  const outlook = outlookOf(sentence, clause);
  // "voted to keep its embargo": what an authority decided to keep is in force.
  const decided = outlook === "agreed" && aspect === "infinitive";
  if (decided && KEEPING.test(clause.predicate.lemmas.join(" ")))
    return DECIDING.test(deciding(sentence, clause)?.predicate.lemmas.join(" ") ?? "")
      ? rule.turn
      : undefined;
  // "maintains a levy": what an authority keeps up is in force.
  if (aspect === "present" && !passive && !negated && clause.opener === undefined && clause.subject)
    return UPKEEP.test(clause.predicate.lemmas.join(" ")) ? rule.turn : undefined;
  if (clause.predicate.lemmas.some((lemma) => GIVING.test(lemma))) return undefined;
  // What will be extended or amended is in force.
  if (outlook === "agreed" && clause.predicate.lemmas.some((lemma) => STANDING.test(lemma))) return rule.turn;
  // What will be lifted is in force until then; what somebody decided to lift is to go.
  const still =
    rule.turn === "ended" && outlook === "agreed" && aspect !== "gerund" && isComing(sentence, clause);
  return still ? "in force" : outlook;
}

/** Gives the clause of the verb that an infinitive depends on: "voted on Monday to scrap". */
function deciding({ clauses }: DeedSentence, { predicate }: Clause): Clause | undefined {
  return clauses.findLast((one) => one.predicate.at < predicate.from);
}

const DECIDING = /\b(?:vote|decide|resolve)\b/;
const UPKEEP = /\b(?:maintain|retain|operate|enforce)\b/;
const KEEPING = /\b(?:keep|maintain)\b/;
const STANDING = /^(?:extend|renew|prolong|amend|revise|ease|relax|tighten|expand|strengthen)$/;

/** Who "will make concessions" or "plans to keep a rule" makes no rule. */
const GIVING = /^(?:take|give|grant|provide|offer|use|keep|maintain|invoke|apply|enforce|step|begin|start)$/;

const ACTS: ReadonlySet<string> = new Set([
  "SANCTION",
  "COERCE",
  "CONCEDE",
  "AID",
  "RETREAT",
  "COOPERATE",
  "MOBILIZE",
]);

interface ChosenRule {
  readonly rule: PolicyRule;
  readonly about: NounPhrase;
  /** True where the verb moves its own subject: "the ban expired". */
  readonly moved: boolean;
  /** True where a rule does it: "a law barred judges", "the pact replaces a scheme". */
  readonly byRule?: boolean;
}

/** What can happen to a policy by itself: "the bridge reopened", "the ban expired". */
const BY_ITSELF = /^(?:re)?(?:open|start|sum)|^(?:clos|shut|expir|laps|end|resum|collaps)|^r[au]n|^beg[aiu]n/;

function chooseRule(
  tokens: readonly Token[],
  { predicate, subject, object, agent, to }: Clause,
): ChosenRule | undefined {
  const rules = policyRules(predicate.lemmas, tokens[predicate.at + 1]?.lower);
  const ruling = subject && !isTurned(predicate) && isRulingVerb(predicate.lemmas) && isRule(tokens, subject);
  // "The bill bans": what it would do when it is law.
  const bill =
    ruling &&
    /^(?:bills?|proposals?|drafts?|plans?|budgets?)$/.test(tokens[subject.head.to - 1]?.lower ?? "");
  const turn = bill ? "proposed" : "in force";
  if (ruling) return { rule: { turn, naming: "" }, about: subject, moved: true, byRule: true };
  if (rules.length === 0) return undefined;
  const turned = isTurned(predicate);
  // "were denied the right": what is denied stands behind the passive.
  const byRule = !turned && subject !== undefined && classesOfHead(tokens, subject).includes("rule");
  const given =
    object && GRANTING.test(predicate.lemmas.join(" ")) ? phraseAfter(tokens, object.head.to, to) : undefined;
  for (const about of turned ? [subject, object] : [object, given]) {
    // "Sanctions imposed over the war": rules impose nothing.
    const done = turned ? agent !== undefined && about === subject : !byRule;
    const rule =
      about && ruleFor(rules, classesOfHead(tokens, about), { done, own: !turned || about === subject });
    // "was granted access": what one person gets is no rule.
    if (
      turned &&
      !agent &&
      about === object &&
      subject &&
      GRANTING.test(predicate.lemmas.join(" ")) &&
      !isMany(tokens, subject)
    )
      continue;
    // "patience is required": who must do something by a rule is read by itself.
    if (rule?.naming === "regime" && turned && !agent) continue;
    // "sanctions imposed over the war": what they are for is not imposed.
    if (rule?.takes === "+" && about && tokens[about.head.from - 1]?.lower === "over") continue;
    if (rule?.naming === "order" && (turned || !about || !bindsMany(tokens, about))) continue;
    if (rule && about) return { rule, about, moved: false, byRule };
  }
  const it = turned ? subject : object;
  const pointed = it && isIt(tokens, it) && (turned || subject !== undefined);
  const own = pointed ? rules.find(({ takes, turn }) => takes === "rule" && turn !== "halts") : undefined;
  if (own && it) return { rule: own, about: it, moved: false };
  if (turned || object || !subject || !BY_ITSELF.test(tokens[predicate.at]?.lower ?? "")) return undefined;
  const rule = ruleFor(rules, classesOfHead(tokens, subject), { done: false, own: false });
  return rule && { rule, about: subject, moved: true };
}

/** "granted refugees the right to work": what is given stands behind those who get it. */
const GRANTING = /\b(?:grant|give|guarantee|award|deny)\b/;

/** "ordered all bars to close": many are told to do something; one person or one firm is not bound by a rule. */
function bindsMany(tokens: readonly Token[], { head }: NounPhrase): boolean {
  const named = tokens.slice(head.from, head.to).some(({ tag }) => tag === "PROPN" || tag === "PRON");
  return isMany(tokens, { head }) && !named && tokens[head.to]?.lower === "to";
}

function isMany(tokens: readonly Token[], { head }: Pick<NounPhrase, "head">): boolean {
  const last = tokens[head.to - 1];
  // At the head of a sentence a plain noun has a capital: "Prisoners".
  return (last?.tag === "NOUN" || head.to === 1) && /[^s]s$/.test(last?.lower ?? "");
}

function isRule(tokens: readonly Token[], subject: NounPhrase): boolean {
  const { from, to } = subject.head;
  const joint = tokens.slice(from, to).findIndex(({ tag }) => tag === "ADP");
  const own = tokens.slice(from, joint < 0 ? to : from + joint);
  // "David Law said": a name without an article is no rule's.
  const named = own.some(
    ({ lower, tag }) =>
      isRulingNoun(lower) && (tag === "NOUN" || tokens[from]?.tag === "DET" || own.length === 1),
  );
  const last = own.at(-1)?.lower ?? "";
  return named && (classesOfHead(tokens, subject).includes("rule") || isRulingNoun(last));
}

function isIt(tokens: readonly Token[], { head }: NounPhrase): boolean {
  const behind = tokens.slice(head.from + 1, head.to);
  const alone = behind.length === 0 || behind[0]?.lower === "in" || namesTime(behind);
  return alone && /^(?:it|them)$/.test(tokens[head.from]?.lower ?? "");
}

function ruleFor(
  rules: readonly PolicyRule[],
  classes: readonly string[],
  { done, own }: { readonly done: boolean; readonly own: boolean },
): PolicyRule | undefined {
  const fitting = rules.find(({ takes }) => takes !== undefined && classes.includes(takes));
  if (fitting || !own || classes.includes("none")) return fitting;
  return rules.find(({ takes }) => takes === undefined || (done && takes === "+"));
}

type KnownName = Pick<PolicyDraft, "name" | "named">;

/**
 * "that policy, which ended in May": the one that was told last in the paragraph. It gives a step alone, but where
 * somebody is said to do it.
 */
function withKnownName(draft: PolicyDraft, before: readonly KnownName[]): PolicyDraft {
  const known = before.at(-1);
  if (!known || !isPointing(draft.name) || /^it$/i.test(draft.name)) return draft;
  // A described policy is meant only by words that point: "that system".
  if (!known.named && !/^(?:that|this) /i.test(draft.name)) return draft;
  const told = draft.needsAuthority && draft.actors.length > 0;
  return { ...draft, name: known.name, named: known.named, cites: told || (draft.cites && !draft.moved) };
}

/** "it", "this policy", a number: words that do not say which policy, or no policy. */
function isUnclear(tokens: readonly Token[], { head }: NounPhrase): boolean {
  const first = tokens[head.from];
  const alone = head.to - head.from === 1;
  // "that embargo", "this levy": the noun says which.
  const last = tokens[head.to - 1];
  if (
    !alone &&
    last?.tag === "NOUN" &&
    policyClasses(last.lower).includes("rule") &&
    /^th/.test(first?.lower ?? "")
  )
    return false;
  if (
    !first ||
    (first.tag === "PRON" && alone) ||
    /^(?:this|that|these|those|such|it|what)$/.test(first.lower)
  )
    return true;
  const words = tokens.slice(head.from, head.to);
  const joint = words.findIndex(({ tag }) => tag === "ADP");
  return words.slice(0, joint < 0 ? words.length : joint).some(
    // "a price rise": a measure before another noun is not what it is about.
    ({ tag, lower }, nth) =>
      tag === "NOUN" &&
      words[nth + 1]?.tag !== "NOUN" &&
      isMeasureNoun(lower) &&
      policyClasses(lower).length === 0,
  );
}
