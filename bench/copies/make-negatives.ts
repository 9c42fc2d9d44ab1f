import type { BaseReport } from "./base-report.ts";
import { expandPattern } from "./expand-pattern.ts";
import type { CollectedPage } from "./make-collection.ts";
import { piecesOf } from "./make-copy.ts";
import { buildPage, type Piece } from "./page-draft.ts";
import { pickNumber, type Random, startRandom } from "./random.ts";
import { inventSite, linesAbove, linesBelow, writeDateLine } from "./site.ts";
import type { ReportSupply } from "./supply-reports.ts";
import { newCast, writeSpeech } from "./write-report.ts";

/** How many negatives there are. */
export interface NegativeSizes {
  readonly sites: number;
  readonly pagesPerSite: number;
  /** Speeches, each quoted by two independent reports. */
  readonly speeches: number;
}

/** Makes pages of sites: each site's pages carry its lines around reports that have nothing in common. */
export function makeBoilerplatePages(
  seed: number,
  sizes: NegativeSizes,
  supply: ReportSupply,
): CollectedPage[] {
  return Array.from({ length: sizes.sites }, (_, nth) => inventSite(seed, `shared ${nth}`)).flatMap(
    (site, nth) =>
      Array.from({ length: sizes.pagesPerSite }, (_, page) => {
        const id = `boilerplate-${nth}-${page}`;
        const report = supply.host(id);
        const pieces = piecesOf(report);
        const middle = Math.floor(pieces.length / 2);
        const { text } = buildPage({
          above: [...linesAbove(site, report.headline, report.byline), writeDateLine(startRandom(seed, id))],
          paragraphs: [
            ...pieces.slice(0, middle),
            [{ text: site.prompts[0] ?? "" }],
            ...pieces.slice(middle),
          ],
          below: linesBelow(site, []),
        });
        return { id, kind: "boilerplate", text, framed: true, family: id, group: `site ${nth}` };
      }),
  );
}

/** Makes pairs of independent reports on one event that quote the same two to four sentences of one speaker. */
export function makeSpeechPages(seed: number, sizes: NegativeSizes, supply: ReportSupply): CollectedPage[] {
  return Array.from({ length: sizes.speeches }, (_, nth) => nth).flatMap((nth) => {
    const all = newCast(startRandom(seed, `speaker ${nth}`));
    const { town = "", topic = "", p1 = "", p1s = "" } = all;
    const cast = { town, topic, p1, p1s };
    const speech = writeSpeech(seed, String(nth), all);
    return ["a", "b"].map((side) => {
      const id = `speech-${nth}-${side}`;
      const report = supply.host(id, cast);
      const site = inventSite(seed, id).name;
      return {
        id,
        kind: "speech",
        framed: false,
        text: quote(startRandom(seed, `quote ${id}`), report, { site, speech, who: p1 }),
        family: id,
        group: `speech ${nth}`,
      };
    });
  });
}

const SPEECH_PATTERNS: readonly string[] = [
  "said {who} {manner}",
  "{who} told {plural} in {place}",
  "said {who} after the {event}",
  "according to {who}",
];

interface Quoted {
  readonly site: string;
  readonly speech: readonly string[];
  readonly who: string;
}

/** Puts a speech into a report as one paragraph of its own, with an attribution of its own. */
function quote(random: Random, report: BaseReport, { site, speech, who }: Quoted): string {
  const tag = expandPattern(random, SPEECH_PATTERNS[pickNumber(random, 0, 3)] ?? "", { who });
  const [first = "", ...rest] = speech;
  const words = `“${first.replace(/\.$/, ",")}” ${tag}. “${rest.join(" ")}”`;
  const pieces: Piece[][] = piecesOf(report);
  const at = pickNumber(random, 1, pieces.length - 1);
  return buildPage({
    above: [site, report.headline, `By ${report.byline}`],
    paragraphs: [...pieces.slice(0, at), [{ text: words }], ...pieces.slice(at)],
    below: [],
  }).text;
}
