/**
 * Words that make an attribution one of speech rather than of belief or intention, in all their forms. Written by
 * hand for this measure from general knowledge, apart from the engine's own table, 2026-11.
 */
const STEMS =
  "say said says saying tell told tells telling state stated states stating add adds added adding note notes noted noting " +
  "announce announces announced announcing report reports reported reporting confirm confirms confirmed confirming " +
  "acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting concede concedes conceded conceding " +
  "claim claims claimed claiming argue argues argued arguing assert asserts asserted asserting insist insists insisted insisting " +
  "maintain maintains maintained maintaining contend contends contended contending allege alleges alleged alleging " +
  "declare declares declared declaring explain explains explained explaining warn warns warned warning " +
  "write writes wrote written writing tweet tweets tweeted tweeting reply replies replied replying respond responds responded " +
  "answer answers answered ask asks asked asking call calls called calling describe describes described describing " +
  "recall recalls recalled repeat repeats repeated reiterate reiterates reiterated stress stresses stressed stressing " +
  "emphasize emphasizes emphasized suggest suggests suggested suggesting remark remarks remarked observe observed comment commented " +
  "mention mentions mentioned joke jokes joked joking quip quipped complain complains complained complaining continue continued continues " +
  "predict predicts predicted estimate estimates estimated accuse accuses accused accusing criticize criticizes criticized criticizing " +
  "denounce denounces denounced condemn condemns condemned blast blasted slam slammed praise praised praises praising blame blamed blames " +
  "deny denies denied denying reject rejects rejected dispute disputed dismiss dismissed demand demands demanded demanding urge urges urged urging " +
  "promise promises promised promising pledge pledges pledged vow vows vowed vowing threaten threatens threatened propose proposes proposed " +
  "reveal reveals revealed disclose disclosed testify testified according quote quotes quoted cite cites cited citing indicate indicates indicated " +
  "point pointed points conclude concluded concludes exclaim exclaimed shout shouted lament lamented boast boasted bragged " +
  "post posted advise advised caution cautioned recommend recommended question questioned questioning";

const SAYING: ReadonlySet<string> = new Set(STEMS.split(" "));

/** Says whether the words of a cue hold a form of a verb of saying, "according to", or nothing but a colon. */
export function isSaying(cue: string): boolean {
  const words = cue.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length === 0 || words.some((word) => SAYING.has(word));
}
