import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";

/** What a path of the test server answers; a path that is not listed answers 404. */
export type Answers = Readonly<
  Record<string, string | ((request: IncomingMessage, response: ServerResponse) => void | Promise<void>)>
>;

/** A server on this machine that remembers what it was asked. */
export interface TestServer {
  /** Its address, without a slash at the end. */
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  /** The requests, in order. */
  readonly requests: IncomingMessage[];
  /** Most requests that were open at one time. */
  readonly mostAtOnce: () => number;
  readonly close: () => Promise<void>;
}

/** Starts a server on a loopback address. A text is answered as an HTML page after a moment, so that requests would overlap if they could. */
export async function serve(answers: Answers, host = "127.0.0.1"): Promise<TestServer> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  let open = 0;
  let most = 0;
  const listener: RequestListener = async (request, response) => {
    asked.push(request.url ?? "");
    requests.push(request);
    open++;
    most = Math.max(most, open);
    response.once("close", () => open--);
    const answer = answers[request.url ?? ""];
    if (typeof answer === "function") return answer(request, response);
    await setTimeout(20);
    if (answer === undefined) response.writeHead(404).end("Not here.");
    else response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(answer);
  };
  const server = createServer(listener).listen(0, host);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host}:${port}`,
    asked,
    requests,
    mostAtOnce: () => most,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Makes a page with a text long enough to be a report. */
export function pageOf(words: string): string {
  return `<!doctype html><html lang="en"><head><title>${words}</title></head><body><article><h1>${words}</h1><p>The ferry company said on Monday that ${words}, and that it would run again after the repairs to the pier.</p></article></body></html>`;
}
