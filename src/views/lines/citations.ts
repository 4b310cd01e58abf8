import { getRecord } from '../../record/corpus/corpus.ts';
import type { Edtf } from '../../record/dates/edtf.ts';
import { formatDate } from '../../words/format-date.ts';
import { compareText } from '../../record/problems/problem.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import type { DateWords } from '../../words/date-words.ts';
import { momentView } from './dates.ts';
import { markedWording, quoteWording, sourceLabel } from './labels.ts';
import { isolated } from './isolated.ts';
import type { Site } from '../page/site.ts';
import { quoteForm } from './quote-form.ts';
import { speakerName, translationWords } from './speakers.ts';

/** How to cite a quote. Every form carries the caveat, so that it cannot be left behind. */
export interface CitationView {
  readonly text: string;
  readonly bibtex: string;
  readonly cslJson: string;
  /** What a reader of the citation must know: the form, other wordings, when it is dated only by bounds. */
  readonly caveat: string;
}

/** A citation of the article that prints the quote, with the record here as the place where it was verified. */
export function citationsOf(site: Site, quote: RecordOf<'quotes'>): CitationView {
  const { corpus, links, words } = site;
  const { citations, text } = words;
  const article = getRecord(corpus, quote.data.article);
  const source = getRecord(corpus, article.data.source);
  const speaker = speakerName(site, quote);
  const quoted = markedWording(site, quote);
  const caveat = quoteCaveat(site, quote);
  // Without SITE_URL there is only a path, and a reference list cannot link to a path.
  const address = links.origin === undefined ? '' : `, ${links.absolute(links.record(quote))}`;
  const record = `${site.name}${address}`;
  const stop = /[.!?…]$/.test(quoteWording(site, quote)) ? '' : '.';
  const note = `${speaker}${text.colon}${quoted}${stop} ${caveat} ${citations.verifiedShort(record)}`;
  const published = formatDate(article.data.datePublished, words.dates);
  const url = source.data.url;
  const byline = article.data.author === undefined ? '' : `${isolated(article.data.author, site.words)}, `;
  const printed = `${byline}${isolated(text.quoted(article.data.headline), site.words)}, ${isolated(source.data.publisher, site.words)}, ${published}`;

  return {
    caveat,
    text: [
      `${isolated(speaker, site.words)} (${momentView(quote.data.spoken, words).text})${text.colon}${isolated(quoted, site.words)}`,
      citations.printedIn(`${printed}${url === undefined ? '' : `, ${url}`}`),
      citations.verified(record),
      citations.note(caveat),
    ].join('\n'),
    bibtex: bibtex(`onrecord:${quote.id.replaceAll('/', ':')}`, [
      ['title', escapeTex(article.data.headline)],
      // A name in braces is taken as it is: "Salt and Tide News" is not two authors.
      ['author', `{${escapeTex(article.data.author ?? source.data.publisher)}}`],
      ['organization', `{${escapeTex(source.data.publisher)}}`],
      ['date', article.data.datePublished.edtf],
      ['url', url?.replaceAll('{', '%7B').replaceAll('}', '%7D')],
      ['note', escapeTex(note)],
    ]),
    cslJson: cslItem({
      id: `onrecord:${quote.id}`,
      type: 'article-newspaper',
      title: article.data.headline,
      ...(article.data.author !== undefined && { author: [{ literal: article.data.author }] }),
      'container-title': source.data.publisher,
      issued: cslDate(article.data.datePublished, words.dates),
      language: article.data.inLanguage,
      ...(url !== undefined && { URL: url }),
      note,
    }),
  };
}

/** What a reader of the words must know beside them: the form, the medium, a translation, other wordings, bounds of the day. */
export function quoteCaveat(site: Site, quote: RecordOf<'quotes'>): string {
  const { citations } = site.words;
  const sentences = [citations.forms[quoteForm(site, quote)]];
  const { medium, reportedBy, translation, unnamed } = quote.data;
  if (medium !== undefined) sentences.push(citations.media[medium]);
  if (unnamed) sentences.push(citations.unnamed);
  if (reportedBy.length > 0) {
    const names = reportedBy.map((actor) => getRecord(site.corpus, actor).data.name);
    sentences.push(citations.atSecondHand(site.words.text.and(names)));
  }
  if (translation) sentences.push(citations.translated(translationWords(site, translation)));
  if (quote.data.spoken.form === 'interval')
    sentences.push(citations.knownByBounds(momentView(quote.data.spoken, site.words).text));
  const witnesses = [
    ...new Set(quote.data.readings.map(({ witness }) => sourceLabel(site, getRecord(site.corpus, witness)))),
  ].sort(compareText);
  if (witnesses.length > 0) sentences.push(citations.wordingDiffers(witnesses));
  for (const relation of quote.data.relations) {
    if (relation.hedged)
      sentences.push(citations.hedgedRelation(speakerName(site, getRecord(site.corpus, relation.quote))));
  }
  return sentences.join(' ');
}

/** A list of one item in CSL-JSON, a line for each of its fields. */
function cslItem(fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `[{\n${lines.join(',\n')}\n}]`;
}

/** BibLaTeX, whose `date` field takes EDTF as it is written, and whose `url` field takes an address as it is. */
function bibtex(key: string, fields: readonly (readonly [string, string | undefined])[]): string {
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@online{${key},\n${lines.join(',\n')}\n}`;
}

function escapeTex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}]/g, (character) => ({ '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}' })[character] ?? '')
    .replace(/[&%$#_]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}');
}

/** CSL date parts, no finer than the precision that is known; in words what they cannot say. */
function cslDate(date: Edtf, words: DateWords): { 'date-parts': number[][]; circa?: true } | { literal: string } {
  const { first, form, precision, approximate, uncertain } = date;
  const known = { day: 3, month: 2, year: 1, season: undefined, decade: undefined, century: undefined }[precision];
  if (first === undefined || form === 'interval' || known === undefined) return { literal: formatDate(date, words) };
  const parts = first.split('-').map(Number).slice(0, known);
  return { 'date-parts': [parts], ...((approximate || uncertain) && { circa: true }) };
}
