/** Text on a sheet of 600 by 800 points: its left end, its baseline from the top, and the height of its font. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** 10 where none is given. */
  readonly size?: number;
}

/** What a made PDF says of itself. */
export interface MadePdf {
  readonly sheets: readonly (readonly PlacedText[])[];
  /** Entries of the information dictionary, as they are written. */
  readonly information?: Readonly<Record<string, string>>;
  /** True locks the document with a password that nobody has. */
  readonly locked?: boolean;
  /** Degrees by which every sheet is shown turned clockwise. */
  readonly rotate?: number;
}

/** Makes a PDF by hand: one font of the standard ones, no compression. */
export function makePdf({ sheets, information = {}, locked = false, rotate = 0 }: MadePdf): Uint8Array {
  const kids = sheets.map((_, nth) => `${4 + nth * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${sheets.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ...sheets.flatMap((sheet, nth) => {
      const content = sheet.map(drawn).join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Rotate ${rotate} /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + nth * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    `<< ${Object.entries(information)
      .map(([name, value]) => `/${name} (${escaped(value)})`)
      .join(" ")} >>`,
  ];
  const extra = locked
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >> /ID [<00> <00>] `
    : "";
  return Buffer.from(assembled(objects, extra), "latin1");
}

function drawn({ x, y, text, size = 10 }: PlacedText): string {
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${800 - y} Tm (${escaped(text)}) Tj ET`;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, "\\$&");
}

function assembled(objects: readonly string[], extra: string): string {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, nth) => {
    const offset = file.length;
    file += `${nth + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const xref = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R ${extra}>>`;
  return `${file}${xref}${trailer}\nstartxref\n${file.length}\n%%EOF\n`;
}

/** Sets lines below each other, 12 points apart. */
export function setLines(x: number, y: number, lines: readonly string[]): PlacedText[] {
  return lines.map((text, nth) => ({ x, y: y + nth * 12, text }));
}
