import type { Terminal } from "./terminal.ts";

/** Shows how far long work is. */
export interface Progress {
  readonly show: (text: string) => void;
  /** Shows at once what will take long and can show nothing while it runs. */
  readonly announce: (text: string) => void;
  readonly clear: () => void;
}

const SILENT_MS = 1000;
const EVERY_MS = 100;
const CLEAR_LINE = "\r\u001b[K";

/** Starts a line of progress on a terminal's standard error, silent for the first second and where there is no terminal. */
export function startProgress(terminal: Terminal): Progress {
  let next = Date.now() + SILENT_MS;
  let shown = false;
  const announce = (text: string): void => {
    if (!terminal.live) return;
    shown = true;
    terminal.err(`${CLEAR_LINE}${text}`);
  };
  return {
    show: (text) => {
      const now = Date.now();
      if (now < next) return;
      next = now + EVERY_MS;
      announce(text);
    },
    announce,
    clear: () => {
      if (shown) terminal.err(CLEAR_LINE);
      shown = false;
    },
  };
}
