import type { LetterPlace, SelectedWords } from '../../../views/browser/deciding.ts';
import { lettersBefore, lettersOf, occurrencesOf, offsetsOf } from '../../../views/browser/letters.ts';

/** The texts of the article's paragraphs on the page, in order: nothing of ours stands in them. */
export function paragraphTexts(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.annotated > .paragraph > .text')];
}

/** How many letters each paragraph has on the page. */
export function lettersOnPage(): number[] {
  return paragraphTexts().map((paragraph) => lettersOf(paragraph.textContent).length);
}

/** A passage as the page has it; undefined where the paragraph has not as many letters. */
export function rangeOf({ paragraph, start, end }: LetterPlace): Range | undefined {
  const element = paragraphTexts()[paragraph - 1];
  const offsets = element && offsetsOf(element.textContent, { start, end });
  if (!offsets) return undefined;
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (offsets.start >= before && offsets.start < before + length) range.setStart(node, offsets.start - before);
    if (offsets.end > before && offsets.end <= before + length) {
      range.setEnd(node, offsets.end - before);
      return range;
    }
    before += length;
  }
  return undefined;
}

/** What somebody has selected of the text, a part for each paragraph. */
export function selectedParts(): SelectedWords[] {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return paragraphTexts().flatMap((element, index) => {
    if (!range.intersectsNode(element)) return [];
    const own = document.createRange();
    own.selectNodeContents(element);
    if (own.comparePoint(range.startContainer, range.startOffset) === 0) {
      own.setStart(range.startContainer, range.startOffset);
    }
    if (own.comparePoint(range.endContainer, range.endOffset) === 0) own.setEnd(range.endContainer, range.endOffset);
    const before = document.createRange();
    before.selectNodeContents(element);
    before.setEnd(own.startContainer, own.startOffset);
    return partFrom(index + 1, element.textContent, before.toString().length, own.toString());
  });
}

function partFrom(paragraph: number, text: string, offset: number, selected: string): SelectedWords[] {
  const words = selected.trim();
  if (words === '') return [];
  const start = lettersBefore(text, offset + selected.indexOf(words));
  const places = occurrencesOf(text, words);
  return [{ paragraph, words, occurrence: places.findIndex((place) => place.start === start) + 1 }];
}

/** Where some words stand in the article, in order. */
export function placesWith(words: string): SelectedWords[] {
  return paragraphTexts().flatMap((element, index) =>
    occurrencesOf(element.textContent, words).map((_range, at) => ({
      paragraph: index + 1,
      words: words.trim(),
      occurrence: at + 1,
    })),
  );
}

/** Where a part stands. */
export function placeOf({ paragraph, words, occurrence }: SelectedWords): LetterPlace | undefined {
  const text = paragraphTexts()[paragraph - 1]?.textContent ?? '';
  const range = occurrencesOf(text, words)[occurrence - 1];
  return range && { paragraph, ...range };
}

/** The words at a place, as they stand on the page. */
export function partAt(place: LetterPlace): SelectedWords | undefined {
  const text = paragraphTexts()[place.paragraph - 1]?.textContent ?? '';
  const offsets = offsetsOf(text, place);
  if (!offsets) return undefined;
  const words = text.slice(offsets.start, offsets.end);
  const occurrence = occurrencesOf(text, words).findIndex(({ start }) => start === place.start) + 1;
  return { paragraph: place.paragraph, words, occurrence };
}
