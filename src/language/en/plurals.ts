/** Gives the likely singular of a lower-case English noun: "crossings" crossing, "ties" tie, "countries" country. */
export function singularOf(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ses|xes|ches|shes|zes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length > 3)
    return word.slice(0, -1);
  return word;
}
