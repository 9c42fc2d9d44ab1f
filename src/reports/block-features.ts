import type { Label } from "../model/label.ts";
import type { BlockKind } from "../model/report.ts";
import { headingLevel } from "./block-markup.ts";
import { heaviestStretch, type Stretch } from "./body-stretches.ts";
import { CLASS_FEATURES, classFeatures } from "./class-words.ts";
import { foldBlock } from "./fold-block.ts";
import type { WeighedBlock } from "./label-blocks.ts";
import { isRunning, outlinePage, type PageOutline } from "./page-outline.ts";

/** Values of the blocks of a page, one row of `width` a block; what a page does not tell is `NaN`. */
export interface FeatureTable {
  readonly width: number;
  readonly values: Float64Array;
}

const NONE = Number.NaN;
/** Below this share of function words in its long paragraphs a page is not in English, and the share says nothing. */
const ENGLISH = 0.2;
const SCALE = 10;

const ELEMENTS: readonly ReadonlySet<string>[] = [
  ..."p|div|li|td th tr caption|blockquote|figcaption|dt dd|pre|span a button label|section article main".split(
    "|",
  ),
].map((names) => new Set(names.split(" ")));
const AROUND: readonly string[] = [
  ..."article main aside nav footer header figure li table blockquote form section ul ol a button address".split(
    " ",
  ),
];
const KINDS: readonly BlockKind[] = [
  ..."body headline caption byline date credit related share navigation legal comment furniture".split(" "),
] as BlockKind[];
const BOLD: ReadonlySet<string> = new Set(["strong", "b"]);
const SLANTED: ReadonlySet<string> = new Set(["em", "i"]);
const REACH = [-3, -2, -1, 1, 2, 3] as const;
const NEIGHBOUR_VALUES = 7;
const LEVELS = 5;
const WINDOW = 5;

const CALLS =
  /\b(?:click|subscrib|sign up|newsletter|follow us|cookie|copyright|read more|advertis|log ?in|register|download|email|e-mail|privacy|terms|share|comment|contact|donat|shop|buy|watch|listen|app)\w*/gi;
const ENDS = /[.!?。！？۔؟।](?=[”"’')\]»」』）】]*(?:\s|$|[^\d.]))/gu;

/** What all blocks of a page are seen against. */
interface View {
  readonly blocks: readonly WeighedBlock[];
  readonly outline: PageOutline;
  readonly english: boolean;
  /** Words of the page's own headline, from what its container says. */
  readonly headline: ReadonlySet<string>;
  readonly folded: readonly string[];
  /** How often each folded text stands on the page. */
  readonly count: ReadonlyMap<string, number>;
  /** Where each folded text stands first. */
  readonly firstAt: ReadonlyMap<string, number>;
  /** What stands in like places: the same element with the same class words around it. */
  readonly places: readonly (Place | undefined)[];
  /** Blocks of the run that the rules would take for the body, and of the last first-rank heading. */
  readonly main: Stretch | undefined;
  readonly title: number | undefined;
  readonly readable: number;
  readonly running: readonly boolean[];
  readonly classes: Map<string, Float64Array>;
}

interface Place {
  blocks: number;
  words: number;
  linked: number;
  prose: number;
}

/** Describes the blocks of a page, weighed by the rules, as the numbers that the model looks at. */
export function blockFeatures(blocks: readonly WeighedBlock[], labels: readonly Label[]): FeatureTable {
  const view = viewOf(blocks, labels);
  const trail = trailOf(view);
  const row: number[] = [];
  let values = new Float64Array(0);
  blocks.forEach((block, at) => {
    row.length = 0;
    addOwn(row, block, at, view);
    addMarkup(row, block, at, view);
    addRules(row, block);
    addPosition(row, at, view);
    addTrail(row, at, trail, view);
    addContainers(row, block, view);
    for (const step of REACH) addNeighbour(row, block, blocks[at + step], view.running[at + step]);
    if (at === 0) values = new Float64Array(blocks.length * row.length);
    values.set(row, at * row.length);
  });
  return { width: row.length, values };
}

function viewOf(blocks: readonly WeighedBlock[], labels: readonly Label[]): View {
  const outline = outlinePage(blocks);
  const running = blocks.map(isRunning);
  const long = blocks.filter((_, at) => running[at]);
  const share =
    long.reduce((sum, block) => sum + block.functionShare * block.words, 0) / Math.max(1, outline.prose);
  const folded = blocks.map((block) => foldBlock(block.text));
  const count = new Map<string, number>();
  for (const text of folded) count.set(text, (count.get(text) ?? 0) + 1);
  const headline = labels.find((label) => label.field === "headline")?.value ?? "";
  const title = blocks.findLast((block) => headingLevel(block.markup) === 1)?.index;
  const asked = blocks.some((block) => block.markup?.readable !== undefined);
  const kept = blocks.reduce((sum, block) => sum + (block.markup?.readable ? block.words : 0), 0);
  return {
    blocks,
    outline,
    english: share >= ENGLISH,
    headline: new Set(foldBlock(headline).split(" ").filter(Boolean)),
    folded,
    count,
    firstAt: new Map(folded.map((text, at) => [text, at] as const).reverse()),
    places: placesOf(blocks, running),
    main: heaviestStretch(blocks),
    title,
    readable: asked ? kept / Math.max(1, outline.words) : NONE,
    running,
    classes: new Map(),
  };
}

function placeOf({ markup }: WeighedBlock): string {
  return `${markup?.element} ${markup?.classes}`;
}

function placesOf(
  blocks: readonly WeighedBlock[],
  running: readonly boolean[],
): readonly (Place | undefined)[] {
  const places = new Map<string, Place>();
  return blocks.map((block, at) => {
    if (!block.markup) return undefined;
    const key = placeOf(block);
    const place = places.get(key) ?? { blocks: 0, words: 0, linked: 0, prose: 0 };
    places.set(key, place);
    place.blocks++;
    place.words += block.words;
    place.linked += block.words * block.markup.linked;
    place.prose += running[at] ? block.words : 0;
    return place;
  });
}

const log = (value: number): number => Math.log2(1 + Math.max(0, value));
const bit = (is: boolean): number => (is ? 1 : 0);
/** Squeezes a distance, whichever its sign. */
const far = (value: number): number => Math.sign(value) * log(Math.abs(value));

function addOwn(values: number[], block: WeighedBlock, at: number, view: View): void {
  const { text, words } = block;
  const length = Math.max(1, text.length);
  const { digits, capitals } = countCharacters(text);
  const folded = view.folded[at] ?? "";
  const own = folded.split(" ");
  const said = own.filter((word) => view.headline.has(word)).length;
  values.push(
    log(length),
    log(words),
    text.match(ENDS)?.length ?? 0,
    (text.match(/[,;，、；،]/g)?.length ?? 0) / length,
    digits / length,
    capitals / length,
    bit(block.terminal),
    bit(block.cut),
    bit(block.bulleted),
    length / Math.max(1, words),
    view.english ? block.functionShare : NONE,
    block.capitalShare,
    bit(/[“”"«»„「『]/.test(text)),
    bit(/^[“"«„「『]/.test(text)),
    bit(/[?？]\W*$/.test(text)),
    bit(/[:：]\s*$/.test(text)),
    bit(/\||»|›|→|•/.test(text)),
    bit(/@|https?:|www\./.test(text)),
    bit(/©/.test(text)),
    bit(/^\p{Ll}/u.test(text)),
    text.match(CALLS)?.length ?? 0,
    view.headline.size > 0 ? said / Math.max(1, own.length) : NONE,
    said / Math.max(1, view.headline.size),
    Math.min(SCALE, view.count.get(folded) ?? 1),
    bit((view.firstAt.get(folded) ?? at) < at),
  );
}

/** Counts digits and capitals; beyond ASCII a capital is what has a small form. */
function countCharacters(text: string): { readonly digits: number; readonly capitals: number } {
  let [digits, capitals] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (code >= 48 && code <= 57) digits++;
      else if (code >= 65 && code <= 90) capitals++;
    } else if (code < UNCASED && text[at] !== text[at]?.toLowerCase()) capitals++;
  }
  return { digits, capitals };
}

/** Scripts with capitals lie below this code, Latin, Greek, Cyrillic, Armenian and their extensions. */
const UNCASED = 0x2000;

function addMarkup(values: number[], block: WeighedBlock, at: number, view: View): void {
  const { markup } = block;
  if (!markup) {
    for (let nth = 0; nth < MARKUP_VALUES + CLASS_FEATURES; nth++) values.push(NONE);
    return;
  }
  const { element, within, wrappers = [] } = markup;
  const place = view.places[at]!;
  const classes = view.classes.get(markup.classes) ?? classFeatures(markup.classes);
  view.classes.set(markup.classes, classes);
  values.push(
    markup.linked,
    markup.links.length,
    markup.readable === undefined ? NONE : bit(markup.readable),
    headingLevel(markup) ?? 0,
    markup.path?.length ?? NONE,
  );
  for (const names of ELEMENTS) values.push(bit(names.has(element)));
  for (const name of AROUND) values.push(within.indexOf(name));
  values.push(
    bit(wrappers.some((name) => BOLD.has(name))),
    bit(wrappers.some((name) => SLANTED.has(name))),
    bit(wrappers.includes("a")),
    bit(markup.classes === ""),
    log(place.blocks),
    log(place.words / place.blocks),
    place.linked / Math.max(1, place.words),
    place.prose / Math.max(1, view.outline.prose),
    place.prose / Math.max(1, place.words),
  );
  for (const value of classes) values.push(value);
}

const MARKUP_VALUES = 5 + ELEMENTS.length + AROUND.length + 9;

function addRules(values: number[], block: WeighedBlock): void {
  values.push(block.weight);
  for (const kind of KINDS) values.push(bit(block.kind === kind));
}

function addPosition(values: number[], at: number, view: View): void {
  const { blocks, main, title, outline } = view;
  const before = main === undefined ? NONE : at - main.first;
  const behind = main === undefined ? NONE : at - main.last;
  values.push(
    at / blocks.length,
    log(blocks.length),
    log(outline.words),
    outline.prose / Math.max(1, outline.words),
    far(before),
    far(behind),
    bit(before >= 0 && behind <= 0),
    title === undefined ? NONE : far(at - title),
    view.readable,
    bit(view.english),
  );
}

/** Sums along the page, so that any window is one subtraction; entry `n` is what stands before block `n`. */
interface Trail {
  readonly weight: readonly number[];
  readonly prose: readonly number[];
  readonly words: readonly number[];
  readonly readable: readonly number[];
  /** Blocks since the last paragraph of running text and to the next, and since the last line of a kind against a body. */
  readonly since: readonly number[];
  readonly until: readonly number[];
  readonly against: readonly number[];
  readonly heading: readonly number[];
}

const AGAINST: ReadonlySet<BlockKind> = new Set<BlockKind>(["related", "comment", "legal"]);

function trailOf({ blocks, running }: View): Trail {
  const sums = (amountOf: (block: WeighedBlock, at: number) => number): number[] => {
    const trail = [0];
    blocks.forEach((block, at) => {
      trail.push(trail[at]! + amountOf(block, at));
    });
    return trail;
  };
  const steps = (from: readonly number[], isSign: (at: number) => boolean): number[] => {
    const distances: number[] = [];
    let distance = MOST_STEPS;
    for (const at of from) {
      distances[at] = distance;
      distance = isSign(at) ? 1 : Math.min(MOST_STEPS, distance + 1);
    }
    return distances;
  };
  const down = blocks.map((_, at) => at);
  const isRun = (at: number): boolean => running[at] === true;
  return {
    weight: sums((block) => block.weight),
    prose: sums((block, at) => (running[at] ? block.words : 0)),
    words: sums((block) => block.words),
    readable: sums((block) => bit(block.markup?.readable === true)),
    since: steps(down, isRun),
    until: steps([...down].reverse(), isRun),
    against: steps(down, (at) => AGAINST.has(blocks[at]!.kind)),
    heading: steps(down, (at) => headingLevel(blocks[at]?.markup) !== undefined),
  };
}

const MOST_STEPS = 60;

function addTrail(values: number[], at: number, trail: Trail, view: View): void {
  const { outline, blocks } = view;
  const sum = (sums: readonly number[], from: number, to: number): number =>
    sums[Math.min(blocks.length, to)]! - sums[Math.max(0, from)]!;
  const asked = !Number.isNaN(view.readable);
  values.push(
    sum(trail.weight, at - WINDOW, at),
    sum(trail.weight, at + 1, at + 1 + WINDOW),
    sum(trail.weight, at - 2 * WINDOW, at + 1 + 2 * WINDOW),
    log(sum(trail.words, at - WINDOW, at)),
    log(sum(trail.words, at + 1, at + 1 + WINDOW)),
    sum(trail.prose, at - WINDOW, at) / Math.max(1, sum(trail.words, at - WINDOW, at)),
    sum(trail.prose, at + 1, at + 1 + WINDOW) / Math.max(1, sum(trail.words, at + 1, at + 1 + WINDOW)),
    trail.prose[at]! / Math.max(1, outline.prose),
    log(trail.prose[at]!),
    log(outline.prose - trail.prose[at + 1]!),
    trail.words[at]! / Math.max(1, outline.words),
    asked ? sum(trail.readable, at - WINDOW, at) : NONE,
    asked ? sum(trail.readable, at + 1, at + 1 + WINDOW) : NONE,
    asked ? bit(trail.readable[at]! > 0) : NONE,
    asked ? bit(trail.readable[blocks.length]! > trail.readable[at + 1]!) : NONE,
    trail.since[at]!,
    trail.until[at]!,
    trail.against[at]!,
    trail.heading[at]!,
  );
}

function addContainers(values: number[], block: WeighedBlock, { outline }: View): void {
  const path = block.markup?.path;
  if (!path) {
    for (let nth = 0; nth < CONTAINER_VALUES; nth++) values.push(NONE);
    return;
  }
  for (let level = 0; level < LEVELS; level++) {
    const container = outline.containers.get(path[level] ?? -1);
    if (!container) values.push(NONE, NONE, NONE, NONE, NONE);
    else {
      const words = Math.max(1, container.words);
      values.push(
        container.prose / Math.max(1, outline.prose),
        container.prose / words,
        container.linked / words,
        log(container.words / container.blocks),
        container.readable / words,
      );
    }
  }
  for (const center of [outline.trunk, outline.focus]) addDistance(values, path, center, outline);
}

const CONTAINER_VALUES = LEVELS * 5 + 2 * 3;

/** How far a block lies inside an element (steps from it), or how far outside of it (steps to an element around both). */
function addDistance(
  values: number[],
  path: readonly number[],
  center: number | undefined,
  { containers }: PageOutline,
): void {
  const inside = center === undefined ? -1 : path.indexOf(center);
  const depth = center === undefined ? NONE : (containers.get(center)?.depth ?? NONE);
  values.push(bit(inside >= 0), inside, path.length - depth);
}

function addNeighbour(
  values: number[],
  block: WeighedBlock,
  near: WeighedBlock | undefined,
  running: boolean | undefined,
): void {
  if (!near) {
    for (let nth = 0; nth < NEIGHBOUR_VALUES; nth++) values.push(NONE);
    return;
  }
  const markup = near.markup;
  values.push(
    log(near.words),
    bit(near.terminal),
    markup ? markup.linked : NONE,
    markup?.readable === undefined ? NONE : bit(markup.readable),
    near.weight,
    bit(running === true),
    markup && block.markup
      ? bit(markup.element === block.markup.element && markup.classes === block.markup.classes)
      : NONE,
  );
}
