/**
 * Words by which a report tells that a name is that of a state, a town or a county. Written by hand from general
 * knowledge of news English, 2026-11.
 */

/** What stands behind a land's possessive: "Orvania's parliament". Words that firms have too are left out. */
export const LAND_RULERS =
  "government parliament ministry minister premier army navy military police legislature lawmakers voters electorate constitution mayor junta border borders citizens ambassador embassy currency king queen monarchy central\\sbank supreme\\scourt constitutional\\scourt airspace territory independence sovereignty";

/** What stands before "of" and a land: "the government of Orvania". */
export const LAND_OFFICES =
  "[Gg]overnment [Pp]arliament [Rr]epublic [Kk]ingdom [Pp]rovince [Mm]unicipality [Mm]ayor [Gg]overnor [Cc]itizens [Aa]rmy town city county [Pp]eople capital Bank";

/** Who governs or is governed before "in" and a land: "lawmakers in Orvania". */
export const LAND_PEOPLE =
  "[Ll]awmakers [Vv]oters [Aa]uthorities [Pp]arliament [Rr]ebels [Mm]inisters MPs [Cc]ourts";
