import { isUtf8 } from 'node:buffer';
import { findBidiControls, findControlCharacters, nameOf } from '../../record/source/hidden-characters.ts';
import { positionAt } from '../../record/source/position.ts';

/** The text of a file, or why it is none, to whoever gave the file. */
export type ReadText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/** As much as a record's file may hold. */
const maxBytes = 1024 * 1024;

/** How files begin that hold a text, but are not one. */
const formats: readonly (readonly [begins: RegExp, what: string])[] = [
  [/^%PDF-/, 'a PDF document'],
  [/^PK\x03\x04/, 'a Word or OpenDocument file, or another archive'],
  [/^\xD0\xCF\x11\xE0/, 'an old Word document'],
  [/^\{\\rtf/, 'a document in rich text format (RTF)'],
  [/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype html|html|head|body)[\s>]/i, 'a web page'],
];

/**
 * The text of an article's file: UTF-8, of characters that can be seen. Anything else is refused rather than guessed,
 * since the words would not be those that were printed.
 *
 * A byte order mark is left out, and every kind of line end becomes a line feed; nothing else changes.
 *
 * @param name what the messages call the file
 */
export function readArticleText(bytes: Uint8Array, name: string): ReadText {
  const refuse = (message: string): ReadText => ({ ok: false, message });
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (bytes.length > maxBytes) {
    return refuse(
      `${name} is ${Math.ceil(bytes.length / 1024)} kB; an article can have at most ${maxBytes / 1024} kB.`,
    );
  }
  const format = formats.find(([begins]) => begins.test(start));
  if (format)
    return refuse(
      `${name} is ${format[1]}, not a plain text. Copy the article's text out of it, into a file of its own.`,
    );
  if (/^(?:\xFF\xFE|\xFE\xFF)/.test(start)) {
    return refuse(`${name} is encoded as UTF-16. Save it again with the encoding UTF-8.`);
  }
  if (bytes.includes(0)) return refuse(`${name} is not a text file: it holds bytes that no text has.`);
  if (!isUtf8(bytes)) {
    return refuse(
      `${name} is not encoded as UTF-8; its typographic marks and accents may be in Windows-1252 or ISO 8859-1. Open it so that they look right, and save it with the encoding UTF-8.`,
    );
  }
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (text.trim() === '') return refuse(`${name} is empty.`);
  return findFault(text, name) ?? { ok: true, text };
}

function findFault(text: string, name: string): ReadText | undefined {
  const at = (offset: number) => {
    const { line, column } = positionAt(text, offset);
    return `${name}:${line}:${column}`;
  };
  const lost = text.indexOf('\uFFFD');
  if (lost !== -1) {
    return {
      ok: false,
      message: `${at(lost)} holds the sign for a character that was lost (U+FFFD). Copy the text again from where it was published.`,
    };
  }
  const garbled =
    /â€[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2122]|Ã[\u0080-\u00BF]/u.exec(
      text,
    );
  if (garbled) {
    return {
      ok: false,
      message: `${at(garbled.index)} reads "${garbled[0]}", which is what a typographic mark or an accent becomes when UTF-8 is read in another encoding. Copy the text again from where it was published.`,
    };
  }
  for (const [found, what] of [
    [findControlCharacters(text), 'a control character'],
    [findBidiControls(text), 'a bidirectional control character'],
  ] as const) {
    if (!found) continue;
    return {
      ok: false,
      message: `${at(found.first)} holds ${what} (${nameOf(text.charAt(found.first))}), which most editors do not show. Delete it and try again.`,
    };
  }
  return undefined;
}

/**
 * The paragraphs of a text, without the spaces and tabs at the ends of their lines; nothing else is left out.
 *
 * @param wrapped whether lines were broken to fit a width: then only empty lines separate paragraphs, otherwise every
 * line end does
 * @example
 * splitParagraphs('One.\nTwo.\n\nThree.', false) // => ['One.', 'Two.', 'Three.']
 * splitParagraphs('One.\nTwo.\n\nThree.', true)  // => ['One.\nTwo.', 'Three.']
 */
export function splitParagraphs(text: string, wrapped: boolean): string[] {
  const lines = text.split('\n').map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''));
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.trim() === '') isOpen = false;
    else if (wrapped && isOpen) paragraphs.push(`${paragraphs.pop() ?? ''}\n${line}`);
    else {
      paragraphs.push(line);
      isOpen = true;
    }
  }
  return paragraphs;
}

/**
 * Whether the lines of a text look broken to fit a width: several lines between empty ones, nearly all of about one
 * length. A hint for the editor, who knows.
 */
export function looksWrapped(text: string): boolean {
  const paragraphs = splitParagraphs(text, true).map((paragraph) => paragraph.split('\n'));
  const inner = paragraphs.flatMap((lines) => lines.slice(0, -1));
  const longest = Math.max(0, ...inner.map((line) => line.length));
  return (
    inner.length >= 3 &&
    longest <= 120 &&
    inner.filter((line) => line.length > 0.7 * longest).length > 0.8 * inner.length
  );
}
