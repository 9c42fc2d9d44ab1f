const list = (words: string): readonly string[] => words.split(" ");

/** Beginnings and endings that places are named with; no place of this world is meant. */
export const PLACE_PARTS = {
  first: list(
    "Arb Bel Bram Brin Cald Carv Cold Corm Dorn Drev Elm Esk Fal Farn Feld Gal Garth Grim Hald Harn Hest Holm Irv Jarr Kel Kest Kirn Lang Larv Lind Lorn Mal Marl Mer Morv Nar Neth Nord Oak Orm Osk Pel Pend Quar Rad Rav Roth Sal Scar Sel Skar Sorn Stav Tarn Thel Torv Ulm Und Val Varn Vel Wald Warn Wick Yar Zell",
  ),
  last: list(
    "beck borough bridge burn by combe dale den don fell field ford gate haven head holt hurst ing ington ley loch mere minster mouth ness port rick set shaw sted stoke stow thorpe ton vale wall water weir wick wood worth",
  ),
} as const;

/** Beginnings and endings of rivers. */
export const RIVER_PARTS = {
  first: list(
    "Al Ar Bran Car Dar Der El Es Fal Gar Hav Is Kar Lav Lor Mar Nar Or Pol Ral Sar Sor Tam Tor Var Ver Wal Zar",
  ),
  last: list("a ane aw el en er ess ey ick in ine ish ith on our ow una und ux yre"),
} as const;

/** Given names and parts of family names. */
export const PERSON_PARTS = {
  given: list(
    "Ada Agnes Alva Anders Arno Asta Benno Berit Bruno Cara Celia Conrad Dagny Daria Edda Egon Elin Emil Enid Erland Fenna Filip Frida Gerda Greta Gunnar Hanne Hedda Hugo Ida Ines Ivo Jannik Jonas Jutta Karel Katja Lasse Lena Leopold Liv Ludo Magda Malte Marit Mika Nadia Nils Nora Olaf Orla Oskar Paula Petra Quentin Ragna Rolf Rosa Sander Selma Sigrid Silas Tamar Theo Thora Ulla Una Veit Vera Viggo Wanda Wim Xenia Yann Ylva Zita",
  ),
  first: list(
    "Abel Ager Alm Bar Bek Berg Bor Brandt Cal Dahl Dor Eng Fal Fisk Gra Hal Hav Holm Jans Kal Kro Lam Lin Lund Mar Mel Mor Nor Oster Pal Pol Quist Ram Ros Sand Skov Stein Strand Tor Ulr Vang Ver Vin West Wol Zim",
  ),
  last: list(
    "aker anik auer berg by dal den eck elle en er feld gaard gren hagen holt ic ing kamp land ler lund man mark mer nes off ov rup sen ska son stad stein strom thal tner vik wald",
  ),
} as const;
