import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/pages/archives/crc32.ts";

/** A file to pack. */
export interface FileToPack {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly deflated?: boolean;
  /** The unpacked size that the archive's directory is to give, where it is to lie. */
  readonly declared?: number;
}

/** Packs files into a ZIP archive (APPNOTE 6.3), without any of its later additions. */
export function makeZip(files: readonly FileToPack[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const stored = file.deflated ? deflateRawSync(content) : content;
    const name = Buffer.from(file.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(file.deflated ? 8 : 0, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(stored.length, 14);
    fields.writeUInt32LE(file.declared ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0", "latin1"), fields, place, name]));
    locals.push(Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), fields, name, stored]));
    offset += locals.at(-1)!.length;
  }
  return Buffer.concat([
    ...locals,
    ...directory,
    endOf(files.length, Buffer.concat(directory).length, offset),
  ]);
}

function endOf(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
