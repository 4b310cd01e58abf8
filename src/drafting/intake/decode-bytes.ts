import { isUtf8 } from 'node:buffer';
import { findBidiControls, findControlCharacters, nameOf } from '../../record/source/hidden-characters.ts';
import { positionAt } from '../../record/source/position.ts';

/** The text of a file, or why it is none, to whoever gave the file. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly notes: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** 8 MiB: a page saved with its pictures in it (SingleFile) is large; its text is not. */
export const mostBytes = 8 * 1024 * 1024;

/** How files begin that hold a text, but are not one, and how to get at it. */
const formats: readonly (readonly [begins: RegExp, what: string, how: string])[] = [
  [/^%PDF-/, 'a PDF document', 'Open it, select the text of the article, and copy it into a text file.'],
  [/^%!PS/, 'a PostScript document', 'Open it, select the text of the article, and copy it into a text file.'],
  [
    /^PK\x03\x04[^]{26}mimetypeapplication\/epub\+zip/,
    'a book in the form EPUB',
    'Open it in a reader, and copy the text of the article into a text file.',
  ],
  [
    /^PK\x03\x04(?:[^]{26}mimetypeapplication\/vnd\.oasis|[^]*(?:\[Content_Types\]\.xml|_rels\/|word\/))/,
    'a Word or OpenDocument file',
    'Open it and save it as plain text with the encoding UTF-8.',
  ],
  [/^PK\x03\x04/, 'an archive (ZIP)', 'Unpack it, and bring the file with the article.'],
  [/^\xD0\xCF\x11\xE0/, 'an old Word document', 'Open it and save it as plain text with the encoding UTF-8.'],
  [
    /^\{\\rtf/,
    'a document in rich text format (RTF)',
    'Open it and save it as plain text with the encoding UTF-8; on a Mac: textutil -convert txt FILE.',
  ],
  [
    /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|RIFF[^]{4}WEBP|II\*\0|MM\0\*|[^]{4}ftyp(?:heic|heix|mif1|avif)|(?:<\?xml[^>]*>\s*)?<svg[\s>])/,
    'a picture',
    'If it shows a text, type or recognise (OCR) the text into a file.',
  ],
  [/^\x1F\x8B/, 'a compressed file', 'Unpack it first, for example with gunzip.'],
  [/^(?:ID3|RIFF[^]{4}WAVE|OggS|fLaC|[^]{4}ftyp)/, 'a recording', 'Type what is said in it into a text file.'],
  [/^\\documentclass/, 'a document for TeX', 'Copy the words of the article out of what it prints, into a text file.'],
  [
    /^(?:\xFF\xFE\0\0|\0\0\xFE\xFF|(?:[^\0]\0\0\0){4}|(?:\0\0\0[^\0]){4})/,
    'encoded as UTF-32',
    'Convert it: iconv -f UTF-32 -t UTF-8 FILE > NEW.',
  ],
  [
    /^(?:From |MIME-Version:|Content-Type: multipart\/|[A-Z][A-Za-z-]{1,40}: [^]*\nMIME-Version: )/,
    'a saved mail or a page saved as MHTML',
    'Save the page again as "Web page, HTML only".',
  ],
  [/^bplist00/, 'a web archive of Safari', 'Save the page again as "Page source".'],
];

/**
 * The text in some bytes: UTF-8, UTF-16, or Windows-1252 (which holds Latin-1) where nothing speaks against it. What
 * cannot be read with certainty is refused, since the words would not be those that were printed.
 *
 * A byte order mark is left out, and every kind of line end becomes a line feed; nothing else changes.
 *
 * @param name what the messages call the file
 */
export function decodeBytes(bytes: Uint8Array, name: string): Decoded {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (bytes.length > mostBytes) {
    return refuse(
      `${name} is ${Math.ceil(bytes.length / 1024)} kB; at most ${mostBytes / 1024} kB are read. Save the page without its pictures, or copy its text into a file.`,
    );
  }
  const format = formats.find(([begins]) => begins.test(start.replace(/^\xEF\xBB\xBF/, '')));
  if (format) return refuse(`${name} is ${format[1]}, not a text or a web page. ${format[2]}`);
  const decoded = decode(bytes, start, name);
  if (!decoded.ok) return decoded;
  const text = decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') return refuse(`${name} is empty.`);
  return { ...decoded, text };
}

function refuse(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}

function decode(bytes: Uint8Array, start: string, name: string): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes);
    return { ok: true, text, notes: [`The file is encoded as ${wide.toUpperCase()}; the record is UTF-8.`] };
  }
  if (bytes.includes(0)) {
    return refuse(
      `${name} is not a text file: it holds bytes that no text has. Save the text as plain text with the encoding UTF-8.`,
    );
  }
  if (isUtf8(bytes)) return { ok: true, text: Buffer.from(bytes).toString('utf8'), notes: [] };
  const declared = declaredEncoding(start);
  if (declared !== undefined) {
    const text = decodeAs(declared, bytes);
    if (text !== undefined) {
      return { ok: true, text, notes: [`The page says that it is encoded as ${declared}; the record is UTF-8.`] };
    }
  }
  const western = new TextDecoder('windows-1252').decode(bytes);
  if (!readsAsWestern(western)) {
    return refuse(
      `${name} is not encoded as UTF-8, and its letters tell no other encoding. Open it with the encoding in which it looks right, and save it with the encoding UTF-8, for example: iconv -f WINDOWS-1251 -t UTF-8 FILE > NEW.`,
    );
  }
  return {
    ok: true,
    text: western,
    notes: [
      'The file is not encoded as UTF-8; it was read as Windows-1252 (Latin-1). See that its accents and marks are right.',
    ],
  };
}

/** UTF-16, by its mark or by a zero in every second byte. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 1].map((parity) => sample.filter((byte, index) => index % 2 === parity && byte === 0).length);
  const half = sample.length / 2;
  if (half < 4) return undefined;
  if ((zeros[1] ?? 0) > half * 0.7 && zeros[0] === 0) return 'utf-16le';
  if ((zeros[0] ?? 0) > half * 0.7 && zeros[1] === 0) return 'utf-16be';
  return undefined;
}

/** What a page or a feed calls its own encoding. */
function declaredEncoding(start: string): string | undefined {
  return /<(?:meta[^>]+charset|\?xml[^>]+encoding)\s*=\s*["']?\s*([\w-]{2,30})/i.exec(start)?.[1]?.toLowerCase();
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Whether a text read as Windows-1252 looks like one of the languages it is for: few letters with accents among the
 * others, and no sign that is no letter between two letters ("koñczy" for "kończy" passes, "Ïðèâåò" and "ca³y" do not).
 */
function readsAsWestern(text: string): boolean {
  if (/[\u0080-\u009F]/.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const accented = text.match(/[\u00C0-\u00FF]/g)?.length ?? 0;
  if (letters === 0 || accented > letters * 0.2) return false;
  return !/\p{L}[¡¢£¤¥¦¨©¬®¯°±²³´¶¸¹¼½¾¿×÷]\p{L}|\p{Ll}[ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ]\p{Ll}/u.test(text);
}

/** What is wrong with the characters of a plain text, with its place; undefined where nothing is. */
export function findTextFault(text: string, name: string): string | undefined {
  const at = (offset: number) => {
    const { line, column } = positionAt(text, offset);
    return `${name}:${line}:${column}`;
  };
  const lost = text.indexOf('\uFFFD');
  if (lost !== -1) {
    return `${at(lost)} holds the sign for a character that was lost (U+FFFD). Copy the text again from where it was published.`;
  }
  const garbled =
    /â€[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2122]|Ã[\u0080-\u00BF]/u.exec(
      text,
    );
  if (garbled) {
    return `${at(garbled.index)} reads "${garbled[0]}", which is what a typographic mark or an accent becomes when UTF-8 is read in another encoding. Copy the text again from where it was published.`;
  }
  for (const [found, what] of [
    [findControlCharacters(text), 'a control character'],
    [findBidiControls(text), 'a bidirectional control character'],
  ] as const) {
    if (!found) continue;
    return `${at(found.first)} holds ${what} (${nameOf(text.charAt(found.first))}), which most editors do not show. Delete it and try again.`;
  }
  return undefined;
}
