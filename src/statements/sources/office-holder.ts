import { heldOn, holderOn, holdersIn, holdsOffice, type Office } from "../../language/en/offices.ts";
import type { Person } from "../../language/en/people.ts";
import type { Mention, ReportMemory } from "./report-memory.ts";

/** The person who holds an office: who spoke last if it fits, the only one in the report, or by the table and the day. */
export function holderOf(office: Office, at: number, memory: ReportMemory): string | undefined {
  const { people, report, last } = memory;
  const here = holdersIn(people, report, office);
  const tabled = byTable(office, memory);
  const fits = last && here.includes(last.person) && (!office.country || holdsOffice(last.person, office));
  if (fits && (tabled === undefined || tabled === last.person.name)) return last.person.name;
  if (tabled) return tabled;
  if (here.length === 1) return here[0]?.name;
  if (here.length > 1) {
    // Those who hold the office on the report's day before those who held it once.
    const then =
      memory.day === undefined ? [] : here.filter((person) => heldOn(person, office, memory.day ?? ""));
    const fitting = then.length > 0 ? then : here;
    const before = memory.mentions().filter((one) => one.at < at && fitting.includes(one.person));
    const near = (before.findLast((one) => one.opens) ?? before.at(-1))?.person ?? fitting[0];
    return (clearlyMost(before) ?? near)?.name;
  }
  return undefined;
}

/** A person mentioned so many times as often as any other who fits is whom a report means by the office alone. */
const CLEARLY_MORE = 2;

function clearlyMost(mentions: readonly Mention[]): Person | undefined {
  const counts = new Map<Person, number>();
  for (const { person } of mentions) counts.set(person, (counts.get(person) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= CLEARLY_MORE * (second?.[1] ?? 0) ? first[0] : undefined;
}

function byTable(office: Office, { people, report, day }: ReportMemory): string | undefined {
  if (!office.country || !day) return undefined;
  const name = holderOn(office, day);
  return name && (people.personOf(name, report)?.name ?? name);
}
