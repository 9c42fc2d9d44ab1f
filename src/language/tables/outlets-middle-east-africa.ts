import type { OrganisationRows } from "../organisation-rows.ts";

/**
 * Newspapers, broadcasters, magazines and sites of the Middle East and Africa.
 *
 * Written by hand from general knowledge, November 2026. To add an entry, write one line
 * `name | country | domains | other names`, names separated by semicolons: `?` before a name says that the words
 * also mean something else, brackets mark a dateline code, `@` an account. A name that begins with "The" is found
 * after a small "the" too, as ambiguous. Of two entries that share a name the upper one is preferred.
 */
export const OUTLETS_MIDDLE_EAST_AFRICA: OrganisationRows = {
  newspaper: `
Haaretz | IL | haaretz.com haaretz.co.il | TheMarker; Ha'aretz; @haaretzcom
Jerusalem Post | IL | jpost.com | The Jerusalem Post; JPost; @Jerusalem_Post
Yedioth Ahronoth | IL | ynet.co.il ynetnews.com | Ynet; Ynetnews; ynet; Yediot Aharonot
Israel Hayom | IL | israelhayom.com israelhayom.co.il |
Maariv | IL | maariv.co.il | Ma'ariv
Globes | IL | globes.co.il | ?Globes
Asharq Al-Awsat | GB | aawsat.com english.aawsat.com | Asharq al-Awsat; الشرق الأوسط
Arab News | SA | arabnews.com | ?Arab News; @arabnews
Saudi Gazette | SA | saudigazette.com.sa |
Okaz | SA | okaz.com.sa |
The National (UAE) | AE | thenationalnews.com thenational.ae | The National Abu Dhabi; ?The National; @TheNationalNews
Gulf News | AE | gulfnews.com | ?Gulf News
Khaleej Times | AE | khaleejtimes.com |
Gulf Times | QA | gulf-times.com |
The Peninsula | QA | thepeninsulaqatar.com | The Peninsula Qatar; ?The Peninsula
Kuwait Times | KW | kuwaittimes.com |
Gulf Daily News | BH | gdnonline.com |
Times of Oman | OM | timesofoman.com |
Oman Observer | OM | omanobserver.om |
Jordan Times | JO | jordantimes.com |
The Daily Star (Lebanon) | LB | dailystar.com.lb | ?The Daily Star; ?Daily Star
L'Orient-Le Jour | LB | lorientlejour.com today.lorientlejour.com | L'Orient Today; L'Orient Le Jour
An-Nahar | LB | annahar.com | Annahar; النهار
Al-Akhbar | LB | al-akhbar.com | Al Akhbar; ?الأخبار
Al-Ahram | EG | ahram.org.eg | Al Ahram; Ahram Online; Al-Ahram Weekly; الأهرام
Al-Masry Al-Youm | EG | almasryalyoum.com egyptindependent.com | Egypt Independent; Al Masry Al Youm; المصري اليوم
Egypt Today | EG | egypttoday.com |
Daily News Egypt | EG | dailynewsegypt.com |
Al-Quds | PS | alquds.com | ?Al-Quds; Al Quds newspaper
Al-Quds Al-Arabi | GB | alquds.co.uk | القدس العربي
Tehran Times | IR | tehrantimes.com |
Kayhan | IR | kayhan.ir | ?Kayhan
Iran Daily | IR | irandaily.ir |
El Watan | DZ | elwatan-dz.com elwatan.com |
Le Matin (Morocco) | MA | lematin.ma | ?Le Matin
L'Économiste | MA | leconomiste.com | ?L'Economiste
La Presse de Tunisie | TN | lapresse.tn |
Sudan Tribune | FR | sudantribune.com |
Addis Standard | ET | addisstandard.com |
The Reporter (Ethiopia) | ET | thereporterethiopia.com | Ethiopian Reporter; ?The Reporter
Daily Nation | KE | nation.africa | Nation Media Group; ?Nation
The Standard (Kenya) | KE | standardmedia.co.ke | Standard Media Kenya; ?The Standard
The Star (Kenya) | KE | the-star.co.ke | ?The Star
The EastAfrican | KE | theeastafrican.co.ke | The East African
Daily Monitor | UG | monitor.co.ug | ?Daily Monitor; ?The Monitor
New Vision | UG | newvision.co.ug | ?New Vision
The Citizen (Tanzania) | TZ | thecitizen.co.tz | ?The Citizen
Daily News (Tanzania) | TZ | dailynews.co.tz | ?Daily News
New Times (Rwanda) | RW | newtimes.co.rw | ?The New Times
The Punch | NG | punchng.com | Punch Newspapers; Punch Nigeria; ?Punch; ?The Punch
Vanguard (Nigeria) | NG | vanguardngr.com | Vanguard News Nigeria; ?Vanguard
The Guardian (Nigeria) | NG | guardian.ng | Guardian Nigeria; ?The Guardian
This Day | NG | thisdaylive.com | ThisDay; THISDAY; ?This Day
Daily Trust | NG | dailytrust.com |
Premium Times | NG | premiumtimesng.com |
The Nation (Nigeria) | NG | thenationonlineng.net | ?The Nation
BusinessDay (Nigeria) | NG | businessday.ng | ?BusinessDay
Daily Graphic | GH | graphic.com.gh | Graphic Online; ?Daily Graphic
Le Soleil (Senegal) | SN | lesoleil.sn | ?Le Soleil
Fraternité Matin | CI | fratmat.info |
Le Pays | BF | lepays.bf | ?Le Pays
Mail & Guardian | ZA | mg.co.za | Mail and Guardian
Business Day (South Africa) | ZA | businesslive.co.za businessday.co.za | BusinessLIVE; ?Business Day
Sunday Times (South Africa) | ZA | timeslive.co.za | TimesLIVE; SowetanLIVE; ?Sunday Times
The Star (South Africa) | ZA | iol.co.za | IOL; Independent Online; Cape Times; ?The Star
The Citizen (South Africa) | ZA | citizen.co.za | ?The Citizen
City Press | ZA | citypress.co.za | ?City Press
Daily Dispatch | ZA | dispatchlive.co.za | ?Daily Dispatch
The Herald (Zimbabwe) | ZW | herald.co.zw | ?The Herald; ?Herald
NewsDay (Zimbabwe) | ZW | newsday.co.zw | ?NewsDay
The Namibian | NA | namibian.com.na | ?The Namibian
Mmegi | BW | mmegi.bw |
Times of Zambia | ZM | times.co.zm |
Nyasa Times | MW | nyasatimes.com |
`,
  broadcaster: `
Al Jazeera | QA | aljazeera.com aljazeera.net ajplus.net | Al Jazeera English; Al-Jazeera; Aljazeera; AJ+; الجزيرة نت; قناة الجزيرة; (Al Jazeera); @AJEnglish
Al Arabiya | SA | alarabiya.net english.alarabiya.net | Al-Arabiya; Al Arabiya English; العربية نت; قناة العربية
Al Mayadeen | LB | almayadeen.net english.almayadeen.net | Al-Mayadeen; Al Mayadeen English; الميادين
Al-Manar | LB | almanar.com.lb | Al Manar
LBCI | LB | lbcgroup.tv lbci.com | Lebanese Broadcasting Corporation International
MTV Lebanon | LB | mtv.com.lb |
Sky News Arabia | AE | skynewsarabia.com | سكاي نيوز عربية
Alhurra | US | alhurra.com | Al Hurra; الحرة
Al Araby TV | QA | alaraby.com | Al-Araby TV; التلفزيون العربي
Alghad TV | EG | alghad.tv |
MBC Group | SA | mbc.net | Middle East Broadcasting Center
Roya News | JO | royanews.tv roya.tv | Roya TV
Press TV | IR | presstv.ir presstv.com presstv.co.uk | PressTV
IRIB | IR | irib.ir iribnews.ir parstoday.ir parstoday.com | Islamic Republic of Iran Broadcasting; Pars Today
HispanTV | IR | hispantv.com |
Iran International | GB | iranintl.com | ایران اینترنشنال; @IranIntl_En
BBC Persian | GB | | BBC Farsi; بی‌بی‌سی فارسی
Radio Farda | CZ | radiofarda.com | رادیو فردا
Manoto | GB | manototv.com |
Rudaw | IQ | rudaw.net | Rudaw English; Rudaw Media Network
Kurdistan 24 | IQ | kurdistan24.net | Kurdistan24
Al Sumaria | IQ | alsumaria.tv | Alsumaria
Kan | IL | kan.org.il | Kan News; Kan 11; Kan public broadcaster; ?Kan
Channel 12 (Israel) | IL | mako.co.il n12.co.il | N12; Israel's Channel 12; Channel 12 News; ?Channel 12
Channel 13 (Israel) | IL | 13tv.co.il | Israel's Channel 13; ?Channel 13
i24NEWS | IL | i24news.tv | i24 News
Channel 14 (Israel) | IL | c14.co.il now14.co.il | Israel's Channel 14; ?Channel 14
Army Radio | IL | glz.co.il | ?Army Radio; Galei Tzahal
Arutz Sheva | IL | israelnationalnews.com inn.co.il | Israel National News; Arutz 7
Radio Dabanga | NL | dabangasudan.org | Dabanga Sudan
SABC | ZA | sabc.co.za sabcnews.com | SABC News; South African Broadcasting Corporation; (SABC)
eNCA | ZA | enca.com | eNCA News; e.tv news
Eyewitness News (South Africa) | ZA | ewn.co.za | ?Eyewitness News; ?EWN
Newzroom Afrika | ZA | newzroomafrika.tv |
Channels Television | NG | channelstv.com | Channels TV
Arise News | NG | arise.tv | ARISE TV
NTA | NG | nta.ng | Nigerian Television Authority; ?NTA
Citizen TV | KE | citizen.digital | Citizen Digital; Royal Media Services
KTN News | KE | | KTN Kenya
KBC | KE | kbc.co.ke | Kenya Broadcasting Corporation
NTV Kenya | KE | ntvkenya.co.ke |
GBC | GH | gbcghanaonline.com | Ghana Broadcasting Corporation; ?GBC
Joy FM | GH | myjoyonline.com | MyJoyOnline; JoyNews; Joy News
Citi Newsroom | GH | citinewsroom.com | CitiNewsroom; Citi FM
Africanews | CG | africanews.com | AfricaNews
Radio Okapi | CD | radiookapi.net |
RTNC | CD | rtnc.cd |
EBC | ET | ebc.et | Ethiopian Broadcasting Corporation; ?EBC
Fana Broadcasting | ET | fanabc.com | Fana Broadcasting Corporate
2M | MA | 2m.ma | ?2M
Mosaïque FM | TN | mosaiquefm.net |
Garowe Online | SO | garoweonline.com |
ZBC | ZW | zbcnews.co.zw | Zimbabwe Broadcasting Corporation
`,
  digital: `
Times of Israel | IL | timesofisrael.com | The Times of Israel; Zman Yisrael; @TimesofIsrael
+972 Magazine | IL | 972mag.com | 972 Magazine; +972 magazine
Walla | IL | walla.co.il | Walla News; ?Walla
Calcalist | IL | calcalist.co.il calcalistech.com | CTech
Middle East Monitor | GB | middleeastmonitor.com | MEMO Middle East Monitor
The New Arab | GB | newarab.com alaraby.co.uk | Al-Araby Al-Jadeed; Al-Araby al-Jadeed; العربي الجديد
Palestine Chronicle | US | palestinechronicle.com | The Palestine Chronicle
Electronic Intifada | US | electronicintifada.net | The Electronic Intifada
Mondoweiss | US | mondoweiss.net |
Quds News Network | PS | qudsnen.co qudsn.co |
The Cradle | LB | thecradle.co | ?The Cradle
Naharnet | LB | naharnet.com |
Mada Masr | EG | madamasr.com |
Masrawy | EG | masrawy.com |
Youm7 | EG | youm7.com | اليوم السابع
IranWire | GB | iranwire.com |
Amwaj | GB | amwaj.media | Amwaj.media
Iran Front Page | IR | ifpnews.com |
Doha News | QA | dohanews.co |
Zawya | AE | zawya.com |
Al Bawaba | JO | albawaba.com | Albawaba
Arabian Business | AE | arabianbusiness.com |
Semafor Gulf | US | |
Enab Baladi | SY | enabbaladi.net |
North Press | SY | npasyria.com | North Press Agency
Syria Direct | JO | syriadirect.org |
Libya Observer | LY | libyaobserver.ly | The Libya Observer
Libya Herald | LY | libyaherald.com |
Hespress | MA | hespress.com |
TSA Algérie | DZ | tsa-algerie.com | Tout sur l'Algérie
Daily Maverick | ZA | dailymaverick.co.za |
News24 | ZA | news24.com | (News24)
GroundUp | ZA | groundup.org.za | (GroundUp)
amaBhungane | ZA | amabhungane.org |
The South African | ZA | thesouthafrican.com | ?The South African
Business Tech (South Africa) | ZA | businesstech.co.za | BusinessTech
AllAfrica | US | allafrica.com | allAfrica.com
African Arguments | GB | africanarguments.org |
Africa Confidential | GB | africa-confidential.com |
The Continent | ZA | thecontinent.org | ?The Continent
Sahara Reporters | US | saharareporters.com | SaharaReporters
TheCable | NG | thecable.ng | The Cable Nigeria
Legit.ng | NG | legit.ng | Naij.com
Pulse Nigeria | NG | pulse.ng |
Humangle | NG | humanglemedia.com | HumAngle
GhanaWeb | GH | ghanaweb.com |
Dakaractu | SN | dakaractu.com |
Seneweb | SN | seneweb.com |
Abidjan.net | CI | abidjan.net |
Actualite.cd | CD | actualite.cd | ACTUALITE.CD
ZimLive | ZW | zimlive.com |
New Zimbabwe | ZW | newzimbabwe.com |
Club of Mozambique | MZ | clubofmozambique.com |
The Chanzo | TZ | thechanzo.com |
Tuko | KE | tuko.co.ke |
Kenyans.co.ke | KE | kenyans.co.ke |
Hiiraan Online | SO | hiiraan.com |
`,
};
