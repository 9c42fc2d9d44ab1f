import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An archive that a crawler made of a folder of pages. */
export interface RecordedSite {
  readonly bytes: Buffer;
  /** Addresses of the pages, in the order they were fetched. */
  readonly urls: readonly string[];
}

/** Serves the files of a folder on the loopback address and has wget record them into a WARC file. */
export async function recordSite(folder: string, compressed: boolean): Promise<RecordedSite> {
  const names = readdirSync(folder).sort();
  const server = serve(folder, names);
  const out = mkdtempSync(join(tmpdir(), "recorded-"));
  try {
    const { port } = await listening(server);
    const urls = names.map((name) => `http://127.0.0.1:${port}/${name}`);
    const path = join(out, "site");
    const form = compressed ? [] : ["--no-warc-compression"];
    await wget([`--warc-file=${path}`, ...form, "--output-document=/dev/null", ...urls]);
    return { bytes: readFileSync(`${path}.warc${compressed ? ".gz" : ""}`), urls };
  } finally {
    server.close();
    rmSync(out, { recursive: true, force: true });
  }
}

function serve(folder: string, names: readonly string[]): Server {
  return createServer((request, response) => {
    const name = (request.url ?? "").slice(1);
    if (!names.includes(name)) return response.writeHead(404).end();
    const type = name.endsWith(".html") ? "text/html" : "text/plain";
    return response.writeHead(200, { "Content-Type": type }).end(readFileSync(join(folder, name)));
  });
}

function listening(server: Server): Promise<AddressInfo> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(server.address() as AddressInfo));
  });
}

function wget(given: readonly string[]): Promise<void> {
  const child = spawn("wget", ["--no-config", "--no-proxy", "--no-verbose", ...given], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (part) => {
    said += String(part);
  });
  return new Promise((resolve, reject) => {
    child.on("error", (cause) =>
      reject(new Error("These tests need wget (apt-get install wget).", { cause })),
    );
    child.on("close", (status) => (status === 0 ? resolve() : reject(new Error(`wget failed: ${said}`))));
  });
}
