/** Why an address could not be fetched: the code of a note and its sentence. */
export interface Fault {
  readonly code:
    | "fetch-failed"
    | "fetch-not-a-page"
    | "fetch-redirects"
    | "fetch-refused-address"
    | "fetch-refused-by-robots"
    | "fetch-status"
    | "fetch-timeout"
    | "fetch-too-large";
  readonly message: string;
}

/** Tells a fault from what was wanted. */
export function isFault(outcome: object): outcome is Fault {
  return "code" in outcome;
}

/** What the system's and the library's error codes mean, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "There is no host of that name",
  EAI_AGAIN: "The host's name could not be looked up; is there a network?",
  ECONNREFUSED: "The host refuses the connection",
  ECONNRESET: "The connection broke off",
  EHOSTUNREACH: "The host cannot be reached",
  ENETUNREACH: "The network cannot be reached",
  CERT_HAS_EXPIRED: "The host's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "The host's certificate is signed by itself",
  ERR_TLS_CERT_ALTNAME_INVALID: "The host's certificate is for another name",
};

/** Says that an answer took too long. */
export function timedOut(timeoutMs: number): Fault {
  return { code: "fetch-timeout", message: `The answer was not complete after ${timeoutMs / 1000} seconds.` };
}

/** Says why a request failed. An error without a code is no fault of the network and is thrown on. */
export function faultOf(error: unknown): Fault {
  const { code } = error as { readonly code?: unknown };
  if (typeof code !== "string") throw error;
  return { code: "fetch-failed", message: `${REASONS[code] ?? "The request failed"} (${code}).` };
}
