import type { OrganisationRows } from "../organisation-rows.ts";

/**
 * Newspapers, broadcasters, magazines and sites of Latin America, the Caribbean and Canada.
 *
 * Written by hand from general knowledge, November 2026. To add an entry, write one line
 * `name | country | domains | other names`, names separated by semicolons: `?` before a name says that the words
 * also mean something else, brackets mark a dateline code, `@` an account. A name that begins with "The" is found
 * after a small "the" too, as ambiguous. Of two entries that share a name the upper one is preferred.
 */
export const OUTLETS_AMERICAS: OrganisationRows = {
  newspaper: `
El Universal | MX | eluniversal.com.mx | El Universal (Mexico); @El_Universal_Mx
Reforma | MX | reforma.com elnorte.com mural.com | Grupo Reforma; El Norte (Monterrey); ?El Norte; ?Reforma
Milenio | MX | milenio.com | Milenio Diario; Milenio TV; ?Milenio
Excélsior | MX | excelsior.com.mx | ?Excelsior
La Jornada | MX | jornada.com.mx lajornada.com.mx |
El Financiero | MX | elfinanciero.com.mx | ?El Financiero
El Economista | MX | eleconomista.com.mx | ?El Economista
El Sol de México | MX | elsoldemexico.com.mx oem.com.mx | Organización Editorial Mexicana; ?OEM; El Sol de Mexico
La Crónica de Hoy | MX | cronica.com.mx | ?La Crónica
24 Horas | MX | 24-horas.mx | ?24 Horas
La Razón (Mexico) | MX | razon.com.mx | La Razón de México; ?La Razón
El Heraldo de México | MX | heraldodemexico.com.mx | Heraldo de México
El Diario de Juárez | MX | diario.mx | El Diario de Ciudad Juárez
El Imparcial | MX | elimparcial.com | ?El Imparcial
Zeta | MX | zetatijuana.com | Semanario Zeta; Zeta Tijuana; ?Zeta
El Mañana | MX | elmanana.com.mx | El Mañana de Nuevo Laredo; ?El Mañana
Diario de Yucatán | MX | yucatan.com.mx |
Diario del Sur | MX | diariodelsur.com.mx | ?Diario del Sur
El Informador | MX | informador.mx | ?El Informador
Vanguardia (Mexico) | MX | vanguardia.com.mx | ?Vanguardia
Prensa Libre | GT | prensalibre.com | ?Prensa Libre
La Hora | GT | lahora.gt | ?La Hora
elPeriódico (Guatemala) | GT | elperiodico.com.gt | ?elPeriódico
La Prensa Gráfica | SV | laprensagrafica.com |
El Diario de Hoy | SV | elsalvador.com |
Diario El Mundo (El Salvador) | SV | diario.elmundo.sv |
La Prensa (Honduras) | HN | laprensa.hn | ?La Prensa
El Heraldo (Honduras) | HN | elheraldo.hn | ?El Heraldo
La Tribuna (Honduras) | HN | latribuna.hn | ?La Tribuna
La Prensa (Nicaragua) | NI | laprensani.com laprensa.com.ni | ?La Prensa
La Nación (Costa Rica) | CR | nacion.com | ?La Nación
Tico Times | CR | ticotimes.net |
La Prensa (Panama) | PA | prensa.com | ?La Prensa
La Estrella de Panamá | PA | laestrella.com.pa |
El Tiempo | CO | eltiempo.com | ?El Tiempo
El Espectador | CO | elespectador.com | ?El Espectador
El Colombiano | CO | elcolombiano.com | ?El Colombiano
El Heraldo (Colombia) | CO | elheraldo.co | ?El Heraldo
El Nacional | VE | elnacional.com el-nacional.com | ?El Nacional
El Universal (Venezuela) | VE | eluniversal.com | ?El Universal
Últimas Noticias | VE | ultimasnoticias.com.ve | ?Últimas Noticias
Tal Cual | VE | talcualdigital.com | ?Tal Cual
El Universo | EC | eluniverso.com | ?El Universo
El Comercio (Ecuador) | EC | elcomercio.com | ?El Comercio
El Comercio (Peru) | PE | elcomercio.pe | ?El Comercio
La República (Peru) | PE | larepublica.pe | ?La República
Gestión | PE | gestion.pe | ?Gestión
Los Tiempos | BO | lostiempos.com | ?Los Tiempos
El Deber | BO | eldeber.com.bo | ?El Deber
La Razón (Bolivia) | BO | la-razon.com | ?La Razón
El Mercurio | CL | emol.com elmercurio.com | Emol; ?El Mercurio
La Tercera | CL | latercera.com | ?La Tercera
La Nación | AR | lanacion.com.ar | ?La Nación
Clarín | AR | clarin.com | ?Clarin
Página/12 | AR | pagina12.com.ar | Página 12; Pagina 12; Página|12
Ámbito Financiero | AR | ambito.com | Ámbito
Perfil | AR | perfil.com batimes.com.ar | Buenos Aires Times; Diario Perfil; ?Perfil
Buenos Aires Herald | AR | buenosairesherald.com |
El País (Uruguay) | UY | elpais.com.uy | El País de Montevideo
El Observador | UY | elobservador.com.uy | ?El Observador
ABC Color | PY | abc.com.py |
Última Hora | PY | ultimahora.com | ?Última Hora
Folha de S.Paulo | BR | folha.uol.com.br folha.com.br | Folha de S. Paulo; Folha de São Paulo; ?Folha
O Estado de S. Paulo | BR | estadao.com.br | Estadão; Estadao; O Estado de São Paulo; O Estado de S.Paulo
O Globo | BR | oglobo.globo.com | ?O Globo
Valor Econômico | BR | valor.globo.com valor.com.br | Valor Economico
Correio Braziliense | BR | correiobraziliense.com.br |
Jornal do Brasil | BR | jb.com.br |
Zero Hora | BR | gauchazh.clicrbs.com.br | GaúchaZH; GZH
Granma | CU | granma.cu | @Granma_English
Juventud Rebelde | CU | juventudrebelde.cu |
Trabajadores | CU | trabajadores.cu | ?Trabajadores
Listín Diario | DO | listindiario.com |
Diario Libre | DO | diariolibre.com | ?Diario Libre
El Nuevo Día | PR | elnuevodia.com | ?El Nuevo Día
Primera Hora | PR | primerahora.com | ?Primera Hora
Le Nouvelliste | HT | lenouvelliste.com |
Haitian Times | US | haitiantimes.com | The Haitian Times
Jamaica Gleaner | JM | jamaica-gleaner.com | ?The Gleaner; ?Gleaner
Jamaica Observer | JM | jamaicaobserver.com |
Trinidad Express | TT | trinidadexpress.com | Trinidad and Tobago Express
Stabroek News | GY | stabroeknews.com |
Kaieteur News | GY | kaieteurnewsonline.com |
Globe and Mail | CA | theglobeandmail.com | The Globe and Mail; ?The Globe; ?Globe
National Post | CA | nationalpost.com | ?National Post; Postmedia; Postmedia News; (Postmedia News)
Toronto Star | CA | thestar.com | ?The Star
Toronto Sun | CA | torontosun.com |
Ottawa Citizen | CA | ottawacitizen.com |
Montreal Gazette | CA | montrealgazette.com | ?The Gazette
Vancouver Sun | CA | vancouversun.com |
Calgary Herald | CA | calgaryherald.com |
Edmonton Journal | CA | edmontonjournal.com |
Winnipeg Free Press | CA | winnipegfreepress.com | ?Free Press
Hamilton Spectator | CA | thespec.com |
Le Devoir | CA | ledevoir.com | ?Le Devoir
La Presse | CA | lapresse.ca | ?La Presse
Journal de Montréal | CA | journaldemontreal.com | Le Journal de Montréal
Financial Post | CA | financialpost.com |
`,
  broadcaster: `
Televisa | MX | televisa.com nmas.com.mx noticieros.televisa.com | Noticieros Televisa; N+; Foro TV; Grupo Televisa
TV Azteca | MX | tvazteca.com aztecanoticias.com.mx | Azteca Noticias; Fuerza Informativa Azteca; ADN 40; ADN40
Imagen Televisión | MX | imagentv.com imagenradio.com.mx | Imagen Noticias; Imagen Radio
Radio Fórmula | MX | radioformula.com.mx | Radio Formula; Grupo Fórmula
MVS Noticias | MX | mvsnoticias.com | ?MVS
W Radio | CO | wradio.com.co wradio.com.mx |
Canal Once | MX | canalonce.mx oncenoticias.digital | Once Noticias
teleSUR | VE | telesurtv.net telesurenglish.net | Telesur; TeleSUR English; teleSUR English; @telesurenglish
Venezolana de Televisión | VE | vtv.gob.ve | ?VTV; (VTV)
Globovisión | VE | globovision.com |
NTN24 | CO | ntn24.com |
Caracol | CO | caracol.com.co caracoltv.com noticiascaracol.com | Noticias Caracol; Caracol Radio; Caracol Televisión; ?Caracol
RCN | CO | noticiasrcn.com rcnradio.com canalrcn.com | Noticias RCN; RCN Radio
Blu Radio | CO | bluradio.com |
Ecuavisa | EC | ecuavisa.com |
Teleamazonas | EC | teleamazonas.com |
RPP | PE | rpp.pe | RPP Noticias; (RPP)
Unitel | BO | unitel.bo | ?Unitel
Radio Cooperativa | CL | cooperativa.cl |
BioBioChile | CL | biobiochile.cl | Radio Bío Bío; Bío-Bío; BíoBío
TVN (Chile) | CL | tvn.cl 24horas.cl | ?TVN
TVN (Panama) | PA | tvn-2.com | ?TVN
Todo Noticias | AR | tn.com.ar | ?TN
C5N | AR | c5n.com |
TV Globo | BR | globo.com g1.globo.com globoplay.globo.com | GloboNews; ?G1; Rede Globo; G1 Globo; Jornal Nacional
CNN Brasil | BR | cnnbrasil.com.br |
Record TV | BR | r7.com recordtv.r7.com | R7
Band | BR | band.uol.com.br | Band News; BandNews; ?Band
Jovem Pan | BR | jovempan.com.br |
Canal 15 (Nicaragua) | NI | | 100% Noticias
CubaVisión | CU | cubavision.icrt.cu | Televisión Cubana; Canal Caribe
Radio Rebelde | CU | radiorebelde.cu |
Radio Habana Cuba | CU | radiohc.cu | Radio Havana Cuba
HCH | HN | hch.tv |
Teletica | CR | teletica.com |
CBC News | CA | cbc.ca | CBC; CBC/Radio-Canada; Canadian Broadcasting Corporation; CBC Radio; (CBC); (CBC News); @CBCNews
Radio-Canada | CA | radio-canada.ca ici.radio-canada.ca | Ici Radio-Canada; Radio Canada; RCI
CTV News | CA | ctvnews.ca ctv.ca | CTV; BNN Bloomberg; CP24
Global News | CA | globalnews.ca | ?Global News; Global News Canada; Global Television
CityNews | CA | citynews.ca toronto.citynews.ca | City News Toronto; 680 News
TVA Nouvelles | CA | tvanouvelles.ca |
TVO | CA | tvo.org |
Rebel News | CA | rebelnews.com | Rebel Media
`,
  magazine: `
Proceso | MX | proceso.com.mx | Revista Proceso; Semanario Proceso; ?Proceso
Letras Libres | MX | letraslibres.com |
Nexos | MX | nexos.com.mx | ?Nexos
Expansión | MX | expansion.mx | Expansión Política; ?Expansión
Semana | CO | semana.com | Revista Semana; ?Semana
Cambio | CO | cambiocolombia.com | Revista Cambio; ?Cambio
Veja | BR | veja.abril.com.br | Revista Veja; ?Veja
Carta Capital | BR | cartacapital.com.br | CartaCapital
piauí | BR | piaui.folha.uol.com.br | revista piauí; ?piauí
Noticias (Argentina) | AR | noticias.perfil.com | Revista Noticias; ?Noticias
Caretas | PE | caretas.pe | ?Caretas
Maclean's | CA | macleans.ca | Macleans
The Walrus | CA | thewalrus.ca | ?The Walrus
Bohemia | CU | bohemia.cu | Revista Bohemia; ?Bohemia
Latin American Post | CO | latinamericanpost.com |
`,
  digital: `
Animal Político | MX | animalpolitico.com | Animal Politico; @Pajaropolitico
SinEmbargo | MX | sinembargo.mx | SinEmbargo.mx
Aristegui Noticias | MX | aristeguinoticias.com |
Mexico News Daily | MX | mexiconewsdaily.com |
Pie de Página | MX | piedepagina.mx | ?Pie de Página
Quinto Elemento Lab | MX | quintoelab.org |
Latinus | MX | latinus.us | ?Latinus
Infobae | AR | infobae.com | (Infobae); @infobae
El Faro | SV | elfaro.net | ?El Faro
Contracorriente | HN | contracorriente.red | ContraCorriente
Plaza Pública | GT | plazapublica.com.gt | ?Plaza Pública
Prensa Comunitaria | GT | prensacomunitaria.org |
Confidencial | NI | confidencial.digital confidencial.com.ni | ?Confidencial
Divergentes | NI | divergentes.com | ?Divergentes
CRHoy | CR | crhoy.com | CRHoy.com
Semanario Universidad | CR | semanariouniversidad.com |
Havana Times | NI | havanatimes.org |
14ymedio | CU | 14ymedio.com translatingcuba.com | 14 y Medio
CiberCuba | ES | cibercuba.com |
Diario de Cuba | ES | diariodecuba.com |
CubaNet | US | cubanet.org | Cubanet
OnCuba | US | oncubanews.com oncubamagazine.com | OnCuba News; OnCuba Magazine
Cubadebate | CU | cubadebate.cu |
El Toque | CU | eltoque.com | elTOQUE; ?El Toque
Periódico Cubano | US | periodicocubano.com |
CubaHeadlines | US | cubaheadlines.com | Cuba Headlines
Belly of the Beast | CU | bellyofthebeastcuba.com | ?Belly of the Beast
Efecto Cocuyo | VE | efectococuyo.com |
Runrunes | VE | runrun.es | Runrun.es
Armando.info | VE | armando.info |
El Pitazo | VE | elpitazo.net |
La Patilla | VE | lapatilla.com |
Aporrea | VE | aporrea.org |
Venezuelanalysis | VE | venezuelanalysis.com | Venezuelanalysis.com
Monitoreamos | VE | monitoreamos.com |
Orinoco Tribune | VE | orinocotribune.com |
Caracas Chronicles | VE | caracaschronicles.com |
La Silla Vacía | CO | lasillavacia.com | ?La Silla Vacía
Colombia Reports | CO | colombiareports.com |
City Paper Bogotá | CO | thecitypaperbogota.com |
Primicias | EC | primicias.ec | ?Primicias
Ojo Público | PE | ojo-publico.com | OjoPúblico
IDL-Reporteros | PE | idl-reporteros.pe |
Peru Reports | PE | perureports.com |
El Mostrador | CL | elmostrador.cl | ?El Mostrador
CIPER | CL | ciperchile.cl | Ciper Chile
Chequeado | AR | chequeado.com |
MercoPress | UY | mercopress.com | Mercopress
El Destape | AR | eldestapeweb.com | ?El Destape
Agência Pública | BR | apublica.org |
Brazilian Report | BR | brazilian.report | The Brazilian Report
Metrópoles | BR | metropoles.com |
Brasil 247 | BR | brasil247.com |
InSight Crime | US | insightcrime.org | Insight Crime
NACLA | US | nacla.org | NACLA Report; North American Congress on Latin America
Dialogo Americas | US | dialogo-americas.com | Diálogo Américas
Latin America Reports | CO | latinamericareports.com |
BNamericas | CL | bnamericas.com |
Connectas | CO | connectas.org | CONNECTAS
Distintas Latitudes | MX | distintaslatitudes.net |
Dominican Today | DO | dominicantoday.com |
Caribbean National Weekly | US | caribbeannationalweekly.com |
Loop News | JM | loopnews.com | ?Loop News
The Tyee | CA | thetyee.ca |
The Narwhal | CA | thenarwhal.ca |
Canada's National Observer | CA | nationalobserver.com | ?National Observer
True North | CA | tnc.news | ?True North
iPolitics | CA | ipolitics.ca |
Press Progress | CA | pressprogress.ca | PressProgress
`,
};
