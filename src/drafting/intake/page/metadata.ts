import type { Piece, Told, ToldField } from '../intake.ts';
import { findByline } from '../lines/byline.ts';
import { findDates } from '../lines/date-line.ts';
import { readDates } from '../lines/read-dates.ts';
import { lettersOf } from './extract.ts';
import { findArticleData } from './json-ld.ts';
import type { Block } from './read-blocks.ts';

/**
 * What a page tells about its article, of each field the best value first, with where it stands: data for machines
 * (JSON-LD), Open Graph, the page's own elements, its lines. Values that are no text, day or web address are passed over.
 */
export function readMetadata(document: Document, blocks: readonly Block[], pieces: readonly Piece[]): readonly Told[] {
  const data = findArticleData(
    Array.from(document.querySelectorAll('script[type="application/ld+json"]'), (script) => script.textContent).slice(
      0,
      50,
    ),
  );
  const meta = metaReader(document);
  const told: Told[] = [];
  const tell = (field: ToldField, value: string | undefined, from: string, isSure = true): void => {
    const text = value === undefined ? '' : decodeEntities(value).replace(/\s+/g, ' ').trim();
    if (text === '' || text.length > 500 || told.some((other) => other.field === field && other.value === text)) return;
    told.push({ field, value: text, from, isSure });
  };
  const heading = blocks.find(({ level }) => level === 1)?.text;
  const publisher = data?.publisher ?? meta('og:site_name') ?? siteInTitle(document.title, heading);
  tellHeadline(tell, { data: data?.headline, og: meta('og:title'), heading, title: document.title, publisher });
  tell('author', data?.author, 'JSON-LD');
  tell('author', nameIn(meta('author')), 'the meta element "author"');
  tell('author', nameIn(meta('article:author')), 'article:author');
  if (told.every(({ field }) => field !== 'author')) tell('author', bylineIn(pieces), 'the byline of the page');
  for (const { value, from, isSure } of datesIn(document, data?.datePublished, meta, pieces))
    tell('datePublished', value, from, isSure);
  tell('publisher', data?.publisher, 'JSON-LD');
  tell('publisher', meta('og:site_name'), 'og:site_name');
  tell('publisher', siteInTitle(document.title, heading), 'the title of the page', false);
  tell(
    'url',
    webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href')),
    'the canonical address',
  );
  tell('url', webAddress(meta('og:url')), 'og:url');
  tell('url', webAddress(data?.url), 'JSON-LD');
  tell('url', savedFrom(document), 'the note of who saved the page');
  tell(
    'standfirst',
    standfirstIn(pieces, meta('og:description') ?? meta('description')),
    'the page, and its description',
  );
  return told;
}

type Tell = (field: ToldField, value: string | undefined, from: string, isSure?: boolean) => void;

interface Headlines {
  readonly data: string | undefined;
  readonly og: string | undefined;
  readonly heading: string | undefined;
  readonly title: string;
  readonly publisher: string | undefined;
}

/** The headline that readers see counts; where two places have the same words, it is certain. */
function tellHeadline(tell: Tell, { data, og, heading, title, publisher }: Headlines): void {
  const bare = (text: string | undefined) => (text === undefined ? undefined : withoutSite(text, publisher));
  const others = [bare(data), bare(og), bare(title)].filter((text): text is string => text !== undefined);
  const isSame = (text: string) =>
    others.some(
      (other) =>
        lettersOf(decodeEntities(other)) === lettersOf(text) ||
        lettersOf(decodeEntities(other)).startsWith(lettersOf(text)),
    );
  if (heading !== undefined && lettersOf(heading) !== '' && isSame(heading))
    tell('headline', heading, 'the heading of the page');
  tell('headline', bare(data), 'JSON-LD');
  tell('headline', bare(og), 'og:title');
  tell('headline', heading, 'the heading of the page');
  tell('headline', bare(title), 'the title of the page', false);
}

/** A title without the name of the site behind a bar or a dash. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/\s+[|–—·-]\s+/u);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || site === undefined) return title;
  return lettersOf(last) === lettersOf(site)
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·-]\s+$/u, '')
    : title;
}

/** What stands in a page's title behind its headline. */
function siteInTitle(title: string, heading: string | undefined): string | undefined {
  if (heading === undefined) return undefined;
  const last = title
    .split(/\s+[|–—·-]\s+/u)
    .at(-1)
    ?.trim();
  return last === undefined || lettersOf(title) === lettersOf(heading) || lettersOf(heading).includes(lettersOf(last))
    ? undefined
    : last;
}

function metaReader(document: Document): (name: string) => string | undefined {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = element.getAttribute('content')?.trim() ?? '';
    if (name !== '' && content !== '' && !values.has(name)) values.set(name, content);
  }
  return (name) => values.get(name);
}

/** A name, not the address of somebody's page. */
function nameIn(value: string | undefined): string | undefined {
  return value === undefined || /:\/\/|@|^\d+$/.test(value) ? undefined : value;
}

function bylineIn(pieces: readonly Piece[]): string | undefined {
  const bylines = pieces
    .filter(({ leftOutAs }) => leftOutAs === 'byline')
    .flatMap(({ text }) => findByline(text) ?? []);
  return (bylines.find(({ isSaid }) => isSaid) ?? (bylines.length === 1 ? bylines[0] : undefined))?.author;
}

/** The day of publication. A stamp has it in the zone it is written in; two that differ are both told, and unsure. */
function datesIn(
  document: Document,
  inData: string | undefined,
  meta: (name: string) => string | undefined,
  pieces: readonly Piece[],
): readonly Told[] {
  const stamps: readonly (readonly [string | undefined, string])[] = [
    [inData, 'JSON-LD'],
    [meta('article:published_time') ?? meta('og:article:published_time'), 'article:published_time'],
    [
      meta('datepublished') ??
        meta('date') ??
        meta('dc.date') ??
        meta('dc.date.issued') ??
        meta('pubdate') ??
        meta('parsely-pub-date'),
      'a meta element',
    ],
  ];
  const found = stamps.flatMap(([stamp, from]): Told[] => {
    const day = stamp === undefined ? undefined : dayOf(stamp);
    return day === undefined ? [] : [{ field: 'datePublished', value: day, from, isSure: true }];
  });
  const printed = readDates(
    pieces.filter(({ leftOutAs }) => leftOutAs === 'date line').map(({ text }) => text),
    undefined,
  );
  if (found.length > 0) {
    const [first] = found;
    const days = new Set(found.map(({ value }) => value));
    // Stamps in two zones can name two days; the one that readers see decides.
    const shown = printed.find(({ value }) => days.has(value));
    if (days.size === 1 || !first) return found.slice(0, 1);
    return shown
      ? [{ ...shown, isSure: true }]
      : [...found].map((told) => ({ ...told, isSure: told === first && isLocal(inData) }));
  }
  const time = document.querySelector(
    'time[datetime][pubdate],time[itemprop="datePublished"],article time[datetime],time[datetime]',
  );
  const day = dayOf(time?.getAttribute('datetime') ?? '');
  if (day !== undefined)
    return [
      {
        field: 'datePublished',
        value: day,
        from: 'the first time element',
        isSure: printed.some(({ value }) => value === day),
      },
    ];
  return printed;
}

/** Whether a stamp names a zone that is not the machine's, so that its day is the day of the place. */
function isLocal(stamp: string | undefined): boolean {
  return stamp !== undefined && /[+-]\d{2}:?\d{2}$/.test(stamp) && !/[+-]00:?00$/.test(stamp);
}

function dayOf(stamp: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(stamp.trim())?.[0];
  const [only, ...others] = findDates(day ?? stamp.slice(0, 80));
  return only?.values.length === 1 && others.length === 0 ? only.values[0] : day;
}

function webAddress(value: string | null | undefined): string | undefined {
  const text = value?.trim();
  return text !== undefined && /^https?:\/\/[^\s<>"]{3,}$/i.test(text) && URL.canParse(text) ? text : undefined;
}

/** SingleFile writes where it saved a page from; so does the browser's own "Save as". */
function savedFrom(document: Document): string | undefined {
  for (let node: Node | null = document.firstChild; node; node = node.nextSibling) {
    const found =
      node.nodeType === 8
        ? /(?:url|saved from url=\(\d+\))\s*:?\s*(https?:\/\/\S+)/i.exec(node.nodeValue ?? '')?.[1]
        : undefined;
    if (found !== undefined) return webAddress(found);
  }
  return undefined;
}

/** The description of a page, where it is printed above the text as its standfirst. */
function standfirstIn(pieces: readonly Piece[], description: string | undefined): string | undefined {
  if (description === undefined) return undefined;
  const key = lettersOf(decodeEntities(description));
  const first = pieces.findIndex(({ leftOutAs }) => leftOutAs === undefined);
  return pieces.slice(0, Math.max(0, first)).find(({ text }) => lettersOf(text) === key && key.length > 20)?.text;
}

/** Metadata are often escaped twice. */
function decodeEntities(text: string): string {
  return text
    .replace(/&#(\d{2,5});/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&(?:apos|#x27);/g, "'")
    .replace(/&(?:rsquo|lsquo);/g, '’')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
