/**
 * Currencies by ISO 4217 code: `code|sign;sign|name;name|country's adjective;…`. A name that several countries use
 * ("peso") gives no code unless the adjective stands before it. Written by hand from general knowledge, 2026-11.
 */
export const CURRENCIES = `
AED||dirham|emirati;uae;united arab emirates
AFN|؋|afghani|afghan
ALL||lek|albanian
AMD|֏|dram|armenian
ANG||guilder|antillean
AOA||kwanza|angolan
ARS||peso|argentine;argentinian
AUD|A$;AU$;AUD$|dollar|australian;aussie
AWG||florin|aruban
AZN|₼|manat|azerbaijani;azeri
BAM||convertible mark|bosnian
BBD|Bds$|dollar|barbadian;barbados
BDT|৳|taka|bangladeshi
BGN||lev;leva|bulgarian
BHD||dinar|bahraini;bahrain
BIF||franc|burundian;burundi
BMD|BD$|dollar|bermudian;bermuda
BND|B$|dollar|brunei
BOB|Bs|boliviano|bolivian
BRL|R$|real;reais|brazilian
BSD||dollar|bahamian
BTC|₿|bitcoin|
BTN||ngultrum|bhutanese
BWP||pula|botswana
BYN||ruble;rouble|belarusian
BZD|BZ$|dollar|belize
CAD|C$;CA$;Can$;CAD$;CDN$|dollar|canadian;canada
CDF||franc|congolese
CHF|Fr.|franc|swiss
CLP|CLP$|peso|chilean
CNY|CN¥;RMB¥|yuan;renminbi;rmb;kuai|chinese
COP|COL$;COP$|peso|colombian
CRC|₡|colón;colones;colon|costa rican
CUP||peso|cuban
CVE||escudo|cape verdean
CZK|Kč|koruna;koruny;crown|czech
DJF||franc|djiboutian;djibouti
DKK||krone;kroner;crown|danish
DOP|RD$|peso|dominican
DZD||dinar|algerian
EGP|E£;LE|pound|egyptian
ETB||birr|ethiopian
EUR|€;EUR€|euro|
FJD|FJ$|dollar|fijian;fiji
GBP|£;GB£;UK£|pound sterling;pounds sterling;pound;quid;sterling|british;uk;english
GEL|₾|lari|georgian
GHS|₵;GH₵|cedi|ghanaian;ghana
GMD||dalasi|gambian
GNF||franc|guinean
GTQ||quetzal;quetzales|guatemalan
GYD|G$|dollar|guyanese
HKD|HK$|dollar|hong kong
HNL||lempira|honduran
HTG||gourde|haitian
HUF|Ft|forint|hungarian
IDR|Rp|rupiah|indonesian
ILS|₪|shekel;sheqel|israeli
INR|₹;Rs;Rs.|rupee|indian
IQD||dinar|iraqi
IRR|﷼|rial;toman|iranian
ISK||króna;krona;krónur;kronur|icelandic
JMD|J$;JA$|dollar|jamaican;jamaica
JOD||dinar|jordanian
JPY|¥;JP¥|yen|japanese
KES|KSh;Ksh|shilling|kenyan
KGS||som|kyrgyz
KHR|៛|riel|cambodian
KPW||won|north korean
KRW|₩|won|korean;south korean
KWD||dinar|kuwaiti
KYD|CI$|dollar|cayman
KZT|₸|tenge|kazakh;kazakhstani
LAK|₭|kip|lao;laotian
LBP|L£|pound;lira|lebanese
LKR|SLRs|rupee|sri lankan
LRD|L$|dollar|liberian
LSL||loti;maloti|lesotho
LYD||dinar|libyan
MAD||dirham|moroccan
MDL||leu;lei|moldovan
MGA||ariary|malagasy
MKD||denar|macedonian
MMK||kyat|myanmar;burmese
MNT|₮|tugrik;tögrög|mongolian
MOP|MOP$|pataca|macanese
MRU||ouguiya|mauritanian
MUR||rupee|mauritian
MVR||rufiyaa|maldivian
MWK||kwacha|malawian
MXN|MX$;Mex$;MXN$|peso|mexican
MYR|RM|ringgit|malaysian
MZN||metical;meticais|mozambican
NAD|N$|dollar|namibian
NGN|₦|naira|nigerian
NIO||córdoba;cordoba|nicaraguan
NOK||krone;kroner;crown|norwegian
NPR||rupee|nepalese;nepali
NZD|NZ$|dollar|new zealand
OMR||rial|omani
PAB||balboa|panamanian
PEN|S/|sol;soles|peruvian
PGK||kina|papua new guinean
PHP|₱|peso|philippine;filipino
PKR|PKRs|rupee|pakistani
PLN|zł|zloty;złoty;zlotys|polish
PYG|₲|guaraní;guarani|paraguayan
QAR||riyal|qatari
RON||leu;lei|romanian
RSD||dinar|serbian
RUB|₽|ruble;rouble|russian
RWF||franc|rwandan
SAR||riyal|saudi;saudi arabian
SBD|SI$|dollar|solomon islands
SCR||rupee|seychelles
SDG||pound|sudanese
SEK||krona;kronor;crown|swedish
SGD|S$;SG$|dollar|singapore;singaporean
SOS||shilling|somali
SRD||dollar|surinamese
SSP||pound|south sudanese
SYP||pound|syrian
SZL||lilangeni;emalangeni|swazi
THB|฿|baht|thai
TJS||somoni|tajik
TMT||manat|turkmen
TND||dinar|tunisian
TOP|T$|paʻanga|tongan
TRY|₺|lira;liras|turkish
TTD|TT$|dollar|trinidad
TWD|NT$;TW$|dollar|taiwan;taiwanese;new taiwan
TZS|TSh|shilling|tanzanian
UAH|₴|hryvnia;hryvnias|ukrainian
UGX|USh|shilling|ugandan
USD|$;US$;USD$;U.S.$|dollar;buck|american;us;u.s.;united states
UYU|$U|peso|uruguayan
UZS||som|uzbek
VED||bolívar;bolivar;bolívares;bolivares|venezuelan
VND|₫|dong|vietnamese
XAF||cfa franc|central african
XCD|EC$|dollar|east caribbean
XOF||cfa franc|west african
YER||rial|yemeni
ZAR||rand|south african
ZMW||kwacha|zambian
ZWL|Z$|dollar|zimbabwean;zimbabwe
`;

/** The currency that a shared name means where nothing else is said, in the usage of the press. */
export const USUAL_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"],
  ["buck", "USD"],
  ["pound", "GBP"],
  ["won", "KRW"],
]);

/** Parts of currencies, the singular first. An amount in them is given as it is printed: 470 of the unit "penny". */
export const CURRENCY_PARTS: readonly string[] =
  "cent;¢ penny;pence;pennies kopek;kopeck;copeck paisa;paise centavo centime pfennig öre;øre grosz;groszy fen jiao mao sen satang agora;agorot satoshi".split(
    " ",
  );

/** Currencies of the past that old reports count in. */
export const FORMER_CURRENCIES =
  "mark;deutsche mark;deutschemark;guilder;drachma;peseta;escudo;schilling;markka;punt";

/** ISO codes that are words of English and so are read in capitals alone. */
export const CODES_LIKE_WORDS: ReadonlySet<string> = new Set(
  "ALL TRY TOP MAD BAM CUP GEL LAK MOP PEN SOS COP RON BOB BAD SAR MUR LSL".split(" "),
);
