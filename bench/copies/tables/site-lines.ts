const lines = (text: string): readonly string[] => text.trim().split("\n");

/** Entries of a site's menu. */
export const MENU_ENTRIES: readonly string[] =
  "Home|Politics|Abroad|Business|Weather|Sport|Culture|Letters|Obituaries|Jobs|Property|Cars|Travel|Farming|Courts|Schools|Health|Science|Opinion|Podcasts|Video|Puzzles|Archive|Events|Shop|Tide tables|Traffic|Photographs|Newsletters|Contact|Advertise|Subscribe|Sign in|Search".split(
    "|",
  );

/** Lines that ask the reader for something; `{site}` is the site's name. */
export const PROMPT_LINES: readonly string[] = lines(`
Sign up for {site} Morning, our letter with the {few} stories that matter {where}, in your inbox before {few}.
You have read {few} of your free articles this month; subscribe to {site} from $\{n} a year and read on without limit.
Enjoying this story? {site} is paid for by its readers, so please consider a gift of $\{n} today.
Follow {site} on your telephone and get news from {place} and {place} as soon as our desk has checked it.
Do you know more about this story? Write to the desk of {site}, and we will keep your name to ourselves if you ask.
This page uses cookies so that {site} can count its readers; you can change your choice at any time in the settings.
Readers of {site} can now give {few} articles a month to friends, whether or not they subscribe.
`);

/** What sites say about themselves under every report. */
export const ABOUT_LINES: readonly string[] = lines(`
{site} was founded in {year} by {few} {plural} of {place} and belongs today to the {place} Community Network. Its newsroom of {n} writers and photographers covers {place}, {place} and the {river} valley, prints {few} editions a week and corrects its mistakes in public. Complaints go to the readers' editor, {person}, who answers within {few} days.
{site} is published by {person} Media in {place}. We report without fear or favour from {n} parishes along the {river}, we pay for what we print, and we take no money from parties. Letters, photographs and corrections are welcome at our office opposite {place} church, which is open from Monday to Friday.
About {site}: an independent daily for the {region} region since {year}. Owned by its {n3} members, edited in {place} and printed in {place}, it keeps reporters in {few} towns and lends its pages every {day} to schools that want to learn the trade. Members elect the editor every {few} years.
The {site} Foundation supports reporting on courts, schools and hospitals between {place} and {place}. It has paid for {n} inquiries since {year}, among them the series on the {adj} {thing} of {place}, and publishes its accounts each {month}. Gifts can be deducted from tax in the {region} region.
`);

/** What stands at the foot of a site. */
export const FOOTER_LINES: readonly string[] = lines(`
Copyright © {late} {site}. All rights reserved. Reproduction in whole or in part without written permission of the publisher is prohibited.
Publisher: {person}, {n} Market Lane, {place}. Registered at the {place} court under number {n4}. Responsible for content: the editors of {site}.
Terms of use | Privacy | Imprint | Cookie settings | Accessibility | Code of conduct
Comments stay open for {few} days. Keep to the subject, leave families out of it and do not post addresses; moderators of {site} remove what breaks these rules.
Prices, times and addresses were correct when this page was printed; {site} accepts no liability for changes made since by organisers or venues.
`);

/** Buttons and headings between a report and what follows it. */
export const SHARE_LINES: readonly string[] = lines(`
Share this article
Print this page
Send to a friend
Listen to this story
Save for later
`);
