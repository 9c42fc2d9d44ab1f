import { promisify } from "node:util";
import { brotliDecompress, constants, unzip } from "node:zlib";
import type { Fault } from "./fault.ts";

/** The content codings that are asked for and can be undone. */
export const ACCEPTED_CODINGS = "gzip, br";

const unzipAsync = promisify(unzip);
const brotliAsync = promisify(brotliDecompress);

/** No server codes an answer more often than this; a hostile one may. */
const MOST_CODINGS = 3;

/**
 * Undoes the content codings of a body, as `Content-Encoding` lists them. A body that breaks off is given as far as it
 * goes, as browsers do.
 */
export async function decodeBody(
  body: Uint8Array,
  coding: string | undefined,
  maxBytes: number,
): Promise<Uint8Array | Fault> {
  const codings = (coding ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  const named = codings.filter((name) => name !== "" && name !== "identity").reverse();
  if (named.length > MOST_CODINGS) return unknownCoding(coding);
  let decoded = body;
  for (const name of named) {
    const undo = CODINGS[name.replace(/^x-/, "")];
    if (!undo) return unknownCoding(name);
    try {
      decoded = await undo(decoded, maxBytes);
    } catch (error) {
      return brokenBody(error as NodeJS.ErrnoException, maxBytes);
    }
  }
  return decoded;
}

type Undo = (body: Uint8Array, maxOutputLength: number) => Promise<Uint8Array>;

const undoZip: Undo = (body, maxOutputLength) =>
  unzipAsync(body, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });

const CODINGS: Readonly<Record<string, Undo>> = {
  gzip: undoZip,
  deflate: undoZip,
  br: (body, maxOutputLength) =>
    brotliAsync(body, { maxOutputLength, finishFlush: constants.BROTLI_OPERATION_FLUSH }),
};

function unknownCoding(name = ""): Fault {
  const message = `The answer is coded in a way that is not known here ("${name.slice(0, 40)}").`;
  return { code: "fetch-failed", message };
}

function brokenBody(error: NodeJS.ErrnoException, maxBytes: number): Fault {
  if (error.code === "ERR_BUFFER_TOO_LARGE") return tooLarge(maxBytes);
  return { code: "fetch-failed", message: `The answer is not coded as it says (${error.code}).` };
}

/** Says that an answer is larger than is fetched. */
export function tooLarge(maxBytes: number): Fault {
  return {
    code: "fetch-too-large",
    message: `The answer is larger than ${maxBytes} bytes and was not kept.`,
  };
}
