import { organisationByName } from "../language/organisations.ts";
import { foldName } from "../language/words.ts";
import type { Claim } from "../model/claim.ts";
import type { Derivation } from "../model/derivation.ts";
import {
  type OrganisationsBehind,
  organisationRange,
  organisationsBehind,
} from "../model/organisation-range.ts";
import type { Origin } from "../model/origin.ts";
import type { Quotation } from "../model/quotation.ts";
import { type Span, sharedLength } from "../model/span.ts";

/** Words of a report that carry a claim, with who is said to give them and who passes them on. */
export type Carriage = Pick<Quotation, "report" | "content" | "source" | "via" | "hops">;

/** Says what carries a claim. `speakers` counts those who are said to give it. */
export type WeighSupport = (
  carriages: readonly Carriage[],
  speakers: number,
) => Pick<Claim, "support" | "origins" | "relays">;

/** Prepares the weighing of claims by the origins of a story. */
export function supportBy(origins: readonly Origin[], derivations: readonly Derivation[]): WeighSupport {
  const look = lookup(origins, derivations);
  return (carriages, speakers) => {
    const carriers = carriages.map((carriage) => carrierOf(carriage, look));
    const sure = new Set(carriers.flatMap((carrier) => (carrier.sure ? carrier.origins : [])));
    const found = new Set(carriers.flatMap((carrier) => carrier.origins));
    const carrying = origins.filter((origin) => found.has(origin));
    const named = new Set(
      carrying.flatMap(({ organisation }) => (organisation ? [foldName(organisation.name)] : [])),
    );
    const relays = [...new Set(carriers.flatMap((carrier) => carrier.relay ?? []))].filter(
      (name) => !named.has(foldName(name)),
    );
    const behind = (list: readonly Origin[]): OrganisationsBehind => {
      const those = organisationsBehind(list);
      return { ...those, sure: new Set([...those.sure, ...relays]) };
    };
    const { min } = organisationRange(behind(carrying.filter((origin) => sure.has(origin))));
    const { max } = organisationRange(behind(carrying));
    return {
      support: {
        organisations: { min, max },
        reports: carrying.length + relays.length,
        pages: new Set(carriages.map(({ content }) => content.page)).size,
        speakers,
      },
      origins: carrying.map(({ id }) => id),
      relays,
    };
  };
}

interface Look {
  readonly originsOf: ReadonlyMap<string, readonly Origin[]>;
  /** For each report that tells others anew, the passages that it took over. */
  readonly retold: ReadonlyMap<string, readonly Span[]>;
  readonly isNewsroom: (name: string) => boolean;
}

function lookup(origins: readonly Origin[], derivations: readonly Derivation[]): Look {
  const originsOf = new Map<string, Origin[]>();
  for (const origin of origins) {
    for (const report of origin.reports) originsOf.set(report, [...(originsOf.get(report) ?? []), origin]);
  }
  const retold = new Map<string, Span[]>();
  for (const { from, kind, matches } of derivations) {
    if (kind === "rewrite")
      retold.set(from, [...(retold.get(from) ?? []), ...matches.map((match) => match.from)]);
  }
  const newsrooms = new Set(
    origins.flatMap(({ organisation, alternatives }) =>
      [organisation, ...alternatives].flatMap((one) => (one ? [foldName(one.name)] : [])),
    ),
  );
  const isNewsroom = (name: string): boolean => newsrooms.has(foldName(name)) || isKnownNewsroom(name);
  return { originsOf, retold, isNewsroom };
}

/** Platforms and libraries of pictures pass words on without reporting them. */
const NO_NEWSROOM: ReadonlySet<string> = new Set(["platform", "aggregator", "photo-agency", "release-wire"]);

function isKnownNewsroom(name: string): boolean {
  const known = organisationByName(name);
  return known !== undefined && !known.ambiguous && !NO_NEWSROOM.has(known.kind);
}

interface Carrier {
  readonly origins: readonly Origin[];
  /** False where a rewrite has the words from nobody knows where: its source may have them, or it added them (R6). */
  readonly sure: boolean;
  /** The newsroom that the words are passed on from, where none of the report's own origins is its. */
  readonly relay?: string;
}

/** "Told NBC News" rests on NBC News, on whatever page it stands; a hop never adds an origin (rules R10 and R11). */
function carrierOf(carriage: Carriage, { originsOf, retold, isNewsroom }: Look): Carrier {
  const { source, report, content, hops, via = [] } = carriage;
  const own = (originsOf.get(report) ?? []).filter((origin) => carries(origin, carriage));
  const named = source.named ? [source.name] : [];
  const relay = [...named, ...(hops > 0 ? via : [])].find(isNewsroom);
  if (relay !== undefined) {
    const its = own.filter((origin) => foldName(origin.organisation?.name ?? "") === foldName(relay));
    return its.length > 0 ? { origins: its, sure: true } : { origins: [], sure: true, relay };
  }
  const taken = retold.get(report);
  const sure = taken === undefined || taken.some((span) => sharedLength(span, content) > 0);
  return { origins: own.filter((origin) => origin.kind === "reporting"), sure };
}

function carries(origin: Origin, { report, content }: Carriage): boolean {
  const part = origin.parts?.find((one) => one.report === report);
  return part === undefined || part.body.some((place) => sharedLength(place, content) > 0);
}
