import { isAuthorityNoun } from "../../language/en/policy-words.ts";
import { holds, type Span } from "../../model/span.ts";
import type { PolicyDraft } from "./policy-drafts.ts";

/**
 * Joins what one sentence says of the same policy by several verbs: "a scheme, launched in 2015, was wound up" and
 * "rebates that began in May and end in June" are cited once, with a step for each verb.
 */
export function joinSteps(drafts: readonly PolicyDraft[]): PolicyDraft[] {
  const inner = drafts.map((draft) => drafts.some((one) => isSame(one, draft) && isAround(one, draft)));
  return drafts.map((draft, nth) => {
    if (inner[nth]) return { ...draft, span: behindStart(draft), cites: false };
    if (draft.describes && drafts.some((one, at) => at !== nth && one.name === draft.name))
      return { ...draft, cites: false };
    const others = drafts.filter((one, at) => at !== nth && !inner[at] && isSame(one, draft));
    if (others.some(({ span }) => span.end <= draft.span.start)) return { ...draft, cites: false };
    const last = others.findLast(({ span }) => span.start >= draft.span.end);
    if (last) return { ...draft, span: { start: draft.span.start, end: last.span.end }, told: draft.span };
    const holdsStep = drafts.some((one, at) => inner[at] && isSame(draft, one) && isAround(draft, one));
    return holdsStep ? { ...draft, told: behindStart(draft) } : draft;
  });
}

/** Drafts that need an authority may still fall away, so that nothing is joined to them. */
function isSame(one: PolicyDraft, other: PolicyDraft): boolean {
  const made = !one.needsAuthority || one.actors.some(({ noun = "" }) => isAuthorityNoun(noun));
  return made && one.name === other.name && !one.named && !other.named;
}

function isAround({ span }: PolicyDraft, inner: PolicyDraft): boolean {
  const longer = span.end - span.start > inner.span.end - inner.span.start;
  return longer && holds(span, inner.span);
}

/** The step of a verb inside another clause is told by its own words alone. */
function behindStart({ span, at }: PolicyDraft): Span {
  return { start: Math.min(at, span.end - 1), end: span.end };
}
