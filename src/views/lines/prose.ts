import type { Element, ElementContent, Properties } from 'hast';
import { getRecord, keyOf } from '../../record/corpus/corpus.ts';
import { markBlock, type Mark } from '../../record/markdown/mark-text.ts';
import { renderHtml } from '../../record/markdown/render-html.ts';
import { parseQualifiedId, type Reference } from '../../record/schemas/fields.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import { recordLink, ownLanguage, referenceLink } from './labels.ts';
import { dotted, type Line } from './line.ts';
import { claimRow, eventRow, quoteRow } from './rows.ts';
import type { Site } from '../page/site.ts';

/** The body of a record that is our own prose: names and record links lead to their pages, embeds show their record. */
export function proseHtml(site: Site, record: AnyRecord): string {
  const body = site.corpus.bodies.get(keyOf(record));
  const layer = site.corpus.texts.get(keyOf(record));
  if (!body) return '';
  const marks = nameMarks(site, record);
  const language =
    record.kind !== 'quotes' && 'inLanguage' in record.data
      ? ownLanguage(record.data.inLanguage, site.language)
      : undefined;
  const children = body.tree.children.filter((child): child is ElementContent => child.type !== 'doctype');
  const blocks = new Map(layer?.blocks.map((block) => [block.element, block]));
  return renderHtml(
    children.flatMap((child) => {
      const block = child.type === 'element' ? blocks.get(child) : undefined;
      return finish(
        site,
        block ? markBlock(block, marks, ([name], content) => link(name?.value ?? '', content, 'name')) : child,
        language,
      );
    }),
  );
}

/** The text of the publication: record links lead to their pages, embeds show their record. Names are not looked for. */
export function publicationHtml(site: Site): string {
  const { children } = site.corpus.publication.body.tree;
  const elements = children.filter((child): child is ElementContent => child.type !== 'doctype');
  return renderHtml(elements.flatMap((child) => finish(site, child, undefined)));
}

function nameMarks(site: Site, record: AnyRecord): Mark<string>[] {
  const mentions = site.corpus.mentionsIn.get(keyOf(record)) ?? [];
  return mentions.map(({ start, end, to }) => ({ start, end, rank: 0, isLink: true, value: site.links.record(to) }));
}

/**
 * Record links become addresses, embeds become figures.
 *
 * @param language of the figures' words, where it is not that of the prose around them
 */
function finish(site: Site, node: ElementContent, language: string | undefined): ElementContent[] {
  if (node.type !== 'element') return [node];
  const embedded = node.tagName === 'figure' ? parseQualifiedId(String(node.properties.dataEmbed ?? '')) : undefined;
  if (embedded) return [embed(site, embedded, language)];
  const children = node.children.flatMap((child) => finish(site, child, language));
  const to = node.tagName === 'a' ? parseQualifiedId(node.properties.href ?? '') : undefined;
  if (to) return [{ ...node, properties: { href: referenceLink(site, to).href, dataMark: 'record' }, children }];
  return [{ ...node, children }];
}

/** A record shown inside our prose, with the way to its page. */
function embed(site: Site, reference: Reference, language: string | undefined): Element {
  const record = getRecord(site.corpus, reference) as AnyRecord;
  const href = site.links.record(record);
  const figure = (children: ElementContent[]): Element =>
    element('figure', { dataEmbed: record.kind, lang: language, dir: language && 'auto' }, children);
  switch (record.kind) {
    case 'quotes': {
      const row = quoteRow(site, record);
      const words = row.isMarked ? site.words.text.quoted(row.wording) : row.wording;
      return figure([
        element('blockquote', { lang: row.lang, dir: 'auto' }, [
          element('p', {}, [link(href, [text(words)], 'quote')]),
        ]),
        element('figcaption', {}, lineNodes(row.meta)),
      ]);
    }
    case 'claims': {
      const row = claimRow(site, record);
      return figure([
        element('p', {}, [link(href, [text(row.statement)], 'claim')]),
        element('figcaption', {}, lineNodes(row.meta)),
      ]);
    }
    case 'events': {
      const row = eventRow(site, record);
      const dating = row.date.dating === 'inferred' ? [site.words.event.dateInferred] : [];
      return figure([
        element('p', {}, [link(href, [text(row.name)], 'record')]),
        element('figcaption', {}, lineNodes(dotted([row.date], dating, row.meta))),
      ]);
    }
    default: {
      const { label, lang } = recordLink(site, record);
      return figure([element('p', {}, [link(href, [text(label)], 'record', lang)])]);
    }
  }
}

/** A line of small print as tree nodes; what `Line.astro` is to components. */
function lineNodes(line: Line): ElementContent[] {
  return line.map((piece) => {
    if (typeof piece === 'string') return text(piece);
    if ('href' in piece) return link(piece.href, [text(piece.label)], 'name', piece.lang);
    if ('printed' in piece) return element('bdi', { lang: piece.lang }, [text(piece.printed)]);
    if ('term' in piece) return element('dfn', {}, [text(piece.term)]);
    if ('standing' in piece) return text(piece.label);
    if ('verdict' in piece) return element('span', { dataVerdict: piece.verdict }, [text(piece.label)]);
    return piece.datetime === undefined
      ? text(piece.text)
      : element('time', { dateTime: piece.datetime }, [text(piece.text)]);
  });
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function link(href: string, children: ElementContent[], mark: string, lang?: string): Element {
  return element('a', { href, dataMark: mark, lang, dir: lang && 'auto' }, children);
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
