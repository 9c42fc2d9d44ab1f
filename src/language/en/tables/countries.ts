/**
 * The countries of the world and some territories, one to a line: `code | name | capital | adjectives and
 * inhabitants | other names`.
 *
 * Written by hand from general knowledge, November 2026. To add an entry, write one line; the code is ISO 3166-1
 * alpha-2 (EU and XK as in common use), lists are separated by semicolons, names are in English.
 */
export const COUNTRIES = `
AD | Andorra | Andorra la Vella | Andorran |
AE | United Arab Emirates | Abu Dhabi | Emirati | UAE; U.A.E.; the Emirates
AF | Afghanistan | Kabul | Afghan; Afghani |
AG | Antigua and Barbuda | St. John's | Antiguan |
AL | Albania | Tirana | Albanian |
AM | Armenia | Yerevan | Armenian |
AO | Angola | Luanda | Angolan |
AR | Argentina | Buenos Aires | Argentine; Argentinian; Argentinean | Argentine Republic
AT | Austria | Vienna | Austrian |
AU | Australia | Canberra | Australian |
AW | Aruba | Oranjestad | Aruban |
AZ | Azerbaijan | Baku | Azerbaijani; Azeri |
BA | Bosnia and Herzegovina | Sarajevo | Bosnian | Bosnia; Bosnia-Herzegovina
BB | Barbados | Bridgetown | Barbadian |
BD | Bangladesh | Dhaka | Bangladeshi |
BE | Belgium | Brussels | Belgian |
BF | Burkina Faso | Ouagadougou | Burkinabe |
BG | Bulgaria | Sofia | Bulgarian |
BH | Bahrain | Manama | Bahraini |
BI | Burundi | Gitega | Burundian |
BJ | Benin | Porto-Novo | Beninese |
BM | Bermuda | | Bermudian |
BN | Brunei | Bandar Seri Begawan | Bruneian |
BO | Bolivia | La Paz | Bolivian |
BR | Brazil | Brasilia | Brazilian |
BS | Bahamas | Nassau | Bahamian | the Bahamas
BT | Bhutan | Thimphu | Bhutanese |
BW | Botswana | Gaborone | Botswanan; Motswana; Batswana |
BY | Belarus | Minsk | Belarusian; Belarussian | Byelorussia
BZ | Belize | Belmopan | Belizean |
CA | Canada | Ottawa | Canadian |
CD | Democratic Republic of Congo | Kinshasa | Congolese | Congo-Kinshasa; DRC; DR Congo; Democratic Republic of the Congo; Zaire
CF | Central African Republic | Bangui | Central African |
CG | Republic of Congo | Brazzaville | Congolese | Congo-Brazzaville; Republic of the Congo
CH | Switzerland | Bern | Swiss |
CI | Ivory Coast | Yamoussoukro | Ivorian | Cote d'Ivoire; Côte d'Ivoire
CL | Chile | Santiago | Chilean |
CM | Cameroon | Yaounde | Cameroonian |
CN | China | Beijing | Chinese | People's Republic of China; PRC; mainland China; Peking
CO | Colombia | Bogota | Colombian |
CR | Costa Rica | San Jose | Costa Rican |
CU | Cuba | Havana | Cuban |
CV | Cape Verde | Praia | Cape Verdean | Cabo Verde
CW | Curacao | Willemstad | Curacaoan |
CY | Cyprus | Nicosia | Cypriot |
CZ | Czech Republic | Prague | Czech | Czechia
DE | Germany | Berlin | German | Federal Republic of Germany
DJ | Djibouti | | Djiboutian |
DK | Denmark | Copenhagen | Danish; Dane |
DM | Dominica | Roseau | |
DO | Dominican Republic | Santo Domingo | Dominican |
DZ | Algeria | Algiers | Algerian |
EC | Ecuador | Quito | Ecuadorian; Ecuadorean; Ecuadoran |
EE | Estonia | Tallinn | Estonian |
EG | Egypt | Cairo | Egyptian |
ER | Eritrea | Asmara | Eritrean |
ES | Spain | Madrid | Spanish; Spaniard |
ET | Ethiopia | Addis Ababa | Ethiopian |
EU | European Union | | EU | E.U.; EU
FI | Finland | Helsinki | Finnish; Finn |
FJ | Fiji | Suva | Fijian |
FM | Micronesia | Palikir | Micronesian |
FR | France | Paris | French; Frenchman; Frenchwoman |
GA | Gabon | Libreville | Gabonese |
GB | United Kingdom | London | British; Briton; Brit; English; Scottish; Welsh; Northern Irish | UK; U.K.; Great Britain; Britain; England; Scotland; Wales; Northern Ireland
GD | Grenada | St. George's | Grenadian |
GE | Georgia | Tbilisi | Georgian | Republic of Georgia
GF | French Guiana | Cayenne | |
GH | Ghana | Accra | Ghanaian |
GI | Gibraltar | | Gibraltarian |
GL | Greenland | Nuuk | Greenlandic; Greenlander |
GM | Gambia | Banjul | Gambian | the Gambia
GN | Guinea | Conakry | Guinean |
GP | Guadeloupe | | Guadeloupean |
GQ | Equatorial Guinea | Malabo | Equatoguinean; Equatorial Guinean |
GR | Greece | Athens | Greek |
GT | Guatemala | Guatemala City | Guatemalan |
GU | Guam | Hagatna | Guamanian |
GW | Guinea-Bissau | Bissau | |
GY | Guyana | Georgetown | Guyanese |
HK | Hong Kong | | Hong Konger; Hongkonger |
HN | Honduras | Tegucigalpa | Honduran |
HR | Croatia | Zagreb | Croatian; Croat |
HT | Haiti | Port-au-Prince | Haitian |
HU | Hungary | Budapest | Hungarian |
ID | Indonesia | Jakarta | Indonesian |
IE | Ireland | Dublin | Irish; Irishman; Irishwoman | Republic of Ireland
IL | Israel | Jerusalem | Israeli |
IN | India | New Delhi | Indian |
IQ | Iraq | Baghdad | Iraqi |
IR | Iran | Tehran | Iranian | Islamic Republic of Iran; Persia
IS | Iceland | Reykjavik | Icelandic; Icelander |
IT | Italy | Rome | Italian |
JM | Jamaica | Kingston | Jamaican |
JO | Jordan | Amman | Jordanian |
JP | Japan | Tokyo | Japanese |
KE | Kenya | Nairobi | Kenyan |
KG | Kyrgyzstan | Bishkek | Kyrgyz; Kyrgyzstani |
KH | Cambodia | Phnom Penh | Cambodian |
KI | Kiribati | Tarawa | |
KM | Comoros | Moroni | Comorian |
KN | St. Kitts and Nevis | Basseterre | Kittitian | Saint Kitts and Nevis
KP | North Korea | Pyongyang | North Korean; Korean | DPRK; Democratic People's Republic of Korea
KR | South Korea | Seoul | South Korean; Korean | Republic of Korea
KW | Kuwait | Kuwait City | Kuwaiti |
KY | Cayman Islands | George Town | Caymanian |
KZ | Kazakhstan | Astana | Kazakh; Kazakhstani |
LA | Laos | Vientiane | Laotian; Lao |
LB | Lebanon | Beirut | Lebanese |
LC | St. Lucia | Castries | St. Lucian; Saint Lucian | Saint Lucia
LI | Liechtenstein | Vaduz | |
LK | Sri Lanka | Colombo | Sri Lankan |
LR | Liberia | Monrovia | Liberian |
LS | Lesotho | Maseru | Basotho |
LT | Lithuania | Vilnius | Lithuanian |
LU | Luxembourg | | Luxembourger; Luxembourgish |
LV | Latvia | Riga | Latvian |
LY | Libya | Tripoli | Libyan |
MA | Morocco | Rabat | Moroccan |
MC | Monaco | | Monegasque |
MD | Moldova | Chisinau | Moldovan | Republic of Moldova
ME | Montenegro | Podgorica | Montenegrin |
MG | Madagascar | Antananarivo | Malagasy; Madagascan |
MH | Marshall Islands | Majuro | Marshallese |
MK | North Macedonia | Skopje | Macedonian; North Macedonian | Macedonia
ML | Mali | Bamako | Malian |
MM | Myanmar | Naypyitaw | Burmese | Burma
MN | Mongolia | Ulaanbaatar | Mongolian |
MO | Macao | | Macanese | Macau
MQ | Martinique | Fort-de-France | Martinican |
MR | Mauritania | Nouakchott | Mauritanian |
MT | Malta | Valletta | Maltese |
MU | Mauritius | Port Louis | Mauritian |
MV | Maldives | Male | Maldivian | the Maldives
MW | Malawi | Lilongwe | Malawian |
MX | Mexico | Mexico City | Mexican | México
MY | Malaysia | Kuala Lumpur | Malaysian |
MZ | Mozambique | Maputo | Mozambican |
NA | Namibia | Windhoek | Namibian |
NC | New Caledonia | Noumea | New Caledonian |
NE | Niger | Niamey | Nigerien |
NG | Nigeria | Abuja | Nigerian |
NI | Nicaragua | Managua | Nicaraguan |
NL | Netherlands | Amsterdam | Dutch; Dutchman; Dutchwoman | the Netherlands; Holland
NO | Norway | Oslo | Norwegian |
NP | Nepal | Kathmandu | Nepali; Nepalese |
NR | Nauru | Yaren | Nauruan |
NZ | New Zealand | Wellington | New Zealander |
OM | Oman | Muscat | Omani |
PA | Panama | Panama City | Panamanian |
PE | Peru | Lima | Peruvian |
PF | French Polynesia | Papeete | | Tahiti
PG | Papua New Guinea | Port Moresby | Papua New Guinean |
PH | Philippines | Manila | Filipino; Filipina; Philippine | the Philippines
PK | Pakistan | Islamabad | Pakistani |
PL | Poland | Warsaw | Polish; Pole |
PR | Puerto Rico | San Juan | Puerto Rican |
PS | Palestine | Ramallah | Palestinian | Palestinian territories; West Bank; Gaza Strip; Gaza; State of Palestine
PT | Portugal | Lisbon | Portuguese |
PW | Palau | Ngerulmud | Palauan |
PY | Paraguay | Asuncion | Paraguayan |
QA | Qatar | Doha | Qatari |
RO | Romania | Bucharest | Romanian |
RS | Serbia | Belgrade | Serbian; Serb |
RU | Russia | Moscow | Russian | Russian Federation
RW | Rwanda | Kigali | Rwandan |
SA | Saudi Arabia | Riyadh | Saudi; Saudi Arabian |
SB | Solomon Islands | Honiara | Solomon Islander |
SC | Seychelles | Victoria | Seychellois |
SD | Sudan | Khartoum | Sudanese |
SE | Sweden | Stockholm | Swedish; Swede |
SG | Singapore | | Singaporean |
SI | Slovenia | Ljubljana | Slovenian; Slovene |
SK | Slovakia | Bratislava | Slovak; Slovakian | Slovak Republic
SL | Sierra Leone | Freetown | Sierra Leonean |
SM | San Marino | | Sammarinese |
SN | Senegal | Dakar | Senegalese |
SO | Somalia | Mogadishu | Somali |
SR | Suriname | Paramaribo | Surinamese |
SS | South Sudan | Juba | South Sudanese |
ST | Sao Tome and Principe | Sao Tome | Sao Tomean |
SV | El Salvador | San Salvador | Salvadoran; Salvadorean; Salvadorian |
SY | Syria | Damascus | Syrian |
SZ | Eswatini | Mbabane | Swazi | Swaziland
TD | Chad | N'Djamena | Chadian |
TG | Togo | Lome | Togolese |
TH | Thailand | Bangkok | Thai |
TJ | Tajikistan | Dushanbe | Tajik; Tajikistani |
TL | East Timor | Dili | Timorese; East Timorese | Timor-Leste
TM | Turkmenistan | Ashgabat | Turkmen |
TN | Tunisia | Tunis | Tunisian |
TO | Tonga | Nuku'alofa | Tongan |
TR | Turkey | Ankara | Turkish; Turk | Türkiye; Turkiye
TT | Trinidad and Tobago | Port of Spain | Trinidadian; Tobagonian | Trinidad
TV | Tuvalu | Funafuti | Tuvaluan |
TW | Taiwan | Taipei | Taiwanese |
TZ | Tanzania | Dodoma | Tanzanian |
UA | Ukraine | Kyiv | Ukrainian | Kiev
UG | Uganda | Kampala | Ugandan |
US | United States | Washington | American | US; U.S.; USA; U.S.A.; United States of America; America
UY | Uruguay | Montevideo | Uruguayan |
UZ | Uzbekistan | Tashkent | Uzbek; Uzbekistani |
VA | Vatican City | | | Vatican; Holy See; the Vatican
VC | St. Vincent and the Grenadines | Kingstown | Vincentian | Saint Vincent and the Grenadines
VE | Venezuela | Caracas | Venezuelan | Bolivarian Republic of Venezuela
VI | U.S. Virgin Islands | Charlotte Amalie | | US Virgin Islands
VN | Vietnam | Hanoi | Vietnamese | Viet Nam
VU | Vanuatu | Port Vila | |
WS | Samoa | Apia | Samoan |
XK | Kosovo | Pristina | Kosovar; Kosovan |
YE | Yemen | Sanaa | Yemeni |
ZA | South Africa | Pretoria | South African |
ZM | Zambia | Lusaka | Zambian |
ZW | Zimbabwe | Harare | Zimbabwean |
`;
