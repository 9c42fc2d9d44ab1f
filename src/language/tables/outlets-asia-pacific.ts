import type { OrganisationRows } from "../organisation-rows.ts";

/**
 * Newspapers, broadcasters, magazines and sites of Asia and the Pacific.
 *
 * Written by hand from general knowledge, November 2026. To add an entry, write one line
 * `name | country | domains | other names`, names separated by semicolons: `?` before a name says that the words
 * also mean something else, brackets mark a dateline code, `@` an account. A name that begins with "The" is found
 * after a small "the" too, as ambiguous. Of two entries that share a name the upper one is preferred.
 */
export const OUTLETS_ASIA_PACIFIC: OrganisationRows = {
  newspaper: `
Times of India | IN | timesofindia.indiatimes.com timesofindia.com | TOI; Times News Network; TNN; (TNN); @timesofindia
Hindustan Times | IN | hindustantimes.com | @htTweets
The Hindu | IN | thehindu.com thehindubusinessline.com | The Hindu BusinessLine; Hindu BusinessLine; ?Hindu
Indian Express | IN | indianexpress.com | Express News Service; (ENS)
New Indian Express | IN | newindianexpress.com |
Economic Times | IN | economictimes.indiatimes.com economictimes.com | ET Bureau
Business Standard | IN | business-standard.com | ?Business Standard
Mint | IN | livemint.com | Livemint; LiveMint; ?Mint
Telegraph India | IN | telegraphindia.com | The Telegraph Online; ?The Telegraph
Deccan Herald | IN | deccanherald.com |
Deccan Chronicle | IN | deccanchronicle.com |
Tribune India | IN | tribuneindia.com | ?The Tribune
Asian Age | IN | asianage.com |
Financial Express | IN | financialexpress.com | ?Financial Express
Free Press Journal | IN | freepressjournal.in |
Dainik Bhaskar | IN | bhaskar.com |
Dainik Jagran | IN | jagran.com |
Dawn | PK | dawn.com | Dawn.com; ?Dawn
The News International | PK | thenews.com.pk |
Express Tribune | PK | tribune.com.pk |
The Nation (Pakistan) | PK | nation.com.pk | ?The Nation
Daily Times (Pakistan) | PK | dailytimes.com.pk | ?Daily Times
The Daily Star (Bangladesh) | BD | thedailystar.net | ?The Daily Star; ?Daily Star
Dhaka Tribune | BD | dhakatribune.com |
Prothom Alo | BD | prothomalo.com |
New Age (Bangladesh) | BD | newagebd.net | ?New Age
Daily Mirror (Sri Lanka) | LK | dailymirror.lk | ?Daily Mirror
Sunday Times (Sri Lanka) | LK | sundaytimes.lk | ?Sunday Times
Kathmandu Post | NP | kathmandupost.com ekantipur.com |
Himalayan Times | NP | thehimalayantimes.com |
China Daily | CN | chinadaily.com.cn chinadailyhk.com |
People's Daily | CN | people.cn people.com.cn en.people.cn | Peoples Daily; Renmin Ribao; 人民日报; 人民日報
Global Times | CN | globaltimes.cn huanqiu.com | Huanqiu; 环球时报; ?Global Times
South China Morning Post | HK | scmp.com | SCMP; @SCMPNews
The Standard (Hong Kong) | HK | thestandard.com.hk | ?The Standard
Ming Pao | HK | mingpao.com | 明報
Apple Daily | HK | appledaily.com | 蘋果日報
Sing Tao Daily | HK | singtao.com stheadline.com |
Wen Wei Po | HK | wenweipo.com |
Ta Kung Pao | HK | takungpao.com |
Taipei Times | TW | taipeitimes.com |
Liberty Times | TW | ltn.com.tw | 自由時報
United Daily News | TW | udn.com | 聯合報; ?UDN
Yomiuri Shimbun | JP | yomiuri.co.jp japannews.yomiuri.co.jp | Japan News; The Japan News; Yomiuri; 読売新聞
Asahi Shimbun | JP | asahi.com | ?Asahi; 朝日新聞
Mainichi Shimbun | JP | mainichi.jp | Mainichi; The Mainichi; 毎日新聞
Nikkei | JP | nikkei.com asia.nikkei.com | Nikkei Asia; Nihon Keizai Shimbun; Nikkei Asian Review; ?Nikkei; 日本経済新聞
Sankei Shimbun | JP | sankei.com japan-forward.com | Sankei; JAPAN Forward; 産経新聞
Japan Times | JP | japantimes.co.jp |
Chosun Ilbo | KR | chosun.com | Chosun Daily; 조선일보
JoongAng Ilbo | KR | joongang.co.kr joins.com koreajoongangdaily.joins.com | Korea JoongAng Daily; JoongAng Daily; 중앙일보
Dong-A Ilbo | KR | donga.com | DongA Ilbo; 동아일보
Hankyoreh | KR | hani.co.kr | 한겨레
Korea Herald | KR | koreaherald.com |
Korea Times | KR | koreatimes.co.kr |
Rodong Sinmun | KP | rodong.rep.kp | 로동신문
Straits Times | SG | straitstimes.com | The Straits Times; ?ST
Business Times (Singapore) | SG | businesstimes.com.sg | ?Business Times
TODAYonline | SG | todayonline.com | Today Singapore
The Star (Malaysia) | MY | thestar.com.my | The Star Online; ?The Star
New Straits Times | MY | nst.com.my | NST
Malay Mail | MY | malaymail.com | The Malay Mail
Jakarta Post | ID | thejakartapost.com |
Jakarta Globe | ID | jakartaglobe.id |
Kompas | ID | kompas.com kompas.id | Kompas.com; ?Kompas
Bangkok Post | TH | bangkokpost.com |
The Nation (Thailand) | TH | nationthailand.com | Nation Thailand; ?The Nation
Phnom Penh Post | KH | phnompenhpost.com |
Khmer Times | KH | khmertimeskh.com |
Vientiane Times | LA | vientianetimes.org.la |
Global New Light of Myanmar | MM | gnlm.com.mm |
Myanmar Times | MM | mmtimes.com |
Viet Nam News | VN | vietnamnews.vn | Vietnam News
Tuoi Tre | VN | tuoitre.vn tuoitrenews.vn | Tuổi Trẻ; Tuoi Tre News
Thanh Nien | VN | thanhnien.vn | Thanh Niên
Nhan Dan | VN | nhandan.vn | Nhân Dân
Philippine Daily Inquirer | PH | inquirer.net | Inquirer.net; INQUIRER.net; ?Inquirer
Philippine Star | PH | philstar.com | PhilStar; Philstar.com
Manila Bulletin | PH | mb.com.ph |
Manila Times | PH | manilatimes.net |
BusinessWorld | PH | bworldonline.com | ?BusinessWorld
Borneo Bulletin | BN | borneobulletin.com.bn |
Astana Times | KZ | astanatimes.com |
The Australian | AU | theaustralian.com.au | ?The Australian
Sydney Morning Herald | AU | smh.com.au | The Sydney Morning Herald; ?SMH
The Age | AU | theage.com.au | ?The Age
Australian Financial Review | AU | afr.com | AFR
Daily Telegraph (Sydney) | AU | dailytelegraph.com.au | ?The Daily Telegraph; ?Daily Telegraph
Herald Sun | AU | heraldsun.com.au |
Courier-Mail | AU | couriermail.com.au | The Courier-Mail; Courier Mail
The Advertiser | AU | adelaidenow.com.au | ?The Advertiser
West Australian | AU | thewest.com.au | The West Australian; ?West Australian
Canberra Times | AU | canberratimes.com.au |
New Zealand Herald | NZ | nzherald.co.nz | NZ Herald; NZME
The Post (New Zealand) | NZ | thepost.co.nz | Dominion Post; The Dominion Post; ?The Post
The Press (New Zealand) | NZ | thepress.co.nz | ?The Press
Otago Daily Times | NZ | odt.co.nz |
Fiji Times | FJ | fijitimes.com.fj fijitimes.com |
Samoa Observer | WS | samoaobserver.ws |
Papua New Guinea Post-Courier | PG | postcourier.com.pg |
`,
  broadcaster: `
NDTV | IN | ndtv.com | New Delhi Television; NDTV 24x7; (NDTV); @ndtv
India Today | IN | indiatoday.in aajtak.in | Aaj Tak; India Today TV; India Today Group
Times Now | IN | timesnownews.com timesnowworld.com | ?Times Now
Republic TV | IN | republicworld.com | Republic World; Republic Media Network
CNN-News18 | IN | news18.com | News18; Network18; CNN News18; CNN-IBN
WION | IN | wionews.com | World Is One News; (WION)
Zee News | IN | zeenews.india.com |
ABP News | IN | abplive.com abpnews.com | ABP Live
Doordarshan | IN | ddnews.gov.in ddindia.co.in | DD News; DD India
All India Radio | IN | newsonair.gov.in | Akashvani; AIR News; News On AIR
Geo News | PK | geo.tv | Geo TV
ARY News | PK | arynews.tv |
Samaa TV | PK | samaa.tv | SAMAA
Dunya News | PK | dunyanews.tv |
TOLOnews | AF | tolonews.com | TOLO News; Tolo News; Tolo TV
Amu TV | AF | amu.tv |
CGTN | CN | cgtn.com | China Global Television Network; CGTN America; (CGTN)
CCTV | CN | cctv.com cntv.cn | China Central Television; 央视; 中央电视台; ?CCTV
China National Radio | CN | cnr.cn |
China Radio International | CN | cri.cn | CRI Online
Phoenix Television | HK | ifeng.com phoenixtv.com | Phoenix TV; 凤凰网; 鳳凰衛視
TVB | HK | tvb.com | TVB News
Now TV | HK | now.com | Now News
TVBS | TW | tvbs.com.tw | TVBS News
SET News | TW | setn.com | Sanlih E-Television
NHK | JP | nhk.or.jp nhk.jp | NHK World; NHK World-Japan; NHK WORLD-JAPAN; (NHK); @NHKWORLD_News
TBS News (Japan) | JP | newsdig.tbs.co.jp | TBS NEWS DIG; Tokyo Broadcasting System
FNN | JP | fnn.jp | Fuji News Network; Fuji TV
TV Asahi | JP | tv-asahi.co.jp news.tv-asahi.co.jp | ANN News; テレビ朝日
Nippon TV | JP | ntv.co.jp news.ntv.co.jp | NNN News; Nippon Television; 日テレ
KBS | KR | kbs.co.kr world.kbs.co.kr | Korean Broadcasting System; KBS World; (KBS)
MBC (Korea) | KR | imbc.com imnews.imbc.com | Munhwa Broadcasting Corporation; ?MBC
SBS (Korea) | KR | sbs.co.kr news.sbs.co.kr | Seoul Broadcasting System; ?SBS
JTBC | KR | jtbc.co.kr jtbc.joins.com |
YTN | KR | ytn.co.kr |
Arirang | KR | arirang.com | Arirang News; Arirang TV; ?Arirang
CNA (Singapore) | SG | channelnewsasia.com | Channel NewsAsia; Channel News Asia; ?CNA
Mediacorp | SG | mediacorp.sg |
Astro Awani | MY | astroawani.com |
Thai PBS | TH | thaipbs.or.th thaipbsworld.com | Thai PBS World
ABS-CBN | PH | abs-cbn.com news.abs-cbn.com | ABS-CBN News
GMA News | PH | gmanetwork.com | GMA News Online; GMA Network; GMA Integrated News
DZRH | PH | dzrhnews.com.ph |
MetroTV | ID | metrotvnews.com | Metro TV Indonesia
TVRI | ID | tvri.go.id |
VOV | VN | vov.vn vovworld.vn | Voice of Vietnam; VOV World
VTV (Vietnam) | VN | vtv.vn | ?VTV; Vietnam Television
?DVB | MM | dvb.no | Democratic Voice of Burma
MRTV | MM | mrtv.gov.mm |
Australian Broadcasting Corporation | AU | abc.net.au | ABC Australia; ABC News Australia; Radio Australia; ABC Radio National; ?ABC News; ?ABC; @abcnews
SBS News | AU | sbs.com.au | SBS Australia; ?SBS
Nine News | AU | 9news.com.au nine.com.au | 9News Australia; Nine Network; ?9News
7NEWS | AU | 7news.com.au | Seven News; Seven Network; 7NEWS Australia
Sky News Australia | AU | skynews.com.au |
10 News | AU | 10play.com.au | 10 News First; Network 10; Network Ten
RNZ | NZ | rnz.co.nz radionz.co.nz | Radio New Zealand; RNZ News; RNZ Pacific; (RNZ)
1News | NZ | 1news.co.nz tvnz.co.nz | TVNZ; Television New Zealand; 1 News
Newshub | NZ | newshub.co.nz |
EMTV | PG | emtv.com.pg |
FBC News | FJ | fbcnews.com.fj | Fiji Broadcasting Corporation
Khabar | KZ | khabar.kz | ?Khabar; Khabar 24
`,
  magazine: `
The Caravan | IN | caravanmagazine.in | Caravan magazine; ?The Caravan
Outlook | IN | outlookindia.com | Outlook India; ?Outlook
Frontline | IN | frontline.thehindu.com | ?Frontline
Caixin | CN | caixin.com caixinglobal.com | Caixin Global
Nikkei Business | JP | business.nikkei.com |
Shukan Bunshun | JP | bunshun.jp | 週刊文春
Tempo | ID | tempo.co | Tempo magazine; Tempo.co; ?Tempo
Tatler Asia | HK | tatlerasia.com |
The Monthly | AU | themonthly.com.au | ?The Monthly
The Saturday Paper | AU | thesaturdaypaper.com.au |
Quadrant | AU | quadrant.org.au | ?Quadrant
The Listener | NZ | thelistener.co.nz | New Zealand Listener; ?The Listener
`,
  digital: `
The Wire (India) | IN | thewire.in | ?The Wire
Scroll | IN | scroll.in | Scroll.in; ?Scroll
ThePrint | IN | theprint.in | ?The Print
The Quint | IN | thequint.com |
Newslaundry | IN | newslaundry.com |
Firstpost | IN | firstpost.com |
OpIndia | IN | opindia.com |
Swarajya | IN | swarajyamag.com |
Alt News | IN | altnews.in |
BOOM Live | IN | boomlive.in | BOOM fact check
Moneycontrol | IN | moneycontrol.com |
Business Today (India) | IN | businesstoday.in | ?Business Today
The News Minute | IN | thenewsminute.com |
Rediff | IN | rediff.com | Rediff.com
EurAsian Times | IN | eurasiantimes.com | The EurAsian Times
bdnews24 | BD | bdnews24.com | bdnews24.com
Ada Derana | LK | adaderana.lk |
Sixth Tone | CN | sixthtone.com | ?Sixth Tone
The Paper | CN | thepaper.cn | 澎湃新闻; ?The Paper
Guancha | CN | guancha.cn | 观察者网
China Digital Times | US | chinadigitaltimes.net |
Hong Kong Free Press | HK | hongkongfp.com | HKFP; (HKFP)
HK01 | HK | hk01.com | 香港01
The Initium | SG | theinitium.com | 端傳媒
Asia Times | HK | asiatimes.com atimes.com |
Taiwan News | TW | taiwannews.com.tw | ?Taiwan News
UCA News | TH | ucanews.com | Union of Catholic Asian News
NK News | KR | nknews.org |
Daily NK | KR | dailynk.com | DailyNK
38 North | US | 38north.org |
OhmyNews | KR | ohmynews.com | 오마이뉴스
Malaysiakini | MY | malaysiakini.com |
Free Malaysia Today | MY | freemalaysiatoday.com | FMT; (FMT)
The Edge | MY | theedgemalaysia.com theedgemarkets.com | The Edge Malaysia; ?The Edge
Mothership | SG | mothership.sg | Mothership.sg; ?Mothership
Coconuts | HK | coconuts.co | Coconuts Media; ?Coconuts
Detik | ID | detik.com | Detik.com; detikcom; ?detik
Tirto | ID | tirto.id |
Kumparan | ID | kumparan.com |
CNN Indonesia | ID | cnnindonesia.com |
BenarNews | US | benarnews.org |
Prachatai | TH | prachatai.com |
Khaosod English | TH | khaosodenglish.com khaosod.co.th | Khaosod
The Irrawaddy | MM | irrawaddy.com | ?Irrawaddy
Myanmar Now | MM | myanmar-now.org | ?Myanmar Now
Mizzima | MM | mizzima.com |
Frontier Myanmar | MM | frontiermyanmar.net |
VnExpress | VN | vnexpress.net e.vnexpress.net | VnExpress International
VietNamNet | VN | vietnamnet.vn |
Zing News | VN | zingnews.vn znews.vn |
Rappler | PH | rappler.com | @rapplerdotcom
Vera Files | PH | verafiles.org | VERA Files
Bulatlat | PH | bulatlat.com |
Crikey | AU | crikey.com.au | ?Crikey
The New Daily | AU | thenewdaily.com.au |
news.com.au | AU | news.com.au |
Junkee | AU | junkee.com |
Michael West Media | AU | michaelwest.com.au |
Stuff | NZ | stuff.co.nz | Stuff.co.nz; ?Stuff
Newsroom (New Zealand) | NZ | newsroom.co.nz | ?Newsroom
The Spinoff | NZ | thespinoff.co.nz |
Scoop | NZ | scoop.co.nz | Scoop Media; ?Scoop
The Lowy Interpreter | AU | lowyinstitute.org | The Interpreter Lowy
Eurasianet | US | eurasianet.org | EurasiaNet
Times of Central Asia | KG | timesca.com |
Kloop | KG | kloop.kg |
Tengrinews | KZ | tengrinews.kz |
Gandhara | CZ | gandhara.rferl.org | RFE/RL Gandhara
`,
};
