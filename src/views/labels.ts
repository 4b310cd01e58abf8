import { getEntry, keyOf } from '../corpus/corpus.ts';
import { formatDate } from '../dates/format-date.ts';
import type { Reference } from '../schemas/fields.ts';
import type { AnyEntry, Entry } from '../schemas/index.ts';
import { nounOf } from '../schemas/kinds.ts';
import type { Site } from './site.ts';

/** A link, ready to be shown. */
export interface LinkView {
  readonly label: string;
  readonly href: string;
  /** The language of the label, where it is not the interface's. */
  readonly lang?: string | undefined;
}

/** A link with a few words beside it. */
export interface NoteLink extends LinkView {
  readonly note: string;
}

/** The entry a reference points to, as a link. */
export function referenceLink(site: Site, reference: Reference): LinkView {
  return entryLink(site, getEntry(site.corpus, reference) as AnyEntry);
}

export function entryLink(site: Site, entry: AnyEntry): LinkView {
  return { label: entryLabel(site, entry), href: site.links.entry(entry), lang: labelLanguage(site, entry) };
}

/** An article under the name of its publisher, where its headline would be too long. */
export function publisherLink(site: Site, article: Entry<'articles'>): LinkView {
  return { label: getEntry(site.corpus, article.data.source).data.publisher, href: site.links.entry(article) };
}

/** The language of the words an entry is called by; undefined for the interface's own. */
function labelLanguage(site: Site, entry: AnyEntry): string | undefined {
  switch (entry.kind) {
    case 'articles':
    case 'analyses':
      return foreignLanguage(entry.data.inLanguage);
    case 'quotes':
      return foreignLanguage(getEntry(site.corpus, entry.data.article).data.inLanguage);
    default:
      return undefined;
  }
}

/** The interface is in English, and says so once on every page; only other languages have to be marked. */
export function foreignLanguage(tag: string): string | undefined {
  return /^en\b/.test(tag) ? undefined : tag;
}

/**
 * The language in English; the tag itself where it has no name there, or a form that `Intl` refuses (`zh-yue`).
 *
 * @example
 * languageName('ar') // => 'Arabic'
 */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What an entry is called where only a few words fit. */
export function entryLabel(site: Site, entry: AnyEntry): string {
  switch (entry.kind) {
    case 'articles':
    case 'analyses':
      return entry.data.headline;
    case 'sources':
      return sourceLabel(entry);
    case 'actors':
    case 'places':
    case 'events':
    case 'topics':
      return entry.data.name;
    case 'quotes':
      return markedWords(site, entry, 60);
    case 'claims':
      return entry.data.statement;
  }
}

/** A source by who published it and when: "TASS, 9 October 2017". */
export function sourceLabel(source: Entry<'sources'>): string {
  return `${source.data.publisher}, ${formatDate(source.data.datePublished)}`;
}

/** The words of a quote on one line; an ellipsis stands where the article interrupts them. */
export function quoteWords(site: Site, quote: Entry<'quotes'>): string {
  return quoteSegments(site, quote).join(' … ').replace(/\s+/g, ' ');
}

/** The same between quotation marks, unless they are the article's and not the speaker's own. */
export function markedWords(site: Site, quote: Entry<'quotes'>, length = Infinity): string {
  const words = shorten(quoteWords(site, quote), length);
  return quote.data.kind === 'indirect' ? words : `“${words}”`;
}

/** The article's own characters: an editor may have typed other quotation marks and white space. */
export function quoteSegments({ corpus }: Site, quote: Entry<'quotes'>): string[] {
  const text = corpus.texts.get(`articles/${quote.data.article.id}`)?.text ?? '';
  return (corpus.anchors.get(keyOf(quote)) ?? [])
    .filter(({ path }) => path[0] === 'exact')
    .map(({ start, end }) => text.slice(start, end));
}

/** How the article gives the words, in plain words. */
export function quoteForm(quote: Entry<'quotes'>): string {
  switch (quote.data.kind) {
    case 'direct':
      return typeof quote.data.exact === 'string' ? 'direct' : 'direct, interrupted';
    case 'partial':
      return 'partial';
    case 'indirect':
      return 'indirect';
  }
}

/** At most so many characters, cut at a word, with an ellipsis. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  // Where a word ends right here, it is kept.
  const cut = line.slice(0, Math.max(0, length - ' …'.length) + 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > length / 2 ? cut.slice(0, space) : cut.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:.–-]+$/, '')} …`;
}

/** "3 quotes", "1 claim", "no events". */
export function countOf(number: number, noun: string, plural = `${noun}s`): string {
  return `${number === 0 ? 'no' : String(number)} ${number === 1 ? noun : plural}`;
}

export function kindNoun(entry: AnyEntry): string {
  return nounOf[entry.kind];
}
