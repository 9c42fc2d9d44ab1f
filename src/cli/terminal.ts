import { SecondSourceError } from "../model/error.ts";

/** Where a command writes. Data goes to `out`, everything else to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** True where standard output takes colours. */
  readonly colour: boolean;
  /** True where standard error is a terminal, on which a line may be written over. */
  readonly live: boolean;
  /** Columns of standard output, 160 where it is no terminal. */
  readonly width: number;
}

const WIDTH_OF_FILES = 160;
const NARROWEST = 60;

/** Makes the terminal of this process. A reader of standard output that goes away ends the process quietly. */
export function openTerminal(): Terminal {
  const { stdout, stderr } = process;
  const { NO_COLOR: plain, TERM: kind } = process.env;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw new SecondSourceError("cannot-write", `Standard output cannot be written (${error.code}).`, error);
  });
  stderr.on("error", () => process.exit());
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colour: stdout.isTTY === true && !plain && kind !== "dumb",
    live: stderr.isTTY === true && kind !== "dumb",
    width: stdout.isTTY ? Math.max(NARROWEST, stdout.columns ?? WIDTH_OF_FILES) : WIDTH_OF_FILES,
  };
}

/** The styles that output is set in, as the codes that begin and end them (ECMA-48, Select Graphic Rendition). */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** A style of printed words. */
export type Style = keyof typeof STYLES;

/** Sets words in a style where standard output takes colours. */
export function styled(terminal: Terminal, style: Style, text: string): string {
  const [begin, end] = STYLES[style];
  return terminal.colour && text !== "" ? `\u001b[${begin}m${text}\u001b[${end}m` : text;
}
