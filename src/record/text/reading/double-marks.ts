import type { Range } from '../range.ts';
import type { MarkPair } from './mark-pairs.ts';
import { characterAfter, characterBefore, isUnspaced, sideOf, type Side } from './neighbours.ts';

/**
 * By which marks an opening mark can be closed. One tradition's opening mark is another's closing one, and published
 * text mixes straight and curly ones; where a mark stands decides what it is.
 */
const closersOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”', '“', '"', "''"]],
  ['”', ['”', '“', '"']],
  ['„', ['“', '”', '"', '‟', "''"]],
  ['‟', ['”', '"']],
  ['"', ['"', '”', '“']],
  ['«', ['»', '>>']],
  ['»', ['«', '»']],
  ['‹', ['›']],
  ['›', ['‹', '›']],
  ['``', ["''", '"', '”']],
  ["''", ["''", '"']],
  [',,', ["''", '"', '”', '“']],
  ['<<', ['>>', '»']],
  ['״', ['״', '"']],
  ['＂', ['＂', '"']],
  ['「', ['」']],
  ['『', ['』']],
  ['﹁', ['﹂']],
  ['﹃', ['﹄']],
  ['｢', ['｣']],
  ['〝', ['〞', '〟', '”']],
]);

/** Titles of works elsewhere, speech in North Korean print. */
const koreanPair = ['《', '》'] as const;

const token = /``|''|,,|<<|>>|["“”„‟«»‹›＂״「」『』﹁﹂﹃﹄｢｣〝〞〟《》]/gu;
const neverOpen = new Set(['」', '』', '﹂', '﹄', '｣', '〞', '〟', '>>', '》']);
const alwaysOpen = new Set(['「', '『', '﹁', '﹃', '｢', '〝', '《']);
/** By shape; used where the neighbours do not tell. */
const opensByShape = new Set(['“', '„', '‟', '«', '‹', '``', ',,', '<<', ...alwaysOpen]);

/** So far behind a mark in a word another is looked for that closes it, in UTF-16 units. */
const farthestClosing = 400;
/** No text sets marks within marks more deeply; what opens beyond opens nothing. */
const deepest = 8;

const elides = new Set(['fr', 'it', 'ca', 'oc']);
const elided = /(?<![\p{L}\p{M}])(?:\p{L}|qu|un|dell|nell|all|sull)['’]$/iu;

interface OpenMark {
  readonly start: number;
  readonly mark: string;
  isSuspect: boolean;
}

interface Token extends Range {
  readonly mark: string;
  readonly side: Side;
}

export interface FoundPairs {
  /** By their start. */
  readonly pairs: readonly MarkPair[];
  /** The first mark that closes something no mark of the paragraph opens, and where it ends. */
  readonly stray: (Range & { readonly mark: string }) | undefined;
}

/**
 * The pairs of double marks and brackets in a paragraph, nested ones included, unclosed ones up to its end.
 *
 * @param language its primary subtag
 * @param carried the mark that the paragraph before left open, which this one may open again in another shape
 * @example
 * findDoubleMarks('"No,” she said.', 'en').pairs // => [{ start: 0, end: 5, opening: '"', closing: '”', isSuspect: false }]
 */
export function findDoubleMarks(paragraph: string, language: string, carried?: string): FoundPairs {
  const tokens = readTokens(paragraph, language);
  const open: OpenMark[] = [];
  const pairs: MarkPair[] = [];
  let stray: FoundPairs['stray'];
  for (const [index, one] of tokens.entries()) {
    const at = open.findLastIndex(({ mark }) => closes(mark, one.mark));
    const isReopened =
      one.start === firstCharacter(paragraph) && carried !== undefined && one.mark === carriedShape(carried);
    const role = isReopened ? 'opens' : roleOf(one, at !== -1, open, paragraph, language);
    const opener = open[at];
    if (role === 'closes' && opener && isInches(one, opener, tokens[index + 1], paragraph)) continue;
    if (role === 'closes' && opener) {
      pairs.push({
        start: opener.start,
        end: one.end,
        opening: opener.mark,
        closing: one.mark,
        isSuspect: opener.isSuspect,
      });
      open.length = at;
    } else if (role === 'closes') {
      if (open.length === 0 && pairs.length === 0) stray ??= { start: one.start, end: one.end, mark: one.mark };
    } else if (role === 'opens' && open.length < deepest) {
      for (const outer of open) if (outer.mark === one.mark) outer.isSuspect = true;
      open.push({ start: one.start, mark: one.mark, isSuspect: false });
    }
  }
  for (const { start, mark, isSuspect } of open) {
    pairs.push({ start, end: paragraph.length, opening: mark, closing: '', isSuspect });
  }
  return { pairs: pairs.sort((a, b) => a.start - b.start), stray };
}

/** Whether a mark can close what another opened. */
export function closes(opening: string, mark: string): boolean {
  return closersOf.get(opening)?.includes(mark) ?? (opening === koreanPair[0] && mark === koreanPair[1]);
}

/** The shape in which a paragraph opens the mark of the one before again: Spanish does it with the closing one. */
function carriedShape(carried: string): string | undefined {
  return carried === '«' ? '»' : undefined;
}

function firstCharacter(paragraph: string): number {
  return paragraph.length - paragraph.trimStart().length;
}

function readTokens(paragraph: string, language: string): Token[] {
  return Array.from(paragraph.matchAll(token), ({ 0: mark, index: start }) => {
    const end = start + mark.length;
    // « d’“un aveu” », "l'« affaire »": behind an elided word a mark opens.
    const isElided = elides.has(language) && elided.test(paragraph.slice(Math.max(0, start - 5), start));
    return { start, end, mark, side: isElided ? 'left' : sideOf(paragraph, start, end) };
  }).filter(({ mark }) => language === 'ko' || !(koreanPair as readonly string[]).includes(mark));
}

type Role = 'opens' | 'closes' | 'none';

function roleOf(
  { mark, side, start, end }: Token,
  hasOpener: boolean,
  open: readonly OpenMark[],
  paragraph: string,
  language: string,
): Role {
  if (alwaysOpen.has(mark)) return 'opens';
  if (neverOpen.has(mark)) return 'closes';
  if (mark === "''" || mark === ',,' || mark === '<<') {
    return side === 'left' ? 'opens' : hasOpener && mark === "''" ? 'closes' : 'none';
  }
  if (mark === '``') return 'opens';
  if (mark === '„' || mark === '‟')
    return side === 'right' && hasOpener ? 'closes' : side === 'right' ? 'none' : 'opens';
  if (side === 'inside') return roleInside(mark, hasOpener, open, paragraph, start, end, language);
  if (side === 'right') return 'closes';
  if (side === 'left') {
    // `«On part »dit Orr`, `“We stay, ”Orr said`: the space is on the wrong side.
    if (hasOpener && isClosingShape(mark) && !opensWith(open.at(-1)?.mark, mark)) return 'closes';
    // « On part », dit Orr: nothing begins with a comma.
    const opensNothing = /[.,;:!?…)]/u.test(characterAfter(paragraph, end));
    return hasOpener && isClosingShape(mark) && opensNothing ? 'closes' : 'opens';
  }
  if (side === 'either' && hasOpener) return mark === '«' || mark === '“' ? roleOfEither(mark, open) : 'closes';
  if (opensByShape.has(mark)) return 'opens';
  if (side === 'alone' && (mark === '”' || mark === '»' || mark === '›')) return 'closes';
  return hasOpener ? 'closes' : 'opens';
}

/** Between letters that set no spaces, the shape tells: `他说“不”了`; German `„…“` is closed by what opens in English. */
function roleOfEither(mark: string, open: readonly OpenMark[]): Role {
  const opener = open.at(-1)?.mark;
  return (mark === '“' && opener === '„') || (mark === '«' && opener === '»') ? 'closes' : 'opens';
}

function isClosingShape(mark: string): boolean {
  return mark === '”' || mark === '»' || mark === '›';
}

/** Whether a mark of closing shape is the one that opens in this text: `»…»`, `”…”`. */
function opensWith(opener: string | undefined, mark: string): boolean {
  return opener === mark;
}

/**
 * A mark between two letters is part of a word, as in צה"ל; a directed one keeps its direction. Hebrew and Arabic set
 * a short word directly before the mark: ב"הארץ", و«نحن».
 */
function roleInside(
  mark: string,
  hasOpener: boolean,
  open: readonly OpenMark[],
  paragraph: string,
  start: number,
  end: number,
  language: string,
): Role {
  if (mark === '«' || mark === '‹') return hasOpener && open.at(-1)?.mark === '»' ? 'closes' : 'opens';
  if (mark === '»' || mark === '›') return hasOpener ? 'closes' : 'none';
  const isSemitic = /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(characterBefore(paragraph, start));
  if (!isSemitic)
    return hasOpener && mark === '”' ? 'closes' : mark === '“' && open.at(-1)?.mark === '„' ? 'closes' : 'none';
  if (open.length > 0) return 'none';
  const before = /[\p{L}\p{M}ـ]+$/u.exec(paragraph.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  const isPrefix = (language === 'he' ? /^[המבשולכ]{1,3}$/u : /^[وفبلكال]{1,4}ـ?$/u).test(before);
  const after = paragraph.slice(end, end + farthestClosing);
  // An acronym has one letter after its mark, a quoted word more, and a closing mark in its turn.
  const isWord = /^[\p{L}\p{M}]{2}/u.test(after);
  const closing = /[^\p{L}\p{M}\p{N}]*["״”“](?![\p{L}\p{M}])/u.exec(after);
  const opensFirst = closing && /(?<![\p{L}\p{M}\p{N}.,!?])["״”“](?=[\p{L}\p{M}])/u.test(after.slice(0, closing.index));
  return isPrefix && isWord && closing && !opensFirst ? 'opens' : 'none';
}

/**
 * Whether a straight mark behind a digit is one of inches: then another mark closes what is open, before any opens.
 *
 * @example 'The 12" gun was old," Orr said.'
 */
function isInches({ mark, side, start }: Token, opener: OpenMark, next: Token | undefined, paragraph: string): boolean {
  if ((mark !== '"' && mark !== '”') || side !== 'right') return false;
  if (!/\p{N}/u.test(characterBefore(paragraph, start)) || isUnspaced(characterBefore(paragraph, start))) return false;
  return next?.side === 'right' && closes(opener.mark, next.mark) && (mark === '"' || next.mark === mark);
}
