/**
 * Words that mean one matter of dealings between parties, one matter to a line: `matter: words`. Written by hand from
 * general knowledge of news English, 2026-11. Words are lower case; every form that is meant stands here.
 */
export const MATTER_CONCEPTS = `
talks: talk talks dialogue meeting meetings meet met visit visits visited trip trips delegation travel traveled travelled conversation conversations phone phoned telephone spoke discuss discussed discussing discussions negotiate negotiated negotiating negotiations summit conference
money: aid billion million fund funds funding funded invest investing invested investment investments contribute contribution finance financing financial money program programs programme programmes loan loans grants subsidies
sanctions: sanction sanctions sanctioned embargo blockade
enforcement: enforce enforcing enforcement block blocking blocked curb curbing stem contain containment patrol patrols policing crackdown deter
deportation: deport deports deported deporting deportation deportations expel expelled expulsion expulsions repatriate repatriated repatriation
returns: back return returns returned returning
closure: close closes closed closing closure closures reopen reopens reopened reopening shut shuttered
crossing: crossing crossings bridge bridges rail railroad railway checkpoint checkpoints port ports
help: help helps helped helping assist assistance cooperate cooperation
lawmakers: congress senate lawmakers legislators parliament republicans democrats
truce: truce ceasefire cease-fire hostilities
prisoners: prisoner prisoners hostage hostages captive captives detainee detainees
pay: pay wage wages salary salaries bonus
troops: troops soldiers forces army military
weapons: weapon weapons arms missiles tanks ammunition
election: election elections vote votes voting ballot referendum
tariffs: tariff tariffs duties
takeover: takeover merger merge acquisition acquire acquired buyout
rates: rate rates interest inflation
jobs: job jobs layoffs redundancies employees workforce
resignation: resign resigns resigned resignation quit ouster oust ousted
strike: strike strikes walkout stoppage
inquiry: inquiry enquiry investigation probe
`;
