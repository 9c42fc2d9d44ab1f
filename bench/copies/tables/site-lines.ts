const lines = (text: string): readonly string[] => text.trim().split("\n");

/** Entries of a site's menu. */
export const MENU_ENTRIES: readonly string[] =
  "Home|Politics|Abroad|Business|Weather|Sport|Culture|Letters|Obituaries|Jobs|Property|Cars|Travel|Farming|Courts|Schools|Health|Science|Opinion|Podcasts|Video|Puzzles|Archive|Events|Shop|Tide tables|Traffic|Photographs|Newsletters|Contact|Advertise|Subscribe|Sign in|Search".split(
    "|",
  );

/** Lines that ask the reader for something; `{site}` is the site's name, `[a|b]` a choice. */
export const PROMPT_LINES: readonly string[] = lines(`
[Sign up for|Get|Order|Try] {site} [Morning|Weekly|Briefing|Letter], [our letter with|a digest of|a pick of] the {few} [stories|reports|numbers] [that matter|worth reading|people talk about] {where}, [in your inbox|at your door|on your telephone] before {few}.
You have [read|opened|used] {few} of your [free|monthly|trial] [articles|stories|pages]; [subscribe to|join|support] {site} [from|for only|at] {money} [a year|for life|per household] and [read on|keep reading|stay informed] [without limit|until {month}|wherever you are].
[Enjoying this story?|Was this useful?|One more thing:] {site} is [paid for|kept alive|owned] by its [readers|members|friends], so [please consider|why not make|do think about] a [gift|pledge|donation] of {money} [today|this {month}|before {day}].
[Follow|Add|Choose] {site} [on your telephone|on your radio|in your browser] [and|to] [get|receive|hear] news from {place} and {place} [as soon as|whenever|the minute] our [desk|night editor|team] [has checked|clears|confirms] it.
Do you [know more|have photographs|disagree]? [Write to|Ring|Visit] the [desk|newsroom|office] of {site} [opposite {place} church|on {place} road|in {place}], and we [will keep|never give away|protect] your name [if you ask|in any case|as the law demands].
This [page|site|service] uses cookies so that {site} can [count|know|greet] its [readers|guests|visitors]; you can [change|withdraw|review] your [choice|consent|settings] [at any time|every {month}|once a {day}] [in the settings|under our menu|by letter].
[Readers|Members|Friends] of {site} [can|may] now [give|send|lend] {few} [articles|pages|issues] [a month|each {day}|every {month}] to [friends|{plural}|neighbours], [whether or not|even if|as long as] they [subscribe|pay|live {where}].
`);

/** What sites say about themselves under every report. */
export const ABOUT_LINES: readonly string[] = lines(`
{site} was [founded|started|bought] in {year} by {few} {plural} of {place} and [belongs today|now belongs|was later left] to the {place} [Community Network|Press Trust|Readers' Guild]. Its [newsroom|staff|team] of {n} [writers and photographers|reporters|men and women] [covers|serves|knows] {place}, {place} and the {river} valley, [prints|brings out|delivers] {few} editions [a week|each month] and [corrects its mistakes|marks its changes|answers its critics] [in public|on page {few}|every {day}]. [Complaints|Objections|Doubts] go to the [readers' editor|ombudsman|standards desk], {person}, who [answers|replies|decides] within {few} days.
{site} is [published|printed|owned] by {person} [Media|Press|and Sons] in {place}. We report [without fear or favour|slowly and with care|on foot and by bicycle] from {n} [parishes|villages|harbours] along the {river}, we [pay for|stand by|sign] what we print, and we take no [money|advice|gifts] from [parties|councils|advertisers]. [Letters|Questions|Tips], [photographs|recipes|poems] and corrections are [welcome|read|opened] at our [office|counter|mailbox] opposite {place} church, which is open [from Monday to Friday|until {few} each {day}|whenever the lamp burns].
About {site}: [an independent|the oldest|a small] [daily|weekly|paper] for the {region} [region|valley|coast] since {year}. [Owned by|Answerable to|Supported by] its {n3} [members|readers|shareholders], edited in {place} and [printed|folded|posted] in {place}, it keeps [reporters|offices|desks] in {few} [towns|ports|valleys] and [lends|gives|opens] its pages every {day} to [schools|clubs|choirs] that [want to learn|practise|teach] the trade. [Members|They] [elect|confirm|question] the editor every {few} years.
The {site} [Foundation|Fund|Circle] [supports|pays for|defends] reporting on [courts, schools and hospitals|farms, ports and prisons|water, rents and roads] between {place} and {place}. It has [paid for|backed|launched] {n} [inquiries|lawsuits|series] since {year}, [among them|including|most recently] the [series|book|film] on the {adj} {thing} of {place}, and [publishes|audits|posts] its accounts each {month}. [Gifts|Legacies|Fees] can be [deducted from tax|made by post|paid monthly] in the {region} region.
`);

/** What stands at the foot of a site. */
export const FOOTER_LINES: readonly string[] = lines(`
[Copyright|All text and pictures] © {late} {site}. [All rights reserved|No part may be copied|Ask before you quote|Use at home is free]. [Reproduction|Reprinting|Storage in archives] [without written permission|for profit|beyond {n} words] is [prohibited|an offence|charged at {money}].
Publisher: {person}, {n} [Market Lane|Quay Street|Mill Row|Station Road], {place}. [Registered at the|Entered with the|Licensed by the] {place} [court|chamber|registry] [under number|as|since {year}, number] {n4}. [Responsible for content|Editor|In charge of this page]: {person}.
Terms of use | Privacy | Imprint | Cookie settings | Accessibility | Code of conduct
[Comments|Replies|Letters below] stay open for {few} days. [Keep to the subject|Be brief|Use your own name], [leave families out of it|do not shout|no advertising] and do not [post addresses|name children|guess at motives]; [moderators|editors|volunteers] of {site} [remove|hide|answer] what breaks [these|the house] rules.
[Prices, times and addresses|Tide tables and timetables|Results and lists] were [correct|checked|complete] when this page was [printed|saved|set]; {site} [accepts no liability for|is not bound by|does not follow] changes made [since|afterwards|later] by [organisers or venues|operators|third parties].
`);

/** Buttons and headings between a report and what follows it. */
export const SHARE_LINES: readonly string[] = lines(`
Share this article
Print this page
Send to a friend
Listen to this story
Save for later
`);
