/**
 * The form of the search index: what the build writes and the browser reads.
 *
 * An index is one table and the texts of the results.
 *
 * - **The table** is lines of a key, a tab and a value, sorted by key (UTF-16 units), cut into files of bounded size:
 *   `t0.txt`, `t1.txt`, ... A long value is several lines with one key. The first key of every file stands in
 *   `search/index.json`; where these would be too many, in files of the same form (`d0.txt`, ...), level upon level.
 * - **A record's number** is that of the file with its text and its place in it: `r<number / slots>.json`. Numbers grow with
 *   the day of the article a record rests on, so the greater number is the newer record, and records of one article
 *   stand in one file.
 *
 * | key                    | value                                                    | example                       |
 * | ---------------------- | -------------------------------------------------------- | ----------------------------- |
 * | `c:years`              | the years in which dates of records begin                | `2001 2017`                   |
 * | `d:<day>`              | records dated from that day, by kind and days beyond it  | `50 4 8;5e 3`                 |
 * | `e:<day>/<day>`        | records dated by a longer span, by kind                  | `30 7`                        |
 * | `o:<sort key>`         | records in the order of their names, by kind             | `20 4`                        |
 * | `w:<term>`             | records that have the word, by kind and fields           | `0c 3 2 9;5g 4` (see below)   |
 * | `p:<term>`             | where in each record the word stands                     | `3:0 7;2:4`                   |
 * | `f:<facet>:<value>`    | records filed under the value, by kind                   | `50 4 8`                      |
 * | `n:<end of a name>`    | names that end so: weight, name, whose it is             | `12⇥Ana Rivera⇥3 2`           |
 * | `s:<length>:<word>`    | a word of names as it is written: weight, word           | `12⇥Rivera⇥`                  |
 *
 * Numbers of a list ascend; each is written as its distance from the one before, the first of a list as it is.
 */
import { kinds, type Kind } from '../../../record/schemas/kinds.ts';
import type { Facet } from '../facets.ts';

/** Changes with the form. The browser refuses an index of another one. */
export const indexVersion = 2;

/** The most records in one file of texts. */
export const slots = 64;

export const fileOf = (record: number): number => Math.floor(record / slots);
export const slotOf = (record: number): number => record % slots;

/** `search/index.json`: where everything else is. */
export interface IndexRoot {
  readonly version: number;
  /** The folder of the other files, beside this one; named after all that is in it. */
  readonly folder: string;
  /** How many levels of files stand between this list and the table. */
  readonly depth: number;
  /** The first key of every file of the uppermost level. */
  readonly firstKeys: readonly string[];
}

/** What a file is called, in the folder of the index. */
export const fileName = {
  table: (number: number) => `t${number}.txt`,
  /** Level 1 lists files of the table, level 2 files of level 1, and so on. */
  directory: (level: number, number: number) => `d${level}-${number}.txt`,
  records: (number: number) => `r${number}.json`,
} as const;

/** A record as a result shows it; fields that are empty are left out. */
export interface StoredRecord {
  readonly url: string;
  readonly title?: string;
  readonly names?: readonly string[];
  readonly line?: readonly string[];
  readonly passage?: readonly string[];
  readonly summary?: readonly string[];
  readonly verdict?: string;
  readonly language?: string;
  readonly titleLanguage?: string;
}

/** A span of more days beyond its first has a key of its own. */
export const longestShortSpan = 31;

/** The parts of a record a word can stand in, best first, as bits that are added up. */
export const fields = { names: 16, title: 8, often: 4, passage: 2, other: 1 } as const;

/** Keys are cut here, in UTF-16 units: only a name that nobody can read is longer. */
const longestKey = 240;

export const keys = {
  word: (term: string) => `w:${term}`,
  places: (term: string) => `p:${term}`,
  value: (facet: Facet, value: string) => shortened(`f:${facet}:${escaped(value)}`),
  values: (facet: Facet) => `f:${facet}:`,
  years: 'c:years',
  day: (day: string) => `d:${day}`,
  span: (first: string, last: string) => `e:${first}/${last}`,
  spans: (first: string) => `e:${first}`,
  sorted: (sortKey: string) => shortened(`o:${escaped(sortKey)}`),
  allSorted: 'o:',
  name: (end: string) => shortened(`n:${end}`),
  spelling: (word: string) => `s:${lengthKey(word.length)}:${word}`,
  spellingOfLength: (length: number) => `s:${lengthKey(length)}:`,
} as const;

/** What stands behind the beginning that a key shares with others of its sort. */
export function restOf(key: string, beginning: string): string {
  return unescaped(key.slice(beginning.length));
}

function lengthKey(length: number): string {
  return String(length).padStart(2, '0');
}

function shortened(key: string): string {
  return key.slice(0, longestKey);
}

/** A name as it stands in a line: without the characters that end a key or a line. */
export function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => escapes.get(character) ?? '');
}

export function unescaped(text: string): string {
  return text.replace(/\\[\\tnr]/g, (written) => characters.get(written) ?? '');
}

const escapes = new Map([
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);
const characters = new Map([...escapes].map(([character, written]) => [written, character]));

/** Records of a kind in which a word stands in the same fields. */
export interface Group {
  readonly kind: Kind;
  readonly fields: number;
  readonly records: readonly number[];
}

/**
 * @example
 * formatGroup({ kind: 'quotes', fields: 8, records: [3, 5, 14] }) // => '58 3 2 9'
 */
export function formatGroup({ kind, fields, records }: Group): string {
  return `${kinds.indexOf(kind).toString(36)}${fields.toString(32)}${formatNumbers(records)}`;
}

/** The groups of a value, separated by semicolons; nothing where it is of another form. */
export function parseGroups(value: string): Group[] {
  return value.split(';').flatMap((written) => {
    const kind = kinds[parseInt(written[0] ?? '', 36)];
    return kind ? [{ kind, fields: parseInt(written[1] ?? '', 32), records: parseNumbers(written.slice(2)) }] : [];
  });
}

/** Where a word stands in a record: the numbers of its words. */
export interface Places {
  readonly record: number;
  readonly at: readonly number[];
}

/**
 * @param before the record before it in the line
 * @example
 * formatPlaces(12, [0, 7], 9) // => '3:0 7'
 */
export function formatPlaces(record: number, at: Iterable<number>, before: number): string {
  return `${record - before}:${formatNumbers(at, '')}`;
}

export function parsePlaces(value: string): Places[] {
  let record = 0;
  return value.split(';').map((written) => {
    const colon = written.indexOf(':');
    record += Number(written.slice(0, colon));
    return { record, at: parseNumbers(written.slice(colon)) };
  });
}

/** A name, or a word of names. */
export interface ListedName {
  readonly name: string;
  /** How many records speak of those who bear it. */
  readonly weight: number;
  /** The records of those who bear it. */
  readonly records: readonly number[];
}

/** @example formatNames([{ name: 'Ana Rivera', weight: 12, records: [3, 5] }]) // => '12\tAna Rivera\t3 2' */
export function formatNames(names: readonly ListedName[]): string {
  return names
    .map(({ name, weight, records }) => `${weight}\t${escaped(name)}\t${formatNumbers(records, '')}`)
    .join('\t');
}

export function parseNames(value: string): ListedName[] {
  const parts = value.split('\t');
  const names: ListedName[] = [];
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const records = parts[at + 2] ?? '';
    names.push({
      name: unescaped(parts[at + 1] ?? ''),
      weight: Number(parts[at]),
      records: records === '' ? [] : parseNumbers(` ${records}`),
    });
  }
  return names;
}

/** @param before what stands before the first one */
function formatNumbers(numbers: Iterable<number>, before = ' '): string {
  let text = '';
  let last = 0;
  for (const number of numbers) {
    text += `${text === '' ? before : ' '}${number - last}`;
    last = number;
  }
  return text;
}

/** Numbers each after a character that separates it from the last. */
function parseNumbers(text: string): number[] {
  const numbers: number[] = [];
  let last = 0;
  let distance = 0;
  for (let index = 1; index <= text.length; index += 1) {
    const digit = text.charCodeAt(index) - zero;
    if (digit >= 0 && digit <= 9) distance = distance * 10 + digit;
    else {
      last += distance;
      numbers.push(last);
      distance = 0;
    }
  }
  return numbers;
}

const zero = '0'.charCodeAt(0);
