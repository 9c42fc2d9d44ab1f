import { describe, expect, it } from "vitest";
import { pickFormat } from "../../../src/pages/formats.ts";
import { input } from "../bytes.ts";
import { codesOf, labelsFrom, readNews } from "../read-news.ts";

const FIRST = {
  uri: "urn:nwa:1",
  type: "text",
  version: "2",
  firstcreated: "2024-05-09T07:30:00Z",
  versioncreated: "2024-05-09T09:00:00Z",
  headline: "Ferry late",
  byline: "By Ana Ruiz",
  located: "Arrel",
  infosource: [{ name: "Northern Wire Agency" }],
  copyrightholder: "Northern Wire Agency",
  body_text: "The ferry was late.",
};
const THIRD = {
  standard: { name: "ninjs", version: "3.0" },
  uri: "https://wire.example/1",
  type: "text",
  contentCreated: "2024-05-09T07:30:00Z",
  headlines: [
    { role: "short", value: "Late" },
    { role: "main", value: "Ferry &amp; tug late" },
  ],
  bodies: [
    { contentType: "text/plain", value: "Plain." },
    { contentType: "text/html", value: "<p>The ferry was late.</p>" },
  ],
  by: "Bo Lund",
  infoSources: [{ role: "provider", name: "Northern Wire Agency" }],
  associations: [
    { name: "main", uri: "urn:nwa:2", type: "picture", headlines: [{ value: "A ferry" }] },
    {
      name: "side",
      uri: "urn:nwa:3",
      type: "text",
      bodies: [{ contentType: "text/plain", value: "A side story." }],
    },
  ],
};

describe("readNinjs", () => {
  it("reads a text of version 1", async () => {
    const [page] = (await readNews("a.json", JSON.stringify(FIRST))).pages;
    expect(page).toMatchObject({ source: "a.json#urn:nwa:1", text: "Ferry late\n\nThe ferry was late." });
    expect(labelsFrom(page, "feed")).toEqual([
      "headline: Ferry late",
      "byline: Ana Ruiz",
      "dateline: Arrel",
      "credit: Northern Wire Agency",
      "publisher: Northern Wire Agency",
      "published: 2024-05-09T07:30:00Z",
      "modified: 2024-05-09T09:00:00Z",
    ]);
  });

  it("reads version 3 with its associated text, and counts the picture", async () => {
    const reading = await readNews("a.json", JSON.stringify(THIRD));
    expect(reading.pages.map(({ source, text }) => [source, text])).toEqual([
      ["https://wire.example/1", "Ferry & tug late\n\nThe ferry was late."],
      ["a.json#urn:nwa:3", "A side story."],
    ]);
    expect(labelsFrom(reading.pages[0], "feed")).toContain("published: 2024-05-09T07:30:00Z");
    expect(reading.notes).toMatchObject([{ code: "item-without-text" }]);
    expect(reading.notes[0]?.message).toContain("picture");
  });

  it("reads one item a line", async () => {
    const reading = await readNews("a.jsonl", `${JSON.stringify(FIRST)}\nbroken\n${JSON.stringify(THIRD)}`);
    expect(reading.pages).toHaveLength(3);
    expect(codesOf(reading)).toContain("warning json-line-broken");
  });

  it("says where a provider has withdrawn an item, and where there is only a picture", async () => {
    const killed = await readNews("a.json", JSON.stringify({ ...FIRST, pubstatus: "stat:canceled" }));
    expect(killed.pages).toHaveLength(1);
    expect(codesOf(killed)).toEqual(["warning item-withdrawn"]);
    const picture = await readNews("a.json", JSON.stringify({ ...FIRST, type: "picture" }));
    expect(codesOf(picture)).toEqual(["info item-without-text", "error page-empty"]);
  });

  it("gives an error for a broken item", async () => {
    const json = JSON.stringify(FIRST);
    expect(codesOf(await readNews("a.json", json.slice(0, -5)))).toEqual(["error json-broken"]);
  });

  it("follows associations only so far", async () => {
    const nested = { ...FIRST, associations: { a: { ...FIRST, associations: [[FIRST], null, "x", 3] } } };
    expect((await readNews("a.json", JSON.stringify(nested))).pages).toHaveLength(2);
    const deep = `${'{"uri":"a","body_text":"b","associations":{"a":'.repeat(5000)}null${"}}".repeat(5000)}`;
    expect((await readNews("a.json", deep)).pages).toHaveLength(5);
  });

  it.each([
    [JSON.stringify({ uri: "a", name: "b" }), "json-lines"],
    [JSON.stringify({ $schema: "https://iptc.example/ninjs-schema_2.1.json", uri: "a" }), "ninjs"],
    [JSON.stringify([FIRST]), "ninjs"],
  ])("takes %j for %s", (content, name) => {
    expect(pickFormat(input("a.json", content)).name).toBe(name);
  });
});
