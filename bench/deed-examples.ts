import type { ShownReader } from "./readers-document.ts";

const POLICY = "policy";

/** What is read as an event and as a policy, with examples that are documentation and test at once. */
export const DEED_EXAMPLES: readonly ShownReader[] = [
  {
    name: "event by a verb",
    reads:
      "A clause whose verb PLOVER types, with somebody who acts, or one of something that happens on a day. A verb of words counts only with its day.",
    examples: [
      {
        drawn:
          "⟦event:On Tuesday, ⟦actor:Norway⟧ ⟦cue:closed⟧ two border crossings⟧, while trains went on running.",
      },
      { drawn: "⟦event:⟦actor:Chilean police⟧ have ⟦cue:arrested⟧ ⟦recipient:40 smugglers⟧⟧." },
      { drawn: "⟦event:⟦recipient:Forty miners⟧ were ⟦cue:detained⟧ by ⟦actor:Chilean police⟧⟧." },
      { drawn: "⟦event:A ferry ⟦cue:sank⟧ off the coast on Sunday⟧." },
      { drawn: "⟦event:⟦actor:Norway⟧ and ⟦actor:Sweden⟧ will ⟦cue:meet⟧ in Oslo on Friday⟧." },
      { drawn: "⟦event:⟦actor:Norway⟧ continues to ⟦cue:buy⟧ tents from ⟦other:Sweden⟧⟧." },
      { drawn: "The row led ⟦event:⟦actor:Norway⟧ to ⟦cue:withdraw⟧ its troops⟧." },
      { drawn: "⟦event:Three border crossings ⟦cue:reopened⟧ Monday⟧." },
      { drawn: "⟦event:⟦actor:Norway⟧ and ⟦actor:Sweden⟧ are due to ⟦cue:meet⟧ on Monday⟧." },
      { drawn: "⟦event:⟦actor:Nurses⟧ have ⟦cue:downed⟧ tools in six clinics⟧." },
      { drawn: "⟦event:⟦actor:The high court⟧ ⟦cue:ordered⟧ ⟦recipient:Chile⟧ on Monday to pay⟧." },
      { drawn: "⟦event:The peace talks have ⟦cue:collapsed⟧⟧." },
      { drawn: "⟦event:⟦actor:Norway⟧ ⟦cue:made⟧ 300 arrests in May⟧." },
      { drawn: "Norway asked Sweden to open the border.", not: "A request is a position." },
      { drawn: "If Norway closes the border, trade will suffer.", not: "A condition has not happened." },
      { drawn: "Norway may close the border.", not: "What may be, without a day, is no event." },
      { drawn: "The number of arrivals fell in May.", not: "A number that moves is a trend." },
      { drawn: "Norway said on Friday that it was ready.", not: "A plain statement is no event." },
      { drawn: "Norway has long supported the treaty.", not: "A stance is no event." },
    ],
  },
  {
    name: "event by a noun",
    reads: "A noun of something done or held, with its day beside it and no verb between.",
    examples: [
      { drawn: "She spoke ⟦event:at a press ⟦cue:conference⟧ on Friday⟧." },
      { drawn: "Trade fell after ⟦event:the ⟦cue:closure⟧ of the harbour last week⟧." },
      { drawn: "Nobody trusts the club since ⟦event:the ⟦cue:election⟧ in 2024⟧." },
      { drawn: "The parade was too loud for him.", not: "Without a day a noun only names its kind." },
    ],
  },
  {
    name: "policy by a verb",
    reads:
      "A clause in which a government, a country or an authority makes, keeps, stops or ends a rule, a crossing, a service, a rate or a right.",
    examples: [
      { drawn: `⟦${POLICY}:Norway introduced a new visa rule in May⟧.` },
      { drawn: `⟦${POLICY}:Chile lifted sanctions on two banks⟧, and markets rose.` },
      { drawn: `⟦${POLICY}:Norway banned plastic nets⟧.` },
      { drawn: `⟦${POLICY}:Chile resumed deportation flights⟧.` },
      { drawn: `⟦${POLICY}:Norway has agreed to take back 200 sailors a month⟧.` },
      { drawn: `⟦${POLICY}:Flights were suspended in Oslo⟧.` },
      { drawn: `⟦${POLICY}:A border crossing remained closed in the north⟧.` },
      { drawn: `⟦${POLICY}:The curfew took effect on Sunday⟧.` },
      { drawn: `The strike began after ⟦${POLICY}:the closure of two bridges⟧.` },
      { drawn: `⟦${POLICY}:A scheme to plant oaks was dropped in 2019⟧.` },
      { drawn: `⟦${POLICY}:The quotas that Norway imposed in 2008 were lifted in 2017⟧.` },
      { drawn: `⟦${POLICY}:A rebate on tiles, launched in 2015, was wound up in 2018⟧.` },
      { drawn: `⟦${POLICY}:The bill would bar landlords from raising rents⟧.` },
      { drawn: `⟦${POLICY}:Norway will introduce a levy on plastic in July⟧.` },
      { drawn: `⟦${POLICY}:Chile plans to ban nets⟧.` },
      { drawn: `Crews face ⟦${POLICY}:a fishing ban in place since 2019⟧.` },
      { drawn: `⟦${POLICY}:The pact replaces a 2018 scheme⟧ under which crews were paid.` },
      { drawn: `⟦${POLICY}:Until 2019 Chile bought its tents from Peru⟧.` },
      { drawn: `⟦${POLICY}:Norway cut the cod quota in May⟧.` },
      { drawn: `⟦${POLICY}:Ferry tolls will go up⟧.` },
      { drawn: "Analysts said tolls will go up.", not: "What others foresee is not decided." },
      { drawn: "Norway denied that it plans to ban nets.", not: "A plan that is denied is none." },
      { drawn: "Norway will make concessions.", not: "Who gives way makes no rule." },
      { drawn: "Fishermen closed the gate behind them.", not: "Fishermen make no policies." },
      { drawn: "Norway wants to introduce a new rule.", not: "A wish is no policy." },
      { drawn: "The company suspended sales.", not: "A company's sales are no policy." },
    ],
  },
  {
    name: "policy by its name",
    reads:
      "A clause that says what a policy with a name does or what becomes of it. A mention in passing gives no citation, but its step.",
    examples: [
      { drawn: `⟦${POLICY}:The Harbour Act was passed in 2022⟧.` },
      {
        drawn: `He left because of ⟦${POLICY}:the “Quiet Harbours” policy, which forced crews to wait at sea⟧.`,
      },
      { drawn: `⟦${POLICY}:Norway used a law known as Article 9 to send crews home⟧.` },
      { drawn: `⟦${POLICY}:Under Operation Calm Sea, police searched ten ships⟧.` },
      { drawn: "While Article 9 was in force, trade fell.", not: "It is named in passing." },
      { drawn: "The Security Council met the ministers.", not: "A council is no policy." },
    ],
  },
];
