/**
 * Words that mean one matter of dealings between parties, one matter to a line: `matter: words`. Written by hand from
 * general knowledge of news English, 2026-11. Words are lower case; every form that is meant stands here.
 */
export const MATTER_CONCEPTS = `
talks: talk talks dialogue meeting meetings conversation conversations phone phoned telephone discussions negotiate negotiated negotiating negotiation negotiations summit
visits: visit visits visited visiting trip trips delegation travel traveled travelled traveling travelling
money: aid fund funds funding funded financing invest investing invested investment investments contribute contribution finance financial money program programs programme programmes loan loans subsidy subsidies
sanctions: sanction sanctions sanctioned embargo blockade
enforcement: enforce enforcing enforcement block blocking blocked curb curbing stem contain containment patrol patrols policing crackdown deter
deportations: deport deports deported deporting deportation deportations expel expelled expulsion expulsions repatriate repatriated repatriation
closures: close closes closed closing closure closures reopen reopens reopened reopening shut shuttered
crossings: crossing crossings bridge bridges rail railroad railway checkpoint checkpoints port ports
lawmakers: congress senate lawmakers legislators parliament republicans democrats
truce: truce ceasefire cease-fire hostilities
prisoners: prisoner prisoners hostage hostages captive captives detainee detainees
pay: pay wage wages salary salaries bonus
troops: troops soldiers forces army military
weapons: weapon weapons arms missiles tanks ammunition
election: election elections vote votes voting ballot referendum
tariffs: tariff tariffs duties
bids: bid bids
takeover: takeover merger merge acquisition acquire acquired buyout
rates: rate rates interest inflation
jobs: job jobs layoffs redundancies employees workforce
resignation: resign resigns resigned resignation quit ouster oust ousted
strike: strike strikes walkout stoppage
inquiry: inquiry enquiry investigation probe
`;

/** Matters of the table that are dealt with in most stories: across parties they join nothing by themselves. */
export const WIDE_MATTERS: ReadonlySet<string> = new Set(
  "money visits enforcement crossings lawmakers troops weapons election rates jobs pay inquiry".split(" "),
);

/**
 * Matters that take two words, the second a few words behind one of the first: `matter: second words | first words`.
 * "Take the migrants back" is a return, "back the plan" is none.
 */
export const PARTED_MATTERS = `
returns: back | take takes took taken taking push pushes pushed pushing send sends sent sending bring brings brought bringing turn turned
talks: phone telephone table | speak spoke speaks spoken return returned returning back come
`;
