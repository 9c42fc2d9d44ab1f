import { posix } from "node:path";
import { codeOf, importsOf, lineAt, type SourceFile } from "./read-source.ts";
import { ROOMS, type RoomRule } from "./rooms.ts";

/** Names what only the outside world can answer, with the pattern that finds it in code. */
const IMPURE: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: "Date.now", pattern: /\bDate\s*\.\s*now\b/g },
  { name: "new Date()", pattern: /\bnew\s+Date\b(?!\s*\(\s*[^\s)])/g },
  { name: "Date()", pattern: /(?<!new\s)(?<![\w.$])Date\s*\(/g },
  { name: "Math.random", pattern: /\bMath\s*\.\s*random\b/g },
  { name: "randomUUID or randomBytes", pattern: /\brandom(?:UUID|Bytes|Int)\b/g },
  { name: "console", pattern: /(?<![\w.$])console\s*[.[]/g },
  { name: "process", pattern: /(?<![\w.$])process\s*[.[]/g },
  { name: "fetch", pattern: /(?<![\w.$])fetch\s*\(/g },
  { name: "globalThis", pattern: /(?<![\w.$])globalThis\b/g },
];

/** Gives the room of a path under `src/`: its first folder, or the file itself at the top. */
function roomOf(path: string): string {
  return path.split("/")[1] ?? path;
}

/** Gives the room that a relative specifier leads to, or `undefined` where it leaves `src/`. */
function roomOfImport(path: string, specifier: string): string | undefined {
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  return target.startsWith("src/") ? roomOf(target) : undefined;
}

function importFault(path: string, rule: RoomRule, specifier: string | undefined): string | undefined {
  const room = roomOf(path);
  if (specifier === undefined) return "imports a computed path";
  if (specifier.startsWith(".")) {
    const target = roomOfImport(path, specifier);
    if (target === undefined) return `leaves src with ${specifier}`;
    const allowed = target === room || rule.rooms === "any" || rule.rooms.includes(target);
    return allowed ? undefined : `${room} may not import ${target}`;
  }
  const node = /^node:(.+)$/.exec(specifier)?.[1];
  if (node !== undefined) {
    return rule.node === "any" || rule.node.includes(node)
      ? undefined
      : `${room} may not import ${specifier}`;
  }
  return rule.packages ? undefined : `${room} may not import the package ${specifier}`;
}

function faultsOf(file: SourceFile): string[] {
  const rule = ROOMS[roomOf(file.path)];
  if (!rule) return [`${file.path}: ${roomOf(file.path)} is not a room of the import table`];
  const faults = importsOf(file).flatMap(({ specifier, line }) => {
    const fault = importFault(file.path, rule, specifier);
    return fault ? [`${file.path}:${line}: ${fault}`] : [];
  });
  if (!rule.pure) return faults;
  const code = codeOf(file.text);
  for (const { name, pattern } of IMPURE) {
    for (const match of code.matchAll(pattern)) {
      faults.push(`${file.path}:${lineAt(code, match.index)}: uses ${name}`);
    }
  }
  return faults;
}

/** Lists every breach of the import table and of the engine's purity, as `path:line: what`. */
export function checkArchitecture(files: readonly SourceFile[]): string[] {
  return files.flatMap(faultsOf);
}

/** Builds the graph of rooms from the imports that stand in the files. */
export function roomGraph(files: readonly SourceFile[]): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const file of files) {
    const room = roomOf(file.path);
    const targets = graph.get(room) ?? new Set<string>();
    graph.set(room, targets);
    for (const { specifier } of importsOf(file)) {
      const target = specifier?.startsWith(".") ? roomOfImport(file.path, specifier) : undefined;
      if (target !== undefined && target !== room) targets.add(target);
    }
  }
  return graph;
}

/** Finds a cycle between rooms and gives its rooms in order, or `undefined` where there is none. */
export function findCycle(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const done = new Set<string>();
  const visit = (room: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(room)) return [...trail.slice(trail.indexOf(room)), room];
    if (done.has(room)) return undefined;
    done.add(room);
    for (const next of graph.get(room) ?? []) {
      const cycle = visit(next, [...trail, room]);
      if (cycle) return cycle;
    }
    return undefined;
  };
  for (const room of graph.keys()) {
    const cycle = visit(room, []);
    if (cycle) return cycle;
  }
  return undefined;
}
