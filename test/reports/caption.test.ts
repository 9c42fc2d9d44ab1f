import { describe, expect, it } from "vitest";
import { isCaption, isCreditOnly, photoCredits } from "../../src/reports/caption.ts";

const CAPTIONS: readonly string[] = [
  "The dam at Orwin on Monday. (AP Photo/Tom Lund)",
  "The dam at Orwin on Monday. REUTERS/Tom Lund",
  "The dam at Orwin on Monday. AFP PHOTO / TOM LUND",
  "FILE - The dam at Orwin, seen from the air, March 4, 2029.",
  "FILE PHOTO: The dam at Orwin, seen from the air.",
  "In this file photo the minister opens the dam at Orwin.",
  "Minister Ana Ruiz (left) and Tom Lund at the dam.",
  "Minister Ana Ruiz, left, and Tom Lund at the dam.",
  "From left: Ana Ruiz, Tom Lund and Ilse Maar.",
  "The dam at Orwin. Photo: Tom Lund",
  "The dam at Orwin. Photo by Tom Lund",
  "The dam at Orwin. Photograph: Tom Lund/Reuters",
  "The dam at Orwin. Credit: Tom Lund",
  "The dam at Orwin. Image courtesy of the Weir Museum",
  "The dam at Orwin. Tom Lund/Getty Images",
  "The dam at Orwin. Tom Lund | Reuters",
  "The dam at Orwin in March. Pool photo via AP",
  "A ferry waits at the landing in Port Merran, Loravia, Tuesday, March 4, 2031.",
  "A ferry waits at the landing. hide caption",
];

const PROSE: readonly string[] = [
  "The minister said that she had seen the photo and did not like it.",
  "The dam held, the minister said on Tuesday, but nobody believed her.",
  "A photo by the museum shows the dam as it was in 1931, and engineers still use it.",
  "The left and the right voted together in parliament.",
  "“We were there on Tuesday, March 4, 2031, all of us,” the minister said at the dam.",
  "He filed the report and left.",
  "Talks end without a result",
  `The dam held. ${"It was a long night for the crews on the crest. ".repeat(15)} (AP Photo/Tom Lund)`,
];

describe("isCaption", () => {
  it.each(CAPTIONS)("knows %s", (line) => expect(isCaption(line)).toBe(true));
  it.each(PROSE)("takes %j for prose", (line) => expect(isCaption(line)).toBe(false));
});

describe("isCreditOnly", () => {
  it.each([
    "Photo: Tom Lund",
    "(Photo by Tom Lund, AP)",
    "Photos by Tom Lund and Ana Ruiz",
    "Image: Weir Museum",
    "Credit: Reuters",
  ])("knows %s", (line) => expect(isCreditOnly(line)).toBe(true));
  it.each([
    "The dam at Orwin. Photo: Tom Lund",
    "Photo by Tom Lund shows the dam.",
    "Photos of the dam went round the world.",
    "Credit: where it is due. The minister thanked her crew.",
    "Talks end without a result",
  ])("takes %j for more than that", (line) => expect(isCreditOnly(line)).toBe(false));
});

describe("photoCredits", () => {
  it.each([
    ["The dam at Orwin. (AP Photo/Tom Lund)", ["Associated Press"]],
    ["The dam at Orwin. REUTERS/Tom Lund", ["Reuters"]],
    ["The dam at Orwin. Tom Lund/Getty Images", ["Getty Images"]],
    ["Minister Ana Ruiz, left, and Tom Lund.", []],
  ])("names the source of %s", (line, names) => {
    const credits = photoCredits(line);
    expect(credits.map((credit) => credit.name)).toEqual(names);
    for (const { start, end } of credits) expect(line.slice(start, end).trim()).not.toBe("");
  });
});
