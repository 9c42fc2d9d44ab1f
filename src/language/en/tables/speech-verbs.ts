/**
 * Verbs by which English news prose attributes words, one entry to a line: `base form | what it takes | irregular
 * forms`. Written by hand from general knowledge of news English, 2026-11.
 *
 * What a verb takes: `q` quoted words only, beside them ("he fumed"); `c` a clause with or without "that"; `t` a
 * clause, with "that" alone; `w` a question clause ("asked whether"); `n` a noun phrase ("announced a plan"); `i` an
 * infinitive ("vowed to stay"); `p` a person and an infinitive ("urged them to stay"); `o` the person addressed and
 * then a clause ("told reporters that"); `a` "as" ("described it as"); `f` a person, "of" or "for" ("accused him of");
 * `s` a person and what they are called ("called him a liar"); `b` a belief or thought, not speech.
 * Irregular forms are third person, past, participle and -ing form, where they cannot be made by rule.
 */
export const SPEECH_VERBS = `
say | c | says said said saying
tell | cop | tells told told telling
add | c
note | cn
state | c
announce | cn
report | cn
confirm | cn
acknowledge | cn
admit | cn | admits admitted admitted admitting
concede | cn
claim | cn
argue | c
assert | cn
insist | c
maintain | t
contend | c
allege | cn
declare | cn
explain | cnw
warn | cop
caution | co
write | t | writes wrote written writing
tweet | cn
post | q
read | q | reads read read reading
sing | q | sings sang sung singing
put | q | puts put put putting
retweet | q
blog | t | blogs blogged blogged blogging
text | q
email | q
reply | t | replies replied replied replying
respond | t
answer | t
retort | t
counter | t
remark | t
observe | t
comment | t
mention | tn
point out | t
point to | n
warn of | n
warn about | n
warn against | n
complain about | n
complain of | n
boast of | n
brag about | n
hint at | n
insist on | n
refer to | a | refers referred referred referring
recall | tn
reiterate | tn
repeat | tn
stress | tn
emphasize | tn
emphasise | tn
underscore | tn
underline | tn
highlight | n
suggest | ctn
imply | ct | implies implied implied implying
hint | t
indicate | t
signal | t
predict | ctn
forecast | tn | forecasts forecast forecast forecasting
estimate | tn
project | t
speculate | t
conclude | t
reveal | tnw
disclose | tn
divulge | n
testify | t | testifies testified testified testifying
swear | ti | swears swore sworn swearing
vow | tin
pledge | tin
promise | ctin
threaten | ti
offer | q
propose | tn
recommend | tn
advise | top
urge | tp
ask | wp
question | nw
inquire | w
wonder | wq
demand | tn
request | tn
call on | p
call upon | p
call for | n
call | s
dub | s | dubs dubbed dubbed dubbing
label | s | labels labeled labeled labeling
brand | s
describe | an
characterize | a
characterise | a
depict | a
portray | a
denounce | na
condemn | na
criticize | nf
criticise | nf
blast | nf
attack | a
slam | nf | slams slammed slammed slamming
lambast | nf
decry | n | decries decried decried decrying
praise | nf
hail | na
laud | nf
blame | nf
accuse | f
attribute | n
defend | n
deny | tn | denies denied denied denying
dispute | n
reject | n
dismiss | na
refute | n
rebut | n | rebuts rebutted rebutted rebutting
complain | t
lament | tn
bemoan | n
protest | t
joke | t
quip | t | quips quipped quipped quipping
boast | t
brag | t | brags bragged bragged bragging
bristle | q
fume | q
exclaim | q
shout | t
yell | q
scream | q
cry | q | cries cried cried crying
whisper | t
mutter | q
murmur | q
laugh | q
sigh | q
shrug | q | shrugs shrugged shrugged shrugging
smile | q
muse | q
gush | q
rail | q
vent | q
thunder | q
snap | q | snaps snapped snapped snapping
quote | n
cite | n
agree | t
disagree | t
clarify | t | clarifies clarified clarified clarifying
elaborate | q
continue | q
conclude | t
begin | q | begins began begun beginning
go on | q | goes went gone going
chime in | q
joke | t
opine | t
profess | tn
proclaim | tn
pronounce | n
affirm | tn
attest | t
certify | t | certifies certified certified certifying
assure | ot
inform | ot
notify | ot | notifies notified notified notifying
remind | ot
brief | q
instruct | p
order | p
command | p
implore | p
beg | p | begs begged begged begging
beseech | p
press | p
encourage | p
invite | p
plead | q
appeal | q
apologize | q
apologise | q
thank | f
congratulate | f
express | n
voice | n
reassure | ot
concur | t | concurs concurred concurred concurring
interject | q
volunteer | q
specify | t | specifies specified specified specifying
outline | n
detail | n
tout | na
rebuke | nf
chide | f
scold | f
mock | n
deride | na
ridicule | n
charge | t
accept | t
find | t | finds found found finding
show | t | shows showed shown showing
think | cb | thinks thought thought thinking
believe | cb
feel | tb | feels felt felt feeling
hope | cb
fear | cb
expect | tb
doubt | tb
know | tb | knows knew known knowing
learn | t
hear | tb | hears heard heard hearing
understand | tb | understands understood understood understanding
rule | t
reckon | c
theorize | t
theorise | t
posit | t | posits posited posited positing
surmise | t
venture | tq
stipulate | t
decree | t
rule out | n | rules ruled ruled ruling
confess | tn
confide | t
reassert | tn
restate | tn
reaffirm | tn
recount | tnw
recollect | t
insinuate | t
corroborate | t
hypothesize | t
hypothesise | t
extrapolate | t
editorialize | t
editorialise | t
moan | t
grumble | t
gripe | t
grouse | t
scoff | t
gloat | t
enthuse | t
marvel | t
mumble | t
object | t
persist | q
blurt out | q
chant | q
cheer | q
roar | q
bellow | q
growl | q
bark | q
sneer | q
jeer | q
taunt | q
tease | q
beam | q
grin | q | grins grinned grinned grinning
chuckle | q
sob | q | sobs sobbed sobbed sobbing
wail | q
stammer | q
stutter | q
intone | q
drawl | q
recite | q
preach | q
deadpan | q | deadpans deadpanned deadpanned deadpanning
jest | q
echo | q
narrate | q
reminisce | q
banter | q
caption | q
counsel | tp
exhort | p
entreat | p
plead with | p
plead for | n
argue for | n
argue against | n
rail against | n
allude to | n
excoriate | nf
castigate | nf
berate | nf
chastise | nf
censure | nf
admonish | nf
fault | nf
disparage | n
commend | nf
applaud | nf
repudiate | n
disavow | n
renounce | n
retract | n
ridicule | n
signal | t | signals signalled signalled signalling
label | s | labels labelled labelled labelling
remember | tb
realize | tb
realise | tb
recognize | tb
recognise | tb
foresee | tb | foresees foresaw foreseen foreseeing
anticipate | tb
suspect | cb
assume | tb
presume | tb
worry | cb | worries worried worried worrying
imagine | tb
liken | n
`;
