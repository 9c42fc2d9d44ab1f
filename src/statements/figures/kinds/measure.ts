import { findAll } from "../../../language/find-all.ts";
import { draftOf } from "../figure-draft.ts";
import type { FigureDraft, FigureReader } from "../figure-reader.ts";

const MAGNITUDE = /\bmagnitude[\s-](?:of\s+)?(\d(?:\.\d)?)(?![\d%])|\b(\d(?:\.\d)?)[\s-]magnitude\b/giu;

/** Reads quantities with a unit of measure. */
export const measure: FigureReader = {
  name: "measure",
  reads: "A length, weight, area, volume, speed, temperature, energy or magnitude, with its unit.",
  examples: [
    { drawn: "The slick is ⟦measure:about 12 kilometres⟧ long." },
    { drawn: "Crews cleared ⟦measure:300 tonnes⟧ of mud." },
    { drawn: "A ⟦measure:magnitude 6.2⟧ quake struck at dawn." },
    {
      drawn: "He ran the G7 desk and read version 3.2 of the text.",
      not: "Names and versions measure nothing.",
    },
  ],
  read: ({ text, lower, sentences, stated }) => [
    ...(lower.includes("magnitude") ? sentences : []).flatMap((sentence) =>
      findAll(MAGNITUDE, text.slice(sentence.start, sentence.end)).map((hit): FigureDraft => {
        const number = { start: sentence.start + hit.index, end: sentence.start + hit.index + hit[0].length };
        return {
          ...number,
          kind: "measure",
          value: { point: Number(hit[1] ?? hit[2]) },
          unit: "magnitude",
          sentence,
          number,
        };
      }),
    ),
    ...stated.flatMap((one) => {
      const { unitKind, unit } = one.quantity;
      return unitKind === "measure" && unit !== undefined
        ? [draftOf(one, { kind: "measure", unit, end: one.quantity.end })]
        : [];
    }),
  ],
};
