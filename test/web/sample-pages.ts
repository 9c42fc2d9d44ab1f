/** Pages of an invented story: the grounding of a ferry, told by a wire, copied, rewritten, and quoted in a blog. */
export interface SamplePage {
  readonly id: string;
  readonly source: string;
  /** One block a line: its kind, a bar, and its text; `2|body` gives the block to the second report of the page. */
  readonly lines: readonly string[];
}

const HOSTILE_WORD = "x".repeat(50_000);

const WIRE: readonly string[] = [
  "headline|Ferry with 214 aboard runs aground off Ostrelle",
  "byline|By Ines Halvard, Norlund Press Agency",
  "dateline|OSTRELLE (NPA)",
  "body|The ferry Anselm ran aground on the Tarn bank late on Tuesday with 214 people aboard. “We felt one long shudder and then it was quiet,” said a passenger, Mira Odell. Nobody was badly hurt.",
  "body|The harbour master, Piet Solgaard, said a storm warning had been given at 16:30. “The captain chose to sail, and we will ask him why,” he told reporters on the quay.",
  "body|The line that owns the ship did not answer questions. It paid a fine of 40,000 crowns last year after a lifeboat drill failed.",
  "credit|(NPA)",
];

export const SAMPLE_PAGES: readonly SamplePage[] = [
  {
    id: "pg-wire",
    source: "https://npa.example/2031/03/ferry-aground",
    lines: ["navigation|Home World Sport", ...WIRE, "share|Share Mail Print"],
  },
  {
    id: "pg-herald",
    source: "https://www.herald.example/news/ferry?ref=<script>alert(1)</script>",
    lines: [
      "headline|Ferry with 240 aboard runs aground off Ostrelle",
      "byline|Herald staff",
      "date|12 March 2031",
      "body|The ferry Anselm ran aground on the Tarn bank late on Tuesday with 240 people aboard. “We felt one terrible shudder and then it was quiet,” said a passenger, Mira Odell. Nobody was badly hurt.",
      "body|The line that owns the ship did not answer questions. The Herald asked the ministry, which said an inquiry would begin.",
      "body|The harbour master, Piet Solgaard, said a storm warning had been given at 16:30.",
      "photo-credit|Photo: ATO / Lucien Marr",
      "related|Ten ferries to love",
      "related|Weather for the week",
    ],
  },
  {
    id: "pg-blog",
    source: "saved/harbour-blog.html",
    lines: [
      "headline|What nobody asks about the Anselm",
      "body|Two reports on the ferry follow, for those who cannot open them. I have long said that this line is run on luck.",
      ...WIRE.map((line) => `2|${line}`),
      "3|headline|Owner of grounded ferry was fined before",
      "3|byline|By Tomas Brel, The Quay Courier",
      "3|body|Agence Orval reported on Wednesday that the owner of the Anselm was fined 40,000 crowns last year. A clerk of the court confirmed the sum to the Courier. “It was not the first warning,” the clerk said.",
      "4|embedded-post|@miraodell: one long shudder, then nothing. We are all safe.",
      'comment|reader77: <img src=x onerror="globalThis.hacked=true"> they always sail',
    ],
  },
  {
    id: "pg-courier",
    source: "https://courier.example/ferry",
    lines: [
      "headline|Harbour master blames captain of stranded ferry",
      "byline|Quay Courier with agencies",
      "dateline|OSTRELLE (NPA)",
      "caption|The Anselm on the Tarn bank on Wednesday.",
      "photo-credit|Photo by Agence Télégraphique Orval",
      "body|A ferry carrying 214 people stranded off Ostrelle on Tuesday night after its captain sailed into a storm, the harbour master said. Piet Solgaard told reporters the captain “chose to sail”.",
      "body|The owner, which paid a 40,000-crown fine last year, gave no answer.",
      "contribution|Correction: an earlier version said 204 people.",
      "legal|All rights reserved.",
    ],
  },
  {
    id: "pg-hostile",
    source: "javascript:globalThis.hacked=true",
    lines: [
      "headline|</title></style></script><script>globalThis.hacked = true</script>",
      "body|</span></div></section><script>globalThis.hacked = true</script> & &lt;b&gt; \u202Egnihtyreve sesrever siht\u202C and \u2067this\u2069. ]]> <!-- <svg onload=globalThis.hacked=true>",
      `body|A word without end: ${HOSTILE_WORD} and after it the sentence goes on.`,
      "body|An open override \u202E stands here. Ends “never closed",
    ],
  },
];
