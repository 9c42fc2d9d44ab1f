import { type Citation, cite } from "../../src/model/citation.ts";
import type { DossierPage } from "../../src/model/dossier.ts";
import { buildPage } from "./build-page.ts";
import type { SamplePage } from "./sample-pages.ts";

/** Pages of an invented story: two countries negotiate about the water of a river, told by an agency and by a newspaper. */
export const LEDGER_PAGES: readonly SamplePage[] = [
  {
    id: "pg-agency",
    source: "https://cns.example/2033/05/senn-talks",
    lines: [
      "headline|Cardovia and Belmark agree to open the Ulmen gates",
      "byline|By Ada Tornell, Cardovia News Service",
      "dateline|VARN, May 12 (CNS)",
      "body|Cardovia and Belmark agreed on Thursday to open the gates of the Ulmen dam for the summer. Belmark had asked Cardovia to reduce or delay the filling of the lake.",
      "body|More than 1 million cubic metres a day flowed past the dam in April, about 2.4 million in March and nearly 3 million in February, the water board said.",
      "body|Cardovia offered to share its flood data in exchange for fishing rights on the lower Senn. Its minister, Lena Orsk, said the country would not stop the filling.",
      "body|The ban on night fishing, proposed in 2031 and in force since January 2032, ended on May 1. Some 420 fishermen were fined under it, 40% fewer than in 2031.",
      "body|Delegations met in Varn from May 9 to May 12. A second round is expected in June. The two countries first spoke of the dam in the autumn of 2029.",
    ],
  },
  {
    id: "pg-post",
    source: "https://post.example/world/senn",
    lines: [
      "headline|Belmark wants the whole lake left empty",
      "byline|By Tove Raske, The Belmark Post",
      "date|16 May 2033",
      "body|Belmark now asks Cardovia to stop the filling of the lake altogether, its envoy said on Monday. He accused Cardovia of holding back water in the drought.",
      "body|About 1.1 million cubic metres a day flowed past the dam in April, according to the water board. Thousands of farms have no water, and 12 villages were emptied.",
      "body|Of 420 fishermen who were fined, 180 came from Belmark and 230 from Cardovia.",
      "body|The fishing ban is to return if the talks fail. The fishermen’s union fears that it may.",
    ],
  },
];

/** The pages with their reports. */
export const BUILT = LEDGER_PAGES.map(buildPage);
/** The page of the agency, and that of the newspaper. */
export const [agency, post] = BUILT.map(({ page }) => page) as [DossierPage, DossierPage];
/** Ids of their reports. */
export const AGENCY = "pg-agency/1";
export const POST = "pg-post/1";

/** Cites words of a page. */
export function quote(page: DossierPage, words: string): Citation {
  const start = page.text.indexOf(words);
  if (start < 0) throw new Error(`The sample page ${page.id} has no “${words}”.`);
  return cite({ ...page, blocks: [] }, { start, end: start + words.length });
}
