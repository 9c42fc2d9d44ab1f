import type { OrganisationRows } from "../organisation-rows.ts";

/**
 * Regional and local newspapers, stations and sites of the United States.
 *
 * Written by hand from general knowledge, November 2026. To add an entry, write one line
 * `name | country | domains | other names`, names separated by semicolons: `?` before a name says that the words
 * also mean something else, brackets mark a dateline code, `@` an account. A name that begins with "The" is found
 * after a small "the" too, as ambiguous. Of two entries that share a name the upper one is preferred.
 */
export const OUTLETS_UNITED_STATES_LOCAL: OrganisationRows = {
  newspaper: `
Chicago Tribune | US | chicagotribune.com | ?Tribune; ?The Tribune; (Chicago Tribune)
Chicago Sun-Times | US | suntimes.com | Sun-Times
Boston Globe | US | bostonglobe.com boston.com | ?Globe; ?The Globe; Boston.com; (Boston Globe)
Boston Herald | US | bostonherald.com |
Philadelphia Inquirer | US | inquirer.com philly.com | ?Inquirer; ?The Inquirer; (The Philadelphia Inquirer)
Philadelphia Tribune | US | phillytrib.com |
Pittsburgh Post-Gazette | US | post-gazette.com | Post-Gazette; (Pittsburgh Post-Gazette)
Pittsburgh Tribune-Review | US | triblive.com | TribLive; Tribune-Review
PennLive | US | pennlive.com | Patriot-News; The Patriot-News
Morning Call | US | mcall.com | ?The Morning Call
New York Daily News | US | nydailynews.com | NY Daily News; ?Daily News; (New York Daily News)
Newsday | US | newsday.com | (Newsday)
amNewYork | US | amny.com | amNY; AM New York
Buffalo News | US | buffalonews.com |
Democrat and Chronicle | US | democratandchronicle.com | Rochester Democrat and Chronicle
Albany Times Union | US | timesunion.com | Times Union
Syracuse Post-Standard | US | syracuse.com | Syracuse.com; ?The Post-Standard
Star-Ledger | US | nj.com | The Star-Ledger; NJ.com; NJ Advance Media
The Record | US | northjersey.com | NorthJersey.com; Bergen Record; ?The Record
Asbury Park Press | US | app.com |
Hartford Courant | US | courant.com | ?Courant
Connecticut Post | US | ctpost.com | CT Post
New Haven Register | US | nhregister.com |
Providence Journal | US | providencejournal.com | ProJo
Portland Press Herald | US | pressherald.com | Press Herald
Bangor Daily News | US | bangordailynews.com |
New Hampshire Union Leader | US | unionleader.com | Union Leader
Concord Monitor | US | concordmonitor.com |
Burlington Free Press | US | burlingtonfreepress.com |
Baltimore Sun | US | baltimoresun.com | (Baltimore Sun)
Delaware News Journal | US | delawareonline.com | Delaware Online; The News Journal
Richmond Times-Dispatch | US | richmond.com | Times-Dispatch
Virginian-Pilot | US | pilotonline.com | The Virginian-Pilot
Roanoke Times | US | roanoke.com |
Charleston Gazette-Mail | US | wvgazettemail.com | Gazette-Mail
Charlotte Observer | US | charlotteobserver.com | (The Charlotte Observer)
News & Observer | US | newsobserver.com | Raleigh News & Observer; The News & Observer; News and Observer; (The News & Observer)
The State | US | thestate.com | ?The State
Post and Courier | US | postandcourier.com | ?Post and Courier; The Post and Courier
Greenville News | US | greenvilleonline.com |
Atlanta Journal-Constitution | US | ajc.com | AJC; Journal-Constitution; (The Atlanta Journal-Constitution); @ajc
Savannah Morning News | US | savannahnow.com |
Augusta Chronicle | US | augustachronicle.com |
Miami Herald | US | miamiherald.com | ?Herald; ?The Herald; (Miami Herald); @MiamiHerald
Tampa Bay Times | US | tampabay.com | St. Petersburg Times; (Tampa Bay Times)
Orlando Sentinel | US | orlandosentinel.com | (Orlando Sentinel)
South Florida Sun Sentinel | US | sun-sentinel.com sunsentinel.com | Sun Sentinel; Sun-Sentinel; South Florida Sun-Sentinel; (South Florida Sun Sentinel)
Palm Beach Post | US | palmbeachpost.com |
Florida Times-Union | US | jacksonville.com | Times-Union
Tallahassee Democrat | US | tallahassee.com |
Sarasota Herald-Tribune | US | heraldtribune.com | Herald-Tribune
Naples Daily News | US | naplesnews.com |
Florida Today | US | floridatoday.com |
Pensacola News Journal | US | pnj.com |
Birmingham News | US | al.com | AL.com; Alabama Media Group
Montgomery Advertiser | US | montgomeryadvertiser.com |
Clarion-Ledger | US | clarionledger.com | Clarion Ledger
Times-Picayune | US | nola.com theadvocate.com | The Times-Picayune; NOLA.com; New Orleans Advocate
Tennessean | US | tennessean.com | The Tennessean; Nashville Tennessean
Commercial Appeal | US | commercialappeal.com | Memphis Commercial Appeal; ?Commercial Appeal
Knoxville News Sentinel | US | knoxnews.com | Knox News
Chattanooga Times Free Press | US | timesfreepress.com | Times Free Press
Louisville Courier Journal | US | courier-journal.com | Courier-Journal; ?Courier Journal; The Courier-Journal
Lexington Herald-Leader | US | kentucky.com | Herald-Leader
Arkansas Democrat-Gazette | US | arkansasonline.com | Democrat-Gazette
Oklahoman | US | oklahoman.com | The Oklahoman; NewsOK
Tulsa World | US | tulsaworld.com |
Dallas Morning News | US | dallasnews.com | ?Morning News; (The Dallas Morning News); @dallasnews
Fort Worth Star-Telegram | US | star-telegram.com | Star-Telegram
Houston Chronicle | US | houstonchronicle.com chron.com | Chron.com; (Houston Chronicle)
San Antonio Express-News | US | expressnews.com mysanantonio.com | Express-News; MySA
Austin American-Statesman | US | statesman.com | American-Statesman; ?Statesman
El Paso Times | US | elpasotimes.com |
Corpus Christi Caller-Times | US | caller.com | Caller-Times
Laredo Morning Times | US | lmtonline.com |
The Monitor (McAllen) | US | themonitor.com myrgv.com | McAllen Monitor; MyRGV; ?The Monitor; ?Monitor
Brownsville Herald | US | brownsvilleherald.com |
Lubbock Avalanche-Journal | US | lubbockonline.com |
Eagle Pass Business Journal | US | epbusinessjournal.com |
Del Rio News-Herald | US | delrionewsherald.com |
Albuquerque Journal | US | abqjournal.com |
Santa Fe New Mexican | US | santafenewmexican.com |
Arizona Republic | US | azcentral.com | AZCentral; azcentral; azcentral.com; ?The Republic; (Arizona Republic)
Arizona Daily Star | US | tucson.com | Tucson.com
Yuma Sun | US | yumasun.com |
Nogales International | US | nogalesinternational.com |
Las Vegas Review-Journal | US | reviewjournal.com | Review-Journal; (Las Vegas Review-Journal)
Las Vegas Sun | US | lasvegassun.com |
Reno Gazette-Journal | US | rgj.com |
Salt Lake Tribune | US | sltrib.com |
Deseret News | US | deseret.com deseretnews.com |
Idaho Statesman | US | idahostatesman.com |
Billings Gazette | US | billingsgazette.com |
Casper Star-Tribune | US | trib.com |
Denver Post | US | denverpost.com | (The Denver Post)
Colorado Springs Gazette | US | gazette.com denvergazette.com | Denver Gazette; ?The Gazette
San Diego Union-Tribune | US | sandiegouniontribune.com | Union-Tribune; U-T San Diego; (The San Diego Union-Tribune)
Orange County Register | US | ocregister.com | OC Register
Los Angeles Daily News | US | dailynews.com | LA Daily News
Press-Enterprise | US | pe.com | Riverside Press-Enterprise; The Press-Enterprise
Desert Sun | US | desertsun.com | ?Desert Sun; The Desert Sun
La Prensa (San Diego) | US | laprensa-sandiego.org |
San Francisco Chronicle | US | sfchronicle.com | SF Chronicle; ?Chronicle; ?The Chronicle; (San Francisco Chronicle)
SFGate | US | sfgate.com | SFGATE
San Francisco Examiner | US | sfexaminer.com | SF Examiner; ?Examiner
Mercury News | US | mercurynews.com | San Jose Mercury News; The Mercury News; Bay Area News Group; (Bay Area News Group)
East Bay Times | US | eastbaytimes.com |
Sacramento Bee | US | sacbee.com | SacBee; (The Sacramento Bee)
Fresno Bee | US | fresnobee.com | (The Fresno Bee)
Modesto Bee | US | modbee.com |
Bakersfield Californian | US | bakersfield.com |
Press Democrat | US | pressdemocrat.com | Santa Rosa Press Democrat
Seattle Times | US | seattletimes.com | (The Seattle Times)
Seattle Post-Intelligencer | US | seattlepi.com | SeattlePI; Seattle P-I; Post-Intelligencer
Tacoma News Tribune | US | thenewstribune.com | ?News Tribune; ?The News Tribune
Spokesman-Review | US | spokesman.com | The Spokesman-Review
Oregonian | US | oregonlive.com | The Oregonian; OregonLive; The Oregonian/OregonLive; ?Oregonian
Anchorage Daily News | US | adn.com |
Honolulu Star-Advertiser | US | staradvertiser.com | Star-Advertiser; Star Advertiser
Detroit Free Press | US | freep.com | ?Free Press; ?The Free Press; Freep; (Detroit Free Press)
Detroit News | US | detroitnews.com | (The Detroit News)
MLive | US | mlive.com | Grand Rapids Press; MLive Media Group
Lansing State Journal | US | lansingstatejournal.com |
Milwaukee Journal Sentinel | US | jsonline.com | ?Journal Sentinel; (Milwaukee Journal Sentinel)
Wisconsin State Journal | US | madison.com |
Star Tribune | US | startribune.com | Minneapolis Star Tribune; Minnesota Star Tribune; (Star Tribune)
St. Paul Pioneer Press | US | twincities.com | Pioneer Press; Saint Paul Pioneer Press
Duluth News Tribune | US | duluthnewstribune.com |
Des Moines Register | US | desmoinesregister.com | ?Register; ?The Register
Omaha World-Herald | US | omaha.com | World-Herald
Lincoln Journal Star | US | journalstar.com |
Kansas City Star | US | kansascity.com | KC Star; (The Kansas City Star)
Wichita Eagle | US | kansas.com |
Topeka Capital-Journal | US | cjonline.com |
St. Louis Post-Dispatch | US | stltoday.com | Post-Dispatch; Saint Louis Post-Dispatch; (St. Louis Post-Dispatch)
Springfield News-Leader | US | news-leader.com |
Indianapolis Star | US | indystar.com | IndyStar; Indy Star
Plain Dealer | US | cleveland.com | The Plain Dealer; Cleveland Plain Dealer; Cleveland.com; cleveland.com; ?Plain Dealer
Columbus Dispatch | US | dispatch.com |
Cincinnati Enquirer | US | cincinnati.com | ?Enquirer; ?The Enquirer
Toledo Blade | US | toledoblade.com | ?The Blade
Akron Beacon Journal | US | beaconjournal.com | Beacon Journal
Dayton Daily News | US | daytondailynews.com |
Argus Leader | US | argusleader.com |
Fargo Forum | US | inforum.com | InForum; Forum News Service; (Forum News Service)
Bismarck Tribune | US | bismarcktribune.com |
Village Voice | US | villagevoice.com |
Miami New Times | US | miaminewtimes.com |
Phoenix New Times | US | phoenixnewtimes.com |
LA Weekly | US | laweekly.com |
Washington City Paper | US | washingtoncitypaper.com |
`,
  broadcaster: `
KPBS | US | kpbs.org | KPBS Public Media; KPBS News
KQED | US | kqed.org | KQED News
KCRW | US | kcrw.com |
LAist | US | laist.com scpr.org | KPCC; Southern California Public Radio
KTLA | US | ktla.com | KTLA 5; (KTLA)
KTVU | US | ktvu.com |
KRON4 | US | kron4.com | KRON; (KRON)
KCRA | US | kcra.com | KCRA 3; (KCRA)
KFMB | US | cbs8.com | CBS 8 San Diego
KGTV | US | 10news.com | ABC 10News; 10News San Diego; (KGTV)
KSWB | US | fox5sandiego.com | FOX 5 San Diego; (FOX 5/KUSI)
KUSI | US | kusi.com | KUSI News
NBC 7 San Diego | US | nbcsandiego.com | KNSD; Telemundo 20
NBC Los Angeles | US | nbclosangeles.com | KNBC; NBC4 Los Angeles; NBCLA
ABC7 Los Angeles | US | abc7.com | KABC; ABC7 Eyewitness News; (KABC)
ABC7 New York | US | abc7ny.com | WABC; (WABC)
ABC7 Chicago | US | abc7chicago.com | WLS; (WLS)
ABC7 San Francisco | US | abc7news.com | KGO; KGO-TV; (KGO)
ABC13 Houston | US | abc13.com | KTRK; (KTRK)
6abc Philadelphia | US | 6abc.com | 6abc; WPVI; (WPVI)
ABC11 | US | abc11.com | WTVD; (WTVD)
NBC New York | US | nbcnewyork.com | WNBC; News 4 New York; NBC 4 New York
NBC Washington | US | nbcwashington.com | NBC4 Washington; WRC-TV
NBC Chicago | US | nbcchicago.com | WMAQ
NBC Miami | US | nbcmiami.com | WTVJ; NBC 6 South Florida; NBC6
NBC DFW | US | nbcdfw.com | KXAS; NBC 5 Dallas; NBCDFW
NBC Bay Area | US | nbcbayarea.com | KNTV
NBC10 Philadelphia | US | nbcphiladelphia.com | WCAU
NBC Boston | US | nbcboston.com | NBC10 Boston; NECN
FOX 5 New York | US | fox5ny.com | WNYW
FOX 5 DC | US | fox5dc.com | WTTG
FOX 5 Atlanta | US | fox5atlanta.com | WAGA
FOX 11 Los Angeles | US | foxla.com | KTTV; FOX LA
FOX 32 Chicago | US | fox32chicago.com | WFLD
FOX 4 Dallas | US | fox4news.com | KDFW
FOX 7 Austin | US | fox7austin.com | KTBC
FOX 26 Houston | US | fox26houston.com | KRIV
FOX 10 Phoenix | US | fox10phoenix.com | KSAZ
FOX 13 Tampa Bay | US | fox13news.com | WTVT
FOX 29 Philadelphia | US | fox29.com | WTXF
FOX 2 Detroit | US | fox2detroit.com | WJBK
FOX 9 | US | fox9.com | KMSP
WGN | US | wgntv.com wgnradio.com | WGN-TV; WGN News; WGN 9; (WGN)
WBEZ | US | wbez.org | WBEZ Chicago
WTTW | US | wttw.com | WTTW News
WGBH | US | wgbh.org | GBH News; ?GBH
WBUR | US | wbur.org |
WCVB | US | wcvb.com | WCVB Boston; WCVB NewsCenter 5
WHDH | US | whdh.com | 7News Boston
WNYC | US | wnyc.org gothamist.com | New York Public Radio; Gothamist
NY1 | US | ny1.com spectrumlocalnews.com spectrumnews1.com | Spectrum News; Spectrum News 1; Spectrum News NY1
PIX11 | US | pix11.com | WPIX; (PIX11)
News 12 | US | news12.com | News 12 Long Island; News 12 Westchester
1010 WINS | US | 1010wins.com |
WTOP | US | wtop.com | WTOP News; (WTOP)
WUSA9 | US | wusa9.com | WUSA; WUSA 9
WJLA | US | wjla.com | 7News WJLA; (WJLA)
WAMU | US | wamu.org | DCist
WHYY | US | whyy.org | WHYY News; PlanPhilly
WESA | US | wesa.fm |
WTAE | US | wtae.com | (WTAE)
KDKA | US | | KDKA-TV; CBS Pittsburgh; (KDKA)
WBAL | US | wbaltv.com wbal.com | WBAL-TV; (WBAL)
WRAL | US | wral.com | WRAL News; WRAL-TV
WSOC | US | wsoctv.com | WSOC-TV
WCNC | US | wcnc.com | WCNC Charlotte
WSB-TV | US | wsbtv.com | Channel 2 Action News; WSB TV
11Alive | US | 11alive.com | WXIA
WABE | US | wabe.org |
WPLG Local 10 | US | local10.com | WPLG; Local 10 News
WSVN | US | wsvn.com | WSVN 7News
WLRN | US | wlrn.org | WLRN News
WFLA | US | wfla.com | WFLA News Channel 8; (WFLA)
WTSP | US | wtsp.com | 10 Tampa Bay
WESH | US | wesh.com | WESH 2; (WESH)
WFTV | US | wftv.com | WFTV Channel 9
ClickOrlando | US | clickorlando.com | WKMG; News 6 WKMG
News4JAX | US | news4jax.com | WJXT
WPTV | US | wptv.com | (WPTV)
WPBF | US | wpbf.com | (WPBF)
WWL-TV | US | wwltv.com | WWL
WDSU | US | wdsu.com |
KHOU | US | khou.com | KHOU 11
KPRC | US | click2houston.com | Click2Houston; KPRC 2
Houston Public Media | US | houstonpublicmedia.org |
Texas Public Radio | US | tpr.org |
KERA | US | keranews.org kera.org | KERA News
KUT | US | kut.org | KUT News; KUT 90.5
KXAN | US | kxan.com | (KXAN)
KVUE | US | kvue.com |
KEYE | US | cbsaustin.com | CBS Austin; (KEYE)
WFAA | US | wfaa.com | WFAA-TV
KSAT | US | ksat.com | KSAT 12; KSAT 12 News
KENS 5 | US | kens5.com | KENS
News 4 San Antonio | US | news4sanantonio.com | WOAI
KTSM | US | ktsm.com | KTSM 9 News; (KTSM)
KVIA | US | kvia.com | KVIA ABC-7; ABC-7 KVIA; (KVIA)
KFOX14 | US | kfoxtv.com | KFOX; CBS4 Local; (KFOX14); (KFOX14/CBS4)
El Paso Matters | US | elpasomatters.org |
KRGV | US | krgv.com | Channel 5 News KRGV; (KRGV)
ValleyCentral | US | valleycentral.com | KVEO; (ValleyCentral)
KGNS | US | kgns.tv | (KGNS)
KGUN 9 | US | kgun9.com | KGUN; (KGUN)
KOLD | US | kold.com | KOLD News 13; (KOLD News 13); (13 News)
KVOA | US | kvoa.com | News 4 Tucson; (KVOA)
AZPM | US | azpm.org | Arizona Public Media
KJZZ | US | kjzz.org |
12News | US | 12news.com | KPNX; 12 News Phoenix
ABC15 Arizona | US | abc15.com | KNXV; ABC15
AZFamily | US | azfamily.com | Arizona's Family; 3TV/CBS 5; (3TV/CBS 5)
KTAR | US | ktar.com | KTAR News
KYMA | US | kyma.com | News 11 Yuma; (KYMA); (KYMA/KECY)
KRQE | US | krqe.com | KRQE News 13; (KRQE)
KOB 4 | US | kob.com | KOB; KOB-TV; (KOB)
KOAT | US | koat.com | (KOAT)
KLAS | US | 8newsnow.com | 8 News Now; (KLAS)
KTNV | US | ktnv.com | (KTNV)
KSNV | US | news3lv.com | News 3 Las Vegas; (KSNV)
KSL | US | ksl.com kslnewsradio.com ksltv.com | KSL.com; KSL NewsRadio; KSL TV
KUTV | US | kutv.com | KUTV 2News; (KUTV)
9News Denver | US | 9news.com | KUSA; ?9NEWS
KDVR | US | kdvr.com | FOX31; FOX31 Denver; (KDVR)
Denver7 | US | denver7.com thedenverchannel.com | KMGH; (KMGH)
CPR News | US | cpr.org | Colorado Public Radio
KING 5 | US | king5.com | KING-TV
KOMO | US | komonews.com | KOMO News; (KOMO)
KIRO 7 | US | kiro7.com mynorthwest.com | KIRO; KIRO Newsradio; MyNorthwest
KGW | US | kgw.com | KGW News
KOIN | US | koin.com | KOIN 6; KOIN 6 News; (KOIN)
KATU | US | katu.com | (KATU)
OPB | US | opb.org | Oregon Public Broadcasting
KARE 11 | US | kare11.com | KARE
KSTP | US | kstp.com | 5 EYEWITNESS NEWS; KSTP-TV
MPR News | US | mprnews.org | Minnesota Public Radio
WISN | US | wisn.com | WISN 12 News
TMJ4 | US | tmj4.com | WTMJ
WPR | US | wpr.org | Wisconsin Public Radio
WXYZ Detroit | US | wxyz.com | WXYZ; WXYZ-TV; (WXYZ)
ClickOnDetroit | US | clickondetroit.com | WDIV; Local 4 Detroit
Michigan Radio | US | michiganradio.org michiganpublic.org | Michigan Public
WEWS | US | news5cleveland.com | News 5 Cleveland
WKYC | US | wkyc.com |
FOX 8 Cleveland | US | fox8.com | WJW; (WJW)
WBNS | US | 10tv.com | 10TV; WBNS-10TV
WCPO | US | wcpo.com | WCPO 9
WLWT | US | wlwt.com | WLWT News 5
WTHR | US | wthr.com | 13News WTHR; (WTHR)
WISH-TV | US | wishtv.com | (WISH)
WFYI | US | wfyi.org |
KSDK | US | ksdk.com | 5 On Your Side KSDK
FOX 2 St. Louis | US | fox2now.com | KTVI; FOX 2 Now
KCTV5 | US | kctv5.com | KCTV; (KCTV)
FOX4 Kansas City | US | fox4kc.com | WDAF
KMBC | US | kmbc.com | KMBC 9
KCUR | US | kcur.org |
KFOR | US | kfor.com | KFOR-TV; (KFOR)
News On 6 | US | newson6.com news9.com | KOTV; News 9 Oklahoma
WSMV | US | wsmv.com | WSMV4; (WSMV)
WKRN | US | wkrn.com | WKRN News 2; (WKRN)
NewsChannel 5 Nashville | US | newschannel5.com | WTVF; (WTVF)
WREG | US | wreg.com | News Channel 3 WREG
WLOX | US | wlox.com | (WLOX)
WAFB | US | wafb.com | (WAFB)
WBRC | US | wbrc.com | (WBRC)
Hawaii News Now | US | hawaiinewsnow.com | (HawaiiNewsNow)
KHON2 | US | khon2.com | KHON; (KHON2)
KTUU | US | alaskasnewssource.com | Alaska's News Source; (KTUU)
Alaska Public Media | US | alaskapublic.org |
`,
  digital: `
Texas Tribune | US | texastribune.org | (The Texas Tribune); @TexasTribune
The Texan | US | thetexan.news | ?The Texan
Texas Observer | US | texasobserver.org |
Voice of San Diego | US | voiceofsandiego.org | @voiceofsandiego
inewsource | US | inewsource.org |
Times of San Diego | US | timesofsandiego.com |
San Diego Red | MX | sandiegored.com |
Border Belt Independent | US | borderbelt.org |
Arizona Mirror | US | azmirror.com | (Arizona Mirror)
Arizona Luminaria | US | azluminaria.org |
AZCIR | US | azcir.org | Arizona Center for Investigative Reporting
Tucson Sentinel | US | tucsonsentinel.com | TucsonSentinel.com
Source New Mexico | US | sourcenm.com | Source NM
New Mexico Political Report | US | nmpoliticalreport.com |
Searchlight New Mexico | US | searchlightnm.org |
Nevada Independent | US | thenevadaindependent.com |
Nevada Current | US | nevadacurrent.com |
Colorado Sun | US | coloradosun.com |
Denverite | US | denverite.com |
Colorado Newsline | US | coloradonewsline.com |
Florida Phoenix | US | floridaphoenix.com |
Florida Politics | US | floridapolitics.com |
Georgia Recorder | US | georgiarecorder.com |
Michigan Advance | US | michiganadvance.com |
Bridge Michigan | US | bridgemi.com | Bridge Magazine; Bridge Detroit
Block Club Chicago | US | blockclubchicago.org |
Borderless Magazine | US | borderlessmag.org |
Illinois Policy | US | illinoispolicy.org |
The City | US | thecity.nyc | THE CITY; THE CITY NYC; ?The City
Hell Gate | US | hellgatenyc.com | ?Hell Gate
City & State | US | cityandstateny.com | ?City & State; City & State New York
CT Mirror | US | ctmirror.org | Connecticut Mirror
VTDigger | US | vtdigger.org | VT Digger
Spotlight PA | US | spotlightpa.org |
Billy Penn | US | billypenn.com | Billy Penn at WHYY
Baltimore Banner | US | thebaltimorebanner.com | The Baltimore Banner
Maryland Matters | US | marylandmatters.org |
Virginia Mercury | US | virginiamercury.com |
Cardinal News | US | cardinalnews.org |
NC Newsline | US | ncnewsline.com | NC Policy Watch
Carolina Journal | US | carolinajournal.com |
Mississippi Today | US | mississippitoday.org |
Louisiana Illuminator | US | lailluminator.com |
Tennessee Lookout | US | tennesseelookout.com |
Nashville Banner | US | nashvillebanner.com |
Kansas Reflector | US | kansasreflector.com |
Missouri Independent | US | missouriindependent.com |
Ohio Capital Journal | US | ohiocapitaljournal.com |
Signal Cleveland | US | signalcleveland.org |
MinnPost | US | minnpost.com |
Sahan Journal | US | sahanjournal.com |
Minnesota Reformer | US | minnesotareformer.com |
Wisconsin Watch | US | wisconsinwatch.org |
Iowa Capital Dispatch | US | iowacapitaldispatch.com |
Oklahoma Watch | US | oklahomawatch.org |
NonDoc | US | nondoc.com |
Honolulu Civil Beat | US | civilbeat.org | Civil Beat
Crosscut | US | crosscut.com | Cascade PBS; ?Crosscut
InvestigateWest | US | invw.org |
Mission Local | US | missionlocal.org |
San Francisco Standard | US | sfstandard.com | SF Standard; The San Francisco Standard
Berkeleyside | US | berkeleyside.org |
Oaklandside | US | oaklandside.org |
Voice of OC | US | voiceofoc.org |
L.A. Taco | US | lataco.com | LA Taco
Houston Landing | US | houstonlanding.org |
San Antonio Report | US | sanantonioreport.org | Rivard Report
San Antonio Current | US | sacurrent.com |
Dallas Observer | US | dallasobserver.com |
KPLC | US | kplctv.com | (KPLC)
ARLnow | US | arlnow.com |
`,
};
