/** What one room of `src/` may import. */
export interface RoomRule {
  /** Rooms it may import besides itself; `any` lifts the rule. */
  readonly rooms: readonly string[] | "any";
  /** Modules of Node it may import, without `node:`; `any` lifts the rule. */
  readonly node: readonly string[] | "any";
  /** True where npm packages are allowed. */
  readonly packages: boolean;
  /** True for the engine: no clock, chance, console, process, network or globals. */
  readonly pure: boolean;
}

const ENGINE_ROOMS = [
  "pages",
  "reports",
  "passages",
  "derivations",
  "statements",
  "claims",
  "checks",
] as const;

const engine = (rooms: readonly string[], node: readonly string[] = []): RoomRule => ({
  rooms,
  node,
  packages: true,
  pure: true,
});

const shell = (rooms: readonly string[] | "any"): RoomRule => ({
  rooms,
  node: "any",
  packages: true,
  pure: false,
});

const SERVER_ROOMS = ["model", "pages", "dossier", "store", "web", "pipeline.ts"];

/**
 * Who may import whom, as data; `ARCHITECTURE.md` shows the same table in words.
 * Rooms that come with a later release stand here already, so that they open with their rule in force.
 */
export const ROOMS: Readonly<Record<string, RoomRule>> = {
  model: { rooms: [], node: [], packages: false, pure: true },
  language: engine(["model"]),
  pages: engine(["model", "language"], ["buffer", "crypto", "zlib"]),
  reports: engine(["model", "language"]),
  passages: engine(["model", "language"]),
  derivations: engine(["model", "language"]),
  statements: engine(["model", "language"]),
  claims: engine(["model", "language"]),
  checks: engine(["model", "language"]),
  dossier: engine(["model"]),
  "pipeline.ts": engine(["model", "language", ...ENGINE_ROOMS, "dossier"]),
  workers: shell(["model", "language", ...ENGINE_ROOMS, "pipeline.ts"]),
  fetch: shell(["model"]),
  store: shell(["model"]),
  web: { rooms: ["model", "dossier"], node: ["crypto", "zlib"], packages: true, pure: false },
  server: shell(SERVER_ROOMS),
  cli: shell([...SERVER_ROOMS, "server", "workers", "fetch"]),
  "index.ts": shell("any"),
};
