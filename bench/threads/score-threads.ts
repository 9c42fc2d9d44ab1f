import type { Citation } from "../../src/model/citation.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { sharedLength } from "../../src/model/span.ts";

/** A hand-made position, policy or event. */
export interface GoldStep {
  readonly id: string;
  readonly seed: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly date?: string | null;
}

/** A hand-made thread. */
export interface GoldThread {
  readonly thread: string;
  readonly steps: readonly string[];
}

/** How one thread came out. */
export interface ThreadScore {
  readonly name: string;
  readonly owed: number;
  /** Steps that something was read of. */
  readonly read: number;
  /** Steps of it in the made thread that holds most of them. */
  readonly held: number;
  /** Neighbouring steps of different days that stand the other way round. */
  readonly disordered: number;
  readonly matter: string;
}

interface Made {
  readonly dossier: Dossier;
  readonly steps: readonly GoldStep[];
  /** The seed of each page. */
  readonly seeds: ReadonlyMap<string, string>;
}

/** Two citations are one where this share of the shorter one is common. */
const COVERED = 0.6;

/** Scores one hand-made thread by the made thread that holds most of its steps. */
export function scoreThread({ thread, steps }: GoldThread, made: Made): ThreadScore {
  const rows = steps.flatMap((id) => made.steps.find((step) => step.id === id) ?? []);
  const ids = rows.map((row) => ({ row, ids: madeIds(row, made) }));
  const read = ids.filter((one) => one.ids.length > 0);
  const threads = made.dossier.threads ?? [];
  const best = threads
    .map(({ matter, steps: order }) => ({ matter, held: placesIn(order, ids) }))
    .reduce((most, one) => (one.held.length > most.held.length ? one : most), {
      matter: "",
      held: placesIn([], []),
    });
  return {
    name: thread,
    owed: steps.length,
    read: read.length,
    held: best.held.length,
    disordered: best.held.filter((one, nth) => standsBefore(one, best.held[nth - 1])).length,
    matter: best.matter,
  };
}

interface Held {
  readonly place: number;
  readonly day: string;
}

function placesIn(
  order: readonly string[],
  steps: readonly { row: GoldStep; ids: readonly string[] }[],
): Held[] {
  return steps.flatMap(({ row, ids }) => {
    const places = ids.map((id) => order.indexOf(id)).filter((place) => place >= 0);
    const day = (row.date ?? "").split("/").find((part) => part !== "..") ?? "";
    return places.length > 0 ? [{ place: Math.min(...places), day }] : [];
  });
}

function standsBefore(one: Held, before: Held | undefined): boolean {
  return before !== undefined && one.day !== before.day && one.place < before.place;
}

function madeIds({ seed, spans }: GoldStep, { dossier, seeds }: Made): string[] {
  const fits = ({ page, start, end }: Citation): boolean =>
    seeds.get(page) === seed &&
    spans.some(([from, to]) => {
      const shorter = Math.max(1, Math.min(to - from, end - start));
      return sharedLength({ start: from, end: to }, { start, end }) >= COVERED * shorter;
    });
  return [
    ...(dossier.positions ?? []).filter((one) => fits(one.citation)),
    ...(dossier.events ?? []).filter((one) => fits(one.citation)),
    ...(dossier.policies ?? []).filter((one) => one.citations.some(fits)),
  ].map((one) => one.id);
}
