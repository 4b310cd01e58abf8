/** What stands in a page of another site: the words themselves, and a frame that follows what becomes of them. */
import { getRecord } from '../../record/corpus/corpus.ts';
import type { AnyRecord, RecordOf } from '../../record/schemas/index.ts';
import type { Tombstone } from '../../record/schemas/tombstone.ts';
import { escapeMarkup } from '../../record/text/escape-markup.ts';
import { hasOrder, isEmbeddable } from '../lines/embeddable.ts';
import type { Line } from '../lines/line.ts';
import type { Embedded } from '../page/links.ts';
import type { Site } from '../page/site.ts';
import { claimEmbed } from './claim-embed.ts';
import { removedEmbed } from './removed-embed.ts';
import { quoteEmbed } from './quote-embed.ts';
import { mostEmbedded, timelineEmbed, type TimelineScope } from './timeline-embed.ts';

export interface EmbedCode {
  /** A `blockquote` and an `iframe`, without a style, a script or anything that a strict policy would refuse. */
  readonly html: string;
  /** What the frame is called. */
  readonly title: string;
  /** In pixels: what the frame was measured for. It fits any width; the height is estimated, and the frame tells its own to pages that listen. */
  readonly width: number;
  readonly height: number;
}

/** What can be embedded: a record that is embeddable, a year of the timeline, or all of it. */
export type EmbedScope = TimelineScope | RecordOf<'quotes'> | RecordOf<'claims'>;

const width = 600;

/** The code that shows something in a page of another site; undefined where SITE_URL is not set. */
export function embedCode(site: Site, scope: EmbedScope): EmbedCode | undefined {
  if (site.links.origin === undefined) return undefined;
  return codeOf(site, contentOf(site, scope), embeddedIn(scope));
}

/** The same for a record that was taken down, by the id it was embedded under: a page that asks again has nothing else. */
export function removedCode(site: Site, tombstone: Tombstone, id: string): EmbedCode | undefined {
  const { kind } = tombstone.record;
  if (site.links.origin === undefined) return undefined;
  const { title, since, reason } = removedEmbed(site, tombstone, id);
  const paragraphs = [{ text: title }, { text: asText(since) }, { text: asText(reason) }];
  const content = { title, href: site.links.record({ kind, id }), paragraphs, height: heightOf(paragraphs) };
  return codeOf(site, content, { kind, id });
}

function codeOf(site: Site, { title, href, paragraphs, height }: Content, embedded: Embedded): EmbedCode {
  const { links } = site;
  const absolute = (to: string) => links.absolute(to);
  const link = `<a href="${inAttribute(absolute(href))}">${escapeMarkup(site.name)}</a>`;
  const words = paragraphs.map(({ text, lang }) => paragraph(escapeMarkup(text), lang));
  const address = inAttribute(absolute(href));
  // A space between paragraphs: where a page takes the tags away, the words stay apart.
  const blockquote = `<blockquote cite="${address}">${[...words, paragraph(link)].join(' ')}</blockquote>`;
  const frame = [
    `src="${inAttribute(absolute(links.embed(embedded)))}"`,
    `title="${inAttribute(title)}"`,
    'width="100%"',
    `height="${height}"`,
    'frameborder="0"',
    'loading="lazy"',
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
  ];
  return { html: `${blockquote}\n<iframe ${frame.join(' ')}></iframe>`, title, width, height };
}

/** Those who show this record, where it can be shown. */
export function recordEmbedCode(site: Site, record: AnyRecord): EmbedCode | undefined {
  return isEmbeddable(site, record) ? embedCode(site, record) : undefined;
}

/** The code of the whole timeline or of a year, where there is something to set out in time. */
export function timelineEmbedCode(site: Site, scope: { readonly year: string } | 'timeline'): EmbedCode | undefined {
  return hasOrder(site.corpus.chronology) ? embedCode(site, scope) : undefined;
}

function embeddedIn(scope: EmbedScope): Embedded {
  return typeof scope === 'object' && 'kind' in scope ? { kind: scope.kind, id: scope.id } : scope;
}

interface Content {
  readonly title: string;
  /** The page that it stands for. */
  readonly href: string;
  readonly paragraphs: readonly { readonly text: string; readonly lang?: string }[];
  readonly height: number;
}

function contentOf(site: Site, scope: EmbedScope): Content {
  if (typeof scope === 'string' || 'year' in scope) return timelineContent(site, scope);
  switch (scope.kind) {
    case 'quotes':
      return quoteContent(site, scope);
    case 'claims':
      return claimContent(site, scope);
    default:
      return timelineContent(site, scope);
  }
}

function quoteContent(site: Site, quote: RecordOf<'quotes'>): Content {
  const view = quoteEmbed(site, quote);
  const article = getRecord(site.corpus, quote.data.article);
  const said = view.parts.map(({ text, follows }) => `${follows === 'interruption' ? '… ' : ''}${text}`).join(' ');
  const sentence = view.sentence.map(({ text }) => text).join('');
  const paragraphs = [
    { text: view.isMarked ? site.words.text.quoted(said) : said, lang: view.lang },
    { text: `— ${asText(view.attribution)}.` },
    ...(sentence === ''
      ? []
      : [{ text: site.words.embed.inSentence }, { text: sentence, lang: article.data.inLanguage }]),
    { text: `${site.words.embed.printedBy}${asText(view.printedBy.slice(1, 4))}. ${view.caveat}` },
    ...view.contested.map((line) => ({ text: asText(line) })),
    ...view.frame.corrections.map((line) => ({ text: asText(line) })),
  ];
  return {
    title: view.frame.head.title,
    href: site.links.record(quote),
    paragraphs,
    height: heightOf(paragraphs) + linesOf(said) * 10,
  };
}

function claimContent(site: Site, claim: RecordOf<'claims'>): Content {
  const view = claimEmbed(site, claim);
  const words = view.passage?.pieces.map(({ text }) => text).join('') ?? '';
  const paragraphs = [
    { text: view.statement },
    { text: `— ${asText(view.claimant)}.` },
    { text: asText(view.verdict) },
    { text: `${asText(view.signature)}.` },
    ...(view.earlier === '' ? [] : [{ text: view.earlier }]),
    ...view.frame.corrections.map((line) => ({ text: asText(line) })),
  ];
  return {
    title: view.frame.head.title,
    href: site.links.record(claim),
    paragraphs,
    height: heightOf(paragraphs) + (linesOf(words) + linesOf(asText(view.sources)) + 1) * lineHeight,
  };
}

function timelineContent(site: Site, scope: TimelineScope): Content {
  const view = timelineEmbed(site, scope);
  const { links } = site;
  const href =
    scope === 'timeline' ? links.timeline : 'year' in scope ? links.timelineYear(scope.year) : links.record(scope);
  const rows = Math.min(view.events.length + view.counted.length, mostEmbedded);
  return {
    title: view.frame.head.title,
    href,
    paragraphs: [{ text: view.frame.head.title }, ...(view.time === '' ? [] : [{ text: `${view.time}.` }])],
    height: Math.min(640, 150 + rows * 64 + linesOf(asText(view.undated)) * lineHeight),
  };
}

/** A line of small print without its links. */
export function asText(line: Line): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('label' in piece) return piece.label;
      if ('printed' in piece) return piece.printed;
      return 'term' in piece ? piece.term : piece.text;
    })
    .join('');
}

function paragraph(markup: string, lang?: string): string {
  return `<p${lang === undefined ? '' : ` lang="${inAttribute(lang)}"`}>${markup}</p>`;
}

function inAttribute(text: string): string {
  return escapeMarkup(text).replaceAll('"', '&quot;');
}

const lineHeight = 24;

/** In a frame 600 pixels wide a line has some 70 letters. */
function linesOf(text: string): number {
  return Math.ceil(text.length / 70);
}

function heightOf(paragraphs: Content['paragraphs']): number {
  return paragraphs.reduce((sum, { text }) => sum + linesOf(text) * lineHeight + 8, 110);
}
