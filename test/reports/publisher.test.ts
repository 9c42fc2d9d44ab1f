import { describe, expect, it } from "vitest";
import { describeBlocks } from "../../src/reports/describe-block.ts";
import { weighBlocks } from "../../src/reports/label-blocks.ts";
import { readPublishers } from "../../src/reports/publisher.ts";
import { pageOf } from "./page-of.ts";

async function publishersOf(content: string, source?: string): Promise<string[]> {
  const page = await pageOf(content, source);
  return readPublishers(page, weighBlocks(describeBlocks(page)).blocks).map(
    (label) => `${label.source} ${label.basis}: ${label.name}`,
  );
}

describe("readPublishers", () => {
  it.each([
    ["© 2031 Weir Valley Courier. All rights reserved.", "Weir Valley Courier"],
    ["Copyright © 2031 Weir Valley Courier", "Weir Valley Courier"],
    ["Copyright 2031 by the Weir Valley Courier.", "Weir Valley Courier"],
    ["(c) 2029-2031 Weir Valley Courier", "Weir Valley Courier"],
    ["© Weir Valley Courier 2031", "Weir Valley Courier"],
    ["Copyright 2031 The Associated Press. All rights reserved.", "Associated Press"],
    ["Share this @reuters.com", "Reuters"],
  ])("reads %s", async (line, name) => {
    expect(await publishersOf(`It rained in Orwin.\n${line}`)).toEqual([`text stated: ${name}`]);
  });

  it.each([
    "All rights reserved.",
    "Copyright © All rights reserved",
    "© 2031",
    "It rained in Orwin on Tuesday.",
  ])("reads nobody from %s", async (line) => {
    expect(await publishersOf(line)).toEqual([]);
  });

  it.each(["http://127.0.0.1:8080/rain", "http://[::1]/rain", "http://localhost/rain"])(
    "implies nobody from %s",
    async (address) => {
      expect(await publishersOf("It rained.", address)).toEqual([]);
    },
  );

  it("implies the publisher from the page's address, known or not", async () => {
    expect(await publishersOf("It rained.", "https://www.reuters.com/world/rain")).toEqual([
      "url implied: Reuters",
    ]);
    expect(await publishersOf("It rained.", "https://www.courier.example/rain")).toEqual([
      "url implied: courier.example",
    ]);
    expect(await publishersOf("It rained.", "folder/page.txt")).toEqual([]);
  });

  it("takes what the meta data declares", async () => {
    const html =
      '<!DOCTYPE html><html><head><meta property="og:site_name" content="AP News"></head><body><p>It rained.</p></body></html>';
    expect(await publishersOf(html)).toEqual([expect.stringMatching(/^og .*: Associated Press$/)]);
  });
});
