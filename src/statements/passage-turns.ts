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

/** What is kept of a passage; it is read when all passages of its turn are tagged. */
interface Reading {
  readonly key: string;
  read: PassageRead;
}

/** A passage that was not met before, tagged. */
interface NewPassage {
  readonly kind: Passage["kind"];
  readonly paragraph: Paragraph;
  readonly reading: Reading;
}

/**
 * Gives a function that reads the passages of one turn; a passage that was read before is not read again. All
 * passages of a turn are tagged before the first is read: a tagger and readers that take turns at every paragraph push
 * each other out of the processor's nearest memory, which took a tenth of the time.
 */
export function openPassageReader(): (passages: readonly PassageToRead[]) => readonly PassageRead[] {
  const known = new Map<string, Reading[]>();
  return (passages) => {
    const fresh: NewPassage[] = [];
    const asked = passages.map((passage): Reading => {
      const key = keyOf(passage);
      const readings = known.get(passage.text);
      const before = readings?.find((reading) => reading.key === key);
      if (before) return before;
      const reading: Reading = { key, read: NOTHING };
      if (readings) readings.push(reading);
      else known.set(passage.text, [reading]);
      fresh.push({ kind: passage.kind, paragraph: prepareParagraph(passage), reading });
      return reading;
    });
    for (const { kind, paragraph, reading } of fresh) {
      reading.read = { drafts: readPassage(paragraph, kind), names: findPersonNames(paragraph.text) };
    }
    return asked.map(({ read }) => read);
  };
}

const NOTHING: PassageRead = { drafts: [], names: [] };

/** Passages of one text are read alike if they are of one kind and the same words of them are quoted. */
function keyOf({ kind, quotations }: PassageToRead): string {
  if (quotations.length === 0) return kind;
  return `${kind} ${quotations.map(({ start, end }) => `${start}-${end}`).join(",")}`;
}
