import { domainName, organisationByDomain, organisationByName } from "../language/organisations.ts";
import { cite } from "../model/citation.ts";
import type { Label } from "../model/label.ts";
import type { Page } from "../model/page.ts";
import type { WeighedBlock } from "./label-blocks.ts";

const COPYRIGHT =
  /(?:copyright\s*)?(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?)?[\s,]*(?:by\s+)?(?:the\s+)?([\p{Lu}\d][^|©\n.,]{1,60}?)(?:\s*(?:[|.,©]|all rights|inc\b|llc\b|ltd\b|via\b|$))/iu;
const SHARE_HANDLE = /^share this @(\S+\.[a-z]{2,})/i;

/** Names who publishes a page: its meta data, its address, its copyright line, its share line; all that are there. */
export function readPublishers(page: Page, blocks: readonly WeighedBlock[]): Label[] {
  const declared = page.labels
    .filter((label) => label.field === "publisher")
    .map((label): Label => ({ ...label, name: label.name ?? nameOf(label.value) }));
  return [...declared, ...fromAddress(page), ...fromText(page, blocks)];
}

function nameOf(publisher: string): string {
  return (organisationByName(publisher) ?? organisationByDomain(publisher))?.name ?? publisher;
}

/** What the page's linked data leads to is what it is based on, not the page. */
function isOwnAddress(label: Label): boolean {
  return label.field === "source-link" && label.source !== "ld" && /^https?:\/\//i.test(label.value);
}

function fromAddress(page: Page): Label[] {
  const address = /^https?:\/\//i.test(page.source) ? page.source : page.labels.find(isOwnAddress)?.value;
  if (address === undefined) return [];
  const known = organisationByDomain(address);
  const host = domainName(address);
  // A number, as of a machine that a site was tried out or archived on, names nobody.
  if (!/\.[a-z][a-z0-9-]*$/.test(host)) return [];
  return [
    {
      field: "publisher",
      value: host,
      name: known?.name ?? host,
      source: "url",
      basis: "implied",
      because: `the page's address ${address}`,
    },
  ];
}

function fromText(page: Page, blocks: readonly WeighedBlock[]): Label[] {
  return blocks.flatMap((block): Label[] => {
    if (block.kind !== "legal" && block.kind !== "share") return [];
    const hit = block.text.match(block.kind === "share" ? SHARE_HANDLE : COPYRIGHT);
    const value = hit?.[1]?.replace(/[\s,–-]*(?:(?:19|20)\d\d[\s–-]*)+$/, "").trim();
    if (!hit || !value || hit.index === undefined || /^(?:all|rights|this|our)\b/i.test(value)) return [];
    const start = block.start + hit.index + hit[0].indexOf(value);
    const known =
      organisationByName(value) ?? (block.kind === "share" ? organisationByDomain(value) : undefined);
    const span = { start, end: start + value.length };
    return [
      {
        field: "publisher",
        value,
        name: known?.name ?? value,
        source: "text",
        basis: "stated",
        citation: cite(page, span),
      },
    ];
  });
}
