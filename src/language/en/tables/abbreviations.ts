/**
 * Abbreviations with a full stop in English news prose, lower case, without the stop.
 * Written by hand from general knowledge, 2026-11. They end a sentence only before an ordinary sentence opener.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev " +
    "okla ore pa tenn tex vt va wash wis wyo n.h n.j n.m n.y n.c n.d s.c s.d r.i w.va d.c ont que " +
    "inc corp co ltd llc plc bros assn dept est approx etc vs v al ed eds a.m p.m e.g i.e " +
    "u.s u.k u.n e.u ph.d m.d b.a m.a d.phil jr sr esq ave blvd rd hwy ft mt"
  ).split(" "),
);

/** Titles that always stand before a name, as written, without the stop. */
export const ABBREVIATIONS_BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    "Mr Mrs Ms Mx Dr Prof Rev Fr St Sen Sens Rep Reps Gov Govs Lt Col Gen Maj Capt Cmdr Adm Sgt Cpl Pvt Pres " +
    "Supt Atty Hon Msgr Sra Srta Mme Mlle Messrs Brig Ald Amb Sec Insp Det"
  ).split(" "),
);

/** Abbreviations that stand before a number and are ordinary words or letters elsewhere, lower case, without the stop. */
export const ABBREVIATIONS_BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  "no nos fig figs vol vols p pp".split(" "),
);

/** Abbreviations that are ordinary words where they stand in lower case: "where they sat." */
export const ABBREVIATIONS_LIKE_WORDS: ReadonlySet<string> = new Set(
  "sat sun wed mar mass miss ill wash ore ark pa col mo".split(" "),
);
