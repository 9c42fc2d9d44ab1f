/** An encoding: the name that the dossier shows, and the name of its decoder in iconv-lite. */
export interface Encoding {
  readonly name: string;
  readonly codec: string;
  /** True where every byte stands for one character. */
  readonly singleByte: boolean;
}

const single = (name: string, codec = name): Encoding => ({ name, codec, singleByte: true });
const multi = (name: string, codec = name): Encoding => ({ name, codec, singleByte: false });

/** Windows-1252, the encoding that web pages in Latin script mean when they declare ISO-8859-1 or nothing. */
export const WINDOWS_1252: Encoding = single("windows-1252");
/** UTF-8. */
export const UTF_8: Encoding = multi("utf-8");
/** UTF-16, little end first. */
export const UTF_16LE: Encoding = multi("utf-16le");
/** UTF-16, big end first. */
export const UTF_16BE: Encoding = multi("utf-16be");

/**
 * Encodings with the labels that pages declare them by, without hyphens, underscores and colons. The mapping follows the
 * WHATWG Encoding Standard: ISO-8859-1 and US-ASCII mean windows-1252, GB2312 means GBK, and so on.
 */
const ENCODINGS: readonly (readonly [Encoding, string])[] = [
  [UTF_8, "utf8 unicode11utf8 unicode20utf8 xunicode20utf8"],
  [UTF_16LE, "utf16le utf16 unicode ucs2 iso10646ucs2 csunicode unicodefeff"],
  [UTF_16BE, "utf16be unicodefffe"],
  [
    WINDOWS_1252,
    "windows1252 cp1252 xcp1252 iso88591 iso885911987 isoir100 latin1 l1 csisolatin1 ibm819 cp819 ascii usascii ansix3.41968",
  ],
  [single("windows-1250"), "windows1250 cp1250 xcp1250"],
  [single("windows-1251"), "windows1251 cp1251 xcp1251"],
  [single("windows-1253"), "windows1253 cp1253 xcp1253"],
  [single("windows-1254"), "windows1254 cp1254 xcp1254 iso88599 latin5 l5 csisolatin5"],
  [single("windows-1255"), "windows1255 cp1255 xcp1255"],
  [single("windows-1256"), "windows1256 cp1256 xcp1256"],
  [single("windows-1257"), "windows1257 cp1257 xcp1257"],
  [single("windows-1258"), "windows1258 cp1258 xcp1258"],
  [single("windows-874"), "windows874 dos874 tis620 iso885911"],
  [single("iso-8859-2"), "iso88592 latin2 l2 csisolatin2"],
  [single("iso-8859-3"), "iso88593 latin3 l3"],
  [single("iso-8859-4"), "iso88594 latin4 l4"],
  [single("iso-8859-5"), "iso88595 cyrillic csisolatincyrillic"],
  [single("iso-8859-6"), "iso88596 arabic ecma114"],
  [single("iso-8859-7"), "iso88597 greek greek8 ecma118"],
  [single("iso-8859-8"), "iso88598 iso88598i hebrew visual logical"],
  [single("iso-8859-10"), "iso885910 latin6 l6"],
  [single("iso-8859-13"), "iso885913"],
  [single("iso-8859-14"), "iso885914"],
  [single("iso-8859-15"), "iso885915 l9 latin9"],
  [single("iso-8859-16"), "iso885916"],
  [single("koi8-r"), "koi8r koi8 koi"],
  [single("koi8-u"), "koi8u koi8ru"],
  [single("ibm866"), "ibm866 cp866 866"],
  [single("macintosh"), "macintosh mac xmacroman"],
  [single("x-mac-cyrillic", "maccyrillic"), "xmaccyrillic xmacukrainian"],
  [multi("gbk"), "gbk xgbk gb2312 gb231280 chinese csgb2312 isoir58"],
  [multi("gb18030"), "gb18030"],
  [multi("big5", "big5hkscs"), "big5 big5hkscs cnbig5 xxbig5"],
  [multi("euc-jp"), "eucjp xeucjp"],
  [multi("shift_jis"), "shiftjis sjis mskanji xsjis windows31j ms932"],
  [multi("euc-kr", "cp949"), "euckr ksc56011987 ksc56011989 ksc5601 korean windows949"],
];

const BY_LABEL: ReadonlyMap<string, Encoding> = new Map(
  ENCODINGS.flatMap(([encoding, labels]) => labels.split(" ").map((label) => [label, encoding] as const)),
);

/** Finds the encoding that a declared label means, or `undefined` for a label that no decoder is known for. */
export function encodingOf(label: string): Encoding | undefined {
  return BY_LABEL.get(
    label
      .trim()
      .toLowerCase()
      .replace(/[-_:\s()]/g, ""),
  );
}
