/** The marks in an article's text: names, quotes, claims and hedges, as the elements that show them. */
import type { Element, ElementContent, Properties } from 'hast';
import type { Range } from '../../record/text/range.ts';
import { findWholeWords } from '../../record/text/reading/word-edges.ts';
import { keyOf, type Anchor } from '../../record/corpus/corpus.ts';
import { fragmentOf } from '../browser/fragments.ts';
import type { Edges, Mark } from '../../record/markdown/mark-text.ts';
import type { Verdict } from '../../record/schemas/claim.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import type { Anchored } from '../lines/article-anchors.ts';
import { ownLanguage } from '../lines/labels.ts';
import { isBorneOutElsewhere, isPrintedElsewhere } from './second-source.ts';
import type { Site } from '../page/site.ts';
import { verdictOf, verdictsByWeight, verdictView } from '../lines/verdicts.ts';

/** Where the hedging words of a claim stand in the passages of its evidence. */
export function hedgeRanges(site: Site, claim: RecordOf<'claims'>, anchors: readonly Anchor[]): Range[] {
  return claim.data.hedges.flatMap((hedge) =>
    anchors.flatMap(({ article, start, end }) => {
      const passage = site.corpus.texts.get(`articles/${article}`)?.text.slice(start, end) ?? '';
      return findWholeWords(passage, hedge).map((range) => ({ start: start + range.start, end: start + range.end }));
    }),
  );
}

export type MarkValue =
  | {
      readonly type: 'claim';
      readonly verdict: Verdict;
      /** Whether no other publisher is on record for bearing it out. */
      readonly isSingle: boolean;
      readonly id?: string | undefined;
      readonly href: string;
      readonly label: string;
      /** Of the label, where it is not the text's. */
      readonly lang: string | undefined;
    }
  | {
      readonly type: 'quote';
      readonly id?: string | undefined;
      /** Whether no other outlet is on record for the words. */
      readonly isSingle: boolean;
      /** In print, what it is called by; it stands after the last of the words. */
      readonly number?: number | undefined;
    }
  | { readonly type: 'hedge' }
  | { readonly type: 'link'; readonly href: string; readonly to: 'name' | 'quote' };

/** Outermost first: a claim may hold quotes, a quote may hold hedges and names. */
const rankOf: Readonly<Record<MarkValue['type'], number>> = { claim: 0, quote: 1, hedge: 2, link: 3 };

export function textMarks(
  site: Site,
  article: RecordOf<'articles'>,
  quotes: readonly Anchored<'quotes'>[],
  claims: readonly Anchored<'claims'>[],
  hedges: readonly Range[],
): Mark<MarkValue>[] {
  const marks: Mark<MarkValue>[] = [];
  const add = (start: number, end: number, value: MarkValue) =>
    marks.push({ start, end, rank: rankOf[value.type], isLink: value.type === 'link', value });
  const mentions = site.corpus.mentionsIn.get(keyOf(article)) ?? [];

  for (const { start, end, to } of mentions) add(start, end, { type: 'link', href: site.links.record(to), to: 'name' });
  for (const { start, end } of hedges) add(start, end, { type: 'hedge' });
  for (const { record, anchors } of claims) {
    const { verdict, label } = verdictView(verdictOf(record.data), site.words);
    const href = site.links.record(record);
    const isSingle = !isBorneOutElsewhere(site, article, record);
    for (const [index, { start, end }] of anchors.entries()) {
      // The first passage carries the address; the others are reached by their paragraph.
      add(start, end, {
        type: 'claim',
        verdict,
        isSingle,
        href,
        lang: ownLanguage(article.data.inLanguage, site.language),
        label: `${label}${site.words.text.colon}${record.data.statement}`,
        id: index === 0 ? fragmentOf.claim(record.id) : undefined,
      });
    }
  }
  // A link cannot stand inside a link: the words of a quote lead to its page, except where they are a name.
  const linked: Range[] = [...mentions];
  const passages = quotes.flatMap(({ record, anchors }, at) =>
    anchors.map(({ start, end }, index) => ({
      record,
      start,
      end,
      id: index === 0 ? fragmentOf.quote(record.id) : undefined,
      number: index === anchors.length - 1 ? at + 1 : undefined,
    })),
  );
  // The shortest first: a quote within another leads to its own page, and the other to its own around it.
  for (const { record, start, end, id, number } of passages.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    add(start, end, { type: 'quote', id, number, isSingle: !isPrintedElsewhere(site, article, record) });
    for (const gap of gapsBetween(linked, start, end)) {
      add(gap.start, gap.end, { type: 'link', href: site.links.record(record), to: 'quote' });
      linked.push(gap);
    }
  }
  return marks;
}

/** What is left of a stretch between other stretches. */
function gapsBetween(ranges: readonly Range[], start: number, end: number): Range[] {
  const gaps: Range[] = [];
  let at = start;
  for (const range of ranges
    .filter((other) => other.start < end && other.end > start)
    .toSorted((a, b) => a.start - b.start)) {
    if (range.start > at) gaps.push({ start: at, end: range.start });
    at = Math.max(at, range.end);
  }
  if (at < end) gaps.push({ start: at, end });
  return gaps;
}

export function wrapMarks(
  marks: readonly Mark<MarkValue>[],
  children: ElementContent[],
  edges: readonly Edges[],
  isInLink: boolean,
): Element {
  const [first] = marks;
  if (!first) throw new Error('A stretch is wrapped by at least one mark.');
  if (first.value.type === 'link') {
    // The text between two names may be only a space or a bracket, which would make a link that a screen reader cannot
    // name.
    if (!hasWords(children)) return element('span', {}, children);
    return element('a', { href: first.value.href, dataMark: first.value.to }, children);
  }
  const beginning = marks.filter((_mark, index) => edges[index]?.isFirst).map(({ value }) => value);
  // Several may begin here, and each must be found by its own address: one id goes on the mark, the others inside it.
  const [id, ...others] = beginning.flatMap((value) => ('id' in value && value.id !== undefined ? [value.id] : []));
  const inner = others.reduce<ElementContent[]>((inside, other) => [element('span', { id: other }, inside)], children);
  const properties = { dataMark: first.value.type, ...(id !== undefined && { id }) };
  if (first.value.type === 'hedge') return element('span', properties, inner);
  // Where several lie over one another, somebody else has to be on record for all of them.
  const single = marks.some(({ value }) => 'isSingle' in value && value.isSingle) ? { dataSingle: '' } : {};
  if (first.value.type === 'quote')
    return element('span', { ...properties, ...single, ...numbersOf(marks, edges) }, inner);
  const verdict = worst(marks);
  // Of all other verdicts it goes without saying.
  const said = verdict === 'corroborated' ? single : {};
  return element('span', { ...properties, ...said, dataVerdict: verdict }, [
    ...inner,
    ...marks.flatMap(({ value }, index) => (edges[index]?.isLast ? verdictShape(value, isInLink) : [])),
  ]);
}

/** The numbers of the quotes that end here. */
function numbersOf(marks: readonly Mark<MarkValue>[], edges: readonly Edges[]): Properties {
  const numbers = marks.flatMap(({ value }, index) =>
    value.type === 'quote' && value.number !== undefined && edges[index]?.isLast ? [value.number] : [],
  );
  return numbers.length === 0 ? {} : { dataNumber: numbers.sort((a, b) => a - b).join(', ') };
}

function hasWords(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) =>
    node.type === 'text' ? /[\p{L}\p{N}]/u.test(node.value) : node.type === 'element' && hasWords(node.children),
  );
}

/**
 * The shape of a verdict after the words it judges, where a note's number stands: a link without text, so that the
 * article's text stays its own.
 *
 * Inside a link of the article it is not a link, since links do not nest; the notes lead to the claim.
 */
function verdictShape(value: MarkValue, isInLink: boolean): ElementContent[] {
  if (value.type !== 'claim') return [];
  const { href, verdict, label, lang } = value;
  const shape = { dataMark: 'verdict', dataVerdict: verdict, lang };
  return [
    isInLink ? element('span', { ...shape, title: label }, []) : element('a', { href, ...shape, ariaLabel: label }, []),
  ];
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** Where claims overlap, the one that most needs the reader's attention is shown. */
function worst(marks: readonly Mark<MarkValue>[]): Verdict {
  const verdicts = marks.map(({ value }) => (value.type === 'claim' ? value.verdict : 'not assessed'));
  return verdictsByWeight.find((verdict) => verdicts.includes(verdict)) ?? 'not assessed';
}
