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

/**
 * Does work that writes to a path, and gives what it gives. Throws a `SecondSourceError` with the code `cannot-write` and
 * the system's reason where the work throws.
 */
export function writingTo<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const reason = (error as { readonly code?: string }).code ?? "unknown reason";
    throw new SecondSourceError("cannot-write", `"${path}" cannot be written (${reason}).`, error);
  }
}
