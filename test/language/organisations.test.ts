import { describe, expect, test } from "vitest";
import {
  allOrganisations,
  domainName,
  findOrganisations,
  isAgency,
  isAggregator,
  type Organisation,
  organisationByDomain,
  organisationByName,
} from "../../src/language/organisations.ts";

const KINDS = new Set([
  "agency",
  "release-wire",
  "newspaper",
  "broadcaster",
  "magazine",
  "digital",
  "photo-agency",
  "aggregator",
  "platform",
]);
const DOMAIN = /^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/;
const all = allOrganisations();

function faultsOf(one: Organisation): string[] {
  const names = [one.name, ...one.aliases.map((alias) => alias.text), ...one.datelineCodes];
  const sound: readonly (readonly [string, boolean])[] = [
    [`kind ${one.kind}`, KINDS.has(one.kind)],
    [`country ${one.country}`, /^[A-Z]{2}$/.test(one.country)],
    ...one.domains.map((domain) => [domain, DOMAIN.test(domain)] as const),
    ...names.map((text) => [text, text.trim() === text && /^[^?;|@]+$/.test(text)] as const),
    ...one.handles.map((handle) => [handle, /^@\w+$/.test(handle)] as const),
  ];
  return sound.filter(([, holds]) => !holds).map(([what]) => `${one.name}: ${what}`);
}

function clashes(claims: readonly (readonly [key: string, organisation: Organisation])[]): string[] {
  const owners = new Map<string, Organisation>();
  return claims.flatMap(([key, organisation]) => {
    const owner = owners.get(key) ?? organisation;
    owners.set(key, owner);
    return owner === organisation ? [] : [`${key}: ${owner.name}, ${organisation.name}`];
  });
}

describe("the tables", () => {
  test("are as large as they claim to be", () => {
    expect(all.filter(isAgency).length).toBeGreaterThanOrEqual(80);
    const outlets = all.filter((one) =>
      ["newspaper", "broadcaster", "magazine", "digital"].includes(one.kind),
    );
    expect(outlets.length).toBeGreaterThanOrEqual(450);
  });

  test("are well formed", () => {
    expect(all.flatMap(faultsOf)).toEqual([]);
  });

  test("give no domain, name or account to two organisations", () => {
    expect(clashes(all.flatMap((one) => one.domains.map((domain) => [domain, one] as const)))).toEqual([]);
    expect(clashes(all.map((one) => [one.name, one] as const))).toEqual([]);
    expect(clashes(all.flatMap((one) => one.handles.map((handle) => [handle, one] as const)))).toEqual([]);
  });

  test("give no safe name to two organisations", () => {
    const claims = all.flatMap((one) =>
      [{ text: one.name, ...(one.ambiguous ? { ambiguous: true } : {}) }, ...one.aliases]
        .filter((name) => !name.ambiguous)
        .map((name) => [name.text.toLowerCase(), one] as const),
    );
    expect(clashes(claims)).toEqual([]);
  });

  test("find every organisation by its canonical name and by its domains", () => {
    expect(all.filter((one) => organisationByName(one.name) !== one).map((one) => one.name)).toEqual([]);
    const lost = all.flatMap((one) =>
      one.domains.filter((domain) => organisationByDomain(`https://www.${domain}/a/b?c`) !== one),
    );
    expect(lost).toEqual([]);
  });
});

describe("organisationByDomain", () => {
  test.each([
    ["edition.cnn.com", "CNN"],
    ["https://www.reuters.com/world/?x=1#y", "Reuters"],
    ["HTTP://AMP.TheGuardian.com:443/world", "The Guardian"],
    ["//m.bbc.co.uk/news", "BBC"],
    ["finance.yahoo.com", "Yahoo Finance"],
    ["uk.news.yahoo.com", "Yahoo News"],
    ["someone.substack.com", "Substack"],
    ["apnews.com.", "Associated Press"],
  ])("%s is %s", (host, name) => {
    expect(organisationByDomain(host)?.name).toBe(name);
  });

  test.each(["example.org", "notcnn.com", "com", "", "not a host"])("%s is nobody", (host) => {
    expect(organisationByDomain(host)).toBeUndefined();
  });
});

describe("organisationByName", () => {
  test.each([
    ["AP", "Associated Press"],
    ["(AP)", "Associated Press"],
    ["the associated press", "Associated Press"],
    ["A.P.", "Associated Press"],
    ["/PRNewswire/", "PR Newswire"],
    ["AGENCE FRANCE PRESSE", "Agence France-Presse"],
    ["Telam", "Télam"],
    ["SUDDEUTSCHE ZEITUNG", "Süddeutsche Zeitung"],
    ["@AP", "Associated Press"],
    ["The New York Times", "New York Times"],
    ["Hill", "The Hill"],
    ["The Times", "The Times"],
    ["Xinhua", "Xinhua"],
    ["dpa", "Deutsche Presse-Agentur"],
    ["РИА Новости", "RIA Novosti"],
  ])("%s is %s", (text, name) => {
    expect(organisationByName(text)?.name).toBe(name);
  });

  test.each(["", "  ", "Maria Smith", "@nobody_at_all", "the"])("%j is nobody", (text) => {
    expect(organisationByName(text)).toBeUndefined();
  });
});

/** Finds what is drawn in the text between ⟦ and ⟧, with `?` in front where the mention is ambiguous. */
function check(drawn: string): void {
  const text = drawn.replace(/⟦\??|⟧/g, "");
  const mentions = findOrganisations(text);
  let redrawn = "";
  let at = 0;
  for (const mention of mentions) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.exact);
    redrawn += `${text.slice(at, mention.start)}⟦${mention.ambiguous ? "?" : ""}${mention.exact}⟧`;
    at = mention.end;
  }
  expect(redrawn + text.slice(at)).toBe(drawn);
}

describe("findOrganisations", () => {
  test.each([
    "LIMA (⟦AP⟧) — The minister told The ⟦Associated Press⟧ and ⟦Reuters⟧.",
    "MOSKAU, 3. Mai (⟦dpa⟧) und ⟦Süddeutsche Zeitung⟧",
    "Photo: Ana Ruiz/⟦AFP⟧ via ⟦Getty Images⟧",
    "⟦U.S. News & World Report⟧, the ⟦St. Louis Post-Dispatch⟧ and the ⟦St Louis Post-Dispatch⟧",
    "⟦A.P.⟧ and ⟦AP⟧'s man",
    "THE ⟦WASHINGTON POST⟧, ⟦THE HILL⟧",
    "⟦新华社⟧北京电",
    "⟦The Guardian⟧ and the ⟦?Guardian⟧; a guardian",
    "as ⟦The Hill⟧ reported, the ⟦?Hill⟧ is divided; up the hill to Capitol Hill",
    "\u201cNo,\u201d he told\u00a0The ⟦New\u00a0York\u00a0Times⟧.",
    "He left.⟦Reuters⟧ saw it.",
  ])("%s", check);

  test.each([
    "an ap for that, snap, APs, apt",
    "see www.reuters.com, x@reuters.com or @Reuters",
    "on Fox. News at ten",
    "from Russia today, the Soviet Union leader",
    "from the Associated\nPress room",
    "time, people and nature; a post in the mail",
  ])("finds nothing in %j", check);

  test("prefers the longest name", () => {
    expect(findOrganisations("Fox News Digital").map((one) => one.exact)).toEqual(["Fox News Digital"]);
    expect(findOrganisations("CNN en Español").map((one) => one.organisation.name)).toEqual([
      "CNN en Español",
    ]);
  });

  test("names the others that go by the same words", () => {
    const [mention] = findOrganisations("according to The Times");
    expect(mention?.ambiguous).toBe(true);
    expect([mention?.organisation.name, ...(mention?.alternatives ?? []).map((one) => one.name)]).toEqual([
      "The Times",
      "New York Times",
      "Los Angeles Times",
    ]);
  });

  test("keeps to its bounds and to the offsets of the whole text", () => {
    const text = "Reuters said what Reuters said to Reuters";
    expect(findOrganisations(text, 3, 30)).toMatchObject([{ start: 18, end: 25, exact: "Reuters" }]);
    expect(findOrganisations(text, 18, 22)).toEqual([]);
  });

  test("counts code units after characters outside the basic plane and accents made of two characters", () => {
    check("😀 e\u0301 ⟦Te\u0301lam⟧ 😀 ⟦El Pai\u0301s⟧");
  });

  test("gives the same result twice", () => {
    const text = "AP, Reuters and The Times";
    expect(findOrganisations(text)).toEqual(findOrganisations(text));
  });
});

test("domainName keeps the host of an unknown site", () => {
  expect(domainName("https://www.Some-Site24.com:8080/a?b#c")).toBe("some-site24.com");
  expect(domainName("some-site24.com")).toBe("some-site24.com");
  expect(domainName("http://user@www2.site.example./")).toBe("site.example");
});

test("aggregators and platforms only carry the work of others", () => {
  expect(
    ["MSN", "Yahoo News", "X", "Wayback Machine"].map((name) => isAggregator(organisationByName(name)!)),
  ).toEqual([true, true, true, true]);
  expect(["AP", "CNN"].map((name) => isAggregator(organisationByName(name)!))).toEqual([false, false]);
});
