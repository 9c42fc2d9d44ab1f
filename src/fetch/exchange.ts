import { lookup as lookUp } from "node:dns";
import { once } from "node:events";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { decodeBody, tooLarge } from "./decode-body.ts";
import { type Fault, faultOf, isFault, timedOut } from "./fault.ts";
import { type HeaderRows, headerOf, headerRows } from "./header-rows.ts";

/** How a request is made and what may come back. */
export interface Ask {
  readonly headers: Readonly<Record<string, string>>;
  /** For the whole exchange, from the look-up of the name to the last byte. */
  readonly timeoutMs: number;
  /** Counted as received and again as decoded. */
  readonly maxBytes: number;
  /** What becomes of an answer that is longer: a fault, or its beginning. */
  readonly overflow: "fault" | "cut";
  /** Says which IP addresses may not be connected to. */
  readonly isForbidden: (address: string) => boolean;
}

/** One request with its answer. */
export interface Exchange {
  readonly status: number;
  readonly reason: string;
  readonly httpVersion: string;
  readonly headers: HeaderRows;
  /** The body, without its transfer and content codings. */
  readonly body: Uint8Array;
  /** The IP address that answered. */
  readonly address: string | undefined;
}

/**
 * Asks for one address by GET and follows nothing. Addresses are judged where the connection is made, so that a name
 * cannot lead to one address when it is judged and to another when it is used. Every request has its own connection.
 */
export async function exchange(url: URL, ask: Ask): Promise<Exchange | Fault> {
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(literal) !== 0 && ask.isForbidden(literal)) return forbidden();
  const signal = AbortSignal.timeout(ask.timeoutMs);
  try {
    const response = await send(url, ask, signal);
    return await receive(response, ask);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === FORBIDDEN) return forbidden();
    return signal.aborted ? timedOut(ask.timeoutMs) : faultOf(error);
  }
}

/** Node's own limit is a quarter of it; some sites' security policies alone are longer. */
const MAX_HEADER_BYTES = 64 * 1024;

async function send(url: URL, ask: Ask, signal: AbortSignal): Promise<IncomingMessage> {
  const client = url.protocol === "https:" ? https : http;
  const lookup = lookupWithout(ask.isForbidden);
  const options = { agent: false, headers: { ...ask.headers }, lookup, signal };
  const request = client.request(url, { ...options, maxHeaderSize: MAX_HEADER_BYTES });
  // What fails after the answer has begun is heard from the answer; without a listener it would end the process.
  request.on("error", () => undefined);
  request.end();
  const [response] = (await once(request, "response")) as [IncomingMessage];
  return response;
}

async function receive(response: IncomingMessage, ask: Ask): Promise<Exchange | Fault> {
  const { statusCode: status = 0, statusMessage: reason = "", httpVersion, socket } = response;
  const address = socket.remoteAddress;
  const headers = headerRows(response.rawHeaders);
  const unwanted = status < 300 ? notAPage(headerOf(headers, "content-type")) : undefined;
  const raw = unwanted ?? (await bytesOf(response, ask));
  response.destroy();
  if (isFault(raw)) return raw;
  const body = await decodeBody(raw, headerOf(headers, "content-encoding"), ask.maxBytes);
  return isFault(body) ? body : { status, reason, httpVersion, headers, body, address };
}

async function bytesOf(response: IncomingMessage, ask: Ask): Promise<Uint8Array | Fault> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    chunks.push(chunk);
    if (length <= ask.maxBytes) continue;
    if (ask.overflow === "fault") return tooLarge(ask.maxBytes);
    return Buffer.concat(chunks).subarray(0, ask.maxBytes);
  }
  return Buffer.concat(chunks);
}

/** Media types that no page comes as; they are not worth the server's work. */
const NO_PAGE = /^\s*(?:(?:image|audio|video|font)\/|text\/css\b|(?:text|application)\/(?:x-)?javascript\b)/i;

function notAPage(mediaType: string | undefined): Fault | undefined {
  if (mediaType === undefined || !NO_PAGE.test(mediaType)) return undefined;
  const name = mediaType.split(";")[0]?.trim().slice(0, 60);
  return { code: "fetch-not-a-page", message: `The address gives ${name}, which is no page.` };
}

const FORBIDDEN = "FORBIDDEN_ADDRESS";

function forbidden(): Fault {
  const message = "A public address leads to one on this machine or its own network; that was not followed.";
  return { code: "fetch-refused-address", message };
}

function lookupWithout(isForbidden: (address: string) => boolean): LookupFunction {
  return (hostname, options, done) => {
    lookUp(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, "");
      if (found.some(({ address }) => isForbidden(address))) {
        return done(Object.assign(new Error("forbidden address"), { code: FORBIDDEN }), "");
      }
      if (options.all) return done(null, found);
      done(null, found[0]?.address ?? "", found[0]?.family);
    });
  };
}
