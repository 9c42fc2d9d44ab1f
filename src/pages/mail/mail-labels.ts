import { isAggregator, organisationByDomain, organisationByName } from "../../language/organisations.ts";
import type { Label } from "../../model/label.ts";
import { mailDate } from "./mail-date.ts";

/** What mail programs put before the subject of an answer or of a forwarded mail, in several languages. */
const ANSWER = /^(?:(?:re|fwd?|aw|wg|tr|rv|i|vs|sv)\s*(?:\[\d+\])?:\s*)+/i;
const MAILBOX = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^<"]*?))\s*<([^<>]*)>/;

/**
 * Reads what a mail's header says: the subject as headline, the sender as publisher where the tables know the organisation
 * and as byline otherwise, the date of sending as date of publication.
 */
export function readMailLabels(headers: ReadonlyMap<string, string>): Label[] {
  const subject = (headers.get("subject") ?? "").replace(/\s+/g, " ").trim();
  const headline = subject.replace(ANSWER, "");
  const published = mailDate(headers.get("date") ?? "");
  const labels: Label[] = [];
  if (headline)
    labels.push(
      implied(
        "headline",
        headline,
        headline === subject ? "Subject of the mail" : `Subject of the mail, "${subject}"`,
      ),
    );
  labels.push(...senderLabels(headers.get("from") ?? ""));
  if (published) labels.push(implied("published", published, "Date of the mail"));
  return labels;
}

function senderLabels(from: string): Label[] {
  const [, quoted, plain, address = from] = MAILBOX.exec(from) ?? [];
  const name = (quoted?.replace(/\\(.)/g, "$1") ?? plain ?? "").replace(/\s+/g, " ").trim();
  const named = organisationByName(name);
  const domain = organisationByDomain(address.trim().replace(/^.*@/, ""));
  const known = named ?? (domain && !isAggregator(domain) ? domain : undefined);
  const labels: Label[] = [];
  if (known) {
    const because = named ? "sender of the mail" : `the sender's address ${address.trim()}`;
    labels.push({ ...implied("publisher", named ? name : known.name, because), name: known.name });
  }
  if (name && !named && !name.includes("@")) labels.push(implied("byline", name, "sender of the mail"));
  return labels;
}

function implied(field: Label["field"], value: string, because: string): Label {
  return { field, value, source: "container", basis: "implied", because };
}
