import type { Quotation, SpeechMode } from "../model/quotation.ts";
import type { Wording } from "./wording.ts";

/** A statement in one wording, with the quoted words of the same speaker that stand inside it. */
export interface Statement {
  readonly main: Wording;
  readonly mode: SpeechMode;
  /** The main wording, and those of the quoted words inside. */
  readonly wordings: Set<Wording>;
  /** Every quotation that gives it in these words, with those nested in them, in reading order. */
  readonly quotations: Quotation[];
  /** Place of the first quotation among all, from 0. */
  readonly order: number;
}

/** Gathers quotations into statements: what stands inside a statement of the same speaker is part of it. */
export function gatherStatements(
  quotations: readonly Quotation[],
  wordingOf: ReadonlyMap<string, Wording>,
): Statement[] {
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const statements = new Map<Wording, Statement>();
  for (const [order, quotation] of quotations.entries()) {
    const own = wordingOf.get(quotation.id);
    const outer = outermost(quotation, byId);
    const main = wordingOf.get(outer.id);
    if (!own || !main) continue;
    const known = statements.get(main) ?? {
      main,
      mode: outer.mode,
      wordings: new Set([main]),
      quotations: [],
      order,
    };
    known.wordings.add(own);
    known.quotations.push(quotation);
    statements.set(main, known);
  }
  return [...statements.values()];
}

/** Climbs to the statement that holds a quotation, as long as the speaker is the same. */
function outermost(quotation: Quotation, byId: ReadonlyMap<string, Quotation>): Quotation {
  let found = quotation;
  for (let outer = byId.get(found.within ?? ""); outer; outer = byId.get(found.within ?? "")) {
    if (outer.source.name !== found.source.name || outer.source.named !== found.source.named) break;
    found = outer;
  }
  return found;
}
