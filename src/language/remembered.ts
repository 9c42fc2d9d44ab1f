/**
 * Gives a function that remembers what `find` found for a text, at most so many texts; then it forgets all and begins
 * anew. The same words are asked for again and again in a story, and `find` must depend on nothing else.
 */
export function remembered<Found>(most: number, find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, { readonly found: Found }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.found;
    if (known.size >= most) known.clear();
    const found = find(text);
    known.set(text, { found });
    return found;
  };
}
