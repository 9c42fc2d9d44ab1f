import type { StatementReader } from "../reader.ts";

/** `— Ana Ruiz (@anaruiz) May 3, 2031`, on its own line or glued to the last one. */
const SIGNATURE = /\s*(?:—|–|--|-)\s?([^—–\n]{1,80}?\s*\(@[A-Za-z0-9_]{1,30}\))[^\n]*\s*$/u;
const LINKS = /\s*(?:https?:\/\/\S+|pic\.\S+\/\S+)\s*$/;

/** Reads an embedded post of a social network: its words are its author's. */
export const embeddedPost: StatementReader = {
  name: "embedded post",
  reads: "A post of a social network that a page embeds, by its signature line.",
  examples: [
    {
      drawn: "⟦content:Nobody asked us about the harbour.⟧\n— ⟦source:Ana Ruiz (@anaruiz)⟧ May 3, 2031",
      kind: "post",
    },
    {
      drawn: "Nobody asked us about the harbour. Ana Ruiz lives there.",
      not: "Without a signature line it is nobody's post.",
    },
  ],
  read: ({ text, kind }) => {
    const signature = kind === "post" ? text.match(SIGNATURE) : null;
    const author = signature?.[1];
    if (signature?.index === undefined || author === undefined) return [];
    const end = text.slice(0, signature.index).replace(LINKS, "").length;
    const start = text.length - text.trimStart().length;
    if (end <= start) return [];
    const at = text.indexOf(author, signature.index);
    const span = { start: at, end: at + author.length };
    const source = { span, kind: "name", words: author, definite: false } as const;
    return [{ reader: "embedded post", mode: "direct", content: { start, end }, source, utterance: "post" }];
  },
};
