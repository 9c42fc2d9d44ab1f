import type { OrganisationRows } from "../organisation-rows.ts";

/**
 * National newspapers, broadcasters, magazines and sites of the United States, across the political range.
 *
 * Written by hand from general knowledge, November 2026. To add an entry, write one line
 * `name | country | domains | other names`, names separated by semicolons: `?` before a name says that the words
 * also mean something else, brackets mark a dateline code, `@` an account. A name that begins with "The" is found
 * after a small "the" too, as ambiguous. Of two entries that share a name the upper one is preferred.
 */
export const OUTLETS_UNITED_STATES: OrganisationRows = {
  newspaper: `
New York Times | US | nytimes.com nyti.ms | NYT; NYTimes; NY Times; N.Y. Times; N.Y.T.; ?Times; ?The Times; New York Times News Service; (NYT); (New York Times News Service); @nytimes
Washington Post | US | washingtonpost.com wapo.st | WaPo; ?Post; ?The Post; ?WP; (Washington Post); (WP); @washingtonpost
Wall Street Journal | US | wsj.com on.wsj.com | WSJ; W.S.J.; ?Journal; ?The Journal; (WSJ); @WSJ
USA Today | US | usatoday.com | USA TODAY Network; USA Today Network; (USA TODAY); (USA TODAY NETWORK); @USATODAY
Los Angeles Times | US | latimes.com | LA Times; L.A. Times; ?LAT; Times of Los Angeles; ?Times; ?The Times; (Los Angeles Times); @latimes
New York Post | US | nypost.com pagesix.com | NY Post; N.Y. Post; NYPost; ?Post; ?The Post; Page Six; @nypost
Washington Times | US | washingtontimes.com | (The Washington Times); @WashTimes
Washington Examiner | US | washingtonexaminer.com | ?Examiner; @dcexaminer
Christian Science Monitor | US | csmonitor.com | ?Monitor; ?The Monitor; CSMonitor; CS Monitor; @csmonitor
Investor's Business Daily | US | investors.com | ?IBD; Investors Business Daily
Barron's | US | barrons.com | Barrons
MarketWatch | US | marketwatch.com | (MarketWatch); @MarketWatch
The Hill | US | thehill.com hilltv.com | TheHill; Hill.TV; (The Hill); @thehill
Roll Call | US | rollcall.com | ?Roll Call; CQ Roll Call
Epoch Times | US | theepochtimes.com epochtimes.com | 大纪元; 大紀元; NTD Epoch Times; @EpochTimes
Stars and Stripes | US | stripes.com | ?Stars and Stripes; Stars & Stripes; @starsandstripes
Military Times | US | militarytimes.com armytimes.com navytimes.com airforcetimes.com marinecorpstimes.com | Army Times; Navy Times; Air Force Times; Marine Corps Times
Defense News | US | defensenews.com | ?Defense News
The Forward | US | forward.com | Jewish Daily Forward; Jewish Forward
National Catholic Reporter | US | ncronline.org | (NCR)
National Catholic Register | US | ncregister.com |
Chronicle of Higher Education | US | chronicle.com |
Education Week | US | edweek.org | EdWeek
El Diario NY | US | eldiariony.com | El Diario La Prensa; El Diario de Nueva York
La Opinión | US | laopinion.com | ?La Opinión
El Nuevo Herald | US | elnuevoherald.com |
People's World | US | peoplesworld.org | Peoples World
Onion | US | theonion.com | ?The Onion; ?Onion
`,
  broadcaster: `
CNN | US | cnn.com cnn.it cnnphilippines.com | Cable News Network; CNN International; CNN.com; CNN Politics; CNN Digital; CNN Business; C.N.N.; HLN; (CNN); @CNN
CNN en Español | US | cnnespanol.cnn.com | CNN en Espanol; CNN Español; CNNE; (CNN Español); @CNNEE
NBC News | US | nbcnews.com today.com | NBC; NBCNews; NBC Nightly News; NBCUniversal News Group; Meet the Press; (NBC); (NBC News); @NBCNews
MSNBC | US | msnbc.com ms.now | MS NOW; @MSNBC
CNBC | US | cnbc.com | CNBC.com; (CNBC); @CNBC
CBS News | US | cbsnews.com cbsn.com | CBS; CBSNews; CBS News Radio; Face the Nation; 60 Minutes; (CBS); (CBS News); @CBSNews
ABC News | US | abcnews.go.com abcnews.com | ?ABC; ?ABC News; ABC World News Tonight; ABC News Radio; Good Morning America; (ABC); (ABC News); @ABC
Fox News | US | foxnews.com | FoxNews; FNC; Fox News Channel; Fox News Digital; Fox News Sunday; FoxNews.com; ?FOX; (Fox News); (FOX News); @FoxNews
Fox Business | US | foxbusiness.com | Fox Business Network; FOXBusiness; FBN
NPR | US | npr.org | National Public Radio; N.P.R.; (NPR); @NPR
PBS | US | pbs.org | Public Broadcasting Service; PBS NewsHour; PBS News; NewsHour; Frontline PBS; (PBS); @NewsHour
C-SPAN | US | c-span.org | CSPAN; @cspan
Voice of America | US | voanews.com voanoticias.com vozdeamerica.com | VOA; VOA News; Voz de América; Voz de America; (VOA); @VOANews
Radio Free Europe/Radio Liberty | US | rferl.org svoboda.org radiosvoboda.org currenttime.tv | RFE/RL; RFERL; Radio Free Europe; Radio Liberty; Радио Свобода; (RFE/RL); @RFERL
Radio Free Asia | US | rfa.org | RFA; (RFA); @RadioFreeAsia
Radio y Televisión Martí | US | radiotelevisionmarti.com martinoticias.com | Radio Televisión Martí; Martí Noticias; Radio Martí; Radio Marti; Marti Noticias
Univision | US | univision.com tudn.com | Univisión; Noticias Univision; TelevisaUnivision; N+ Univision; @Univision
Telemundo | US | telemundo.com | Noticias Telemundo; @Telemundo
Newsmax | US | newsmax.com newsmaxtv.com | Newsmax TV; NewsMax; Newsmax Media; (Newsmax); @NEWSMAX
One America News Network | US | oann.com | OAN; OANN; One America News; (OAN); @OANN
NewsNation | US | newsnationnow.com | NewsNation Now; WGN America; (NewsNation); @NewsNation
Cheddar | US | cheddar.com | Cheddar News; ?Cheddar
The Weather Channel | US | weather.com | Weather Channel; Weather.com
Bloomberg Television | US | | Bloomberg TV; Bloomberg Radio
Christian Broadcasting Network | US | cbn.com | ?CBN; CBN News; (CBN News)
EWTN | US | ewtn.com ewtnnews.com | Eternal Word Television Network; EWTN News; (EWTN News)
Democracy Now! | US | democracynow.org | Democracy Now
Marketplace | US | marketplace.org | ?Marketplace; American Public Media
The World | US | theworld.org | ?The World; ?PRI; Public Radio International; PRI's The World
Real America's Voice | US | americasvoice.news |
Blaze Media | US | theblaze.com blazemedia.com | TheBlaze; ?The Blaze; BlazeTV; Blaze News
Court TV | US | courttv.com |
ESPN | US | espn.com | ESPN.com; (ESPN)
Entravision | US | entravision.com |
NTD | US | ntd.com | NTD Television; New Tang Dynasty; NTD News
`,
  magazine: `
Time | US | time.com | Time magazine; TIME Magazine; ?TIME; @TIME
Newsweek | US | newsweek.com | (Newsweek); @Newsweek
U.S. News & World Report | US | usnews.com | U.S. News and World Report; US News & World Report; US News and World Report; ?US News; ?U.S. News
?The Atlantic | US | theatlantic.com | Atlantic Monthly; The Atlantic magazine; CityLab; @TheAtlantic
The New Yorker | US | newyorker.com | New Yorker magazine; @NewYorker
New York Magazine | US | nymag.com thecut.com vulture.com curbed.com grubstreet.com | New York magazine; NYMag; NY Mag; Intelligencer NYMag; ?Intelligencer; ?Vulture; ?The Cut
The New Republic | US | newrepublic.com | TNR; New Republic
?The Nation | US | thenation.com |
National Review | US | nationalreview.com | ?NRO; National Review Online; @NRO
The American Conservative | US | theamericanconservative.com |
The American Prospect | US | prospect.org |
The Weekly Standard | US | weeklystandard.com | Weekly Standard
The American Spectator | US | spectator.org | American Spectator
Reason | US | reason.com | Reason magazine; ?Reason
Mother Jones | US | motherjones.com | MotherJones; @MotherJones
In These Times | US | inthesetimes.com | ?In These Times
Jacobin | US | jacobin.com jacobinmag.com | Jacobin magazine; ?Jacobin
?The Progressive | US | progressive.org |
Commentary | US | commentary.org commentarymagazine.com | Commentary magazine; ?Commentary
Foreign Policy | US | foreignpolicy.com | Foreign Policy magazine; ?Foreign Policy
Foreign Affairs | US | foreignaffairs.com | Foreign Affairs magazine; ?Foreign Affairs
The National Interest | US | nationalinterest.org |
The Diplomat | US | thediplomat.com | The Diplomat magazine
Americas Quarterly | US | americasquarterly.org |
Forbes | US | forbes.com | Forbes magazine; Forbes.com; ?Forbes; @Forbes
Fortune | US | fortune.com | Fortune magazine; ?Fortune
Fast Company | US | fastcompany.com |
Inc. | US | inc.com | Inc. magazine; ?Inc.
Entrepreneur | US | entrepreneur.com | Entrepreneur magazine; ?Entrepreneur
Wired | US | wired.com | WIRED magazine; ?WIRED; ?Wired
MIT Technology Review | US | technologyreview.com | Technology Review
Scientific American | US | scientificamerican.com | SciAm
Science | US | science.org sciencemag.org | Science magazine; ?Science
Popular Mechanics | US | popularmechanics.com |
Popular Science | US | popsci.com |
National Geographic | US | nationalgeographic.com | NatGeo; National Geographic Magazine
Smithsonian Magazine | US | smithsonianmag.com | Smithsonian magazine
Rolling Stone | US | rollingstone.com | ?Rolling Stone; @RollingStone
Vanity Fair | US | vanityfair.com | ?Vanity Fair
Variety | US | variety.com | ?Variety
The Hollywood Reporter | US | hollywoodreporter.com | Hollywood Reporter; THR
Billboard | US | billboard.com | ?Billboard
Deadline | US | deadline.com | Deadline Hollywood; ?Deadline
Entertainment Weekly | US | ew.com |
People | US | people.com | People magazine; ?PEOPLE; ?People
Us Weekly | US | usmagazine.com |
Esquire | US | esquire.com |
GQ | US | gq.com |
Vogue | US | vogue.com | ?Vogue
Teen Vogue | US | teenvogue.com |
Cosmopolitan | US | cosmopolitan.com | ?Cosmopolitan
Harper's Magazine | US | harpers.org | Harper's
Harper's Bazaar | US | harpersbazaar.com |
Sports Illustrated | US | si.com |
Texas Monthly | US | texasmonthly.com |
Governing | US | governing.com | Governing magazine; ?Governing
City Journal | US | city-journal.org |
Washington Monthly | US | washingtonmonthly.com |
Columbia Journalism Review | US | cjr.org | CJR
Editor & Publisher | US | editorandpublisher.com |
Adweek | US | adweek.com |
America Magazine | US | americamagazine.org | America magazine
Christianity Today | US | christianitytoday.com |
Sojourners | US | sojo.net | ?Sojourners
World Politics Review | US | worldpoliticsreview.com |
Consumer Reports | US | consumerreports.org |
`,
  digital: `
Politico | US | politico.com | POLITICO Magazine; Politico Pro; Politico Playbook; (POLITICO); @politico
Axios | US | axios.com | Axios.com; (Axios); @axios
ProPublica | US | propublica.org | (ProPublica); @propublica
The Intercept | US | theintercept.com | @theintercept
Vox | US | vox.com | Vox.com; ?Vox; @voxdotcom
Slate | US | slate.com | Slate magazine; Slate.com; ?Slate
Salon | US | salon.com | Salon.com; ?Salon
HuffPost | US | huffpost.com huffingtonpost.com huffingtonpost.co.uk | Huffington Post; The Huffington Post; HuffPo; @HuffPost
BuzzFeed News | US | buzzfeednews.com buzzfeed.com | BuzzFeed; Buzzfeed; @BuzzFeedNews
Vice News | US | vice.com vicenews.com | VICE News; VICE World News; ?VICE; ?Vice
Business Insider | US | businessinsider.com insider.com businessinsider.de | ?Insider; BusinessInsider; @BusinessInsider
Quartz | US | qz.com | ?Quartz
Semafor | US | semafor.com |
The Daily Beast | US | thedailybeast.com | Daily Beast; @thedailybeast
Puck | US | puck.news | Puck News; ?Puck
The Information | US | theinformation.com | ?The Information
The Messenger | US | themessenger.com | ?The Messenger
The 19th | US | 19thnews.org | The 19th News; 19th News
The 74 | US | the74million.org |
The Marshall Project | US | themarshallproject.org | Marshall Project
Center for Public Integrity | US | publicintegrity.org |
Reveal | US | revealnews.org | Center for Investigative Reporting; Reveal News; ?Reveal
Bellingcat | NL | bellingcat.com |
Inside Climate News | US | insideclimatenews.org | InsideClimate News
Grist | US | grist.org | ?Grist
E&E News | US | eenews.net | E & E News; Climatewire; Greenwire
STAT | US | statnews.com | STAT News; Stat News; ?Stat; (STAT)
MedPage Today | US | medpagetoday.com |
Chalkbeat | US | chalkbeat.org |
Inside Higher Ed | US | insidehighered.com |
NOTUS | US | notus.org |
Punchbowl News | US | punchbowl.news | ?Punchbowl
?The Dispatch | US | thedispatch.com |
The Bulwark | US | thebulwark.com |
?The Free Press | US | thefp.com |
Talking Points Memo | US | talkingpointsmemo.com | TPM
Daily Kos | US | dailykos.com |
Raw Story | US | rawstory.com | RawStory
Common Dreams | US | commondreams.org |
Truthout | US | truthout.org | Truth-Out
Truthdig | US | truthdig.com |
AlterNet | US | alternet.org |
The Grayzone | US | thegrayzone.com | Grayzone
CounterPunch | US | counterpunch.org | Counterpunch
Antiwar.com | US | antiwar.com | Anti-war.com
Consortium News | US | consortiumnews.com |
MintPress News | US | mintpressnews.com | MintPress
Media Matters | US | mediamatters.org | Media Matters for America
Mediaite | US | mediaite.com |
TheWrap | US | thewrap.com | ?The Wrap
Poynter | US | poynter.org | Poynter Institute; PolitiFact Poynter
PolitiFact | US | politifact.com |
FactCheck.org | US | factcheck.org | FactCheck; Factcheck.org
Snopes | US | snopes.com | Snopes.com
Lead Stories | US | leadstories.com | ?Lead Stories
Breitbart | US | breitbart.com | Breitbart News; Breitbart News Network; Breitbart Texas; Breitbart.com; @BreitbartNews
The Daily Caller | US | dailycaller.com | Daily Caller; Daily Caller News Foundation; DCNF; (DCNF); @DailyCaller
The Daily Wire | US | dailywire.com | Daily Wire; @realDailyWire
The Daily Signal | US | dailysignal.com | Daily Signal
The Federalist | US | thefederalist.com | ?The Federalist
The Washington Free Beacon | US | freebeacon.com | Washington Free Beacon; Free Beacon
Townhall | US | townhall.com | Townhall.com; ?Townhall
RedState | US | redstate.com | Red State blog
HotAir | US | hotair.com | Hot Air blog
PJ Media | US | pjmedia.com |
Twitchy | US | twitchy.com |
Gateway Pundit | US | thegatewaypundit.com | The Gateway Pundit
InfoWars | US | infowars.com | Infowars; Info Wars
WorldNetDaily | US | wnd.com | WND; World Net Daily
Western Journal | US | westernjournal.com | The Western Journal
Just the News | US | justthenews.com | ?Just the News
American Thinker | US | americanthinker.com |
American Greatness | US | amgreatness.com |
Human Events | US | humanevents.com | ?Human Events
The Post Millennial | US | thepostmillennial.com | Post Millennial
Zero Hedge | US | zerohedge.com | ZeroHedge
The National Pulse | US | thenationalpulse.com | National Pulse
Revolver News | US | revolver.news |
LifeSiteNews | US | lifesitenews.com | LifeSite News; LifeSite
Conservative Review | US | conservativereview.com |
CNSNews | US | cnsnews.com | CNS News; CNSNews.com; Cybercast News Service; (CNSNews.com)
NewsBusters | US | newsbusters.org |
The First News | US | thefirsttv.com |
Center for Immigration Studies | US | cis.org |
Border Report | US | borderreport.com | (Border Report); @BorderReportcom
Border Chronicle | US | theborderchronicle.com | The Border Chronicle
Documented | US | documentedny.com | Documented NY; ?Documented
Latin Times | US | latintimes.com |
International Business Times | US | ibtimes.com ibtimes.co.uk | IBTimes; IB Times
TechCrunch | US | techcrunch.com |
The Verge | US | theverge.com |
Ars Technica | US | arstechnica.com |
Engadget | US | engadget.com |
CNET | US | cnet.com | CNET News
ZDNet | US | zdnet.com | ZDNET
Gizmodo | US | gizmodo.com |
Mashable | US | mashable.com |
404 Media | US | 404media.co |
Recode | US | recode.net | ?Recode
The Register | GB | theregister.com theregister.co.uk |
BleepingComputer | US | bleepingcomputer.com | Bleeping Computer
Krebs on Security | US | krebsonsecurity.com | KrebsOnSecurity
CoinDesk | US | coindesk.com |
Cointelegraph | US | cointelegraph.com |
Benzinga | US | benzinga.com | (Benzinga)
Seeking Alpha | US | seekingalpha.com |
The Motley Fool | US | fool.com | Motley Fool
TheStreet | US | thestreet.com | ?The Street
Investing.com | CY | investing.com |
Investopedia | US | investopedia.com |
Kiplinger | US | kiplinger.com |
TMZ | US | tmz.com | (TMZ)
E! News | US | eonline.com | E! Online
ET Online | US | etonline.com | Entertainment Tonight
Jezebel | US | jezebel.com | ?Jezebel
The Root | US | theroot.com | ?The Root
TheGrio | US | thegrio.com | The Grio
Blavity | US | blavity.com |
The A.V. Club | US | avclub.com | A.V. Club
The Ringer | US | theringer.com |
The Athletic | US | theathletic.com |
Bleacher Report | US | bleacherreport.com |
SB Nation | US | sbnation.com |
Deadspin | US | deadspin.com |
Just Security | US | justsecurity.org |
Lawfare | US | lawfaremedia.org lawfareblog.com | ?Lawfare; Lawfare Blog
War on the Rocks | US | warontherocks.com |
Defense One | US | defenseone.com |
Breaking Defense | US | breakingdefense.com |
Government Executive | US | govexec.com | GovExec
Nextgov | US | nextgov.com |
Law360 | US | law360.com |
Law.com | US | law.com | National Law Journal
SCOTUSblog | US | scotusblog.com |
FiveThirtyEight | US | fivethirtyeight.com |
Tablet Magazine | US | tabletmag.com | Tablet magazine
The Conversation | AU | theconversation.com | ?The Conversation
Route Fifty | US | route-fifty.com | ?Route Fifty
Patch | US | patch.com | Patch.com; ?Patch
Al-Monitor | US | al-monitor.com | Al Monitor
Crux | US | cruxnow.com | Crux Now; ?Crux
Rest of World | US | restofworld.org | ?Rest of World
Undark | US | undark.org |
Live Science | US | livescience.com | LiveScience
Space.com | US | space.com |
Phys.org | GB | phys.org |
EurekAlert! | US | eurekalert.org | EurekAlert
ScienceDaily | US | sciencedaily.com | Science Daily
Futurism | US | futurism.com | ?Futurism
The Cool Down | US | thecooldown.com |
The Debrief | US | thedebrief.org |
Distractify | US | distractify.com |
Upworthy | US | upworthy.com |
`,
};
