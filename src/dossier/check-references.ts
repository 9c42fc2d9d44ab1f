import type { Dossier } from "../model/dossier.ts";
import type { Fault } from "./check-shape.ts";

/** An id that a part of the dossier refers to. */
interface Reference {
  readonly at: string;
  readonly id: string;
  readonly to: Known;
}

/** What a reference may lead to, with the word for it. */
interface Known {
  readonly word: string;
  readonly ids: ReadonlySet<string>;
}

/** Lists the ids that a kind gives twice, and the references that lead nowhere or to a report of another page. */
export function referenceFaults(dossier: Dossier): Fault[] {
  const lost = [...referencesIn(dossier)]
    .filter(({ id, to }) => !to.ids.has(id))
    .map(
      ({ at, id, to }): Fault => ({
        at,
        message: `names the ${to.word} "${id}", which is not in the dossier`,
      }),
    );
  return [...repeatedIds(dossier), ...lost, ...strayBodies(dossier)];
}

const KINDS = [
  "pages",
  "reports",
  "derivations",
  "origins",
  "quotations",
  "silences",
  "times",
  "figures",
  "positions",
  "policies",
  "events",
  "threads",
  "claims",
  "findings",
] as const;

function repeatedIds(dossier: Dossier): Fault[] {
  return KINDS.flatMap((kind) => {
    const seen = new Set<string>();
    return (dossier[kind] ?? []).flatMap(({ id }, nth): Fault[] => {
      if (seen.has(id)) return [{ at: `${kind}[${nth}].id`, message: `gives the id "${id}" again` }];
      seen.add(id);
      return [];
    });
  });
}

function strayBodies({ pages, reports }: Dossier): Fault[] {
  const pageOf = new Map(reports.map((report) => [report.id, report.page]));
  const message = "is a stretch of another page than its report";
  const bodies = reports.flatMap(({ page, body }, nth) =>
    body.flatMap((place, index) =>
      place.page === page ? [] : [{ at: `reports[${nth}].body[${index}]`, message }],
    ),
  );
  const blocks = pages.flatMap(({ id, blocks }, nth) =>
    blocks.flatMap(({ report }, index) =>
      report === undefined || (pageOf.get(report) ?? id) === id
        ? []
        : [{ at: `pages[${nth}].blocks[${index}]`, message: "belongs to a report of another page" }],
    ),
  );
  return [...bodies, ...blocks];
}

function* referencesIn(dossier: Dossier): Generator<Reference> {
  const { pages, reports, derivations, origins, findings } = dossier;
  const known = (word: string, ...lists: readonly (readonly { readonly id: string }[])[]): Known => ({
    word,
    ids: new Set(lists.flat().map(({ id }) => id)),
  });
  const page = known("page", pages);
  const report = known("report", reports);
  const finding = known("finding", findings);
  const { claims = [], quotations = [], figures = [], positions = [], policies = [], events = [] } = dossier;
  const statements = [quotations, figures, positions, policies, events];
  const stated = known("statement", ...statements);
  const beside = [claims, dossier.times ?? [], dossier.threads ?? []];
  const subject = known("subject", reports, derivations, origins, pages, ...statements, ...beside);
  for (const [nth, { blocks }] of pages.entries()) {
    for (const [index, { report: id }] of blocks.entries()) {
      if (id !== undefined) yield { at: `pages[${nth}].blocks[${index}].report`, id, to: report };
    }
  }
  for (const [nth, { page: id }] of reports.entries()) yield { at: `reports[${nth}].page`, id, to: page };
  for (const [nth, { from, to, findings: ids = [] }] of derivations.entries()) {
    const at = `derivations[${nth}]`;
    yield { at: `${at}.from`, id: from, to: report };
    yield { at: `${at}.to`, id: to, to: report };
    yield* each(`${at}.findings`, ids, finding);
  }
  for (const [nth, { reports: ids, parts = [] }] of origins.entries()) {
    yield* each(`origins[${nth}].reports`, ids, report);
    const held = parts.map((part) => part.report);
    yield* each(`origins[${nth}].parts`, held, report);
  }
  const quotation = known("quotation", dossier.quotations ?? []);
  yield* statementReferences(dossier, report, quotation);
  yield* ledgerReferences(dossier, report, quotation);
  for (const [nth, { steps }] of (dossier.threads ?? []).entries())
    yield* each(`threads[${nth}].steps`, steps, stated);
  const origin = known("origin", origins);
  for (const [nth, claim] of claims.entries()) {
    yield* each(`claims[${nth}].statements`, claim.statements, stated);
    yield* each(`claims[${nth}].origins`, claim.origins, origin);
  }
  for (const [nth, { about }] of findings.entries()) yield* each(`findings[${nth}].about`, about, subject);
}

function* statementReferences(
  { quotations = [], silences = [] }: Dossier,
  report: Known,
  quotation: Known,
): Generator<Reference> {
  for (const [nth, { report: id, group, within }] of quotations.entries()) {
    const at = `quotations[${nth}]`;
    yield { at: `${at}.report`, id, to: report };
    if (group !== undefined) yield { at: `${at}.group`, id: group, to: quotation };
    if (within !== undefined) yield { at: `${at}.within`, id: within, to: quotation };
  }
  for (const [nth, { report: id }] of silences.entries())
    yield { at: `silences[${nth}].report`, id, to: report };
}

function* ledgerReferences(dossier: Dossier, report: Known, quotation: Known): Generator<Reference> {
  for (const kind of ["times", "figures", "positions", "events"] as const) {
    for (const [nth, { report: id }] of (dossier[kind] ?? []).entries())
      yield { at: `${kind}[${nth}].report`, id, to: report };
  }
  for (const [nth, { statuses }] of (dossier.policies ?? []).entries()) {
    for (const [index, { report: id }] of statuses.entries())
      yield { at: `policies[${nth}].statuses[${index}].report`, id, to: report };
  }
  for (const [nth, { attributedTo }] of (dossier.figures ?? []).entries()) {
    if (attributedTo)
      yield { at: `figures[${nth}].attributedTo.quotation`, id: attributedTo.quotation, to: quotation };
  }
  for (const [nth, { quotation: id }] of (dossier.positions ?? []).entries()) {
    if (id !== undefined) yield { at: `positions[${nth}].quotation`, id, to: quotation };
  }
}

function* each(at: string, ids: readonly string[], to: Known): Generator<Reference> {
  for (const [index, id] of ids.entries()) yield { at: `${at}[${index}]`, id, to };
}
