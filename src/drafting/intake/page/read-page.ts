import type { Aside, Intake, Piece, Told } from '../intake.ts';
import { guessLanguage } from '../language/guess-language.ts';
import { endsSentence, wordCount } from '../lines/sentence-end.ts';
import { labelLine } from '../lines/label-line.ts';
import { byDefuddle, byReadability, lettersOf } from './extract.ts';
import { findAgain } from './find-again.ts';
import { hintOf } from './box-hints.ts';
import { judgeBlocks, type Box } from './judge-blocks.ts';
import { readMetadata } from './metadata.ts';
import { parsePage } from './parse-page.ts';
import { readBlocks, type Block } from './read-blocks.ts';

export type ReadPage =
  { readonly ok: true; readonly intake: Intake } | { readonly ok: false; readonly message: string };

/**
 * A saved web page: the article's words as they stand in the page itself, and what its metadata tell. Two extractors say
 * where the article is; none of their words is used.
 *
 * @param name what the messages call the page
 */
export function readPage(html: string, name: string): ReadPage {
  const parsed = parsePage(html, name);
  if (!parsed.ok) return parsed;
  const { document } = parsed;
  const root = (document.body as Element | null) ?? document.documentElement;
  const blocks = readBlocks(root);
  const texts = blocks.map(({ text }) => text);
  const inReadability = findAgain(texts, byReadability(document));
  const inDefuddle = findAgain(texts, byDefuddle(document));
  const boxesOf = boxReader();
  const facts = blocks.map(({ text, kind, linked, slanted, within }, index) => ({
    text,
    kind,
    linked,
    slanted,
    inReadability: inReadability[index] === true,
    inDefuddle: inDefuddle[index] === true,
    boxes: boxesOf(within),
  }));
  const verdicts = judgeBlocks(facts);
  const judged = blocks.map((block, index): Piece => {
    const verdict = verdicts[index] ?? { leftOutAs: 'navigation', isSure: true };
    return { text: block.text, kind: block.kind, ...verdict };
  });
  const metadata = readMetadata(document, blocks, judged);
  const pieces = withoutRepeats(withHeadline(judged, blocks, metadata));
  const text = pieces.filter(({ leftOutAs }) => leftOutAs === undefined).map((piece) => piece.text);
  if (!text.some(isOfAnArticle)) {
    return {
      ok: false,
      message: `${name} is a web page in which no article was found; its text may have been loaded by a script after it was saved. Copy the text of the article into a file of its own.`,
    };
  }
  return {
    ok: true,
    intake: {
      form: 'web page',
      pieces,
      told: [...metadata, ...languageOf(text, metadata), ...fromPieces(pieces)],
      notes: isBehindPayment(document)
        ? ['The page says that not all of it is free to read (isAccessibleForFree): see that the text is whole.']
        : [],
    },
  };
}

/** "Loading…" and the name of a site are all that some pages hold before their scripts run. */
function isOfAnArticle(text: string): boolean {
  return wordCount(text) >= 8 || (endsSentence(text) && wordCount(text) >= 3);
}

function isBehindPayment(document: Document): boolean {
  return Array.from(document.querySelectorAll('script[type="application/ld+json"]')).some((script) =>
    /"isAccessibleForFree"\s*:\s*(?:"\s*)?(?:https?:\/\/schema\.org\/)?false/i.test(script.textContent),
  );
}

/** Every element gets a number, and its hint once. */
function boxReader(): (within: readonly Element[]) => readonly Box[] {
  const boxes = new Map<Element, Box>();
  return (within) =>
    within.map((element) => {
      const known = boxes.get(element);
      if (known) return known;
      const box = { id: boxes.size + 1, tag: element.localName.toLowerCase(), hint: hintOf(element) };
      boxes.set(element, box);
      return box;
    });
}

/** The headline stands above the text, not in it; wherever the page has it, it is known by its words. */
function withHeadline(pieces: readonly Piece[], blocks: readonly Block[], told: readonly Told[]): readonly Piece[] {
  const headlines = new Set(told.filter(({ field }) => field === 'headline').map(({ value }) => lettersOf(value)));
  return pieces.map((piece, index): Piece => {
    const isHeadline = headlines.has(lettersOf(piece.text)) || (blocks[index]?.level === 1 && isAbove(pieces, index));
    return isHeadline ? { text: piece.text, kind: piece.kind, leftOutAs: 'headline', isSure: true } : piece;
  });
}

function isAbove(pieces: readonly Piece[], index: number): boolean {
  return !pieces.slice(0, index).some(({ leftOutAs, kind }) => leftOutAs === undefined && kind === 'paragraph');
}

/** A sentence of the text that is set once more in large type is a quotation pulled out of it. */
function withoutRepeats(pieces: readonly Piece[]): readonly Piece[] {
  const letters = pieces.map(({ text, leftOutAs }) => (leftOutAs === undefined ? lettersOf(text) : ''));
  return pieces.map((piece, index): Piece => {
    const own = letters[index] ?? '';
    if (own.length < 16 || piece.text.length > 300 || piece.kind === 'list item') return piece;
    const isRepeated = letters.some(
      (other, at) => at !== index && other.length > own.length + 20 && other.includes(own),
    );
    const isSetApart = piece.kind !== 'paragraph' || /^["“„«‘‹'].*["”“»’›'][.!?]?$/u.test(piece.text);
    return isRepeated && isSetApart
      ? { ...piece, leftOutAs: 'pull quotation', isSure: true, reason: 'its words stand in another paragraph' }
      : piece;
  });
}

/** The language of the words counts more than what the page says of itself, which is often the site's. */
function languageOf(text: readonly string[], metadata: readonly Told[]): readonly Told[] {
  const guess = guessLanguage(text.join('\n'));
  if (!guess || metadata.some(({ field, isSure }) => field === 'inLanguage' && isSure)) return [];
  return [{ field: 'inLanguage', value: guess.language, from: 'the words of the text', isSure: guess.isSure }];
}

/** Captions, and notes of correction, as the page prints them. */
function fromPieces(pieces: readonly Piece[]): readonly Told[] {
  const first = pieces.findIndex(({ leftOutAs }) => leftOutAs === undefined);
  const last = pieces.findLastIndex(({ leftOutAs }) => leftOutAs === undefined);
  const near = pieces.slice(Math.max(0, first - 12), last + 8);
  const of = (aside: Aside) => near.filter(({ leftOutAs, isSure }) => leftOutAs === aside && isSure);
  return [
    ...of('caption')
      .filter(({ text }) => text.length >= 25)
      .map(({ text }): Told => ({ field: 'captions', value: text, from: 'a caption of the page', isSure: true })),
    ...of('correction')
      .filter(({ text }) => labelLine(text)?.as === 'correction')
      .map(({ text }): Told => ({ field: 'updates', value: text, from: 'a note of the page', isSure: true })),
  ];
}
