import { readYaml } from '../../../record/source/parse-yaml.ts';
import type { PlainMap } from '../../../record/source/source-file.ts';
import { cleanText } from '../clean-text.ts';
import type { Intake, Piece, PieceKind, Told, ToldField } from '../intake.ts';
import { findDates } from '../lines/date-line.ts';
import { readLines } from '../plain/read-lines.ts';

const frontmatter = /^---[ \t]*\n([\s\S]{0,20000}?)\n---[ \t]*(?:\n|$)/;

/** What the fields of clippings are called by the tools that make them. */
const names: Readonly<Record<string, ToldField>> = {
  ...{ title: 'headline', headline: 'headline', author: 'author', authors: 'author', byline: 'author' },
  ...{
    published: 'datePublished',
    date: 'datePublished',
    datepublished: 'datePublished',
    'date-published': 'datePublished',
  },
  ...{
    publisher: 'publisher',
    site: 'publisher',
    sitename: 'publisher',
    'site-name': 'publisher',
    publication: 'publisher',
  },
  ...{ source: 'url', url: 'url', link: 'url', canonical: 'url', lang: 'inLanguage', language: 'inLanguage' },
};

/** Whether a text begins as a Markdown clipping does: with fields between two lines of dashes. */
export function isClipping(text: string): boolean {
  return frontmatter.test(text);
}

/**
 * A clipping in Markdown with its fields in front. Of Markdown its headings, quotations, lists, links and emphasis are
 * read; pictures are left out.
 */
export function readClipping(text: string): Intake {
  const [head = '', yaml = ''] = frontmatter.exec(text) ?? [];
  const told = toldIn(readYaml(yaml).value);
  const blocks = cleanText(text.slice(head.length))
    .split(/\n[ \t]*\n/)
    .flatMap(blocksOf);
  const read = readLines(blocks.map((block) => block.text));
  const pieces = read.pieces.map((piece, index): Piece => {
    const kind = blocks[index]?.kind;
    const isKnown = kind !== undefined && kind !== 'paragraph' && piece.leftOutAs === undefined;
    return isKnown ? { ...piece, kind } : piece;
  });
  const own = new Set(told.map(({ field }) => field));
  return {
    form: 'Markdown clipping',
    pieces,
    told: [...told, ...read.told.filter(({ field }) => !own.has(field))],
    notes: [],
  };
}

function toldIn(fields: PlainMap): readonly Told[] {
  return Object.entries(fields).flatMap(([name, value]): Told[] => {
    const field = Object.hasOwn(names, name.toLowerCase()) ? names[name.toLowerCase()] : undefined;
    const values = [value].flat().filter((item): item is string => typeof item === 'string' && item.trim() !== '');
    const text = values.map((item) => item.trim().replace(/^\[\[(.+)\]\]$/, '$1')).join(' and ');
    if (field === undefined || text === '') return [];
    const from = `the field "${name}" of the clipping`;
    if (field === 'datePublished') {
      const days = findDates(text)[0]?.values ?? [];
      return days.map((day) => ({ field, value: day, from, isSure: days.length === 1 }));
    }
    if (field === 'url') return /^https?:\/\/\S+$/.test(text) ? [{ field, value: text, from, isSure: true }] : [];
    if (field === 'inLanguage')
      return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text) ? [{ field, value: text, from, isSure: false }] : [];
    return [{ field, value: text, from, isSure: true }];
  });
}

interface Block {
  readonly text: string;
  readonly kind: PieceKind;
}

/** The paragraphs of one block of Markdown, each as the words that a reader sees. */
function blocksOf(block: string): readonly Block[] {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  const marks = lines.map((line) => /^\s*(?:(#{1,6})\s|(>)|([-*+]|\d{1,3}[.)])\s)/.exec(line));
  const made: { text: string; kind: PieceKind }[] = [];
  lines.forEach((line, index) => {
    const [mark = '', heading, quotation, item] = marks[index] ?? [];
    const text = plainWords(line.slice(mark.length).trim());
    const last = made.at(-1);
    if (text === '') return;
    const kind: PieceKind = heading ? 'heading' : quotation ? 'block quotation' : item ? 'list item' : 'paragraph';
    const goesOn =
      last !== undefined && kind !== 'heading' && kind !== 'list item' && (kind === last.kind || kind === 'paragraph');
    if (goesOn && last.kind !== 'heading') last.text += ` ${text}`;
    else made.push({ text, kind });
  });
  return made;
}

/** A line without pictures, the addresses of links, the signs of emphasis and backslashes. */
function plainWords(line: string): string {
  return line
    .replace(/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, '')
    .replace(/\[([^\]\n]{1,500})\]\([^)\n]{0,2000}\)/g, '$1')
    .replace(/(?<![\\*\w])(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=\S)\1(?![*\w])/g, '$2')
    .replace(/(?<![\\_\w])(_{1,3})(?=\S)([^_\n]{1,2000}?)(?<=\S)\1(?![_\w])/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}
