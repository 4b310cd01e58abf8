import { getRecord } from '../../record/corpus/corpus.ts';
import { formatDate } from '../../words/format-date.ts';
import type { Reference } from '../../record/schemas/fields.ts';
import type { AnyRecord, RecordOf } from '../../record/schemas/index.ts';
import type { TextPiece } from '../../words/sentences.ts';
import type { Line, LinkView } from './line.ts';
import { isolated } from './isolated.ts';
import { quoteLanguage, quoteParts } from './quote-form.ts';
import type { Site } from '../page/site.ts';

/** The record a reference points to, as a link. */
export function referenceLink(site: Site, reference: Reference): LinkView {
  return recordLink(site, getRecord(site.corpus, reference) as AnyRecord);
}

export function recordLink(site: Site, record: AnyRecord): LinkView {
  if (record.kind === 'sources') return sourceLink(site, record);
  return { label: recordLabel(site, record), href: site.links.record(record), lang: labelLanguage(site, record) };
}

/** An article under the name of its publisher, where its headline would be too long. */
export function publisherLink(site: Site, article: RecordOf<'articles'>): LinkView {
  return { label: getRecord(site.corpus, article.data.source).data.publisher, href: site.links.record(article) };
}

/** The language of the words a record is called by; undefined for the interface's own. */
function labelLanguage(site: Site, record: AnyRecord): string | undefined {
  switch (record.kind) {
    case 'articles':
    case 'analyses':
      return foreignLanguage(record.data.inLanguage, site.language);
    case 'quotes':
      return foreignLanguage(quoteLanguage(site, record), site.language);
    default:
      return undefined;
  }
}

/**
 * The language of a text that needs a `lang` attribute of its own; undefined for the interface's language, which the
 * page's `html` element declares.
 *
 * What editors write (names, statements, summaries, reasoning) is taken to be in the interface's language, unless its
 * record has an `inLanguage`; what an article prints is in the article's.
 *
 * @example
 * foreignLanguage('en-GB', 'en') // => undefined
 * foreignLanguage('en-GB', 'fr') // => 'en-GB'
 */
export function foreignLanguage(tag: string, interfaceLanguage: string): string | undefined {
  return tag.toLowerCase().split('-')[0] === interfaceLanguage ? undefined : tag;
}

/**
 * The interface's language, for a label of the interface inside a text in another language; undefined inside a text in
 * the same one.
 */
export function ownLanguage(within: string, interfaceLanguage: string): string | undefined {
  return foreignLanguage(within, interfaceLanguage) === undefined ? undefined : interfaceLanguage;
}

/**
 * The name of a language, written in the interface's language. A tag that has no name there, or that `Intl` refuses
 * (`zh-yue`), is given as it is.
 *
 * @example
 * languageName('ar', 'en') // => 'Arabic'
 */
export function languageName(tag: string, interfaceLanguage: string): string {
  try {
    return new Intl.DisplayNames(interfaceLanguage, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What a record is called where only a few words fit. */
export function recordLabel(site: Site, record: AnyRecord): string {
  switch (record.kind) {
    case 'articles':
    case 'analyses':
      return record.data.headline;
    case 'sources':
      return sourceLabel(site, record);
    case 'actors':
    case 'places':
    case 'events':
    case 'topics':
      return record.data.name;
    case 'quotes':
      return markedWording(site, record, 60);
    case 'claims':
      return record.data.statement;
  }
}

/** A source by who published it and when: "TASS, 9 October 2017". */
export function sourceLabel(site: Site, source: RecordOf<'sources'>): string {
  return datedName(site, source, source.data.publisher);
}

/** The same for a line of a page, where a publisher's name may be written from right to left. */
export function sourceLink(site: Site, source: RecordOf<'sources'>): LinkView {
  return {
    label: datedName(site, source, isolated(source.data.publisher, site.words)),
    href: site.links.record(source),
  };
}

function datedName({ words }: Site, source: RecordOf<'sources'>, name: string): string {
  return `${name}, ${formatDate(source.data.datePublished, words.dates)}`;
}

/** The words of a quote on one line; an ellipsis stands where the article interrupts them. */
export function quoteWording(site: Site, quote: RecordOf<'quotes'>): string {
  return quoteParts(site, quote)
    .map(({ text, follows }) => (follows === 'interruption' ? ` … ${text}` : ` ${text}`))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same between quotation marks, unless they are the article's and not the speaker's own. */
export function markedWording(site: Site, quote: RecordOf<'quotes'>, length = Infinity): string {
  const words = shorten(quoteWording(site, quote), length);
  return quote.data.kind === 'indirect' ? words : site.words.text.quoted(words);
}

/** Words in quotation marks of ours, with their language where it is not the interface's. */
export function inQuotationMarks({ words, language }: Site, quoted: string, tag: string): Line {
  const lang = foreignLanguage(tag, language);
  if (lang === undefined) return [words.text.quoted(quoted)];
  const [open = '', close = ''] = words.text.quoted('\n').split('\n');
  return [open, { printed: quoted, lang }, close];
}

/** The language of the words that a record's evidence is made of. */
export function evidenceLanguage(site: Site, evidence: readonly { readonly article: Reference<'articles'> }[]): string {
  const [first] = evidence;
  return first ? getRecord(site.corpus, first.article).data.inLanguage : site.language;
}

/** Names as texts print them, one after the other; each may be in another script than the next. */
export function namesLine(names: readonly string[]): Line {
  return names.flatMap((name, index) => (index === 0 ? [{ printed: name }] : [', ', { printed: name }]));
}

/** A sentence of the dictionary, its links with their addresses. */
export function sentenceLine({ links }: Site, pieces: readonly TextPiece[]): Line {
  return pieces.map((piece) => {
    if (typeof piece === 'string' || 'term' in piece) return piece;
    const { to, label } = piece;
    const href = to === 'home' || to === 'timeline' || to === 'checks' || to === 'about' ? links[to] : links.index(to);
    return { label, href };
  });
}

/** At most so many characters, cut at a word, with an ellipsis. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  // Where a word ends right here, it is kept.
  const cut = line.slice(0, Math.max(0, length - ' …'.length) + 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > length / 2 ? cut.slice(0, space) : cut.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:.…–-]+$/, '')} …`;
}
