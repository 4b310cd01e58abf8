import { oncePerKey } from '../../record/derived/once-per.ts';
import { keyOf, type Anchor } from '../../record/corpus/corpus.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { wordsSetApart } from '../../record/corpus/words-set-apart.ts';
import { gap } from '../../record/markdown/keep-passages.ts';
import type { Site } from '../page/site.ts';

/**
 * How the article gives the words: between marks (`direct`, interrupted by words of its own or not; `partial`), set apart
 * without marks (`block`, `answer`, `label`, `signed`), or in its own wording (`indirect`). The dictionary has a word for
 * each, in `words.quote.forms`.
 */
export type QuoteForm = 'direct' | 'interrupted' | 'partial' | 'indirect' | 'block' | 'answer' | 'label' | 'signed';

/** The form of a quote; read off its article once. */
export const quoteForm = oncePerKey(findForm, ({ id }) => id);

function findForm(site: Site, quote: RecordOf<'quotes'>): QuoteForm {
  if (quote.data.kind !== 'direct') return quote.data.kind;
  const apart = wordsSetApart(site.corpus, quote);
  if (apart) return apart;
  return quoteParts(site, quote).some(({ follows }) => follows === 'interruption') ? 'interrupted' : 'direct';
}

/** Some words of a quote, and what stands between them and those before. */
export interface QuotePart {
  readonly text: string;
  /** Nothing, only the end of a paragraph (its marks opened again), or words of the article. */
  readonly follows: 'nothing' | 'paragraph' | 'interruption';
}

/**
 * The words of a quote as the article has them, paragraph by paragraph and segment by segment: an editor may have typed
 * other quotation marks and white space.
 */
export function quoteParts(site: Site, quote: RecordOf<'quotes'>): readonly QuotePart[] {
  const text = site.corpus.texts.get(`articles/${quote.data.article.id}`)?.text ?? '';
  let end: number | undefined;
  return wordsOf(site, quote).flatMap((anchor): QuotePart[] => {
    const between = end === undefined ? undefined : text.slice(end, anchor.start);
    end = anchor.end;
    const [first = '', ...more] = text.slice(anchor.start, anchor.end).split(/\n{2,}/);
    const follows = between === undefined ? 'nothing' : hasWords(between) ? 'interruption' : 'paragraph';
    return [
      { text: first, follows },
      ...more.map((paragraph): QuotePart => ({ text: paragraph, follows: 'paragraph' })),
    ];
  });
}

/** Words of the article, or what stands for some in excerpts. */
function hasWords(between: string): boolean {
  return /[\p{L}\p{N}]/u.test(between) || between.includes(gap);
}

/** The words with their paragraphs, an empty line between two; an ellipsis stands where the article interrupts them. */
export function quoteText(site: Site, quote: RecordOf<'quotes'>): string {
  return quoteParts(site, quote)
    .map(({ text, follows }) => `${between[follows]}${text.replace(/\s+/g, ' ')}`)
    .join('');
}

const between: Readonly<Record<QuotePart['follows'], string>> = {
  nothing: '',
  paragraph: '\n\n',
  interruption: ' … ',
};

/** The language of the words as printed. */
export function quoteLanguage({ corpus }: Site, { data }: RecordOf<'quotes'>): string {
  return data.inLanguage ?? corpus.records.articles.get(data.article.id)?.data.inLanguage ?? '';
}

function wordsOf({ corpus }: Site, quote: RecordOf<'quotes'>): Anchor[] {
  return (corpus.anchors.get(keyOf(quote)) ?? []).filter(({ path }) => path[0] === 'exact');
}
