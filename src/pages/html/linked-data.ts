import type { LabelField } from "../../model/label.ts";
import { isObject, type JsonObject, parseLeniently, salvage, topObjects } from "./lenient-json.ts";

/** A value of the page's JSON-LD, as it is written there. */
export interface LinkedValue {
  readonly field: LabelField;
  readonly value: string;
  /** Name of the property, with what was read of it. */
  readonly property: string;
}

/** What a page's JSON-LD says of its article. */
export interface LinkedData {
  readonly values: readonly LinkedValue[];
  /** Number of blocks that are no JSON even when read leniently. */
  readonly broken: number;
}

/** Types that describe the page's article; a bare web page counts only where there is no article, or none with a date. */
const ARTICLE = /(Article|Posting|Report|Recipe|HowTo|Review)$/;
const WEB_PAGE = /(Page|WebSite|CreativeWork)$/;
const ORGANISATION = /(Organization|Corporation|Company|Business|University|Association|Brand)$/;

/** Values taken of one property: real pages have a few. */
const MAX_VALUES = 40;
const MAX_OBJECTS = 10_000;
/** Share of a headline's words that the page's title must repeat, where the page describes several articles. */
const SAME_SUBJECT = 0.5;

type References = ReadonlyMap<unknown, JsonObject>;

/**
 * Reads the JSON-LD blocks of a page: several blocks, arrays, `@graph` and references by `@id` are followed. Where they
 * describe several articles, those are read whose headline the page's title repeats. The entries of a live blog have
 * dates of their own and are passed over. A block that is no JSON gives the plain values that can be told from it.
 */
export function readLinkedData(scripts: readonly string[], title = ""): LinkedData {
  const parsed = scripts.map(parseLeniently);
  const objects = parsed.flatMap((value) => topObjects(value)).slice(0, MAX_OBJECTS);
  const byId: References = new Map(objects.map((object) => [object["@id"], object] as const));
  const articles = aboutThePage(
    objects.filter((object) => typed(object, ARTICLE)),
    title,
  );
  const pages = objects.filter((object) => typed(object, WEB_PAGE));
  const values = [...articles.flatMap((one) => valuesOf(one, byId, true))];
  if (articles.length === 0) values.push(...pages.flatMap((one) => valuesOf(one, byId, false)));
  else if (!values.some((one) => one.field === "published"))
    values.push(...pages.flatMap((one) => datesOf(one)));
  const broken = scripts.filter((_, at) => parsed[at] === undefined);
  return { values: [...values, ...broken.flatMap(salvaged)], broken: broken.length };
}

function aboutThePage(articles: readonly JsonObject[], title: string): readonly JsonObject[] {
  const words = new Set(wordsOf(title));
  const about = articles.filter((one) => {
    const own = textsOf(one["headline"] ?? one["name"]).flatMap(wordsOf);
    return own.length > 0 && own.filter((word) => words.has(word)).length >= own.length * SAME_SUBJECT;
  });
  return about.length > 0 ? about : articles;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function valuesOf(object: JsonObject, byId: References, isArticle: boolean): LinkedValue[] {
  const from = (field: LabelField, property: string, values: readonly string[]): LinkedValue[] =>
    values.map((value) => ({ field, value, property }));
  const publishers = namesOf(object["publisher"], byId);
  const owners = namesOf(object["sourceOrganization"], byId);
  return [
    ...(isArticle ? from("headline", "headline", textsOf(object["headline"] ?? object["name"])) : []),
    ...(isArticle ? from("headline", "alternativeHeadline", textsOf(object["alternativeHeadline"])) : []),
    ...from("publisher", "publisher", publishers),
    ...from(publishers.length > 0 ? "credit" : "publisher", "sourceOrganization", owners),
    ...from("credit", "creditText", textsOf(object["creditText"])),
    ...authorsOf(object, byId),
    ...datesOf(object),
    ...from("source-link", "isBasedOn", addressesOf(object["isBasedOn"] ?? object["isBasedOnUrl"])),
  ];
}

/** Several authors are one byline; organisations stand apart, for they sign in a person's stead. */
function authorsOf(object: JsonObject, byId: References): LinkedValue[] {
  const all = listOf(object["author"] ?? object["creator"]).map((one) => resolved(one, byId));
  const isOrganisation = (one: unknown): boolean => isObject(one) && typed(one, ORGANISATION);
  const join = (list: readonly unknown[]): string =>
    [...new Set(list.flatMap((one) => namesOf(one, byId)).filter((name) => !/^https?:/i.test(name)))].join(
      "; ",
    );
  const persons = join(all.filter((one) => !isOrganisation(one)));
  const organisations = join(all.filter(isOrganisation));
  return [
    ...(persons ? [{ field: "byline", value: persons, property: "author" } as const] : []),
    ...(organisations
      ? [{ field: "byline", value: organisations, property: "author, an organisation," } as const]
      : []),
  ];
}

function datesOf(object: JsonObject): LinkedValue[] {
  const published = textsOf(object["datePublished"]);
  return [
    ...published.map((value) => ({ field: "published", value, property: "datePublished" }) as const),
    ...textsOf(published.length > 0 ? undefined : object["dateCreated"]).map(
      (value) => ({ field: "published", value, property: "dateCreated" }) as const,
    ),
    ...textsOf(object["dateModified"]).map(
      (value) => ({ field: "modified", value, property: "dateModified" }) as const,
    ),
  ];
}

const SALVAGED: readonly (readonly [LabelField, string])[] = [
  ["headline", "headline"],
  ["byline", "author"],
  ["published", "datePublished"],
  ["modified", "dateModified"],
];

function salvaged(script: string): LinkedValue[] {
  if (!/"@type"\s*:\s*"\w*(?:Article|Posting)"/.test(script)) return [];
  return SALVAGED.flatMap(([field, property]) => {
    const value = salvage(script, property);
    return value === undefined
      ? []
      : [{ field, value, property: `${property}, in a block that is no JSON,` }];
  });
}

function listOf(value: unknown): readonly unknown[] {
  if (isObject(value) && value["@list"] !== undefined) return listOf(value["@list"]);
  return Array.isArray(value) ? value.slice(0, MAX_VALUES) : [value];
}

function typed(object: JsonObject, pattern: RegExp): boolean {
  return textsOf(object["@type"]).some((type) => pattern.test(type));
}

function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === "string") return [one];
    const inner = isObject(one) ? one["@value"] : undefined;
    return typeof inner === "string" ? [inner] : [];
  });
}

function resolved(one: unknown, byId: References): unknown {
  if (!isObject(one) || one["name"] !== undefined) return one;
  return byId.get(one["@id"]) ?? one;
}

/** Reads names from texts, from objects with a name, and from references to such objects. */
function namesOf(value: unknown, byId: References): string[] {
  return listOf(value).flatMap((one) => {
    const target = resolved(one, byId);
    return isObject(target) ? textsOf(target["name"]) : textsOf(target);
  });
}

function addressesOf(value: unknown): string[] {
  return listOf(value).flatMap((one) => (isObject(one) ? textsOf(one["url"] ?? one["@id"]) : textsOf(one)));
}
