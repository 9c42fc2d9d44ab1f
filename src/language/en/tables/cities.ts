/**
 * Cities that stand in datelines, by country; capitals stand in `countries.ts`.
 *
 * Written by hand from general knowledge, November 2026. To add a city, put it into the list of its country,
 * in its usual English spelling; other spellings follow it as entries of their own.
 */
export const CITIES: Readonly<Record<string, string>> = {
  US: `New York; Los Angeles; Chicago; Houston; Phoenix; Philadelphia; San Antonio; San Diego; Dallas; Austin;
    San Jose; Fort Worth; Jacksonville; Columbus; Charlotte; Indianapolis; San Francisco; Seattle; Denver; Boston;
    Nashville; Detroit; Oklahoma City; Portland; Las Vegas; Memphis; Louisville; Baltimore; Milwaukee; Albuquerque;
    Tucson; Fresno; Sacramento; Kansas City; Mesa; Atlanta; Omaha; Colorado Springs; Raleigh; Miami; Long Beach;
    Virginia Beach; Oakland; Minneapolis; Tulsa; Tampa; Arlington; New Orleans; Wichita; Cleveland; Bakersfield;
    Honolulu; Anaheim; Santa Ana; Riverside; Corpus Christi; Stockton; St. Paul; St. Louis; Cincinnati;
    Pittsburgh; Anchorage; Greensboro; Lincoln; Newark; Plano; Orlando; Irvine; Toledo; Jersey City; Chula Vista;
    Fort Wayne; St. Petersburg; Laredo; Chandler; Madison; Lubbock; Scottsdale; Reno; Buffalo; Glendale; Norfolk;
    Boise; Birmingham; Richmond; Baton Rouge; Des Moines; Spokane; Tacoma; Modesto; Fayetteville; Yonkers; Rochester;
    Salt Lake City; Little Rock; Montgomery; Akron; Knoxville; Tallahassee; Chattanooga; Providence; Hartford;
    Bridgeport; New Haven; Concord; Manchester, N.H.; Burlington; Augusta; Bangor; Albany; Syracuse; Trenton;
    Atlantic City; Camden; Dover; Wilmington; Annapolis; Harrisburg; Scranton; Allentown; Erie; Charleston; Columbia;
    Greenville; Savannah; Macon; Mobile; Huntsville; Jackson; Gulfport; Biloxi; Shreveport; Lafayette; Pensacola;
    Gainesville; Sarasota; Naples, Fla.; Key West; West Palm Beach; Fort Lauderdale; Palm Beach; Doral; Lansing;
    Grand Rapids; Flint; Ann Arbor; Dearborn; Green Bay; Kenosha; Racine; Duluth; Fargo; Bismarck; Sioux Falls;
    Pierre; Rapid City; Cheyenne; Casper; Billings; Helena; Missoula; Great Falls; Topeka; Springfield; Jefferson City;
    Peoria; Rockford; South Bend; Gary; Evansville; Frankfort; Lexington; Dayton; Youngstown; East Palestine;
    El Paso; McAllen; Brownsville; Eagle Pass; Del Rio; Uvalde; Edinburg; Harlingen; Mission; Presidio; Hidalgo, Texas;
    Amarillo; Midland; Odessa; Waco; Galveston; Yuma; Nogales; Douglas; Lukeville; Sasabe; Flagstaff; Tempe; Santa Fe;
    Las Cruces; Sunland Park; Carson City; Provo; Salem; Eugene; Olympia; Bellingham; Juneau; Fairbanks; Hilo; Lahaina;
    San Ysidro; Calexico; El Centro; Jacumba; Santa Barbara; Palo Alto; Berkeley; Cupertino; Menlo Park; Mountain View;
    Redmond; Palm Springs; Malibu; Beverly Hills; Hollywood; Santa Monica; Cape Canaveral; Quantico; Langley;
    Camp David; Rehoboth Beach; Mar-a-Lago; Bedminster; Guantanamo Bay; West Point; Fort Bragg;
    Brooklyn; Queens; Manhattan; Staten Island; Ferguson; Parkland; Newtown; Charlottesville; Uniondale; White Plains`,
  UN: "United Nations",
  MX: `Ciudad Juarez; Ciudad Juárez; Juarez; Tijuana; Mexicali; Nuevo Laredo; Reynosa; Matamoros; Piedras Negras;
    Ciudad Acuna; Ciudad Acuña; Monterrey; Guadalajara; Cancun; Acapulco; Tapachula; Culiacan; Hermosillo; Ensenada;
    Tuxtla Gutierrez; Merida; Puerto Vallarta; Torreon; Saltillo; Morelia; Toluca; Tecate; Leon; Mazatlan; Huixtla;
    Ciudad Hidalgo; Tampico; Villahermosa; San Cristobal de las Casas; Cuernavaca; Celaya; Irapuato; Chilpancingo`,
  CA: `Toronto; Montreal; Vancouver; Calgary; Edmonton; Winnipeg; Quebec City; Halifax; Regina; Saskatoon; Fredericton;
    Charlottetown; Windsor; Kelowna; Whitehorse; Yellowknife; Iqaluit; Banff; Mississauga; Kitchener`,
  GB: `Edinburgh; Glasgow; Belfast; Cardiff; Liverpool; Birmingham; Leeds; Manchester; Bristol; Sheffield;
    Newcastle; Nottingham; Oxford; Cambridge, England; Aberdeen; Dover, England; Brighton; Plymouth; Coventry; Southport`,
  IE: "Cork; Galway; Limerick; Shannon",
  FR: `Marseille; Lyon; Nice; Toulouse; Bordeaux; Strasbourg; Lille; Nantes; Calais; Cannes; Rennes; Grenoble; Versailles;
    Montpellier; Le Havre; Dunkirk; Lourdes`,
  DE: `Frankfurt; Munich; Hamburg; Cologne; Bonn; Dresden; Leipzig; Stuttgart; Duesseldorf; Düsseldorf; Hanover; Bremen;
    Nuremberg; Karlsruhe; Magdeburg; Potsdam; Ramstein; Wolfsburg; Solingen`,
  ES: "Barcelona; Seville; Malaga; Bilbao; Zaragoza; Palma de Mallorca; Granada; Ceuta; Melilla; Las Palmas; San Sebastian",
  PT: "Porto; Faro; Funchal; Coimbra",
  IT: "Milan; Naples; Turin; Florence; Venice; Bologna; Genoa; Palermo; Lampedusa; Trieste; Bari; Verona; Catania",
  CH: "Geneva; Zurich; Davos; Basel; Lausanne; Lugano; Lucerne",
  AT: "Salzburg; Graz; Innsbruck; Linz",
  BE: "Antwerp; Ghent; Bruges; Liege; Charleroi; Mons",
  NL: "The Hague; Rotterdam; Utrecht; Eindhoven; Maastricht; Schiphol; Groningen",
  GR: "Thessaloniki; Piraeus; Lesbos; Kos; Crete; Patras; Heraklion",
  SE: "Gothenburg; Malmo; Uppsala; Kiruna",
  NO: "Bergen; Trondheim; Tromso; Stavanger; Kirkenes; Longyearbyen",
  DK: "Aarhus; Odense; Aalborg",
  FI: "Tampere; Turku; Espoo; Rovaniemi",
  PL: "Krakow; Gdansk; Wroclaw; Lodz; Poznan; Lublin; Przemysl; Rzeszow; Bialystok; Medyka",
  CZ: "Brno; Ostrava",
  HU: "Debrecen; Szeged",
  RO: "Cluj-Napoca; Timisoara; Constanta; Iasi",
  BG: "Plovdiv; Varna; Burgas",
  RS: "Novi Sad; Nis",
  BA: "Banja Luka; Mostar; Srebrenica; Bihac",
  HR: "Split; Dubrovnik; Rijeka",
  UA: `Kharkiv; Lviv; Odesa; Dnipro; Donetsk; Luhansk; Mariupol; Kherson; Zaporizhzhia; Mykolaiv; Bakhmut; Avdiivka;
    Kramatorsk; Pokrovsk; Bucha; Chernihiv; Sumy; Poltava; Vinnytsia; Simferopol; Sevastopol; Chernobyl; Uzhhorod`,
  RU: `St. Petersburg; Vladivostok; Sochi; Novosibirsk; Yekaterinburg; Kazan; Grozny; Rostov-on-Don; Kaliningrad;
    Murmansk; Belgorod; Kursk; Khabarovsk; Volgograd; Nizhny Novgorod; Omsk; Samara; Ufa; Yakutsk; Makhachkala`,
  BY: "Gomel; Grodno; Brest, Belarus; Vitebsk; Mogilev",
  GE: "Batumi; Kutaisi; Gori; Sukhumi; Tskhinvali",
  AZ: "Stepanakert; Ganja; Nagorno-Karabakh",
  TR: "Istanbul; Izmir; Antalya; Diyarbakir; Gaziantep; Adana; Antakya; Trabzon; Bodrum; Kahramanmaras",
  IL: "Tel Aviv; Haifa; Beersheba; Ashkelon; Eilat; Sderot; Nazareth; Ashdod; Netanya; Kiryat Shmona",
  PS: "Gaza City; Rafah; Khan Younis; Khan Yunis; Deir al-Balah; Jenin; Nablus; Hebron; Bethlehem; Jericho; Tulkarem",
  LB: "Sidon; Tyre; Baalbek; Nabatieh; Zahle",
  SY: "Aleppo; Homs; Idlib; Latakia; Daraa; Hama; Raqqa; Deir el-Zour; Qamishli; Kobani; Palmyra; Sweida; Tartus",
  JO: "Aqaba; Zarqa; Irbid",
  IQ: "Basra; Mosul; Irbil; Erbil; Kirkuk; Najaf; Karbala; Fallujah; Ramadi; Sulaymaniyah; Tikrit",
  IR: "Isfahan; Mashhad; Shiraz; Tabriz; Qom; Natanz; Bushehr; Ahvaz; Bandar Abbas; Kerman; Kermanshah",
  SA: "Jeddah; Jiddah; Mecca; Medina; Dhahran; Dammam; Neom",
  AE: "Dubai; Sharjah; Fujairah; Ras al-Khaimah",
  YE: "Aden; Hodeida; Taiz; Marib; Mukalla",
  OM: "Salalah; Sohar",
  EG: "Alexandria, Egypt; Sharm el-Sheikh; Sharm El Sheikh; Giza; Suez; Luxor; Port Said; El-Arish; Ismailia; Aswan",
  LY: "Benghazi; Misrata; Derna; Sirte; Tobruk",
  TN: "Sfax; Sousse; Zarzis",
  DZ: "Oran; Constantine; Tindouf",
  MA: "Casablanca; Marrakech; Marrakesh; Tangier; Fez; Agadir",
  SD: "Port Sudan; Omdurman; El Fasher; Wad Madani; Nyala; El-Obeid",
  ET: "Mekele; Mekelle; Gondar; Bahir Dar; Dire Dawa",
  SO: "Hargeisa; Kismayo; Baidoa; Bosaso; Garowe",
  KE: "Mombasa; Kisumu; Eldoret; Nakuru; Garissa; Dadaab; Kakuma",
  TZ: "Dar es Salaam; Arusha; Zanzibar; Mwanza",
  UG: "Entebbe; Gulu; Jinja",
  RW: "Gisenyi",
  CD: "Goma; Bukavu; Lubumbashi; Kisangani; Bunia; Beni; Mbuji-Mayi; Uvira",
  NG: "Lagos; Kano; Maiduguri; Port Harcourt; Kaduna; Ibadan; Jos; Enugu; Benin City; Yola; Zaria; Sokoto",
  GH: "Kumasi; Tamale",
  CI: "Abidjan; Bouake",
  CM: "Douala; Bamenda; Buea; Maroua",
  SN: "Saint-Louis; Ziguinchor; Touba",
  ML: "Timbuktu; Gao; Kidal; Mopti",
  NE: "Agadez; Diffa; Zinder",
  BJ: "Cotonou; Parakou",
  ZA: "Johannesburg; Cape Town; Durban; Soweto; Bloemfontein; Gqeberha; Port Elizabeth; Sandton; Polokwane",
  ZW: "Bulawayo; Mutare",
  MZ: "Beira; Pemba; Palma; Nampula",
  AO: "Benguela; Cabinda; Lobito",
  ZM: "Ndola; Kitwe; Livingstone",
  MW: "Blantyre",
  IN: `Mumbai; Bombay; Delhi; Kolkata; Calcutta; Chennai; Madras; Bengaluru; Bangalore; Hyderabad; Ahmedabad; Pune;
    Srinagar; Jammu; Lucknow; Patna; Jaipur; Chandigarh; Bhopal; Guwahati; Imphal; Amritsar; Kochi;
    Thiruvananthapuram; Varanasi; Ayodhya; Bhubaneswar; Ranchi; Dehradun; Shimla; Panaji; Nagpur; Surat; Indore;
    Gurugram; Noida; Agra; Kanpur; Prayagraj; Visakhapatnam; Dharamshala; Raipur; Leh`,
  PK: "Karachi; Lahore; Peshawar; Quetta; Rawalpindi; Multan; Faisalabad; Muzaffarabad; Gwadar; Abbottabad",
  BD: "Chittagong; Chattogram; Cox's Bazar; Sylhet; Khulna",
  AF: "Kandahar; Herat; Jalalabad; Mazar-e-Sharif; Kunduz; Bagram",
  NP: "Pokhara; Lalitpur; Biratnagar",
  LK: "Kandy; Jaffna; Galle; Trincomalee; Hambantota",
  CN: `Shanghai; Guangzhou; Shenzhen; Wuhan; Chengdu; Chongqing; Tianjin; Nanjing; Hangzhou; Xi'an; Urumqi; Lhasa; Harbin;
    Dalian; Qingdao; Kunming; Xiamen; Zhengzhou; Changsha; Shenyang; Dongguan; Sanya; Kashgar; Jinan; Fuzhou; Suzhou; Boao`,
  TW: "Kaohsiung; Taichung; Tainan; Hualien; Kinmen; Hsinchu",
  JP: `Osaka; Kyoto; Nagoya; Yokohama; Hiroshima; Nagasaki; Sapporo; Fukuoka; Fukushima; Naha; Okinawa; Sendai; Kobe; Nara;
    Wajima; Kanazawa; Okuma; Ise; Nikko; Niigata`,
  KR: "Busan; Incheon; Daegu; Gwangju; Daejeon; Pyeongchang; Paju; Sejong; Ulsan; Suwon; Pohang; Panmunjom; Jeju",
  KP: "Kaesong; Wonsan; Sinuiju",
  MN: "Ulan Bator; Darkhan",
  VN: "Ho Chi Minh City; Saigon; Da Nang; Danang; Hai Phong; Hue; Can Tho",
  TH: "Phuket; Chiang Mai; Pattaya; Mae Sot; Hat Yai; Udon Thani; Chiang Rai; Songkhla",
  MM: "Yangon; Rangoon; Mandalay; Sittwe; Myawaddy; Lashio; Bagan",
  KH: "Siem Reap; Sihanoukville; Poipet; Battambang",
  LA: "Luang Prabang; Savannakhet",
  MY: "Penang; Johor Bahru; Putrajaya; Kota Kinabalu; Kuching; Langkawi; Ipoh",
  ID: "Bali; Denpasar; Surabaya; Bandung; Medan; Banda Aceh; Yogyakarta; Makassar; Nusa Dua; Palu; Jayapura; Nusantara",
  PH: "Cebu; Davao; Quezon City; Zamboanga; Marawi; Baguio; Tacloban; Puerto Princesa; Subic; Makati",
  AU: "Sydney; Melbourne; Brisbane; Perth; Adelaide; Darwin; Hobart; Gold Coast; Cairns; Alice Springs; Newcastle, Australia",
  NZ: "Auckland; Christchurch; Queenstown; Dunedin; Rotorua; Waitangi",
  FJ: "Nadi",
  BR: `Sao Paulo; Rio de Janeiro; Salvador; Fortaleza; Recife; Porto Alegre; Manaus; Belem; Curitiba; Belo Horizonte; Boa Vista;
    Florianopolis; Goiania; Natal; Brumadinho; Foz do Iguacu; Cuiaba; Porto Velho`,
  AR: "Rosario; Mendoza; Cordoba; Ushuaia; Bariloche; Mar del Plata; Salta; La Plata; Puerto Iguazu",
  CL: "Valparaiso; Concepcion; Antofagasta; Punta Arenas; Iquique; Vina del Mar; Temuco; Arica; Colchane",
  PE: "Cusco; Cuzco; Arequipa; Trujillo; Iquitos; Puno; Piura; Tacna; Ayacucho; Juliaca",
  BO: "Santa Cruz de la Sierra; Cochabamba; Sucre; El Alto; Potosi; Oruro",
  CO: `Medellin; Cali; Cartagena; Barranquilla; Cucuta; Bucaramanga; Necocli; Buenaventura; Turbo; Leticia; Popayan; Pasto;
    Villavicencio; Ipiales; San Andres; Arauca`,
  VE: "Maracaibo; Valencia; Barquisimeto; San Cristobal; Ciudad Guayana; Maracay; Puerto La Cruz; San Antonio del Tachira",
  EC: "Guayaquil; Cuenca; Esmeraldas; Manta; Machala; Tulcan; Puerto Ayora",
  PY: "Ciudad del Este; Encarnacion; Pedro Juan Caballero",
  UY: "Punta del Este; Salto; Colonia del Sacramento",
  PA: "Colon, Panama; Darien; Lajas Blancas; Bajo Chiquito; David, Panama; Meteti",
  CR: "Limon; Paso Canoas; Liberia, Costa Rica; Puntarenas; Los Chiles",
  NI: "Masaya; Leon, Nicaragua; Granada, Nicaragua; Esteli; Bluefields; Puerto Cabezas",
  HN: "San Pedro Sula; La Ceiba; Choluteca; Danli; Comayagua",
  GT: "Quetzaltenango; Antigua Guatemala; Tecun Uman; Huehuetenango; Chiquimula; Esquipulas; Puerto Barrios; Coban",
  SV: "Santa Ana, El Salvador; San Miguel; Soyapango; Santa Tecla; Tecoluca",
  BZ: "Belize City; San Pedro, Belize",
  CU: "Santiago de Cuba; Guantanamo; Camaguey; Matanzas; Holguin; Varadero; Pinar del Rio; Cienfuegos; Santa Clara; Bayamo",
  DO: "Santiago de los Caballeros; Punta Cana; Dajabon; Puerto Plata; La Romana",
  HT: "Cap-Haitien; Les Cayes; Gonaives; Jacmel; Jeremie; Ouanaminthe; Petion-Ville",
  PR: "Ponce; Mayaguez; Bayamon; Caguas",
  JM: "Montego Bay; Ocho Rios; Spanish Town; Black River",
  KZ: "Almaty; Aktau; Atyrau; Baikonur; Shymkent",
  UZ: "Samarkand; Bukhara; Nukus",
  KG: "Osh",
  TJ: "Khujand; Khorog",
  CY: "Larnaca; Limassol; Paphos",
  LT: "Kaunas; Klaipeda",
  LV: "Daugavpils",
  EE: "Narva; Tartu",
  MD: "Tiraspol; Comrat",
  XK: "Mitrovica; Prizren",
  ME: "Kotor; Budva",
  MK: "Ohrid; Tetovo; Kocani",
  AL: "Durres; Vlora; Shkoder",
  SI: "Maribor",
  SK: "Kosice",
};
