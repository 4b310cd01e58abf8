/** A name that a font gives itself. */
export interface FontName {
  /** What it names: 0 the copyright, 1 the family, 4 the whole name, 7 the trademark. */
  readonly id: number;
  /** Where it stands in the file. */
  readonly bytes: Buffer;
  /** On Windows' platform two bytes are a letter. */
  readonly isWide: boolean;
}

/**
 * The names in a TrueType file; changing their bytes changes the file.
 *
 * Follows OpenType 1.9, "name", version 0.
 *
 * @throws where the file has no such table
 */
export function namesIn(font: Buffer): FontName[] {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_unused, index) => 12 + 16 * index);
  const record = records.find((start) => font.toString('latin1', start, start + 4) === 'name');
  if (record === undefined) throw new Error('The font has no table "name".');
  const table = font.readUInt32BE(record + 8);
  const texts = table + font.readUInt16BE(table + 4);
  return Array.from({ length: font.readUInt16BE(table + 2) }, (_unused, index) => {
    const record = table + 6 + 12 * index;
    const start = texts + font.readUInt16BE(record + 10);
    return {
      id: font.readUInt16BE(record + 6),
      bytes: font.subarray(start, start + font.readUInt16BE(record + 8)),
      isWide: font.readUInt16BE(record) === 3,
    };
  });
}

export function decodeName({ bytes, isWide }: FontName): string {
  return isWide ? Buffer.from(bytes).swap16().toString('utf16le') : bytes.toString('latin1');
}

/** The bytes of a text as they would stand in a name. */
export function encodeName(text: string, isWide: boolean): Buffer {
  return isWide ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'latin1');
}
