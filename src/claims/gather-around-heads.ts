import type { SpeechMode } from "../model/quotation.ts";
import type { Statement } from "./statement.ts";
import type { Tie } from "./ties.ts";
import type { Wording } from "./wording.ts";

/** A statement with all that say the same. */
export interface Gathered {
  readonly head: Statement;
  readonly others: readonly Statement[];
}

/** A quotation of more words than this holds several statements; others quote one of them each. */
const LONG = 50;
/** A fragment shorter than this that stands in several statements tells of none of them which it is. */
const TELLING = 4;
/** Such a fragment is this share of what one of two statements says, or does not join them. */
const FRAGMENT_SHARE = 0.4;
/** More statements than this that hold one fragment have a set phrase in common. */
const MOST_HOLDERS = 60;

const MODE_ORDER: Readonly<Record<SpeechMode, number>> = { direct: 0, mixed: 1, indirect: 2 };

/**
 * Gathers statements around heads. A head is tied to no fuller head; every other statement stands with the head that it
 * is tied to most strongly, so that nothing is joined by way of a third. A long quotation has a head of its own among
 * long ones, and also stands with each shorter head whose words it holds.
 */
export function gatherAroundHeads(statements: readonly Statement[], ties: readonly Tie[]): Gathered[] {
  const neighbours = neighboursOf(statements, ties);
  const long = statements.filter(isLong);
  const short = statements.filter((statement) => !isLong(statement));
  const [ofLong, ofShort] = [gatherAlike(long, neighbours), gatherAlike(short, neighbours)];
  for (const statement of long) {
    for (const neighbour of neighbours.get(statement)?.keys() ?? []) ofShort.get(neighbour)?.push(statement);
  }
  return [...ofLong, ...ofShort].map(([head, others]) => ({ head, others }));
}

function isLong({ main }: Statement): boolean {
  return main.words.length > LONG;
}

type Neighbours = ReadonlyMap<Statement, ReadonlyMap<Statement, number>>;

function neighboursOf(statements: readonly Statement[], ties: readonly Tie[]): Neighbours {
  const holders = new Map<Wording, Statement[]>();
  for (const statement of statements) {
    for (const wording of statement.wordings)
      holders.set(wording, [...(holders.get(wording) ?? []), statement]);
  }
  const neighbours = new Map<Statement, Map<Statement, number>>();
  const tie = (one: Statement, other: Statement, strength: number): void => {
    if (one === other || (strength < TELLING && strength < coveredBy(one, other))) return;
    const known = neighbours.get(one) ?? new Map<Statement, number>();
    known.set(other, Math.max(known.get(other) ?? 0, strength));
    neighbours.set(one, known);
  };
  const tieAll = (left: readonly Statement[], right: readonly Statement[], strength: number): void => {
    if (Math.max(left.length, right.length) > MOST_HOLDERS) return;
    for (const one of left) {
      for (const other of right) {
        tie(one, other, strength);
        tie(other, one, strength);
      }
    }
  };
  for (const [wording, list] of holders) {
    if (list.length > 1 && wording.content.size > 1) tieAll(list, list, wording.words.length);
  }
  for (const { pair, strength } of ties)
    tieAll(holders.get(pair[0]) ?? [], holders.get(pair[1]) ?? [], strength);
  return neighbours;
}

/** The words that a fragment needs to be the matter of one of two statements and not only an ornament of both. */
function coveredBy(one: Statement, other: Statement): number {
  return FRAGMENT_SHARE * Math.min(one.main.content.size, other.main.content.size);
}

function gatherAlike(statements: readonly Statement[], neighbours: Neighbours): Map<Statement, Statement[]> {
  const heads = new Map<Statement, Statement[]>();
  const followers: Statement[] = [];
  for (const statement of [...statements].sort(fullerFirst)) {
    const tied = [...(neighbours.get(statement) ?? [])].filter(([other]) => heads.has(other));
    if (tied.length === 0 || isAmbiguous(tied)) heads.set(statement, []);
    else followers.push(statement);
  }
  for (const statement of followers) {
    const tied = [...(neighbours.get(statement) ?? [])].filter(([other]) => heads.has(other));
    const best = tied.reduce((strongest, next) => (isStronger(next, strongest) ? next : strongest));
    heads.get(best[0])?.push(statement);
  }
  return heads;
}

type Tied = readonly [Statement, number];

function isStronger([one, strength]: Tied, [other, than]: Tied): boolean {
  return strength > than || (strength === than && fullerFirst(one, other) < 0);
}

function isAmbiguous(tied: readonly Tied[]): boolean {
  const most = Math.max(...tied.map(([, strength]) => strength));
  return most < TELLING && tied.filter(([, strength]) => strength === most).length > 1;
}

/** Words in quotation marks before a reporter's, the fuller before the shorter, then in reading order. */
function fullerFirst(one: Statement, other: Statement): number {
  return (
    MODE_ORDER[one.mode] - MODE_ORDER[other.mode] ||
    other.main.words.length - one.main.words.length ||
    one.order - other.order
  );
}
