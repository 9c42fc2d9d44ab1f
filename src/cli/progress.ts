import type { Terminal } from "./terminal.ts";

/** Shows how far long work is. */
export interface Progress {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

const SILENT_MS = 1000;
const EVERY_MS = 100;
const CLEAR_LINE = "\r\u001b[K";

/** Starts a line of progress on a terminal's standard error, silent for the first second and where there is no terminal. */
export function startProgress(terminal: Terminal): Progress {
  let next = Date.now() + SILENT_MS;
  let shown = false;
  return {
    show: (text) => {
      const now = Date.now();
      if (!terminal.live || now < next) return;
      next = now + EVERY_MS;
      shown = true;
      terminal.err(`${CLEAR_LINE}${text}`);
    },
    clear: () => {
      if (shown) terminal.err(CLEAR_LINE);
      shown = false;
    },
  };
}
