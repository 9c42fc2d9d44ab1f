import type { JSX } from "preact";
import type { DossierView } from "./dossier-view.ts";
import { SECTIONS } from "./sections.ts";
import { countWords } from "./words.ts";

const KEYED = SECTIONS.filter(({ key }) => key !== undefined)
  .map(({ title }) => title)
  .join(", ");

const KEYS: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: "j", does: "next row" },
  { keys: "k", does: "previous row" },
  { keys: "Enter", does: "open the row's words" },
  { keys: "o", does: "next copy of the opened sentence" },
  { keys: "d", does: "compare the reports of the row or of the opened sentence" },
  { keys: "1 to 7", does: `go to a section: ${KEYED}` },
  { keys: "/", does: "search" },
  { keys: "c", does: "copy the opened words with their source and offsets" },
  { keys: "?", does: "this list" },
  { keys: "Esc", does: "close" },
];

/** Links that skip to the two panes. */
export function SkipLinks(): JSX.Element {
  return (
    <nav class="skip" aria-label="Skip">
      <a href="#dossier">Skip to the dossier</a> <a href="#source">Skip to the source pages</a>
    </nav>
  );
}

/** The line at the foot of the page. The script writes what was opened or copied into it. */
export function StatusLine({ view }: { view: DossierView }): JSX.Element {
  const { generator, pages } = view.dossier;
  return (
    <footer class="status-line">
      <p role="status" id="status">
        Every quotation opens at its place in {countWords(pages.length, "page")}.
      </p>
      <p class="made">
        {generator.name} {generator.version}
      </p>
      <button type="button" id="show-keys" hidden>
        Keys
      </button>
    </footer>
  );
}

/** The list of keys, which also switches them off. */
export function KeyDialog(): JSX.Element {
  return (
    <dialog id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {KEYS.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input type="checkbox" id="keys-on" checked /> Keys are on
        </label>
      </p>
      <button type="button" id="close-keys">
        Close
      </button>
    </dialog>
  );
}
