/**
 * Who held which office when, one to a line: `country | office | name | from | to`. Dates are ISO 8601; an open end
 * stands for "still in office when the table was written". Heads of state and government of the larger countries and
 * foreign ministers of some. Written by hand from general knowledge, 2026-11; an entry that is doubtful is left out.
 */
export const OFFICE_HOLDERS = `
US | president | George W. Bush | 2001-01-20 | 2009-01-20
US | president | Barack Obama | 2009-01-20 | 2017-01-20
US | president | Donald Trump | 2017-01-20 | 2021-01-20
US | president | Joe Biden | 2021-01-20 | 2025-01-20
US | president | Donald Trump | 2025-01-20 |
US | vice president | Joe Biden | 2009-01-20 | 2017-01-20
US | vice president | Mike Pence | 2017-01-20 | 2021-01-20
US | vice president | Kamala Harris | 2021-01-20 | 2025-01-20
US | vice president | JD Vance | 2025-01-20 |
US | secretary of state | Hillary Clinton | 2009-01-21 | 2013-02-01
US | secretary of state | John Kerry | 2013-02-01 | 2017-01-20
US | secretary of state | Rex Tillerson | 2017-02-01 | 2018-03-31
US | secretary of state | Mike Pompeo | 2018-04-26 | 2021-01-20
US | secretary of state | Antony Blinken | 2021-01-26 | 2025-01-20
US | secretary of state | Marco Rubio | 2025-01-21 |
MX | president | Felipe Calderón | 2006-12-01 | 2012-12-01
MX | president | Enrique Peña Nieto | 2012-12-01 | 2018-12-01
MX | president | Andrés Manuel López Obrador | 2018-12-01 | 2024-10-01
MX | president | Claudia Sheinbaum | 2024-10-01 |
MX | foreign minister | Marcelo Ebrard | 2018-12-01 | 2023-06-12
MX | foreign minister | Alicia Bárcena | 2023-07-01 | 2024-10-01
CA | prime minister | Stephen Harper | 2006-02-06 | 2015-11-04
CA | prime minister | Justin Trudeau | 2015-11-04 | 2025-03-14
CA | prime minister | Mark Carney | 2025-03-14 |
GB | prime minister | David Cameron | 2010-05-11 | 2016-07-13
GB | prime minister | Theresa May | 2016-07-13 | 2019-07-24
GB | prime minister | Boris Johnson | 2019-07-24 | 2022-09-06
GB | prime minister | Liz Truss | 2022-09-06 | 2022-10-25
GB | prime minister | Rishi Sunak | 2022-10-25 | 2024-07-05
GB | prime minister | Keir Starmer | 2024-07-05 |
FR | president | Nicolas Sarkozy | 2007-05-16 | 2012-05-15
FR | president | François Hollande | 2012-05-15 | 2017-05-14
FR | president | Emmanuel Macron | 2017-05-14 |
DE | chancellor | Angela Merkel | 2005-11-22 | 2021-12-08
DE | chancellor | Olaf Scholz | 2021-12-08 | 2025-05-06
DE | chancellor | Friedrich Merz | 2025-05-06 |
DE | foreign minister | Heiko Maas | 2018-03-14 | 2021-12-08
DE | foreign minister | Annalena Baerbock | 2021-12-08 | 2025-05-06
IT | prime minister | Matteo Renzi | 2014-02-22 | 2016-12-12
IT | prime minister | Giuseppe Conte | 2018-06-01 | 2021-02-13
IT | prime minister | Mario Draghi | 2021-02-13 | 2022-10-22
IT | prime minister | Giorgia Meloni | 2022-10-22 |
ES | prime minister | Mariano Rajoy | 2011-12-21 | 2018-06-02
ES | prime minister | Pedro Sánchez | 2018-06-02 |
RU | president | Vladimir Putin | 2012-05-07 |
RU | foreign minister | Sergey Lavrov | 2004-03-09 |
UA | president | Petro Poroshenko | 2014-06-07 | 2019-05-20
UA | president | Volodymyr Zelenskyy | 2019-05-20 |
CN | president | Xi Jinping | 2013-03-14 |
CN | foreign minister | Wang Yi | 2013-03-16 | 2022-12-30
JP | prime minister | Shinzo Abe | 2012-12-26 | 2020-09-16
JP | prime minister | Yoshihide Suga | 2020-09-16 | 2021-10-04
JP | prime minister | Fumio Kishida | 2021-10-04 | 2024-10-01
KR | president | Moon Jae-in | 2017-05-10 | 2022-05-10
KR | president | Yoon Suk Yeol | 2022-05-10 | 2025-04-04
KP | leader | Kim Jong Un | 2011-12-17 |
IN | prime minister | Manmohan Singh | 2004-05-22 | 2014-05-26
IN | prime minister | Narendra Modi | 2014-05-26 |
PK | prime minister | Imran Khan | 2018-08-18 | 2022-04-10
BR | president | Dilma Rousseff | 2011-01-01 | 2016-05-12
BR | president | Michel Temer | 2016-05-12 | 2019-01-01
BR | president | Jair Bolsonaro | 2019-01-01 | 2023-01-01
BR | president | Luiz Inácio Lula da Silva | 2023-01-01 |
AR | president | Mauricio Macri | 2015-12-10 | 2019-12-10
AR | president | Alberto Fernández | 2019-12-10 | 2023-12-10
AR | president | Javier Milei | 2023-12-10 |
CO | president | Iván Duque | 2018-08-07 | 2022-08-07
CO | president | Gustavo Petro | 2022-08-07 | 2026-08-07
CL | president | Gabriel Boric | 2022-03-11 | 2026-03-11
VE | president | Nicolás Maduro | 2013-04-19 | 2026-01-03
CU | president | Raúl Castro | 2008-02-24 | 2018-04-19
CU | president | Miguel Díaz-Canel | 2018-04-19 |
GT | president | Alejandro Giammattei | 2020-01-14 | 2024-01-15
GT | president | Bernardo Arévalo | 2024-01-15 |
HN | president | Xiomara Castro | 2022-01-27 | 2026-01-27
SV | president | Nayib Bukele | 2019-06-01 |
TR | president | Recep Tayyip Erdogan | 2014-08-28 |
IL | prime minister | Benjamin Netanyahu | 2009-03-31 | 2021-06-13
IL | prime minister | Naftali Bennett | 2021-06-13 | 2022-06-30
IL | prime minister | Yair Lapid | 2022-07-01 | 2022-12-29
IL | prime minister | Benjamin Netanyahu | 2022-12-29 |
IR | president | Hassan Rouhani | 2013-08-03 | 2021-08-03
IR | president | Ebrahim Raisi | 2021-08-03 | 2024-05-19
IR | president | Masoud Pezeshkian | 2024-07-28 |
SY | president | Bashar Assad | 2000-07-17 | 2024-12-08
EG | president | Abdel Fattah el-Sissi | 2014-06-08 |
ZA | president | Jacob Zuma | 2009-05-09 | 2018-02-14
ZA | president | Cyril Ramaphosa | 2018-02-15 |
NG | president | Muhammadu Buhari | 2015-05-29 | 2023-05-29
NG | president | Bola Tinubu | 2023-05-29 |
KE | president | Uhuru Kenyatta | 2013-04-09 | 2022-09-13
KE | president | William Ruto | 2022-09-13 |
AU | prime minister | Malcolm Turnbull | 2015-09-15 | 2018-08-24
AU | prime minister | Scott Morrison | 2018-08-24 | 2022-05-23
AU | prime minister | Anthony Albanese | 2022-05-23 |
NZ | prime minister | Jacinda Ardern | 2017-10-26 | 2023-01-25
PL | prime minister | Mateusz Morawiecki | 2017-12-11 | 2023-12-13
PL | prime minister | Donald Tusk | 2023-12-13 |
HU | prime minister | Viktor Orbán | 2010-05-29 |
FI | president | Sauli Niinistö | 2012-03-01 | 2024-03-01
FI | president | Alexander Stubb | 2024-03-01 |
VA | pope | Benedict XVI | 2005-04-19 | 2013-02-28
VA | pope | Francis | 2013-03-13 | 2025-04-21
VA | pope | Leo XIV | 2025-05-08 |
`;
