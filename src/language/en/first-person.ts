const FIRST_PERSON =
  /(?<![\p{L}.])(?:I|we|We|my|My|our|Our|me|us|you|You|I['’]\p{L}+|[Ww]e['’]\p{L}+|[Yy]ou['’]\p{L}+)(?![\p{L}.])/u;

/**
 * Says whether words are somebody's speech: who says "I", "we" or "you" speaks, while a reporter's prose hardly
 * ever does. Posts and transcripts set speech without quotation marks.
 */
export function isFirstPerson(words: string): boolean {
  return FIRST_PERSON.test(words);
}
