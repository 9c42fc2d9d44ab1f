/** A stable code for a fault of the user or the environment. */
export type ErrorCode =
  | "usage"
  | "not-found"
  | "unreadable"
  | "no-pages"
  | "not-a-dossier"
  | "corrupt-dossier"
  | "cannot-write";

/**
 * A fault of the user or the environment, with a sentence that says what to do.
 *
 * It is a class because errors are thrown and told apart by `instanceof`; the data itself has none.
 */
export class SecondSourceError extends Error {
  override readonly name = "SecondSourceError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
  }
}
