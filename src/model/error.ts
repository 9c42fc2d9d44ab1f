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
    throw new SecondSourceError(
      "cannot-write",
      `"${path}" cannot be written: ${systemReason(error)}.`,
      error,
    );
  }
}

/** What the system's commonest codes mean, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of the path is no folder",
  EISDIR: "it is a folder",
  EACCES: "you may not",
  EPERM: "you may not",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
};

/** Says in words why the system refused, with its code. */
export function systemReason(error: unknown): string {
  const { code = "unknown reason" } = error as { readonly code?: string };
  const words = REASONS[code];
  return words === undefined ? code : `${words} (${code})`;
}
