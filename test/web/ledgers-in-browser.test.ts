import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPageAssets } from "../../src/cli/page-assets.ts";
import { renderDossierPage } from "../../src/web/render-dossier-page.tsx";
import { openPage, read, startBrowser, writePage } from "./browser.ts";
import { findViolations, SCREENS } from "./find-violations.ts";
import { hostileDossier, LEDGER_DOSSIER, largeLedgers } from "./ledger-dossier.ts";

let browser: Browser;
let address: string;
let hostile: string;
let packed: string;

beforeAll(async () => {
  const assets = readPageAssets(new URL("../../dist/web/", import.meta.url));
  address = writePage(renderDossierPage(LEDGER_DOSSIER, assets));
  hostile = writePage(renderDossierPage(hostileDossier(), assets));
  packed = writePage(renderDossierPage(largeLedgers(300), assets));
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const FOCUSED = "document.activeElement.id";
const MARKED = `[...document.querySelectorAll("#source .p.on")].map((piece) => piece.textContent).join("")`;

describe("accessibility of the ledgers", () => {
  it.each(SCREENS)("has no violations at $width by $height in $colorScheme", async (screen) => {
    const { width, height, colorScheme } = screen;
    const { page, close } = await openPage(browser, `${address}#claim-2`, {
      viewport: { width, height },
      colorScheme,
      bypassCSP: true,
    });
    const { found, contrasts } = await findViolations(page);
    expect(found).toEqual([]);
    expect(contrasts).toBeGreaterThan(300);
    await close();
  });

  it("has nothing wider than a phone's screen, and its drawings fit without scrolling", async () => {
    for (const file of [address, hostile]) {
      const { page, close } = await openPage(browser, file, { viewport: { width: 390, height: 844 } });
      await read(page, `document.querySelectorAll("details").forEach((details) => { details.open = true; })`);
      expect(await read(page, `document.getElementById("dossier").scrollWidth <= 390`)).toBe(true);
      const wide = `[...document.querySelectorAll(".chart svg, .timeline svg")]
        .filter((svg) => svg.checkVisibility()).map((svg) => svg.getBoundingClientRect().right > 390)`;
      expect(await read(page, wide)).not.toContain(true);
      await close();
    }
  });

  it("shows one drawing of the timeline on each screen", async () => {
    for (const { width, shown } of [
      { width: 1280, shown: ["wide"] },
      { width: 390, shown: ["narrow"] },
    ]) {
      const { page, close } = await openPage(browser, address, { viewport: { width, height: 844 } });
      const visible = `[...document.querySelectorAll(".timeline svg")]
        .filter((svg) => svg.checkVisibility()).map((svg) => svg.getAttribute("class"))`;
      expect(await read(page, visible)).toEqual(shown);
      await close();
    }
  });
});

describe("keys", () => {
  it("lead to the seven sections", async () => {
    const { page, close } = await openPage(browser, address);
    const first = ["finding-1", "claim-1", "figure-3", "claim-4", "policy-1", "event-3"];
    for (const [nth, id] of first.entries()) {
      await page.keyboard.press(`${nth + 1}`);
      expect(await read(page, FOCUSED)).toBe(id);
    }
    await page.keyboard.press("7");
    expect(await read(page, "document.activeElement.closest('section').id")).toBe("pages");
    await close();
  });

  it("walk the rows of a ledger, open their words, and step on from there", async () => {
    const { page, errors, close } = await openPage(browser, address);
    await page.keyboard.press("3");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await read(page, FOCUSED)).toBe("claim-2");
    await page.keyboard.press("Enter");
    await expect.poll(() => read(page, MARKED)).toBe("More than 1 million cubic metres a day");
    await page.keyboard.press("o");
    await expect.poll(() => page.locator("#status").innerText()).toMatch(/^No other page/u);
    await page.keyboard.press("k");
    expect(await read(page, FOCUSED)).toBe("figure-2");
    await page.keyboard.press("4");
    await page.keyboard.press("Enter");
    await expect.poll(() => read(page, MARKED)).toMatch(/^Belmark had asked Cardovia/u);
    expect(errors).toEqual([]);
    await close();
  });

  it("open the words of a step of a thread", async () => {
    const { page, close } = await openPage(browser, address);
    await page.locator(".thread .chip").first().click();
    await expect.poll(() => read(page, MARKED)).toMatch(/^Belmark had asked Cardovia/u);
    await close();
  });
});

describe("without scripting", () => {
  it("opens the words of figures, conditions, steps and bars", async () => {
    const { page, close } = await openPage(browser, address, { javaScriptEnabled: false });
    const opened = async (selector: string): Promise<string> => {
      await page.locator(selector).first().click();
      return page.locator(".p:target").innerText();
    };
    expect(await opened("#figure-6 small a")).toBe("than in 2031");
    expect(await opened("#position-3 .condition a")).toBe("in exchange for fishing rights on the lower Senn");
    expect(await opened("#policy-1 li:nth-child(2) .chip")).toBe("in force since January 2032");
    await page.locator('.chart a[href="#claim-2"] text').first().click();
    expect(await page.locator("#claim-2:target").count()).toBe(1);
    await page.locator('.timeline a[href="#event-4"] text').first().click();
    expect(await page.locator("#event-4:target").count()).toBe(1);
    await close();
  });
});

describe("hostile words", () => {
  it("run nothing and load nothing", async () => {
    const { page, requests, errors, close } = await openPage(browser, hostile);
    await page.locator("#query").fill("flow past");
    await page.locator("#hits a").first().waitFor();
    expect(requests).toEqual([hostile]);
    expect(errors).toEqual([]);
    expect(await read(page, "globalThis.hacked")).toBeUndefined();
    expect(await read(page, `document.querySelectorAll("img, #dossier script").length`)).toBe(0);
    expect(await read(page, "document.documentElement.scrollWidth")).toBe(1280);
    await close();
  });
});

describe("a packed dossier", () => {
  it("unpacks the part that is unfolded, and the one that holds what a link leads to", async () => {
    const { page, errors, close } = await openPage(browser, packed);
    expect(await page.locator("#figures .figures tbody tr").count()).toBe(0);
    await page.locator("#figures .part summary").nth(1).click();
    await page.locator("#figures .part:nth-of-type(2) tbody tr").first().waitFor();
    expect(await page.locator("#figures .figures tbody tr").count()).toBe(100);
    await page.locator('.chart a[href="#claim-2"] text').first().click();
    await page.locator("#claim-2").waitFor();
    expect(await page.locator("#claim-2").isVisible()).toBe(true);
    await page.locator('#findings a[href="#policy-1"]').click();
    await page.locator("#policy-1").waitFor();
    await read(page, `void (location.hash = "#constructor")`);
    await page.locator("#claim-2 a").first().click();
    await page.locator("#page-1 .p.on").first().waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});

describe("print", () => {
  it("shows the ledgers with footnotes, their drawings, and no chips", async () => {
    const { page, close } = await openPage(browser, address);
    await page.emulateMedia({ media: "print" });
    await page.locator("#source").waitFor({ state: "hidden" });
    expect(await page.locator("#figures .chip:visible, .chart details:visible").count()).toBe(0);
    expect(await page.locator(".chart .amount:visible").count()).toBe(3);
    expect(await page.locator(".timeline svg.wide").isVisible()).toBe(true);
    const marks = await page.locator("#claim-2 sup:visible").allInnerTexts();
    const notes = await page.locator(".footnotes li").allInnerTexts();
    expect(marks.map((mark) => notes[Number(mark.replace(/\D/gu, "")) - 1]?.split(" Page ")[0])).toEqual([
      "More than 1 million cubic metres a day",
      "About 1.1 million cubic metres a day",
    ]);
    await close();
  });
});
