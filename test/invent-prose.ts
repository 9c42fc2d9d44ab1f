const TOPICS =
  "harbour ferry mason lantern orchard bridge council gravel miller tunnel cellar meadow pilot barley copper kettle " +
  "quarry sailor timber weaver canal poultry saddle thistle window beacon cottage drummer engine falcon garden hammer " +
  "island jacket kitchen ladder market needle oyster pepper rabbit shutter teacher umbrella village wagon anchor basket " +
  "candle donkey fiddle glacier hedge insect jewel kennel lemon mirror notebook olive parcel ribbon spider turnip valley " +
  "whistle absence balance courage dispute evening failure gesture harvest illness journey laughter moment nonsense " +
  "opinion promise quarrel rumour silence thunder victory warning autumn burden comfort decade effort fortune";
const VERBS =
  "carried mended painted counted watched lifted borrowed polished ignored measured buried followed answered repaired " +
  "crossed doubted gathered refused trusted wrapped";
const LINKS = "the a its their that this some any every no";

const topics = TOPICS.split(" ");
const verbs = VERBS.split(" ");
const links = LINKS.split(" ");

/** Invents sentences of fourteen words without sense, always the same for the same seed and never two alike. */
export function inventSentences(seed: number, count: number): string[] {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  const next = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = (words: readonly string[]): string => words[next(words.length)] ?? "";
  return Array.from({ length: count }, () => {
    const clause = (): string =>
      `${pick(links)} ${pick(topics)} ${pick(verbs)} ${pick(links)} ${pick(topics)}`;
    const sentence = `${clause()} of ${pick(topics)} and ${clause()}`;
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  });
}

/** Invents paragraphs of three sentences each. */
export function inventParagraphs(seed: number, count: number): string[] {
  const sentences = inventSentences(seed, 3 * count);
  return Array.from({ length: count }, (_, nth) => sentences.slice(3 * nth, 3 * nth + 3).join(" "));
}
