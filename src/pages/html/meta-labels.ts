import type { LabelField } from "../../model/label.ts";
import type { LabelCandidate } from "../labels/label-candidate.ts";
import type { MetaValue, PageHead } from "./html-head.ts";

/** Names of `<meta>` elements by what they say, in lower case; the first named are the most used. Written by hand from general knowledge, 2026-11. */
const META: readonly (readonly [LabelField, readonly string[]])[] = [
  [
    "headline",
    [
      "og:title",
      "citation_title",
      "parsely-title",
      "sailthru.title",
      "dc.title",
      "dcterms.title",
      "headline",
      "twitter:title",
      "twitter:text:title",
    ],
  ],
  [
    "publisher",
    ["og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "citation_journal_title"],
  ],
  [
    "byline",
    [
      "author",
      "article:author",
      "article.author",
      "og:article:author",
      "byl",
      "sailthru.author",
      "parsely-author",
      "dc.creator",
      "dcterms.creator",
      "dc.contributor.author",
      "citation_author",
      "citation_authors",
      "cxenseparse:author",
      "article_author",
      "article-author",
      "authors",
      "creator",
    ],
  ],
  [
    "published",
    [
      "article:published_time",
      "article:published",
      "article.published",
      "og:article:published_time",
      "datepublished",
      "parsely-pub-date",
      "sailthru.date",
      "cxenseparse:recs:publishtime",
      "bt:pubdate",
      "rnews:datepublished",
      "citation_publication_date",
      "citation_online_date",
      "citation_date",
      "dc.date.issued",
      "dcterms.issued",
      "dcterms.date",
      "dc.date",
      "dcterms.created",
      "dc.date.created",
      "article.created",
      "pubdate",
      "pub_date",
      "publish-date",
      "publish_date",
      "publishdate",
      "published-date",
      "published_date",
      "published_time",
      "publication_date",
      "publication-date",
      "article_date_original",
      "original-publish-date",
      "date_published",
      "displaydate",
      "date",
    ],
  ],
  [
    "modified",
    [
      "article:modified_time",
      "article:modified",
      "og:article:modified_time",
      "og:updated_time",
      "article.updated",
      "datemodified",
      "last-modified",
      "last_modified",
      "lastmod",
      "dcterms.modified",
      "dc.date.modified",
      "modified-date",
      "modified_date",
      "modified-time",
      "revised",
    ],
  ],
  ["source-link", ["og:url"]],
];

/** What the label of a pair such as `twitter:label1` and `twitter:data1` says before the names of those who wrote. */
const WRITTEN_BY =
  /^(?:written by|author|posted by|escrito por|écrit par|verfasst von|geschrieben von|scritto da|geschreven door|skriven av|skrevet av)$/i;

/** Lists what the meta elements of a page say, in the order of the table; several elements of one name for authors are one byline. */
export function metaCandidates(head: PageHead): LabelCandidate[] {
  return [
    ...META.flatMap(([field, names]) => names.flatMap((name) => named(head, field, name))),
    ...cardAuthors(head),
  ];
}

function named(head: PageHead, field: LabelField, name: string): LabelCandidate[] {
  const found = head.meta.filter((one) => one.name === name);
  const [first] = found;
  if (!first) return [];
  const open = /^(?:og|article):/.test(name) && field !== "source-link";
  const candidateOf = (value: string, { attribute }: MetaValue): LabelCandidate => ({
    field,
    value,
    source: open ? "og" : "meta",
    because: `meta ${attribute}="${name}" of the page`,
  });
  if (field !== "byline") return found.map((one) => candidateOf(one.value, one));
  const values = [...new Set(found.map((one) => one.value.trim()))].filter(
    (value) => !/^https?:/i.test(value),
  );
  return values.length > 0 ? [candidateOf(values.map(firstNameFirst).join("; "), first)] : [];
}

/** Libraries write "Ruiz, Ana". */
function firstNameFirst(name: string): string {
  const turned = /^(\p{Lu}[^\s,;]+(?: [^\s,;]+)?), (\p{Lu}[^,;]*)$/u.exec(name);
  return turned && turned[2]!.split(" ").length <= 2 && turned[1]!.split(" ").length === 1
    ? `${turned[2]} ${turned[1]}`
    : name;
}

function cardAuthors(head: PageHead): LabelCandidate[] {
  return head.meta.flatMap(({ name, value }): LabelCandidate[] => {
    const number = /^twitter:label(\d)$/.exec(name)?.[1];
    if (number === undefined || !WRITTEN_BY.test(value.trim())) return [];
    const author = head.meta.find((one) => one.name === `twitter:data${number}`)?.value;
    const because = `meta name="twitter:data${number}" of the page, which is labelled "${value.trim()}"`;
    return author ? [{ field: "byline", value: author, source: "meta", because }] : [];
  });
}
