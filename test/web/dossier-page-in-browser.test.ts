import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPageAssets } from "../../src/cli/page-assets.ts";
import { renderDossierPage } from "../../src/web/render-dossier-page.tsx";
import { openPage, read, startBrowser, writePage } from "./browser.ts";
import { findViolations, SCREENS } from "./find-violations.ts";
import { largeDossier, SAMPLE_DOSSIER } from "./sample-dossier.ts";

let browser: Browser;
let address: string;
let packed: string;

beforeAll(async () => {
  const assets = readPageAssets(new URL("../../dist/web/", import.meta.url));
  address = writePage(renderDossierPage(SAMPLE_DOSSIER, assets));
  packed = writePage(renderDossierPage(largeDossier(300), assets));
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** The colours of an element's outline and ground, or nothing where it is not marked. */
const MARKED = `(element) => { const style = getComputedStyle(element);
  return style.outlineStyle === "solid" && style.backgroundColor !== "rgba(0, 0, 0, 0)"; }`;

/** Joins the text of everything that is marked. */
function markedText(page: Page): Promise<string> {
  return read(
    page,
    `[...document.querySelectorAll("#source .p")].filter(${MARKED})
    .filter((piece, index, all) => !all.some((other) => other !== piece && other.contains(piece)))
    .map((piece) => { const copy = piece.cloneNode(true);
      copy.querySelectorAll(".more, .also").forEach((extra) => extra.remove()); return copy.textContent; }).join("")`,
  );
}

describe("accessibility", () => {
  it.each(SCREENS)(
    "has no violations at $width by $height in $colorScheme",
    async ({ width, height, colorScheme }) => {
      const { page, close } = await openPage(browser, `${address}#s-3`, {
        viewport: { width, height },
        colorScheme,
        bypassCSP: true,
      });
      const { found, contrasts } = await findViolations(page);
      expect(found).toEqual([]);
      expect(contrasts).toBeGreaterThan(400);
      await read(page, `document.getElementById("keys").showModal()`);
      const inDialog = await read<{ id: string }[]>(
        page,
        `axe.run("#keys").then((result) => result.violations)`,
      );
      expect(inDialog.map(({ id }) => id)).toEqual([]);
      await close();
    },
  );

  it("has nothing wider than a phone's screen, with the sheet shut and open", async () => {
    const { page, close } = await openPage(browser, address, { viewport: { width: 390, height: 844 } });
    const widths = `[document.documentElement, document.getElementById("dossier"), document.getElementById("source")]
      .map((element) => element.scrollWidth <= 390)`;
    await read(page, `document.querySelectorAll("details").forEach((details) => { details.open = true; })`);
    expect(await read(page, widths)).toEqual([true, true, true]);
    await page.locator("#findings .chip").first().click();
    await page.locator("#source").waitFor({ state: "visible" });
    expect(await read(page, widths)).toEqual([true, true, true]);
    await page.getByRole("link", { name: "Close the source page" }).click();
    await page.locator("#source").waitFor({ state: "hidden" });
    expect(await read(page, "document.activeElement.className")).toBe("chip");
    await page.keyboard.press("Enter");
    await page.locator("#source").waitFor({ state: "visible" });
    await page.keyboard.press("Escape");
    await page.locator("#source").waitFor({ state: "hidden" });
    await close();
  });

  it("opens and closes the source page on a phone without scripting", async () => {
    const viewport = { width: 390, height: 844 };
    const { page, close } = await openPage(browser, address, { viewport, javaScriptEnabled: false });
    const scrolled = `document.getElementById("dossier").scrollTop`;
    await page.locator("#findings .chip").nth(3).click();
    const before = await read<number>(page, scrolled);
    expect(await markedText(page)).not.toBe("");
    await page.getByRole("link", { name: "Close the source page" }).click();
    await page.locator("#source").waitFor({ state: "hidden" });
    expect(await read<number>(page, scrolled)).toBe(before);
    await close();
  });
});

describe("safety", () => {
  it("asks for nothing but the file itself, and runs nothing of the pages", async () => {
    for (const file of [address, packed]) {
      const { page, requests, errors, close } = await openPage(browser, file);
      await page.locator("#findings .chip").first().click();
      await page.locator("#query").fill("zizkov");
      await page.waitForTimeout(100);
      await page.locator('nav a[href="#compare"]').click();
      expect(requests).toEqual([file]);
      expect(errors).toEqual([]);
      expect(await read(page, "globalThis.hacked")).toBeUndefined();
      expect(await read(page, `document.querySelectorAll("img, iframe, object, svg [onload]").length`)).toBe(
        0,
      );
      await close();
    }
  });

  it("never scrolls as a whole, only its panes do", async () => {
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const { page, close } = await openPage(browser, `${address}#compare`, { viewport });
      expect(await read<number>(page, "document.documentElement.scrollHeight")).toBe(viewport.height);
      expect(await read<number>(page, "window.scrollY")).toBe(0);
      await close();
    }
  });

  it("keeps the two panes side by side whatever the pages hold", async () => {
    const { page, close } = await openPage(browser, `${address}#page-5`);
    const box = await page.locator("#source").boundingBox();
    expect(box!.x).toBeGreaterThan(600);
    expect(box!.x + box!.width).toBeLessThanOrEqual(1280);
    expect(await read(page, `document.documentElement.scrollWidth`)).toBe(1280);
    await close();
  });
});

describe("without scripting", () => {
  it("marks the cited words of every chip by colour and outline, whole", async () => {
    const { page, close } = await openPage(browser, address, { javaScriptEnabled: false });
    const chips = page.locator("#findings .chip");
    const cited = [...SAMPLE_DOSSIER.findings]
      .sort((a, b) => a.rank - b.rank)
      .flatMap(({ because }) => because);
    expect(await chips.count()).toBe(cited.length);
    for (const [index, citation] of cited.entries()) {
      await chips.nth(index).click();
      const text = await markedText(page);
      expect(text.replace(/\s+/gu, " ")).toBe(citation.exact.replace(/\s+/gu, " "));
      const id = new URL(page.url()).hash.slice(1);
      const box = await page.locator(`#${id}`).boundingBox();
      expect(box!.y).toBeGreaterThan(0);
      expect(box!.y).toBeLessThan(860);
    }
    await close();
  });

  it("lists the other copies of the opened sentence, as links", async () => {
    const { page, close } = await openPage(browser, address, { javaScriptEnabled: false });
    await page.locator("#findings .chip").first().click();
    const also = page.locator(".also:visible");
    expect(await also.count()).toBe(1);
    expect(await also.innerText()).toMatch(/^Also carried in page \d/u);
    await also.locator("a").first().click();
    expect(await markedText(page)).toMatch(/^The ferry Anselm ran aground/u);
    await close();
  });

  it("opens a comparison by a plain link", async () => {
    const { page, close } = await openPage(browser, address, { javaScriptEnabled: false });
    await page.locator('#derivations a[href="#compare-2"]').first().click();
    const rows = page.locator("#compare-2 tbody tr:visible");
    const all = await rows.allInnerTexts();
    expect(all[0]).toMatch(/altered\s+altered number/u);
    expect(all[1]).toMatch(/altered\s+altered quotation/u);
    expect(all.some((row) => /dropped/u.test(row))).toBe(true);
    expect(all.some((row) => /moved/u.test(row))).toBe(true);
    expect(all.some((row) => /added/u.test(row))).toBe(true);
    expect(await page.locator("#compare-2 ins").first().innerText()).toBe("240");
    expect(await page.locator("#compare-2 del").first().innerText()).toBe("214");
    await close();
  });
});

describe("keys", () => {
  it("walks rows, opens words, steps to the next copy, compares and closes", async () => {
    const { page, close } = await openPage(browser, address);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await read(page, "document.activeElement.id")).toBe("finding-2");
    await page.keyboard.press("k");
    expect(await read(page, "document.activeElement.id")).toBe("finding-1");
    await page.keyboard.press("Enter");
    await expect.poll(() => markedText(page)).toBe("240 people aboard");
    await expect
      .poll(() => page.locator("#status").innerText())
      .toMatch(/^Page 2, .*characters \d+–\d+; also carried in 2 other places$/u);
    await page.keyboard.press("o");
    await expect.poll(() => markedText(page)).toMatch(/^The ferry Anselm.*214 people aboard\.$/u);
    await page.keyboard.press("o");
    await expect.poll(() => page.locator("#status").innerText()).toMatch(/^Page [13]/u);
    await page.keyboard.press("j");
    expect(await read(page, "document.activeElement.id")).toBe("finding-2");
    await page.keyboard.press("d");
    await page.waitForURL(/#compare-2$/u);
    await expect.poll(() => page.locator("#compare-2 table").isVisible()).toBe(true);
    await page.keyboard.press("2");
    expect(await read(page, "document.activeElement.id")).toBe("claim-1");
    await page.keyboard.press("7");
    expect(await read(page, "document.activeElement.closest('section').id")).toBe("pages");
    await close();
  });

  it("copies the opened words with their source and offsets", async () => {
    const { page, close } = await openPage(browser, address, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.locator("#findings .chip").first().click();
    await page.keyboard.press("c");
    await page.waitForFunction(`document.getElementById("status").textContent.startsWith("Copied")`);
    const { start, end, exact } = SAMPLE_DOSSIER.findings.find(({ rank }) => rank === 1)!.because[0]!;
    const source = SAMPLE_DOSSIER.pages[1]!.source;
    expect(await read(page, "navigator.clipboard.readText()")).toBe(
      `“${exact}” (page 2, ${source}, characters ${start}–${end})`,
    );
    await close();
  });

  it("lists itself, and can be switched off; typing and modifiers are left alone", async () => {
    const { page, close } = await openPage(browser, address);
    await page.keyboard.press("?");
    await expect.poll(() => page.getByRole("dialog", { name: "Keys" }).isVisible()).toBe(true);
    await page.keyboard.press("j");
    expect(await read(page, "document.activeElement.closest('[data-row]')")).toBeNull();
    await page.getByLabel("Keys are on").uncheck();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").isVisible()).toBe(false);
    await page.keyboard.press("j");
    expect(await read(page, "document.activeElement.closest('[data-row]')")).toBeNull();
    await page.getByRole("button", { name: "Keys" }).click();
    await page.getByLabel("Keys are on").check();
    await page.getByRole("button", { name: "Close" }).click();
    await page.keyboard.press("Control+j");
    expect(await read(page, "document.activeElement.closest('[data-row]')")).toBeNull();
    await page.keyboard.press("/");
    await page.keyboard.type("jk?");
    expect(await page.locator("#query").inputValue()).toBe("jk?");
    await close();
  });

  it("searches sentences, findings and labels without regard to accents", async () => {
    const { page, close } = await openPage(browser, address);
    await page.keyboard.press("/");
    await page.keyboard.type("telegraphique");
    await page.locator("#hits a").first().waitFor();
    const hits = await page.locator("#hits a").allInnerTexts();
    expect(hits.some((hit) => hit.endsWith("Look at first"))).toBe(true);
    expect(hits.some((hit) => hit.endsWith("Labels"))).toBe(true);
    await page.locator("#query").fill("clerk court confirmed");
    await page.waitForFunction(`document.querySelectorAll("#hits a").length === 1`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => markedText(page)).toBe("A clerk of the court confirmed the sum to the Courier.");
    await expect.poll(() => page.locator("#hits").isVisible()).toBe(false);
    await close();
  });
});

describe("who said", () => {
  const rows = "#said .said tbody tr:visible";

  it("opens the words of a claim, and every page that carries them", async () => {
    const { page, close } = await openPage(browser, address, { javaScriptEnabled: false });
    await page.locator("#claim-1 th a bdi").click();
    expect(await markedText(page)).toBe("We felt one long shudder and then it was quiet,");
    await page.locator("#claim-1 .page-chip").first().click();
    expect(await page.locator("#page-3 .p:target").innerText()).toMatch(/^We felt one long shudder/u);
    await page.locator('#said .speaker-index a[href="#speaker-2"]').click();
    expect(await page.locator("#speaker-2:target h3").innerText()).toMatch(/^Piet Solgaard/u);
    expect(await page.locator("#filters").isVisible()).toBe(false);
    await close();
  });

  it("filters by speaker and by organisation, and shows all again where a link leads to what is hidden", async () => {
    const { page, close } = await openPage(browser, address);
    expect(await page.locator(rows).count()).toBe(5);
    await page.locator("#by-speaker").selectOption("Mira Odell");
    expect(await page.locator(rows).count()).toBe(1);
    expect(await page.locator("#status").innerText()).toBe("1 speaker shown");
    await page.locator("#by-speaker").selectOption("all speakers");
    await page.locator("#by-organisation").selectOption("The Quay Courier");
    expect(await page.locator(rows).count()).toBe(1);
    await page.locator('#said .speaker-index a[href="#speaker-2"]').click();
    await expect.poll(() => page.locator(rows).count()).toBe(5);
    expect(await page.locator("#speaker-2").isVisible()).toBe(true);
    await close();
  });

  it("unpacks a speaker that is unfolded, and the one whose claim is opened", async () => {
    const { page, close } = await openPage(browser, packed);
    expect(await page.locator(rows).count()).toBe(0);
    await page.locator("#speaker-1 summary").click();
    await page.locator("#claim-1").waitFor();
    expect(await page.locator(rows).count()).toBe(150);
    await read(page, `void (location.hash = "#claim-2")`);
    await page.locator("#claim-2").waitFor();
    expect(await page.locator(rows).count()).toBe(300);
    await page.locator("#compare summary").first().click();
    await page.locator("#compare-1 tbody tr").first().waitFor();
    await close();
  });
});

describe("a packed page", () => {
  it("unpacks a page's text when its words are opened, and marks them", async () => {
    const { page, close } = await openPage(browser, packed);
    expect(await page.locator(".p").count()).toBe(0);
    await page.locator("#findings .chip").click();
    await page.locator("#page-8 .p.on").waitFor();
    await expect.poll(() => markedText(page)).toBe("the Žižkov lighthouse");
    expect(await page.locator(".page:has(.p)").count()).toBe(1);
    await page.keyboard.press("o");
    await page.locator("#page-9 .p.on").waitFor();
    await expect.poll(() => markedText(page)).toBe("Only page 8 tells of the Žižkov lighthouse.");
    await close();
  });

  it("unpacks a comparison, and pages for the search", async () => {
    const { page, close } = await openPage(browser, packed);
    await page.locator('#derivations a[href="#compare-299"]').click();
    await page.locator("#compare-299 tbody tr").first().waitFor();
    expect(await page.locator("#compare-299 tbody tr").count()).toBe(4);
    await page.locator("#query").fill("only page 250 zizkov");
    await page.locator("#hits a").first().click();
    await page.locator("#page-251 .p.on").waitFor();
    await expect.poll(() => markedText(page)).toBe("Only page 250 tells of the Žižkov lighthouse.");
    await close();
  });

  it("says without scripting that it needs it", async () => {
    const { page, close } = await openPage(browser, packed, { javaScriptEnabled: false });
    expect(await page.locator("#page-1 .text").innerText()).toContain("needs scripting");
    await close();
  });
});

describe("print", () => {
  it("gives a footnoted report without the source pages", async () => {
    const { page, close } = await openPage(browser, address);
    await page.emulateMedia({ media: "print" });
    await page.locator("#source").waitFor({ state: "hidden" });
    await expect.poll(() => page.locator(".chip").first().isVisible()).toBe(false);
    const first = await page.locator("#findings sup").first().innerText();
    const notes = await page.locator(".footnotes li").allInnerTexts();
    expect(notes[Number(first.replace(/\D/gu, "")) - 1]).toMatch(
      /^240 people aboard Page 2, .*characters \d+–\d+$/u,
    );
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.length).toBeGreaterThan(10_000);
    await close();
  });
});
