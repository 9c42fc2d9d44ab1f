/** Given names that are mostly men's, folded; written by hand from general knowledge, 2026-11. They decide what "he" may mean. */
export const MEN_NAMES: ReadonlySet<string> = new Set(
  (
    "aaron abdul adam aditya adolf ahmed akira alain alan albert alejandro aleksandr alex alexander alexei alfredo ali allen amir andre " +
    "andres andrew andrey andy angel anthony antonio antony arjun armando arthur arturo ashraf barack bashar ben benjamin benoit bernard " +
    "bernie bilal bill bob boris brad brandon brendan brett brian bruce bruno calvin carl carlos cesar charles charlie cheng chris " +
    "christopher chuck clarence colin craig cyril damian dan daniel daniil darren dave david dean dennis dick dieter dmitri dmitry dmytro " +
    "don donald doug douglas duncan ed edgar eduardo edward elijah elon emilio emmanuel enrique eric ernesto ethan evan fabian farid " +
    "felipe fernand fernando francisco francois frank franz fred gabriel gary gavin george gerald gerard gilbert giovanni giuseppe glenn " +
    "gonzalo gordon graham greg gregory guillermo gustavo guy hans harold harry haruto hassan hector henry herbert hiroshi howard hugo ian " +
    "ibrahim igor imran isaac ivan jack jacob jaime jake jakub james jan jared jason jay jean jeff jeffery jeffrey jeremy jerome jerry " +
    "jesus jim jimmy joao joaquin joe joel johan johannes john jon jonas jonathan jorge jose josef joseph josh joshua juan julian justin " +
    "kamal karl keith ken kenji kenneth kevin khalid kofi kwame kyle lance larry lars lawrence lee leo leon leonard lorenzo lou louis " +
    "lucas luis lukas luke maksim malcolm manuel marc marcelo marcin marco marcus mario mark martin mateo matt matteo matthew matthias " +
    "maurice max mehmet michael miguel mikael mike mikhail miroslav mitch mitt mohamed mohammad mohammed muhammad mustafa naftali narendra " +
    "nathan neil nicholas nick nicolae nicolas nigel nikolai nikos noah norman olaf oleg oleksandr oliver omar oscar oskar otto pablo pat " +
    "patrick paul pavel pedro peter phil philip pierre piotr rafael rajesh ralph ramon randy rashid raul ray raymond recep reginald rex " +
    "reza ricardo richard rick rob robert roberto rodrigo roger roland rolf ron ronald roy ruben rudolf rudy russell ryan sam samuel " +
    "sanjay santiago satoshi scott sean sebastian sebastien sergei sergey sergio simon stefan stephen steve steven stuart sven takeshi " +
    "tariq ted terry theodore thomas tim timothy tobias todd tom tomas tomasz tony travis troy tyler umar valery vasily victor vikram " +
    "viktor vincent vincenzo vladimir vladislav volodymyr walter warren wayne wilhelm will william wolfgang xavier xi yevgeny yoshihide " +
    "youssef yuri yusuf zoltan"
  ).split(" "),
);

/** Given names that are mostly women's, folded; written by hand from general knowledge, 2026-11. */
export const WOMEN_NAMES: ReadonlySet<string> = new Set(
  (
    "abigail adriana aisha alena alexandra alice alicia alina alison allison amanda amelia amina amy ana anastasia andrea angela angelina " +
    "angelique anita anja ann anna anne annette antonia april astrid aurora ayesha barbara beatriz becky beth betty beverly bianca brenda " +
    "bridget brigitte camila carla carmen carol carolina caroline carolyn catherine cecile cecilia celia chantal charlotte cheryl chiara " +
    "christina christine cindy claire clara claudia connie crystal cynthia dana daniela daria debbie deborah denise diana diane dilma " +
    "dolores donna doris dorothy edith eileen ekaterina elaine eleanor elena elisa elisabeth elise eliza elizabeth ellen emilia emily emma " +
    "erica erika erin esther eugenia eva eve evelyn fatima fatou federica felicia fiona frances francesca freya gabriela gail genevieve " +
    "gina giorgia gloria grace greta gudrun gwen hanna hannah heather heidi helen helena helga hillary ilona imelda indira ines inga " +
    "ingeborg ingrid irene irina iris isabel isabella isabelle ivanka jacinda jana jane janet janice jean jen jennifer jenny jessica jill " +
    "joan joanna josephine joy joyce juana judith judy julia julianne julie justine kaja kamala karen karin karine katarina kate katherine " +
    "kathleen kathryn kathy katie katja katrin keiko kelly kellyanne kim kimberly kirsten kristen kristi kristina lara larissa laura " +
    "lauren laurie leah leila lena leonie leslie leticia lilian liliana linda lindsay lisa liz loretta lori louise lucia luciana lucy " +
    "ludmila luisa lynn madeleine madeline magdalena maggie maia manuela marcela margaret margarita margrethe maria mariana marie " +
    "marie-claude marina marta martha mary maryam mathilde maxine maya megan melania melissa mercedes mette michaela michelle mila miriam " +
    "molly mona monica nadezhda nadia nadine nancy naomi natalia natalie natalya natasha nicole nina noor noora nora norma oksana olena " +
    "olga olivia pamela paola patricia paula penny petra phyllis pilar priscilla rachel raquel rebecca regina renata renee rita robin rosa " +
    "rose rosie roxana ruth sabine sally samantha sandra sanna sara sarah sharon shirley silvia simone sinead siobhan sofia solveig sonia " +
    "sophia sophie stacy stephanie sue susan suzanne svetlana sylvia tamara tanya tara tatiana tatyana teresa theresa tina tracy ulrike " +
    "ursula valentina valerie vanessa vera veronica vicky victoria viktoria violeta virginia vivian wendy wilma yasmin yelena yolanda yuko " +
    "yulia yvette yvonne zainab zoe zuzana"
  ).split(" "),
);
