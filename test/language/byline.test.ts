import { describe, expect, it } from "vitest";
import { bylineKind, readByline } from "../../src/language/byline.ts";

describe("readByline", () => {
  it.each([
    ["By Dr. Ana Ruiz, Senior Editor | 5 March 2019", ["Dr. Ana Ruiz"]],
    ["Ana Ruiz Executive Digital Editor and Master Gardener", ["Ana Ruiz"]],
    ["Ana Ruiz, DVM. Reviewed by Per Dahl, DVM", ["Ana Ruiz"]],
    ["Ana Ruiz, RD; Per Dahl, VTS (Behavior) & Eva Moe, PhD", ["Ana Ruiz", "Per Dahl", "Eva Moe"]],
    ["Written by Ana Ruiz and Per Dahl", ["Ana Ruiz", "Per Dahl"]],
    ["Ana Ruiz, Director of Operations, Lantern Lines", ["Ana Ruiz"]],
    ["By Ana Ruiz in Quito on Monday", ["Ana Ruiz"]],
    ["Von Petra Müller", ["Petra Müller"]],
    ["por María López de la Cruz", ["María López de la Cruz"]],
    ["Ana Ruiz Dec 5, 2024", ["Ana Ruiz"]],
    ["Ana Ruiz Ana Ruiz", ["Ana Ruiz"]],
    ["A. J. Ruiz", ["A. J. Ruiz"]],
    ["Ruiz, Ana", ["Ruiz, Ana"]],
    ["ana.ruiz", ["ana.ruiz"]],
  ])("reads %s", (text, names) => {
    expect(readByline(text)?.names).toEqual(names);
  });

  it("gives offsets that hold all names", () => {
    const text = "By: Ana Ruiz and Per Dahl, reporters";
    const byline = readByline(text);
    expect(text.slice(byline?.start, byline?.end)).toBe("Ana Ruiz and Per Dahl");
    expect(byline?.opened).toBe(true);
  });

  it.each(["Share this story", "March 2024", "Voices in the Wind", "View all posts", "", "5 min read"])(
    "reads no name in %j",
    (text) => {
      expect(readByline(text)).toBeUndefined();
    },
  );
});

describe("bylineKind", () => {
  it.each([
    ["Ana Ruiz", "person"],
    ["Ana", "single"],
    ["ana_ruiz7", "account"],
    ["Coast Post", "organisation"],
    ["The Coast Team", "organisation"],
    ["admin", "generic"],
    ["Guest Author", "generic"],
  ])("takes %s for a %s", (name, kind) => {
    expect(bylineKind(name, ["Coast Post"])).toBe(kind);
  });
});
