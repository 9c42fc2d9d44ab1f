import { describe, expect, it } from "vitest";
import { dateOfAddress } from "../../../src/pages/labels/url-date.ts";

describe("dateOfAddress", () => {
  it.each([
    ["https://post.example/2018/07/16/quay", "2018-07-16"],
    ["https://post.example/2018/7/6/quay", "2018-07-06"],
    ["https://post.example/world/2018/jul/16/quay", "2018-07-16"],
    ["https://post.example/quay-2018-07-16.html", "2018-07-16"],
    ["https://post.example/news/20180716/quay", "2018-07-16"],
  ])("reads %s", (address, day) => {
    expect(dateOfAddress(address)).toBe(day);
  });

  it.each([
    "https://post.example/2018/07/quay",
    "https://post.example/quay-20180799",
    "https://post.example/2018/02/30/quay",
    "https://post.example/id/1201807160",
    "https://2018-07-16.example/quay",
  ])("reads no day in %s", (address) => {
    expect(dateOfAddress(address)).toBeUndefined();
  });
});
