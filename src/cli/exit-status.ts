import type { ErrorCode } from "../model/error.ts";

/** The exit statuses that are no error, with those of an interruption and of a fault of the program itself. */
export const EXIT = {
  done: 0,
  /** The two reports of `diff` differ. */
  differs: 1,
  usage: 2,
  /** Some inputs failed, the rest is done. */
  someFailed: 3,
  /** A check failed: something was found that `--fail-on` names. */
  checkFailed: 4,
  interrupted: 130,
  /** A fault of the program itself (EX_SOFTWARE of BSD's `sysexits.h`). */
  ownFault: 70,
} as const;

/** The exit status of every error that a command ends with. */
export const EXIT_OF_ERROR: Readonly<Record<ErrorCode, number>> = {
  "not-found": 1,
  usage: EXIT.usage,
  unreadable: EXIT.usage,
  "not-a-dossier": EXIT.usage,
  "cannot-write": EXIT.usage,
  "no-pages": EXIT.someFailed,
  "corrupt-dossier": 5,
};
