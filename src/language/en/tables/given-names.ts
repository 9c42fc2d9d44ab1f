/** Given names that are mostly men's, folded; written by hand from general knowledge, 2026-11. They decide what "he" may mean. */
export const MEN_NAMES: ReadonlySet<string> = new Set(
  (
    "aaron abdel abdul abdulla abdullah adam aditya adolf ahmad ahmed akio akira alain alan albert alberto aldo alec alejandro " +
    "aleksandr alex alexander alexei alfonso alfred alfredo ali alistair allan allen alvaro alvin amadou amir amos anders andre " +
    "andrej andres andrew andrey andy angel ansel anselm anthony antonio antony archie arjun armando arne arnold arsene arthur " +
    "arturo ashraf asif augusto axel aziz baptiste barack barry bart bashar basil ben benedict benjamin benny benoit bernard " +
    "bernie bertrand bilal bill birger bjorn bob bobby boris boubacar brad brandon brendan brent brett brian bruce bruno bryan " +
    "bryce byron calvin cameron carl carlos carlton cecil cedric cesar charles charlie cheng chris christoph christopher chuck " +
    "clarence claude claus clement clifford clint clive clyde colin conrad cory craig curtis cyril cyrus dale damian damien dan " +
    "daniel daniil dario darius darrell darren darryl dave david davide dean declan deepak dennis denzel derek desmond devin dick " +
    "diego dieter dirk dmitri dmitry dmytro dominic dominik don donald donovan doug douglas doyle duncan dustin dwayne dwight ed " +
    "eddie edgar edmund eduardo edward edwin efrain eli elias elijah elliot elliott elmer elon elvis emil emile emilio emmanuel " +
    "emre enrique eric erik erling ernest ernesto errol ethan evan ezra fabian fabio faisal farid federico felipe ferdinand " +
    "fernand fernando fidel filip floyd francis francisco francois frank frankie franz fred freddie frederic frederick fredrik " +
    "fritz gabriel garrett garry gary gavin gene geoff geoffrey george gerald gerard gianni gil gilbert gino giovanni giuseppe " +
    "glen glenn gonzalo goran gordon graeme graham greg gregor gregory guido guillermo gunnar gunther gustav gustavo guy haakon " +
    "hamid hamza hank hans harold harry haruto hasan hashim hassan hector heinrich heinz hendrik henri henrik henrique henry " +
    "herbert herman hernan hideo hieu hiroshi horst howard hubert hugh hugo humberto hussein ian ibrahim ignacio igor iker ilham " +
    "ilya imran ingo ira irving isaac isaiah ismail issa ivan ivor jack jacob jacques jaime jake jakub jamal james jan jared " +
    "jarrod jason javier jaxon jay jean jeff jeffery jeffrey jeremiah jeremy jermaine jerome jerry jerzy jesus jim jimmy jiri " +
    "joachim joao joaquin jochen joe joel johan johannes john johnny jon jonah jonas jonathan jorg jorge jose josef josep joseph " +
    "josh joshua jozef juan juergen julian julio julius junichi jurgen justin kadir kamal kareem karim karl karol kaspar keir " +
    "keith kelvin ken kenji kenneth kenny kevin khalid kirk klaus kofi konrad konstantin kris kristian kristof kurt kwame kyle " +
    "lachlan lamar lance larry lars lasse laurence laurent lawrence leandro lee leif leo leon leonard leopold leroy lester liam " +
    "lionel lloyd lorenzo lou louis lucas ludovic ludwig luigi luis lukas lukasz luke luther lyle lyndon magnus mahmoud mahmud " +
    "maksim malcolm malik mamadou manfred manny mansour manuel marc marcelo marcin marco marcus marek mario marius mark marlon " +
    "martin marvin massimo mateo mathias mats matt matteo matthew matthias maurice maurizio max maxime maxwell mehmet melvin " +
    "michael michal michel mick miguel mikael mike mikhail miles milo miroslav mitch mitt mohamed mohammad mohammed moises mostafa " +
    "moussa muhammad mustafa myron naftali narendra nasser nate nathan nathaniel neil nestor nicholas nick nicolae nicolas niels " +
    "nigel nikolai nikos nils noah noam noel norbert norman octavio olaf oleg oleksandr oliver olivier omar omer oscar oskar " +
    "oswald otto owen pablo paddy paolo pascal pat patricio patrick paul paulo pavel pawel pedro percy peter petr petros phil " +
    "philip philippe pierre pietro piotr quentin quincy radek rafael rajesh ralf ralph ramiro ramon randy raphael rashid raul ravi " +
    "ray raymond recep reggie reginald reinhard remy rene reuben rex reza rhys ricardo riccardo richard rick ricky rob robbie " +
    "robert roberto roderick rodney rodrigo rogelio roger rohan roland rolf romain romeo ron ronald rory roy ruben rudolf rudy " +
    "rupert russell ryan saad sacha saeed sakari salah saleh salman salvador salvatore sam sami samir samuel sandro sanjay " +
    "santiago satoshi sayed sayyed scott sean sebastian sebastien selim serge sergei sergey sergio seth shane shaun sheldon shawn shinzo " +
    "siegfried sigmar silas silvio simon solomon stan stanislav stanley stavros stefan stefano stephan stephen steve steven " +
    "stewart stuart sven sylvain tadeusz takeshi tariq taro tayyip ted teddy terence terrence terry thaddeus theo theodor theodore " +
    "thiago thierry thomas thorsten tiago tim timo timothy timur tito tobias todd tom tomas tomasz tommy tony torsten travis trent " +
    "trevor tristan troy tyler tyrone ugo ulf ulrich umar uriel vaclav valentin valery vance vasco vasily vaughn vernon vic " +
    "vicente victor vikas vikram viktor vince vincent vincenzo vitaly vito vlad vladimir vladislav volodymyr waleed walid wally " +
    "walter warren wayne wes wesley wilbur wilfried wilhelm will willem william willie willy winston wolfgang xavier xi yahya " +
    "yakov yannick yasser yevgeny yiannis yoav yonatan yosef yoshihide yousef youssef yuri yusuf yves zachary zack zane zayd " +
    "zbigniew zeev ziad zoltan"
  ).split(" "),
);

/** Given names that are mostly women's, folded; written by hand from general knowledge, 2026-11. */
export const WOMEN_NAMES: ReadonlySet<string> = new Set(
  (
    "abigail ada adela adele adriana adriane agata agatha agnes agnieszka aida aileen aimee aisha akiko alejandra aleksandra alena " +
    "alessandra alessia alexa alexandra alexandria alexia alice alicia alina alison allison alma althea alyssa amal amalia amanda " +
    "amelia amina amira amy ana anabel anastasia anastasiia andrea andree ange angela angelina angelique angie anita anja ann anna " +
    "annabel annalena anne anneliese annette annie annika antoinette antonia april arabella ariana arlene ashleigh asma astrid " +
    "aubrey audra audrey aurora ava ayanna ayesha ayse aysha azadeh barbara barbra bea beata beatrice beatriz becky belinda bella " +
    "benazir bernadette bernice bertha bessie beth betsy bette bettina betty beverly bianca birgit birgitta blanca bonita bonnie " +
    "brandi brenda bridget brigid brigitte britney brittany bronwyn brooke camila camille candace candice carina carissa carla " +
    "carlotta carly carmela carmen carol carole carolina caroline carolyn carrie cassandra cassie catalina cate catharina " +
    "catherine cathy cecile cecilia ceclia celeste celia celine chantal charlene charlotte charmaine cherie cheryl chiara chloe " +
    "chrissy christa christiane christie christina christine cindy claire clara clarissa claudia claudine clemence clementine " +
    "colette colleen concepcion connie consuelo cora cordelia corinne cornelia cristina crystal cynthia dagmar dahlia dana daniela " +
    "daphne daria darla darlene davina daya deanna debbie deborah debra deirdre delia delilah delores delphine denise desiree " +
    "diana diandra diane dilma dina dolores donna dora doreen doris dorota dorothea dorothy edith edna effie eileen ekaterina " +
    "elaina elaine eleanor eleanora elena eleni elfriede elin elisa elisabeth elise eliza elizabeth elke ella elle ellen elsa " +
    "elsie elvira emanuela emilia emilie emily emine emma emmanuelle enid erica erika erin erna ernestine esme esmeralda esperanza " +
    "estelle ester esther ethel eugenia eugenie eunice eva evangeline eve evelyn evita ewa fatima fatou faye federica felicia " +
    "felicity felipa fernanda fiona fleur flora fran frances francesca francine francisca francoise frederica freya frieda gabi " +
    "gabriela gabriella gail gayle gemma genevieve georgette georgina geraldine germaine gertrude ghada gillian gina ginny giorgia " +
    "giovanna gisela giselle gladys glenda gloria grace graciela greta grethe griselda guadalupe gudrun gwen gwendolyn gwyneth " +
    "haley halima hanan hanna hannah hannelore harriet hattie heather hedwig heidi heike helen helena helene helga helle henrietta " +
    "henriette hilda hilde hillary ida ilhan ilka ilona ilse imelda imogen ina indira ines inga inge ingeborg inger ingrid ioana " +
    "iona irene irina iris irma isabel isabela isabella isabelle isadora isobel ivana ivanka ivonne jacinda jackie jacqueline jada " +
    "jamila jana jane janelle janet janette janice janine jasmin jasmine jayne jean jeanette jeanne jeannie jemima jen jenna " +
    "jennifer jenny jeri jerri jessica jette jill jimena joan joann joanna joanne jocelyn jodi jodie johanna jolanta jolene " +
    "josefina josephine josie joy joyce joycelyn juana juanita judi judith judy jule julia juliana julianne julie juliet juliette " +
    "june justine jutta kaitlin kaja kalina kamala karen karin karina karine karla karolina kasia katalin katarina kate katerina " +
    "kathe katherine kathleen kathrin kathryn kathy katia katie katinka katja katrin katya kayla keiko keira kelli kelly kellyanne " +
    "kendra kerri kerstin khadija kiera kim kimberly kiran kirsten kirsti kirsty klara krista kristen kristi kristina kristy " +
    "krystal krystyna kyra kyrsten lana lara larissa latisha latoya laura laurel lauren lauriane laurie layla lea leah leanne leia " +
    "leigh leila lena leni lenore leona leonie leonor leonora leonore leslie leticia letitia lidia liesbeth lila lilia lilian " +
    "liliana lillian lina linda lindsay lindsey linnea lisa lisbeth lise liv livia liz liza lois lola lolita lorena lorenza " +
    "loretta lori lorna lorraine lotte louisa louise luana luann lucia luciana lucie lucille lucinda lucretia lucy ludmila luisa " +
    "lulu lydia lynn lyudmila mabel macarena maddie madeleine madeline madelyn magali magda magdalena maggie mahsa maia maike maja " +
    "malala malin malina mallory mandy manuela mara marcela marcella marcia marga margaret margarete margarethe margarida " +
    "margarita margaux marge margherita margie margit margo margot margret margrethe maria mariam mariana mariann marianna " +
    "marianne maribel marie marie-claude marietta marika marilyn marina marine marion marisa marisol marit marjorie marla marlene " +
    "marlies marlis marsha marta martha martina martine mary maryam mathilde matilda maud maude maura maureen mavis maxine maya " +
    "mckenzie meera meg megan meghan melania melanie melinda melissa mercedes meredith meryl mette mia micaela michaela michaele " +
    "michele michelle mikaela mila mildred mileva millicent millie mimi mina mindy minerva minna mira miranda mireille miriam " +
    "mirjam mitsuko mitzi moira mollie molly mona monica monika monique muriel myra myriam myrna nabila nadezhda nadia nadine " +
    "nadja nancy naomi narges natalia natalie natalya natasha nathalie nell nellie nelly nerea netta nettie nicki nicole nicoletta " +
    "nikki nina nita noor noora nora noreen norma nuala odette ofelia oksana olena olga olivia oona ophelia oprah paloma pam " +
    "pamela paola patrice patricia patsy patti patty paula paulette paulina pauline peggy penelope penny perla petra phoebe " +
    "phyllis pilar polly portia prisca priscilla priti priya rachael rachel rachelle raisa ramona rana rania raquel rashida " +
    "rebecca rebekah regina reina rena renata renate renee reyna rhea rhoda rhonda ricarda rigoberta rina rita roberta robin robyn " +
    "rochelle rocio romana romina ronda rosa rosalia rosalie rosalind rosalyn rosamund rosana rosanna rosario rose roseanne " +
    "rosemarie rosetta rosie rosina rosita rowena roxana roxane roxanne ruth sabina sabine sabrina sadie sally salma saman " +
    "samantha samara sandra sandrine sanna saoirse sara sarah saskia scarlett selena selma serena shakira shana shanna shari " +
    "sharon sheena sheila shelby shelley sheri sherri sherrie sherry sheryl shirin shirley sibylle sienna sigrid silke silvana " +
    "silvia simona simone sinead siobhan sofia sofie solange solveig sonia sonja sonya sophia sophie soraya stacey staci stacy " +
    "stefanie steph stephanie stephany sue suellen susan susana susanna susannah susanne suzanna suzanne suzette svetlana sybil " +
    "sylvia sylvie tabitha tamara tami tammy tania tanja tanya tara tatiana tatjana tatyana teresa teri terri tess tessa thea " +
    "thelma theresa therese tiffany tilda tina tonia tonya tracey traci tracy tricia trina trish trudy tulsi ulrike ursula uta ute " +
    "valentina valeria valerie vanessa vera verena veronica veronique vicki vickie vicky victoria viktoria vilma viola violeta " +
    "virginia virginie vivian viviana viviane vivienne wanda wendy wilhelmina willa wilma winifred winnie winona xiomara yael " +
    "yasmin yasmine yelena yoko yolanda yuko yulia yuriko yvette yvonne zahra zainab zara zelda zeynep zoe zofia zuzana"
  ).split(" "),
);
