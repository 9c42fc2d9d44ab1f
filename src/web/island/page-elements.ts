/** Finds an element by its id. */
export function byId(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/** Finds elements by a selector. */
export function all(selector: string, within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

/** Writes a sentence into the status line. */
export function say(text: string): void {
  const status = byId("status");
  if (status) status.textContent = text;
}

/** Gives the id that the document's address names. */
export function openedId(): string {
  return location.hash.slice(1);
}

/** Goes to an id even where the address names it already, so that `:target` and the scroll position are set anew. */
export function goTo(id: string): void {
  if (openedId() === id) location.replace(`#${id}`);
  else location.hash = id;
}

/** Gives the words of an opened place, without the page's own additions. */
export function wordsOf(pieces: readonly Element[]): string {
  return pieces
    .filter((piece) => !pieces.some((other) => other !== piece && other.contains(piece)))
    .map((piece) => {
      const copy = piece.cloneNode(true) as Element;
      for (const extra of all(".more, .also, .block-tag, .print-only", copy)) extra.remove();
      return copy.textContent ?? "";
    })
    .join(" ");
}

/** Finds every piece of the place with this id. */
export function piecesOf(id: string): HTMLElement[] {
  const first = byId(id);
  if (!first) return [];
  return [first, ...all(`.${CSS.escape(id)}`).filter((piece) => piece !== first)];
}
