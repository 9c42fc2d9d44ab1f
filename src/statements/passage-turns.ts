import { findPersonNames, type PersonName } from "../language/en/person-names.ts";
import { type Paragraph, type ParagraphText, prepareParagraph } from "./paragraph.ts";
import { readPassage } from "./read-passage.ts";
import type { Draft, Passage } from "./reader.ts";

/** A passage of a body, as it stands. */
export interface PassageToRead extends ParagraphText {
  readonly kind: Passage["kind"];
}

/** What a passage states, and the names of persons in it, in reading order. */
export interface PassageRead {
  readonly drafts: readonly Draft[];
  readonly names: readonly PersonName[];
}

/** A passage that was not met before, tagged. */
interface NewPassage {
  readonly key: string;
  readonly kind: Passage["kind"];
  readonly paragraph: Paragraph;
}

/**
 * Gives a function that reads the passages of one turn; a passage that was read before is not read again. All
 * passages of a turn are tagged before the first is read: a tagger and readers that take turns at every paragraph push
 * each other out of the processor's nearest memory, which took a tenth of the time.
 */
export function openPassageReader(): (passages: readonly PassageToRead[]) => readonly PassageRead[] {
  const known = new Map<string, Map<string, PassageRead>>();
  return (passages) => {
    const keys = passages.map(keyOf);
    const fresh: NewPassage[] = [];
    for (const [nth, passage] of passages.entries()) {
      const readings = known.get(passage.text) ?? new Map<string, PassageRead>();
      const key = keys[nth] ?? "";
      if (readings.size === 0) known.set(passage.text, readings);
      if (readings.has(key)) continue;
      readings.set(key, NOTHING);
      fresh.push({ key, kind: passage.kind, paragraph: prepareParagraph(passage) });
    }
    for (const { key, kind, paragraph } of fresh) {
      const names = findPersonNames(paragraph.text);
      known.get(paragraph.text)?.set(key, { drafts: readPassage(paragraph, kind), names });
    }
    return passages.map(({ text }, nth) => known.get(text)?.get(keys[nth] ?? "") ?? NOTHING);
  };
}

const NOTHING: PassageRead = { drafts: [], names: [] };

/** Passages of one text are read alike if they are of one kind and the same words of them are quoted. */
function keyOf({ kind, quotations }: PassageToRead): string {
  if (quotations.length === 0) return kind;
  return `${kind} ${quotations.map(({ start, end }) => `${start}-${end}`).join(",")}`;
}
