import type { Corpus, RecordKey } from '../../record/corpus/corpus.ts';
import { paletteOf, type Palette } from '../../record/look/palette.ts';
import type { Links } from './links.ts';
import type { Block } from '../../record/markdown/text-layer.ts';
import type { Language } from '../../record/schemas/languages.ts';
import { dictionaryOf, type Words } from '../../words/words.ts';
import type { SiteReport } from '../report/site-report.ts';
import type { Publication } from '../../record/schemas/publication.ts';

/** What every view is made from. */
export interface Site {
  readonly corpus: Corpus;
  readonly links: Links;
  /** What the site is called; it also signs its analyses and assessments. The same as its publication's. */
  readonly name: string;
  /** What the publication says of itself. */
  readonly publication: Publication;
  /** The language of the interface, and what it says. */
  readonly language: Language;
  readonly words: Words;
  /** Every colour by its purpose. */
  readonly palette: Palette;
  /** Where editors find the files of the record; undefined without EDIT_URL. */
  readonly editUrl: string | undefined;
  /** Whether pictures are drawn for those who share a page. */
  readonly hasCards: boolean;
  /** Whether this is a preview, which search engines are to leave alone. */
  readonly isPreview: boolean;
  /** What a preview changes in the record; undefined where PREVIEW_REPORT is not set. */
  readonly report: SiteReport | undefined;
}

export interface SiteOptions {
  readonly editUrl?: string | undefined;
  readonly hasCards?: boolean;
  readonly isPreview?: boolean;
  readonly report?: SiteReport | undefined;
}

export function createSite(
  corpus: Corpus,
  links: Links,
  { editUrl, hasCards = true, isPreview = false, report }: SiteOptions = {},
): Site {
  const publication = corpus.publication.data;
  const { name, language, accent } = publication;
  return {
    corpus,
    links,
    name,
    publication,
    language,
    words: dictionaryOf(language),
    palette: paletteOf(accent),
    editUrl,
    hasCards,
    isPreview,
    report,
  };
}

/** The block of a text that holds an offset, with its number as the page shows it, counted from 1. */
export function blockAt(corpus: Corpus, text: RecordKey, offset: number): { block: Block; number: number } | undefined {
  const blocks = corpus.texts.get(text)?.blocks ?? [];
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return block && { block, number: low + 1 };
}
