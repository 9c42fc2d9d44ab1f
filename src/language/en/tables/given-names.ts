/** Given names that are mostly men's, folded; written by hand from general knowledge, 2026-11. They decide what "he" may mean. */
export const MEN_NAMES: ReadonlySet<string> = new Set(
  (
    "aaron abdul adam adolf ahmed alan albert alejandro alex alexander alexei ali allen andre andres andrew andrey andy angel anthony antonio " +
    "antony arthur barack ben benjamin bernard bernie bill bob boris brad brandon brett brian bruce carl carlos charles charlie chris " +
    "christopher chuck clarence craig dan daniel dave david dean dennis dick dmitri dmitry don donald doug douglas ed eduardo edward emmanuel " +
    "enrique eric ernesto evan felipe fernando francisco francois frank franz fred gary gavin george gerald gerard gilbert giuseppe glenn " +
    "gordon graham greg gregory guillermo guy hans harold harry hassan hector henry herbert howard hugo ian igor isaac ivan jack jacob jaime " +
    "jake james jan jared jason jay jean jeff jeffrey jeremy jerome jerry jesus jim jimmy joe joel john jon jonathan jorge jose joseph josh " +
    "joshua juan julian justin karl keith ken kenneth kevin khalid kyle lance larry lawrence lee leo leon leonard lou louis luis luke manuel " +
    "marc marcelo marco mario mark martin matt matthew maurice max michael miguel mike mikhail mitch mitt mohamed mohammad mohammed muhammad " +
    "narendra nathan neil nicholas nick nicolas nigel noah oleg oliver omar oscar otto pablo pat patrick paul pedro peter phil philip pierre " +
    "rafael ralph ramon randy raul ray raymond recep rex ricardo richard rick rob robert roberto rodrigo roger roland ron ronald roy rudolf rudy " +
    "russell ryan sam samuel santiago scott sean sebastian sergei sergey sergio simon stefan stephen steve steven stuart ted terry theodore " +
    "thomas tim timothy tobias todd tom tony travis troy tyler umar victor vincent viktor vladimir volodymyr walter warren wayne will william " +
    "wolfgang xi yusuf"
  ).split(" "),
);

/** Given names that are mostly women's, folded; written by hand from general knowledge, 2026-11. */
export const WOMEN_NAMES: ReadonlySet<string> = new Set(
  (
    "abigail alexandra alice alicia alison allison amanda amelia amy ana andrea angela anita ann anna anne annette april barbara beatriz becky " +
    "beth betty beverly brenda camila carla carmen carol caroline catherine cecilia charlotte cheryl christina christine cindy claire clara " +
    "claudia connie crystal cynthia dana debbie deborah diana diane dolores donna doris dorothy elaine elena elisa elisabeth elizabeth ellen " +
    "emily emma erin esther eva eve evelyn fatima fiona frances gabriela gail gina gloria grace hannah heather heidi helen hillary inga ingrid " +
    "irene isabel ivanka jane janet janice jean jen jennifer jenny jessica jill joan joanna joy joyce juana judith judy julia julie kamala " +
    "karen karine kate katherine kathleen kathryn kathy katie kelly kellyanne kim kimberly kristen kristi laura lauren laurie leah leila leslie " +
    "lilian linda lindsay lisa liz loretta lori louise lucia lucy luisa lynn madeleine madeline maggie margaret maria marie marina marta martha " +
    "mary maya megan melania melissa mercedes michelle mila miriam molly monica nadia nancy natalia natalie natasha nicole nina nora norma " +
    "oksana olga olivia pamela patricia paula penny phyllis priscilla rachel rebecca renee rita robin rosa rose ruth sally samantha sandra sara " +
    "sarah sharon shirley sofia sonia sophia sophie stacy stephanie sue susan suzanne svetlana sylvia tamara tanya tara teresa theresa tina " +
    "tracy ursula valentina valerie vanessa vera veronica vicky victoria virginia wendy yolanda yulia yvette yvonne zoe"
  ).split(" "),
);
