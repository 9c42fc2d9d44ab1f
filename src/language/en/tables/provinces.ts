/**
 * First-level divisions that stand in datelines, one to a line: `country | name | postal code | newsroom abbreviation`.
 * Abbreviations of the United States are those of the Associated Press.
 *
 * Written by hand from general knowledge, November 2026. To add an entry, write one line; abbreviations are
 * separated by semicolons and may be absent.
 */
export const PROVINCES = `
US | Alabama | AL | Ala.
US | Alaska | AK |
US | Arizona | AZ | Ariz.
US | Arkansas | AR | Ark.
US | California | CA | Calif.
US | Colorado | CO | Colo.
US | Connecticut | CT | Conn.
US | Delaware | DE | Del.
US | District of Columbia | DC | D.C.
US | Florida | FL | Fla.
US | Georgia | GA | Ga.
US | Hawaii | HI |
US | Idaho | ID |
US | Illinois | IL | Ill.
US | Indiana | IN | Ind.
US | Iowa | IA |
US | Kansas | KS | Kan.
US | Kentucky | KY | Ky.
US | Louisiana | LA | La.
US | Maine | ME |
US | Maryland | MD | Md.
US | Massachusetts | MA | Mass.
US | Michigan | MI | Mich.
US | Minnesota | MN | Minn.
US | Mississippi | MS | Miss.
US | Missouri | MO | Mo.
US | Montana | MT | Mont.
US | Nebraska | NE | Neb.
US | Nevada | NV | Nev.
US | New Hampshire | NH | N.H.
US | New Jersey | NJ | N.J.
US | New Mexico | NM | N.M.
US | New York | NY | N.Y.
US | North Carolina | NC | N.C.
US | North Dakota | ND | N.D.
US | Ohio | OH |
US | Oklahoma | OK | Okla.
US | Oregon | OR | Ore.
US | Pennsylvania | PA | Pa.; Penn.
US | Rhode Island | RI | R.I.
US | South Carolina | SC | S.C.
US | South Dakota | SD | S.D.
US | Tennessee | TN | Tenn.
US | Texas | TX | Tex.
US | Utah | UT |
US | Vermont | VT | Vt.
US | Virginia | VA | Va.
US | Washington | WA | Wash.
US | West Virginia | WV | W.Va.; W. Va.
US | Wisconsin | WI | Wis.
US | Wyoming | WY | Wyo.
CA | Alberta | AB | Alta.
CA | British Columbia | BC | B.C.
CA | Manitoba | MB | Man.
CA | New Brunswick | NB | N.B.
CA | Newfoundland and Labrador | NL | N.L.
CA | Northwest Territories | NT | N.W.T.
CA | Nova Scotia | NS | N.S.
CA | Nunavut | NU |
CA | Ontario | ON | Ont.
CA | Prince Edward Island | PE | P.E.I.
CA | Quebec | QC | Que.
CA | Saskatchewan | SK | Sask.
CA | Yukon | YT |
MX | Aguascalientes | |
MX | Baja California | |
MX | Baja California Sur | |
MX | Campeche | |
MX | Chiapas | |
MX | Chihuahua | |
MX | Coahuila | |
MX | Colima | |
MX | Durango | |
MX | Guanajuato | |
MX | Guerrero | |
MX | Hidalgo | |
MX | Jalisco | |
MX | Michoacan | |
MX | Morelos | |
MX | Nayarit | |
MX | Nuevo Leon | |
MX | Oaxaca | |
MX | Puebla | |
MX | Queretaro | |
MX | Quintana Roo | |
MX | San Luis Potosi | |
MX | Sinaloa | |
MX | Sonora | |
MX | State of Mexico | |
MX | Tabasco | |
MX | Tamaulipas | |
MX | Tlaxcala | |
MX | Veracruz | |
MX | Yucatan | |
MX | Zacatecas | |
AU | New South Wales | | NSW
AU | Queensland | |
AU | Tasmania | |
AU | South Australia | |
AU | Western Australia | |
AU | Northern Territory | |
`;
