import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startProgress } from "../../src/cli/progress.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function shown(live: boolean): string[] {
  const lines: string[] = [];
  const err = (text: string): void => void lines.push(text.replaceAll("\u001b", "ESC"));
  const progress = startProgress({ out: err, err, colour: false, live, width: 80 });
  progress.show("reading 1 of 3");
  vi.advanceTimersByTime(1000);
  progress.show("reading 2 of 3");
  progress.show("reading 3 of 3");
  progress.announce("comparing 3 pages");
  progress.clear();
  progress.clear();
  return lines;
}

it("shows progress on a terminal after the first second, and takes it away again", () => {
  expect(shown(true)).toEqual(["\rESC[Kreading 2 of 3", "\rESC[Kcomparing 3 pages", "\rESC[K"]);
});

it("shows none where there is no terminal", () => {
  expect(shown(false)).toEqual([]);
});
