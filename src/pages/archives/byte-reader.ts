/** What is wrong at a place of a stream of bytes: those that should stand there are lost. */
export interface Fault {
  /** What was found instead, in words such as "damaged gzip data". */
  readonly fault: string;
  /** True where the bytes just before are not sure either. */
  readonly before?: boolean;
}

/** A part of a stream of bytes, or a fault in it. */
export type BytePart = Uint8Array | Fault;

/** Takes bytes from a stream in any length. It goes no further than a fault until it is told to. */
export interface ByteReader {
  /** Gives the next `count` bytes without taking them; fewer only at the end or at a fault. */
  readonly peek: (count: number) => Promise<Buffer>;
  /** Takes bytes that `peek` gave. */
  readonly drop: (count: number) => void;
  /** Gives the fault that the bytes seen so far end at. */
  readonly fault: () => Fault | undefined;
  /** Goes on behind the fault. */
  readonly resume: () => void;
}

/** Reads a stream of bytes that comes in parts; holds no more of it than is peeked at and one part. */
export function readerOf(parts: AsyncIterator<BytePart, void>): ByteReader {
  let held: Buffer = Buffer.alloc(0);
  let ended = false;
  let fault: Fault | undefined;
  const pull = async (count: number): Promise<void> => {
    const waiting: Buffer[] = [held];
    let length = held.length;
    while (length < count && !ended && fault === undefined) {
      const { value, done } = await parts.next();
      if (done) ended = true;
      else if (value instanceof Uint8Array) {
        waiting.push(asBuffer(value));
        length += value.length;
      } else fault = value;
    }
    if (waiting.length > 1) held = Buffer.concat(waiting);
  };
  return {
    peek: async (count) => {
      if (held.length < count) await pull(count);
      return held.subarray(0, count);
    },
    drop: (count) => {
      held = held.subarray(count);
    },
    fault: () => fault,
    resume: () => {
      fault = undefined;
    },
  };
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Takes so many bytes without holding them; gives how many there were. */
export async function skipBytes(reader: ByteReader, count: number): Promise<number> {
  let left = count;
  while (left > 0) {
    const { length } = await reader.peek(Math.min(left, PART_BYTES));
    if (length === 0) break;
    reader.drop(length);
    left -= length;
  }
  return count - left;
}

/** How much of a stored input is asked for at once, in bytes. */
const PART_BYTES: number = 256 * 1024;

/** Reads a range of a stored input part by part. */
export async function* partsOf(
  read: (start: number, end: number) => Promise<Uint8Array>,
  { start, end }: { readonly start: number; readonly end: number },
): AsyncGenerator<Uint8Array, void> {
  for (let at = start; at < end; ) {
    const part = await read(at, Math.min(end, at + PART_BYTES));
    if (part.length === 0) return;
    yield part;
    at += part.length;
  }
}
