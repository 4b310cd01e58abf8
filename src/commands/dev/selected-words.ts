import { readingOf } from '../../record/corpus/reading-of.ts';
import type { Content } from '../../changes/edit/content.ts';
import type { FoundPassage } from '../../changes/edit/find-passages.ts';
import type { SelectedWords } from '../../views/browser/deciding.ts';
import { occurrencesOf, offsetsOf } from '../../views/browser/letters.ts';
import { Refusal } from '../run-command.ts';

/**
 * Where words that somebody selected on the page stand in the article's text, in the order of the text.
 *
 * @throws Refusal where the paragraph does not have them so often: the page is an old one
 */
export function locateSelected(content: Content, article: string, parts: readonly SelectedWords[]): FoundPassage[] {
  const layer = content.built.corpus.texts.get(`articles/${article}`);
  const text = readingOf(content.built.corpus, `articles/${article}`)?.text ?? '';
  const found = parts.map(({ paragraph, words, occurrence }): FoundPassage => {
    const block = layer?.blocks[paragraph - 1];
    const own = block ? text.slice(block.start, block.end) : '';
    const letters = occurrencesOf(own, words)[occurrence - 1];
    const range = letters && offsetsOf(own, letters);
    if (!block || !range) {
      throw new Refusal(`Paragraph ${paragraph} does not have these words: “${words}”. Load the page again.`);
    }
    return { article, start: block.start + range.start, end: block.start + range.end };
  });
  return found.toSorted((a, b) => a.start - b.start);
}
