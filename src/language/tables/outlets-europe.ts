import type { OrganisationRows } from "../organisation-rows.ts";

/**
 * Newspapers, broadcasters, magazines and sites of Europe.
 *
 * Written by hand from general knowledge, November 2026. To add an entry, write one line
 * `name | country | domains | other names`, names separated by semicolons: `?` before a name says that the words
 * also mean something else, brackets mark a dateline code, `@` an account. A name that begins with "The" is found
 * after a small "the" too, as ambiguous. Of two entries that share a name the upper one is preferred.
 */
export const OUTLETS_EUROPE: OrganisationRows = {
  newspaper: `
The Guardian | GB | theguardian.com guardian.co.uk gu.com | ?Guardian; Guardian US; Guardian Australia; Guardian News & Media; @guardian
The Observer | GB | observer.co.uk | ?The Observer
The Times | GB | thetimes.co.uk thetimes.com | Times of London; The Times of London; The Times (London); London Times; ?The Times; @thetimes
Sunday Times | GB | thesundaytimes.co.uk | The Sunday Times
Daily Telegraph | GB | telegraph.co.uk | The Telegraph; Sunday Telegraph; The Daily Telegraph; ?Telegraph; @Telegraph
Financial Times | GB | ft.com on.ft.com | FT.com; ?FT; @FT
The Independent | GB | independent.co.uk the-independent.com independentespanol.com | ?The Independent; ?Independent; @Independent
i Paper | GB | inews.co.uk | The i Paper; inews; i newspaper
Daily Mail | GB | dailymail.co.uk dailymail.com mailonline.com | MailOnline; Mail Online; DailyMail.com; Mail on Sunday; ?The Mail; (Daily Mail); @MailOnline
?The Sun | GB | thesun.co.uk the-sun.com thesun.ie | The Sun newspaper; The U.S. Sun; Sun on Sunday; @TheSun
Daily Mirror | GB | mirror.co.uk themirror.com | ?The Mirror; ?Mirror; Sunday Mirror
Daily Express | GB | express.co.uk the-express.com | Sunday Express; ?The Express; ?Express
Daily Star | GB | dailystar.co.uk | ?The Daily Star; ?Daily Star
Daily Record | GB | dailyrecord.co.uk | ?Daily Record
Metro | GB | metro.co.uk | ?Metro; Metro UK; Metro.co.uk
Evening Standard | GB | standard.co.uk | London Evening Standard; London Standard; ?The Standard
City A.M. | GB | cityam.com | City AM
Morning Star | GB | morningstaronline.co.uk | ?Morning Star
The Scotsman | GB | scotsman.com |
The Herald (Glasgow) | GB | heraldscotland.com | Herald Scotland; Glasgow Herald; ?The Herald; ?Herald
The National (Scotland) | GB | thenational.scot | ?The National
Press and Journal | GB | pressandjournal.co.uk | The Press and Journal
Western Mail | GB | walesonline.co.uk | WalesOnline
Belfast Telegraph | GB | belfasttelegraph.co.uk |
Yorkshire Post | GB | yorkshirepost.co.uk |
Manchester Evening News | GB | manchestereveningnews.co.uk |
Liverpool Echo | GB | liverpoolecho.co.uk |
Jewish Chronicle | GB | thejc.com | The Jewish Chronicle; The JC
The Tablet | GB | thetablet.co.uk |
Irish Times | IE | irishtimes.com |
Irish Independent | IE | independent.ie | Independent.ie
Irish Examiner | IE | irishexaminer.com |
Business Post | IE | businesspost.ie |
Le Monde | FR | lemonde.fr | LeMonde.fr; @lemondefr
Le Figaro | FR | lefigaro.fr |
Libération | FR | liberation.fr | ?Libération
Le Parisien | FR | leparisien.fr | Aujourd'hui en France
Les Echos | FR | lesechos.fr | Les Échos
La Croix | FR | la-croix.com |
L'Humanité | FR | humanite.fr |
Ouest-France | FR | ouest-france.fr |
La Tribune | FR | latribune.fr | ?La Tribune
Sud Ouest | FR | sudouest.fr | ?Sud Ouest
20 Minutes | FR | 20minutes.fr | ?20 Minutes
L'Équipe | FR | lequipe.fr | L'Equipe
Frankfurter Allgemeine Zeitung | DE | faz.net | FAZ; Frankfurter Allgemeine; FAZ.net; (FAZ)
Süddeutsche Zeitung | DE | sueddeutsche.de sz.de | ?SZ; Sueddeutsche Zeitung; Süddeutsche
Die Welt | DE | welt.de | ?Die Welt; Welt am Sonntag; WELT.de; ?WELT
Bild | DE | bild.de | BILD-Zeitung; ?Bild; ?BILD; Bild am Sonntag
Die Zeit | DE | zeit.de | ?Die Zeit; ZEIT Online
Handelsblatt | DE | handelsblatt.com |
Der Tagesspiegel | DE | tagesspiegel.de | Tagesspiegel
taz | DE | taz.de | die tageszeitung; ?taz
Berliner Zeitung | DE | berliner-zeitung.de |
Frankfurter Rundschau | DE | fr.de |
RedaktionsNetzwerk Deutschland | DE | rnd.de | RND; (RND)
Rheinische Post | DE | rp-online.de |
Augsburger Allgemeine | DE | augsburger-allgemeine.de |
Neues Deutschland | DE | nd-aktuell.de |
Neue Zürcher Zeitung | CH | nzz.ch | NZZ; Neue Zuercher Zeitung
Tages-Anzeiger | CH | tagesanzeiger.ch |
Blick | CH | blick.ch | ?Blick
Le Temps | CH | letemps.ch | ?Le Temps
Der Standard | AT | derstandard.at | ?Der Standard
Die Presse | AT | diepresse.com | ?Die Presse
Kronen Zeitung | AT | krone.at | Kronen-Zeitung; Krone.at
Kurier | AT | kurier.at | ?Kurier
De Standaard | BE | standaard.be |
De Morgen | BE | demorgen.be | ?De Morgen
Le Soir | BE | lesoir.be | ?Le Soir
La Libre Belgique | BE | lalibre.be |
Brussels Times | BE | brusselstimes.com |
De Volkskrant | NL | volkskrant.nl |
?NRC | NL | nrc.nl | NRC Handelsblad
De Telegraaf | NL | telegraaf.nl |
Algemeen Dagblad | NL | ad.nl |
Trouw | NL | trouw.nl | ?Trouw
Luxemburger Wort | LU | wort.lu | Luxembourg Times
El País | ES | elpais.com elpais.es | El Pais; EL PAÍS; @el_pais
El Mundo | ES | elmundo.es | ?El Mundo
ABC (Spain) | ES | abc.es | Diario ABC; ?ABC
La Vanguardia | ES | lavanguardia.com |
El Periódico | ES | elperiodico.com | El Periódico de Catalunya
La Razón (Spain) | ES | larazon.es | ?La Razón
20minutos | ES | 20minutos.es |
Expansión (Spain) | ES | expansion.com | ?Expansión
Cinco Días | ES | cincodias.elpais.com | ?Cinco Días
Marca | ES | marca.com | ?Marca
Diario AS | ES | as.com |
Público (Spain) | ES | publico.es | ?Público
Público | PT | publico.pt | ?Público
Diário de Notícias | PT | dn.pt |
Expresso | PT | expresso.pt | ?Expresso
Jornal de Notícias | PT | jn.pt |
Correio da Manhã | PT | cmjornal.pt |
Corriere della Sera | IT | corriere.it |
La Repubblica | IT | repubblica.it | ?La Repubblica; Repubblica
La Stampa | IT | lastampa.it | ?La Stampa
Il Sole 24 Ore | IT | ilsole24ore.com |
Il Fatto Quotidiano | IT | ilfattoquotidiano.it |
Il Messaggero | IT | ilmessaggero.it |
Il Giornale | IT | ilgiornale.it | ?Il Giornale
Avvenire | IT | avvenire.it |
L'Osservatore Romano | VA | osservatoreromano.va |
Times of Malta | MT | timesofmalta.com |
Kathimerini | GR | ekathimerini.com kathimerini.gr | eKathimerini; Η Καθημερινή
Dagens Nyheter | SE | dn.se |
Svenska Dagbladet | SE | svd.se |
Aftonbladet | SE | aftonbladet.se |
Expressen | SE | expressen.se |
Aftenposten | NO | aftenposten.no |
Verdens Gang | NO | vg.no | ?VG
Dagbladet | NO | dagbladet.no |
Politiken | DK | politiken.dk |
Berlingske | DK | berlingske.dk |
Jyllands-Posten | DK | jyllands-posten.dk |
Helsingin Sanomat | FI | hs.fi |
Postimees | EE | postimees.ee |
Gazeta Wyborcza | PL | wyborcza.pl |
Rzeczpospolita | PL | rp.pl | ?Rzeczpospolita
Lidové noviny | CZ | lidovky.cz |
Magyar Nemzet | HU | magyarnemzet.hu |
Népszava | HU | nepszava.hu |
Politika | RS | politika.rs | ?Politika
Danas | RS | danas.rs | ?Danas
Jutarnji list | HR | jutarnji.hr |
Delo | SI | delo.si | ?Delo
Kyiv Post | UA | kyivpost.com |
Moscow Times | RU | themoscowtimes.com |
Kommersant | RU | kommersant.ru kommersant.com | Коммерсантъ; Коммерсант
Izvestia | RU | iz.ru | Известия
Vedomosti | RU | vedomosti.ru | Ведомости
Komsomolskaya Pravda | RU | kp.ru | Комсомольская правда
Rossiyskaya Gazeta | RU | rg.ru | Российская газета
Novaya Gazeta | RU | novayagazeta.ru novayagazeta.eu | Novaya Gazeta Europe; Новая газета
Pravda | RU | pravda.ru | Pravda.ru; ?Pravda
Hürriyet | TR | hurriyet.com.tr hurriyetdailynews.com | Hurriyet Daily News; Hürriyet Daily News
Daily Sabah | TR | dailysabah.com sabah.com.tr |
Cumhuriyet | TR | cumhuriyet.com.tr | ?Cumhuriyet
`,
  broadcaster: `
BBC | GB | bbc.com bbc.co.uk bbci.co.uk | BBC News; BBC World Service; BBC World; BBC Mundo; BBC News Mundo; BBC Monitoring; British Broadcasting Corporation; B.B.C.; (BBC); (BBC News); @BBCNews; @BBCWorld
Sky News | GB | news.sky.com sky.com | (Sky News); @SkyNews
ITV News | GB | itv.com | ITV; ITN
Channel 4 News | GB | channel4.com | ?Channel 4
Channel 5 | GB | channel5.com | ?Channel 5; 5 News
GB News | GB | gbnews.com | @GBNEWS
TalkTV | GB | talk.tv |
LBC | GB | lbc.co.uk | LBC News
STV News | GB | stv.tv | news.stv.tv
RTÉ | IE | rte.ie | RTÉ News; RTE News; ?RTE
France 24 | FR | france24.com | FRANCE 24; France24; (FRANCE 24); @FRANCE24
Radio France Internationale | FR | rfi.fr | RFI; (RFI)
France Télévisions | FR | francetelevisions.fr francetvinfo.fr franceinfo.fr | Franceinfo; France Info; France 2; France 3; francetv info
Radio France | FR | radiofrance.fr radiofrance.com | France Inter; France Culture; France Bleu
TF1 | FR | tf1.fr tf1info.fr lci.fr | LCI; TF1 Info
BFMTV | FR | bfmtv.com | BFM TV; BFM Business
CNews | FR | cnews.fr |
TV5Monde | FR | tv5monde.com | TV5 Monde
Euronews | FR | euronews.com | @euronews
Arte | FR | arte.tv | ?Arte; ARTE Journal
Deutsche Welle | DE | dw.com dw.de | DW News; ?DW; (DW); @dwnews
ARD | DE | ard.de tagesschau.de daserste.de | Tagesschau; tagesschau.de; ARD-Hauptstadtstudio; Das Erste
ZDF | DE | zdf.de zdfheute.de | ZDFheute; heute journal
WDR | DE | wdr.de | Westdeutscher Rundfunk
NDR | DE | ndr.de | Norddeutscher Rundfunk
Bayerischer Rundfunk | DE | br.de | BR24
MDR | DE | mdr.de | Mitteldeutscher Rundfunk
SWR | DE | swr.de | Südwestrundfunk
Deutschlandfunk | DE | deutschlandfunk.de | DLF; Deutschlandradio
n-tv | DE | n-tv.de | ntv.de
RTL | DE | rtl.de rtl.fr rtl.lu | ?RTL; RTL News; RTL Aktuell
SRF | CH | srf.ch | Schweizer Radio und Fernsehen
RTS (Switzerland) | CH | rts.ch | Radio Télévision Suisse; ?RTS
Swissinfo | CH | swissinfo.ch | SWI swissinfo.ch
ORF | AT | orf.at | ORF.at; Österreichischer Rundfunk
VRT | BE | vrt.be | VRT NWS
RTBF | BE | rtbf.be |
NOS | NL | nos.nl | NOS Nieuws; ?NOS
NL Times | NL | nltimes.nl |
RTVE | ES | rtve.es | Radiotelevisión Española; Televisión Española; Radio Nacional de España; ?TVE
La Sexta | ES | lasexta.com | laSexta
Antena 3 | ES | antena3.com |
Cadena SER | ES | cadenaser.com |
Onda Cero | ES | ondacero.es |
COPE | ES | cope.es | Cadena COPE; ?COPE
TV3 (Catalonia) | ES | ccma.cat 3cat.cat | 3Cat
RTP | PT | rtp.pt | RTP Notícias
SIC Notícias | PT | sicnoticias.pt |
RAI | IT | rai.it rainews.it | Rai News; RaiNews24; Radiotelevisione italiana; ?Rai
Sky TG24 | IT | tg24.sky.it |
Mediaset | IT | mediaset.it tgcom24.mediaset.it | TGCOM24
La7 | IT | la7.it |
Vatican News | VA | vaticannews.va | Vatican Radio; Radio Vaticana
SVT | SE | svt.se | Sveriges Television; SVT Nyheter
Sveriges Radio | SE | sverigesradio.se | Radio Sweden
NRK | NO | nrk.no |
TV 2 (Norway) | NO | tv2.no | ?TV 2
DR | DK | dr.dk | Danmarks Radio; ?DR
Yle | FI | yle.fi | Yle News; Yle Uutiset
RÚV | IS | ruv.is |
ERR | EE | err.ee | ERR News; ?ERR
LSM | LV | lsm.lv | Latvian Public Broadcasting
LRT | LT | lrt.lt |
TVP | PL | tvp.pl tvp.info tvpworld.com | TVP World; Telewizja Polska; TVP Info
TVN24 | PL | tvn24.pl |
Polskie Radio | PL | polskieradio.pl | Polish Radio
Belsat | PL | belsat.eu |
Czech Radio | CZ | rozhlas.cz radio.cz irozhlas.cz | Radio Prague International; Český rozhlas
Czech Television | CZ | ceskatelevize.cz | Česká televize; ČT24
Romania Insider | RO | romania-insider.com |
Digi24 | RO | digi24.ro |
BNR | BG | bnr.bg | Bulgarian National Radio
N1 | RS | n1info.com n1info.rs n1info.hr n1info.ba | N1 Info; N1 televizija; ?N1
?RTS | RS | rts.rs | Radio Television of Serbia; Radio-televizija Srbije
B92 | RS | b92.net |
HRT | HR | hrt.hr | Hrvatska radiotelevizija
RTV Slovenija | SI | rtvslo.si |
ERT | GR | ert.gr ertnews.gr | ERT News; ?ERT
Suspilne | UA | suspilne.media | Суспільне
1+1 | UA | tsn.ua 1plus1.ua | TSN Ukraine; ТСН
Hromadske | UA | hromadske.ua | Громадське
RT | RU | rt.com actualidad.rt.com russian.rt.com | Russia Today; RT en Español; RT News; Actualidad RT; ?RT; (RT)
Channel One Russia | RU | 1tv.ru | Первый канал; Pervy Kanal
Rossiya 1 | RU | smotrim.ru vesti.ru | Rossiya-1; Россия 1; Vesti.ru
NTV (Russia) | RU | ntv.ru | ?NTV
TV Rain | RU | tvrain.tv | Dozhd; TV Dozhd; Дождь телеканал
TRT World | TR | trtworld.com trthaber.com trt.net.tr | TRT Haber; TRT
NTV (Turkey) | TR | ntv.com.tr | ?NTV
`,
  magazine: `
The Economist | GB | economist.com | ?Economist; Economist magazine; Economist Intelligence Unit; @TheEconomist
The Spectator | GB | spectator.co.uk spectator.com | Spectator World; Spectator magazine; Coffee House blog
New Statesman | GB | newstatesman.com |
Prospect | GB | prospectmagazine.co.uk | Prospect magazine; ?Prospect
Private Eye | GB | private-eye.co.uk | ?Private Eye
The Week | GB | theweek.com theweek.co.uk | ?The Week
London Review of Books | GB | lrb.co.uk | LRB
Nature | GB | nature.com | Nature magazine; ?Nature
New Scientist | GB | newscientist.com |
The Lancet | GB | thelancet.com | ?Lancet
BMJ | GB | bmj.com | British Medical Journal
Der Spiegel | DE | spiegel.de | Spiegel Online; SPIEGEL; Spiegel International; ?Spiegel
Stern | DE | stern.de | Stern magazine; ?Stern
Focus | DE | focus.de | Focus Online; ?FOCUS; ?Focus
Cicero | DE | cicero.de | ?Cicero
L'Express | FR | lexpress.fr | ?L'Express
L'Obs | FR | nouvelobs.com | Le Nouvel Obs; Le Nouvel Observateur; Nouvel Observateur
Le Point | FR | lepoint.fr | ?Le Point
Marianne | FR | marianne.net | ?Marianne
Paris Match | FR | parismatch.com |
Valeurs actuelles | FR | valeursactuelles.com |
Courrier international | FR | courrierinternational.com |
Le Monde diplomatique | FR | monde-diplomatique.fr mondediplo.com | Monde diplomatique
Jeune Afrique | FR | jeuneafrique.com |
The Africa Report | FR | theafricareport.com |
L'Espresso | IT | espresso.repubblica.it lespresso.it |
Panorama | IT | panorama.it | ?Panorama
Internazionale | IT | internazionale.it | ?Internazionale
Profil | AT | profil.at | ?Profil
Newsweek Polska | PL | newsweek.pl |
Polityka | PL | polityka.pl | ?Polityka
Respekt | CZ | respekt.cz | ?Respekt
`,
  digital: `
Politico Europe | BE | politico.eu | POLITICO Europe; Politico.eu; @POLITICOEurope
EUobserver | BE | euobserver.com |
Euractiv | BE | euractiv.com | EURACTIV; (EURACTIV)
EU Reporter | BE | eureporter.co |
The Local | SE | thelocal.com thelocal.se thelocal.de thelocal.fr | ?The Local
openDemocracy | GB | opendemocracy.net | Open Democracy
Middle East Eye | GB | middleeasteye.net | MEE; @MiddleEastEye
Tortoise Media | GB | tortoisemedia.com |
UnHerd | GB | unherd.com | Unherd
Spiked | GB | spiked-online.com | spiked online; ?Spiked
The Canary | GB | thecanary.co | ?The Canary
Guido Fawkes | GB | order-order.com |
PoliticsHome | GB | politicshome.com |
Bureau of Investigative Journalism | GB | thebureauinvestigates.com | TBIJ
Declassified UK | GB | declassifieduk.org |
UK Defence Journal | GB | ukdefencejournal.org.uk |
Carbon Brief | GB | carbonbrief.org |
Unilad | GB | unilad.com | UNILAD
LADbible | GB | ladbible.com |
Full Fact | GB | fullfact.org |
TheJournal.ie | IE | thejournal.ie | The Journal.ie
Breaking News Ireland | IE | breakingnews.ie | BreakingNews.ie
IrishCentral | US | irishcentral.com | Irish Central
Mediapart | FR | mediapart.fr |
Rue89 | FR | rue89.com |
Correctiv | DE | correctiv.org | CORRECTIV
T-Online | DE | t-online.de | t-online
netzpolitik.org | DE | netzpolitik.org |
Junge Freiheit | DE | jungefreiheit.de |
infoLibre | ES | infolibre.es | InfoLibre
elDiario.es | ES | eldiario.es | eldiario.es
El Confidencial | ES | elconfidencial.com | ?El Confidencial
El Español | ES | elespanol.com | ?El Español
OKdiario | ES | okdiario.com | OKDIARIO
Vozpópuli | ES | vozpopuli.com |
Libertad Digital | ES | libertaddigital.com |
HuffPost España | ES | huffingtonpost.es | El HuffPost
Observador | PT | observador.pt | ?Observador
Fanpage | IT | fanpage.it | Fanpage.it; ?Fanpage
Open Online | IT | open.online | ?Open
Linkiesta | IT | linkiesta.it |
Onet | PL | onet.pl | Onet.pl
Wirtualna Polska | PL | wp.pl |
Notes from Poland | PL | notesfrompoland.com |
Telex | HU | telex.hu | Telex.hu; ?Telex
Index.hu | HU | index.hu |
444.hu | HU | 444.hu |
Denník N | SK | dennikn.sk |
HotNews | RO | hotnews.ro | HotNews.ro
Balkan Insight | BA | balkaninsight.com | BIRN; Balkan Investigative Reporting Network
OCCRP | NL | occrp.org | Organized Crime and Corruption Reporting Project
International Consortium of Investigative Journalists | US | icij.org | ICIJ
Forbidden Stories | FR | forbiddenstories.org |
Meduza | LV | meduza.io | Медуза
The Insider | LV | theins.ru theins.press | ?The Insider
Mediazona | RU | zona.media | Медиазона
iStories | LV | istories.media | Important Stories; Важные истории
Lenta.ru | RU | lenta.ru | Лента.ру
Gazeta.ru | RU | gazeta.ru | Газета.ру
RBC | RU | rbc.ru | РБК; ?RBC; (RBC)
Fontanka | RU | fontanka.ru | Фонтанка
Kyiv Independent | UA | kyivindependent.com | The Kyiv Independent; @KyivIndependent
Ukrainska Pravda | UA | pravda.com.ua | Українська правда; Украинская правда; Ukrayinska Pravda
European Pravda | UA | eurointegration.com.ua | Європейська правда
Euromaidan Press | UA | euromaidanpress.com |
NV | UA | nv.ua | New Voice of Ukraine; The New Voice of Ukraine; ?NV
RBC-Ukraine | UA | rbc.ua | РБК-Україна; РБК-Украина
Liga.net | UA | liga.net |
Dzerkalo Tyzhnia | UA | zn.ua | Mirror of the Week
Strana.ua | UA | strana.ua |
NEXTA | PL | nexta.tv |
Zerkalo | BY | zerkalo.io |
JAMnews | GE | jam-news.net |
OC Media | GE | oc-media.org |
Civil Georgia | GE | civil.ge | Civil.ge
CivilNet | AM | civilnet.am |
T24 | TR | t24.com.tr | ?T24
Bianet | TR | bianet.org |
Duvar | TR | gazeteduvar.com.tr duvarenglish.com | Gazete Duvar; ?Duvar
Intellinews | DE | intellinews.com bne.eu | bne IntelliNews
Greek City Times | GR | greekcitytimes.com |
Cyprus Mail | CY | cyprus-mail.com |
InfoMigrants | FR | infomigrants.net |
Anti-Spiegel | RU | anti-spiegel.ru |
Voltaire Network | FR | voltairenet.org | Réseau Voltaire
`,
};
