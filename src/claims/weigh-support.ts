import { organisationByName } from "../language/organisations.ts";
import { foldName } from "../language/words.ts";
import type { Place } from "../model/citation.ts";
import type { Claim } from "../model/claim.ts";
import { organisationRange, organisationsBehind } from "../model/organisation-range.ts";
import type { Origin } from "../model/origin.ts";
import type { Quotation } from "../model/quotation.ts";
import { sharedLength } from "../model/span.ts";

/** Says what carries the quotations of a claim. */
export type WeighSupport = (
  quotations: readonly Quotation[],
) => Pick<Claim, "support" | "origins" | "relays">;

/** Prepares the weighing of claims by the origins of a story. */
export function supportBy(origins: readonly Origin[]): WeighSupport {
  const byReport = new Map<string, Origin[]>();
  for (const origin of origins) {
    for (const report of origin.reports) byReport.set(report, [...(byReport.get(report) ?? []), origin]);
  }
  const newsrooms = new Set(
    origins.flatMap(({ organisation, alternatives }) =>
      [organisation, ...alternatives].flatMap((one) => (one ? [foldName(one.name)] : [])),
    ),
  );
  const isNewsroom = (name: string): boolean => newsrooms.has(foldName(name)) || isKnownNewsroom(name);
  return (quotations) => {
    const carriers = quotations.map((quotation) => carrierOf(quotation, byReport, isNewsroom));
    const found = new Set(carriers.flatMap((carrier) => carrier.origins));
    const carrying = origins.filter((origin) => found.has(origin));
    const named = new Set(
      carrying.flatMap((one) => (one.organisation ? [foldName(one.organisation.name)] : [])),
    );
    const relays = [...new Set(carriers.flatMap((carrier) => carrier.relay ?? []))].filter(
      (name) => !named.has(foldName(name)),
    );
    const behind = organisationsBehind(carrying);
    return {
      support: {
        organisations: organisationRange({ ...behind, sure: new Set([...behind.sure, ...relays]) }),
        reports: carrying.length + relays.length,
        pages: new Set(quotations.map(({ content }) => content.page)).size,
        speakers: 1,
      },
      origins: carrying.map(({ id }) => id),
      relays,
    };
  };
}

/** Platforms and libraries of pictures pass words on without reporting them. */
const NO_NEWSROOM: ReadonlySet<string> = new Set(["platform", "aggregator", "photo-agency", "release-wire"]);

function isKnownNewsroom(name: string): boolean {
  const known = organisationByName(name);
  return known !== undefined && !known.ambiguous && !NO_NEWSROOM.has(known.kind);
}

interface Carrier {
  readonly origins: readonly Origin[];
  /** The newsroom that the words are passed on from, where none of the report's own origins is its. */
  readonly relay?: string;
}

/** "Told NBC News" rests on NBC News, on whatever page it stands; a hop never adds an origin (rules R10 and R11). */
function carrierOf(
  quotation: Quotation,
  byReport: ReadonlyMap<string, readonly Origin[]>,
  isNewsroom: (name: string) => boolean,
): Carrier {
  const own = (byReport.get(quotation.report) ?? []).filter((origin) => carries(origin, quotation));
  const passedOn = quotation.hops > 0 ? (quotation.via ?? []) : [];
  const relay = [...(quotation.source.named ? [quotation.source.name] : []), ...passedOn].find(isNewsroom);
  if (relay === undefined) return { origins: own.filter((origin) => origin.kind === "reporting") };
  const its = own.filter((origin) => foldName(origin.organisation?.name ?? "") === foldName(relay));
  return its.length > 0 ? { origins: its } : { origins: [], relay };
}

function carries(origin: Origin, { report, content }: Quotation): boolean {
  const part = origin.parts?.find((one) => one.report === report);
  return part === undefined || part.body.some((place) => touches(place, content));
}

function touches(place: Place, content: Place): boolean {
  return sharedLength(place, content) > 0;
}
