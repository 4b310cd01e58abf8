/**
 * The little of CBOR (RFC 8949) that a Pagefind index is written in: whole numbers, texts and lists.
 * Anything else means another version of Pagefind, and throws.
 */
export type Cbor = number | string | readonly Cbor[];

const unsigned = 0;
const text = 3;
const array = 4;

export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const head = (): { major: number; value: number } => {
    const first = view.getUint8(at);
    at += 1;
    const [major, short] = [first >> 5, first & 31];
    if (short < 24) return { major, value: short };
    const size = { 24: 1, 25: 2, 26: 4 }[short];
    if (size === undefined) throw new Error(`The search index holds a number of a form not known here (${first}).`);
    const value = size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at) : view.getUint32(at);
    at += size;
    return { major, value };
  };
  const item = (): Cbor => {
    const { major, value } = head();
    switch (major) {
      case unsigned:
        return value;
      case text:
        at += value;
        return new TextDecoder().decode(bytes.subarray(at - value, at));
      case array:
        return Array.from({ length: value }, item);
      default:
        throw new Error(`The search index holds something not known here (CBOR type ${major}).`);
    }
  };
  const decoded = item();
  if (at !== bytes.byteLength) throw new Error('The search index holds more than was understood of it.');
  return decoded;
}

export function encodeCbor(value: Cbor): Buffer {
  const chunks: Buffer[] = [];
  const head = (major: number, number: number): void => {
    const [size, short] = number < 24 ? [0, number] : number < 0x100 ? [1, 24] : number < 0x10000 ? [2, 25] : [4, 26];
    const bytes = Buffer.alloc(1 + size);
    bytes.writeUInt8((major << 5) | short);
    if (size > 0) bytes.writeUIntBE(number, 1, size);
    chunks.push(bytes);
  };
  const item = (one: Cbor): void => {
    if (typeof one === 'number') head(unsigned, one);
    else if (typeof one === 'string') {
      const bytes = Buffer.from(one);
      head(text, bytes.length);
      chunks.push(bytes);
    } else {
      head(array, one.length);
      for (const inner of one) item(inner);
    }
  };
  item(value);
  return Buffer.concat(chunks);
}
