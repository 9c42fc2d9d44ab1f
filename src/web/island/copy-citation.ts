import { byId, openedId, piecesOf, say, wordsOf } from "./page-elements.ts";
import { whereOf } from "./source.ts";

/** Copies the opened words with their page and offsets. */
export async function copyCitation(): Promise<void> {
  const first = byId(openedId());
  if (!first?.hasAttribute("data-at")) {
    say("Open some words first; then c copies them.");
    return;
  }
  const citation = `“${wordsOf(piecesOf(first.id))}” (${whereOf(first)})`;
  say(
    (await copied(citation)) ? `Copied: ${citation}` : `The browser does not let this page copy. ${citation}`,
  );
}

async function copied(text: string): Promise<boolean> {
  if (!navigator.clipboard) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
