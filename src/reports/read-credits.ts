import { readByline } from "../language/byline.ts";
import { mediaNameOf } from "../language/en/media-names.ts";
import { datesIn } from "../language/en/stated-dates.ts";
import { CREDIT_FORMULAS } from "../language/en/tables/credit-formulas.ts";
import { organisationByDomain, organisationByName } from "../language/organisations.ts";
import { cite } from "../model/citation.ts";
import type { Label } from "../model/label.ts";
import type { Page } from "../model/page.ts";
import type { Span } from "../model/span.ts";
import { photoCredits } from "./caption.ts";
import { isCorrection } from "./correction.ts";
import { readCreditLine } from "./credit-line.ts";
import { readDateline } from "./dateline.ts";
import { isDatelineCredit } from "./known-credit.ts";
import type { WeighedBlock } from "./label-blocks.ts";

/** Reads the dateline at the head of a body: the place, and the agency in brackets. */
export function readDatelineLabels(page: Page, first: Span): Label[] {
  const dateline = readDateline(page.text.slice(first.start, first.end), isDatelineCredit);
  if (!dateline) return [];
  const labels: Label[] = [];
  if (dateline.place !== "") {
    const span = { start: first.start + dateline.placeStart, end: first.start + dateline.placeEnd };
    labels.push({
      field: "dateline",
      value: dateline.place,
      source: "text",
      basis: "stated",
      citation: cite(page, span),
    });
  }
  if (dateline.credit) {
    const { text, start, end } = dateline.credit;
    const span = { start: first.start + start, end: first.start + end };
    const name = mediaNameOf(text)?.name ?? text;
    labels.push({
      field: "credit",
      value: text,
      name,
      source: "text",
      basis: "stated",
      citation: cite(page, span),
    });
  }
  return labels;
}

/** Reads bylines, credit lines and dates from a header or tail line. */
export function readLineLabels(page: Page, block: WeighedBlock): Label[] {
  if (block.kind === "caption" || block.kind === "photo-credit") return captionLabels(page, block);
  if (block.kind === "source-link") return [sourceLink(page, block)];
  if (block.kind === "date" || block.kind === "byline" || block.kind === "credit") {
    return [...creditLabels(page, block), ...dateLabels(page, block)];
  }
  if (block.kind === "contribution" || block.kind === "legal") return tailLabels(page, block);
  return [];
}

function creditLabels(page: Page, block: WeighedBlock): Label[] {
  const line = readCreditLine(page.text.slice(block.start, block.end));
  if (!line) return [];
  const labels: Label[] = line.organisations.map((name) => {
    const span = { start: block.start + name.start, end: block.start + name.end };
    return {
      field: "credit",
      value: page.text.slice(span.start, span.end),
      name: name.name,
      source: "text",
      basis: "stated",
      citation: cite(page, span),
    };
  });
  if (!line.byline) return labels;
  // An office behind the names is no part of them.
  const names = readByline(line.byline.text);
  const start = block.start + line.byline.start + (names?.start ?? 0);
  const span = { start, end: start + (names ? names.end - names.start : line.byline.text.length) };
  return [
    {
      field: "byline",
      value: page.text.slice(span.start, span.end),
      source: "text",
      basis: "stated",
      citation: cite(page, span),
    },
    ...labels,
  ];
}

function dateLabels(page: Page, block: WeighedBlock): Label[] {
  return datesIn(page.text.slice(block.start, block.end)).map((date): Label => {
    const before = page.text.slice(block.start, block.start + date.start).slice(-24);
    const field = /\b(?:updated?|modified|revised)\b(?:\s+(?:on|at))?[^\p{L}]*$/iu.test(before)
      ? "modified"
      : "published";
    return {
      field,
      value: date.value,
      source: "text",
      basis: "stated",
      citation: cite(page, { start: block.start + date.start, end: block.start + date.end }),
    };
  });
}

function captionLabels(page: Page, block: WeighedBlock): Label[] {
  const text = page.text.slice(block.start, block.end);
  return photoCredits(text).map((credit): Label => {
    const span = { start: block.start + credit.start, end: block.start + credit.end };
    return {
      field: "photo-credit",
      value: page.text.slice(span.start, span.end),
      name: credit.name,
      source: "text",
      basis: "stated",
      citation: cite(page, span),
    };
  });
}

function sourceLink(page: Page, block: WeighedBlock): Label {
  const value = page.text.slice(block.start, block.end);
  const name = organisationByDomain(value)?.name;
  return {
    field: "source-link",
    value,
    ...(name ? { name } : {}),
    source: "text",
    basis: "stated",
    citation: cite(page, block),
  };
}

/** Reads the notes under a report: who contributed, whose writers, whose copyright. */
function tailLabels(page: Page, block: WeighedBlock): Label[] {
  const text = page.text.slice(block.start, block.end);
  if (isCorrection(text))
    return [
      { field: "correction", value: text, source: "text", basis: "stated", citation: cite(page, block) },
    ];
  for (const formula of CREDIT_FORMULAS) {
    const hit = text.match(formula.pattern);
    if (!hit || hit.index === undefined) continue;
    const words = hit.groups?.["organisation"];
    const value = words ?? hit[0];
    const start = block.start + hit.index + hit[0].indexOf(value);
    const name = formula.organisation ?? mediaNameOf(value)?.name;
    if (name === undefined || (formula.knownOnly && !organisationByName(name))) continue;
    return [
      {
        field: formula.field,
        value,
        name,
        source: "text",
        basis: "stated",
        citation: cite(page, { start, end: start + value.length }),
      },
    ];
  }
  return [];
}
