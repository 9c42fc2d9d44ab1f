import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { htmlOf, makeRecord, makeWarc } from "../../bench/make-inputs/make-warc.ts";
import { listInputs, readInputs } from "../../src/cli/read-inputs.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "read-inputs-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array = `Text of ${name}.`): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const stdin = async (): Promise<Uint8Array> => Buffer.from("From a pipe.");
const names = (pages: readonly { source: string }[]): string[] =>
  pages.map((page) => page.source.replace(`${folder}/`, ""));

async function read(...paths: string[]) {
  const { pages, notes } = await readInputs(paths, stdin);
  return { pages, sources: names(pages), notes: notes.map((note) => `${note.level} ${note.code}`) };
}

describe("readInputs", () => {
  it("reads files in the order given", async () => {
    const [b, a] = [put("b.txt"), put("a.html", "<p>Ferry</p>")];
    const { pages, sources, notes } = await read(b, a);
    expect(sources).toEqual(["b.txt", "a.html"]);
    expect(pages.map((page) => page.text)).toEqual(["Text of b.txt.", "Ferry"]);
    expect(notes).toEqual([]);
  });

  it("reads a folder by path in code units, without hidden files and what is no page", async () => {
    for (const name of [
      "b.txt",
      "B.txt",
      "a/z.html",
      "a.txt",
      ".hidden.txt",
      ".git/x.txt",
      "style.css",
      "photo.png",
    ])
      put(name);
    put("Story.html");
    put("Story_files/frame.html");
    put("other_files/kept.txt");
    const { sources, notes } = await read(folder);
    expect(sources).toEqual(["B.txt", "Story.html", "a.txt", "a/z.html", "b.txt", "other_files/kept.txt"]);
    expect(notes).toEqual(["info input-skipped"]);
  });

  it("reads a file that is named itself, whatever its name", async () => {
    expect((await read(put(".notes"))).sources).toEqual([".notes"]);
  });

  it("enters folders that links lead back to once", async () => {
    put("sub/a.txt");
    symlinkSync(folder, join(folder, "sub", "loop"));
    symlinkSync(join(folder, "nowhere"), join(folder, "sub", "dead.txt"));
    const { sources, notes } = await read(folder);
    expect(sources).toEqual(["sub/a.txt"]);
    expect(notes).toEqual(["error input-missing"]);
  });

  it("reads the standard input", async () => {
    const { sources, pages } = await read("-");
    expect(sources).toEqual(["stdin"]);
    expect(pages[0]!.text).toBe("From a pipe.");
  });

  it("notes what is missing, empty or binary and reads the rest", async () => {
    const { sources, notes } = await read(
      join(folder, "gone.txt"),
      put("empty.txt", ""),
      put("a.png", Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1")),
      put("a.txt"),
      join(put("b.txt"), "below"),
    );
    expect(sources).toEqual(["a.txt"]);
    expect(notes).toEqual([
      "error input-missing",
      "error input-missing",
      "error page-empty",
      "error page-binary",
    ]);
  });

  it("says that a folder without pages is empty", async () => {
    expect((await read(folder)).notes).toEqual(["error input-empty"]);
  });

  it("does not read a file above 64 MiB", async () => {
    const path = put("big.txt", "");
    truncateSync(path, 64 * 1024 * 1024 + 1);
    expect((await read(path)).notes).toEqual(["error page-too-large"]);
  });

  it("reads an archive above 64 MiB, and hears of it while it is read", async () => {
    const picture = { url: "https://quay.example/a.png", body: "", http: { "Content-Type": "image/png" } };
    const length = 65 * 1024 * 1024;
    const record = (await makeRecord(picture))
      .toString("latin1")
      .replace(/(?<=\r\nContent-Length: )\d+/, String(length));
    const path = put("big.warc", record.slice(0, -"\r\n\r\n".length));
    // A hole in the file stands for the picture, so that it takes no room on the disk.
    truncateSync(path, record.indexOf("\r\n\r\n") + "\r\n\r\n".length + length);
    appendFileSync(path, "\r\n\r\n");
    appendFileSync(path, await makeRecord({ url: "https://quay.example/b", body: htmlOf("Late.") }));
    const heard: string[] = [];
    const { pages, notes } = await readInputs([path], stdin, (done, all) => heard.push(`${done} of ${all}`));
    expect(pages.map(({ source, text }) => [source, text])).toEqual([["https://quay.example/b", "Late."]]);
    expect(notes.filter(({ level }) => level === "error")).toEqual([]);
    expect(heard.length).toBeGreaterThan(1);
    expect(new Set(heard)).toEqual(new Set(["0 of 1"]));
  });

  it("reads an archive from the standard input", async () => {
    const warc = await makeWarc([{ url: "https://quay.example/b", body: htmlOf("Late.") }], true);
    const { pages } = await readInputs(["-"], async () => warc);
    expect(pages[0]!.source).toBe("https://quay.example/b");
  });

  it("reads archives and compressed pages in a folder", async () => {
    put("a.warc.gz", await makeWarc([{ url: "https://quay.example/a", body: htmlOf("Late.") }], true));
    put("b.html.gz", gzipSync(htmlOf("Early.")));
    put("c.tar.gz", gzipSync("x"));
    const { sources, notes } = await read(folder);
    expect(sources).toEqual(["https://quay.example/a", "b.html.gz"]);
    expect(notes).toEqual(["info input-skipped"]);
  });

  it("notes a standard input that fails", async () => {
    const failing = async (): Promise<Uint8Array> => {
      throw Object.assign(new Error("closed"), { code: "EIO" });
    };
    expect((await readInputs(["-"], failing)).notes).toMatchObject([
      { code: "input-unreadable", at: "stdin" },
    ]);
  });

  it("notes a file that cannot be opened", async () => {
    const path = join(folder, "circle.txt");
    symlinkSync(path, path);
    expect((await read(path)).notes).toEqual(["error input-unreadable"]);
  });

  it("notes an endless device instead of reading it for ever", async () => {
    expect((await read("/dev/zero")).notes).toEqual(["error page-too-large"]);
  });

  it("settles ids over all inputs", async () => {
    const { pages, notes } = await read(put("a.txt", "Same."), put("b.txt", "Same."));
    expect(pages[1]!.id).toBe(`${pages[0]!.id}-2`);
    expect(notes).toEqual(["info same-bytes"]);
  });

  it("lists inputs without reading them", async () => {
    const path = put("a.txt");
    expect(await listInputs([path, "-"])).toEqual({ inputs: [path, "-"], notes: [] });
  });
});
