/**
 * Words and phrases with others that say nearly the same in the same form, for rewording. Keys are lower case; longer
 * keys are tried first. A key may be several words long.
 */
const ROWS = `
rejected: turned down, voted down
approved: gave the nod to, waved through
postponed: put back, deferred
closed: shut
reopened: opened again
inspected: looked over, checked
abandoned: gave up on
repaired: mended, fixed
blocked: held up, stopped
delayed: slowed, held up
criticised: attacked, found fault with
defended: stood by, stood up for
welcomed: hailed, greeted
praised: spoke well of, commended
condemned: denounced
ignored: took no notice of, overlooked
questioned: challenged
examined: studied
visited: called at, went to see
counted: tallied
occupied: took over
emptied: cleared out
funded: paid for, financed
replaced: swapped
rebuilt: put up again
enlarged: expanded, extended
damaged: harmed
restored: renovated
rented: hired
bought: purchased, acquired
sold: disposed of
tested: tried out
boycotted: stayed away from
avoided: kept away from
missed: failed to reach
reached: got to
lost: gave away
won: gained
kept: held on to
left: quit
saved: rescued
surveyed: charted
postpone: put back, defer
close: shut
reopen: open again
sell: dispose of
repair: mend, fix
enlarge: expand
shrink: cut down
abandon: give up on
revive: bring back
inspect: check, look over
rename: give a new name to
relocate: move
rebuild: put up again
replace: swap
scrap: axe, do away with
extend: lengthen
shorten: cut short
delay: hold up, slow
modernise: bring up to date
fund: pay for, finance
guarantee: vouch for
restrict: limit
widen: broaden
preserve: keep
demolish: knock down, raze
fence off: close in
pull down: tear down, demolish
put off: postpone
give up: let go of
said: stated, remarked, noted
added: went on
told reporters: told the press
explained: made clear
warned: cautioned
insisted: maintained
argued: contended
admitted: conceded, acknowledged
recalled: remembered
promised: pledged, vowed
urged: called on
denied: disputed
doubted: did not believe
asked: invited
wants: hopes, intends
decided: ruled, resolved
voted: chose
offered: volunteered
threatened: warned it would move
expects: reckons with, counts on
expect: plan, hope
began: started, broke out
ended: finished, was over
stopped: came to a halt
failed: came to nothing
found: showed, established
shows: reveals, suggests
would: is set to, could
will: is going to, is due to
must: has to, is obliged to
may: might, could
cannot: is unable to
because: since, as
although: even though, though
after: once, following
before: ahead of, prior to
until: up to, till
while: whereas, as
about: around, roughly
some: about, roughly, around
only: just, merely
more than: over, upwards of
between: from
since: from
under: according to, by
instead of: in place of, rather than
unless: if not
if: should, in case
also: as well, besides
then: next, at the time
later: afterwards
quietly: without fuss
however: still
plan: scheme, proposal
plans: proposals, schemes
decision: ruling, move
meeting: session, gathering
hearing: sitting
row: quarrel, argument
dispute: quarrel, conflict
inquiry: investigation
strike: stoppage
report: account, paper
letter: note
survey: poll, study
vote: ballot
petition: appeal
storm: gale
fire: blaze
collision: crash
audit: review
repairs: mending work
figures: numbers, statistics
people: persons
residents: locals, people living there
growers: farmers
teachers: school staff
nurses: hospital staff
drivers: motorists
tenants: renters
pupils: schoolchildren
parents: mothers and fathers
pensioners: retired people
doctors: physicians
shopkeepers: traders, shop owners
students: undergraduates
commuters: daily travellers
engineers: technicians
lawyers: solicitors
councillors: members of the council
volunteers: helpers
contractors: builders
auditors: accountants
spokesman: representative
town: community
city: town
area: district
district: area
road: route
church: chapel
station: stop
bridge: crossing
building: house
disputed: contested, controversial
contested: disputed
costly: expensive, dear
temporary: makeshift
popular: well-liked, much-used
crowded: packed
neglected: run-down
abandoned: deserted
ageing: old, worn
modern: up-to-date
narrow: tight
remote: out-of-the-way
proposed: suggested, mooted
planned: intended, scheduled
larger: bigger
smaller: lesser
shared: common
joint: common
bitter: angry, sour
brief: short
noisy: loud
quiet: calm
secret: confidential
sudden: abrupt
minor: small
serious: grave
unexpected: surprise
local: nearby
striking: protesting
angry: furious
former: one-time
experienced: seasoned
foreign: overseas
worried: anxious
elderly: older
relieved: reassured
furious: enraged
puzzled: baffled
cautious: wary
hopeful: optimistic
exhausted: worn out
unconvinced: not persuaded
delighted: overjoyed
impatient: restless
sceptical: doubtful
grateful: thankful
alarmed: worried
leaving: which leaves
closing: which closes
delaying: which delays
threatening: which puts at risk
ending: which brings to an end
bypassing: which goes around
stranding: which cuts off
without a single objection: unopposed
by a wide margin: by a large majority
behind closed doors: in private
in heavy rain: in a downpour
at short notice: with little warning
after dark: once night had fallen
at half price: for half the cost
in record time: faster than ever
in silence: without a word
on foot: walking
in writing: on paper
last: the previous
next: the coming
early in: at the start of
late in: at the end of
within: inside, in under
at the weekend: on Saturday and Sunday
over the summer: in the summer months
several: a number of
many: a great number of, numerous
most: the majority of, the bulk of
nobody: no one
near: close to, not far from
outside: just beyond
behind: at the back of
opposite: across from
along: beside
between: halfway from
below: beneath
above: over
according to: in the words of
cost: came to, ran to
spent: laid out
paid: settled
set aside: earmarked, reserved
handled: dealt with, took
use: rely on, make use of
used: relied on
live: have their homes
built: put up, constructed
run: operate
runs: operates
hundred: some 100
percent: per cent
first: at the start
law: legislation
rules: regulations
money: cash
price: cost
government: cabinet
minister: member of the cabinet
talks: negotiations
agreement: deal, accord
demand: call
demands: calls, requests
official: officer
officials: officers
called: described as, termed
`;

/** Rewordings by lower-case word or phrase. */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.trim()
    .split("\n")
    .map((row) => {
      const [key = "", others = ""] = row.split(": ");
      return [key, others.split(", ")];
    }),
);

/** Verbs whose past form is also their participle, so that a sentence can be turned into the passive. */
export const PASSIVE_VERBS: readonly string[] =
  "rejected approved postponed closed reopened inspected abandoned repaired blocked delayed criticised defended welcomed praised condemned ignored questioned examined visited photographed measured counted occupied surrounded guarded emptied cleared funded insured audited replaced rebuilt enlarged drained flooded damaged restored rented leased sold bought inherited mapped surveyed tested boycotted avoided missed reached crossed shared lost won kept left saved announced accused adopted cancelled confirmed dismissed endorsed launched opened ordered passed proposed published signed suspended".split(
    " ",
  );

/** Words of no weight that an editor slips in. */
export const FILLERS: readonly string[] =
  "also already still even now again perhaps reportedly apparently meanwhile however simply largely mostly partly clearly recently formally officially further indeed".split(
    " ",
  );

/** Words that stand in for one that has no synonym in the table. */
export const STAND_INS: readonly string[] =
  "matter issue place work group case side part point thing order question step line course change measure problem effort result".split(
    " ",
  );
