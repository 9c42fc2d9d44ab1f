/**
 * Verbs whose past is not made by rule, one to a line: base form, past, participle where it differs. Written by hand
 * from general knowledge of English, 2026-11.
 */
export const IRREGULAR_VERBS = `
arise arose arisen
beat beat beaten
become became become
begin began begun
bend bent
bind bound
bleed bled
blow blew blown
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came come
cut cut
deal dealt
dig dug
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
unfreeze unfroze unfrozen
get got gotten
give gave given
go went gone
grow grew grown
hear heard
hit hit
hold held
hurt hurt
keep kept
know knew known
lay laid
lead led
leave left
lend lent
let let
lose lost
make made
mean meant
meet met
overcome overcame overcome
override overrode overridden
overrun overran overrun
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
put put
quit quit
read read
retake retook retaken
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said
see saw seen
seek sought
sell sold
send sent
set set
shake shook shaken
shoot shot
show showed shown
shrink shrank shrunk
shut shut
sink sank sunk
sit sat
sleep slept
speak spoke spoken
spend spent
split split
spread spread
stand stood
steal stole stolen
strike struck
strip stripped
swear swore sworn
swim swam swum
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
undertake undertook undertaken
uphold upheld
wear wore worn
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
`;

/** Past forms that are another verb's base form unless a particle stands behind them: "wound up". */
export const PHRASAL_PASTS: Readonly<
  Record<string, { readonly lemma: string; readonly particles: readonly string[] }>
> = {
  wound: { lemma: "wind", particles: ["up", "down"] },
};
