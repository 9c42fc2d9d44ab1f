import { describe, expect, it } from "vitest";
import { SecondSourceError } from "../../src/model/error.ts";
import { packFault, unpackFault } from "../../src/workers/messages.ts";

/** Sends an error as it goes between threads. */
function send(error: unknown): unknown {
  const answer = structuredClone(packFault(7, error));
  expect(answer.id).toBe(7);
  if (!("fault" in answer)) throw new Error("a packed error holds a fault");
  return unpackFault(answer);
}

describe("an error that is sent", () => {
  it("keeps its class and code where it is one of ours", () => {
    const sent = send(new SecondSourceError("unreadable", "The page cannot be read."));
    expect(sent).toBeInstanceOf(SecondSourceError);
    expect(sent).toMatchObject({ code: "unreadable", message: "The page cannot be read." });
  });

  it("keeps its kind, words and trace else", () => {
    const error = new RangeError("out of reach");
    const sent = send(error);
    expect(sent).toMatchObject({ name: "RangeError", message: "out of reach", stack: error.stack });
  });
});
