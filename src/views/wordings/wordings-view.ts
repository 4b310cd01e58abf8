import { oncePerKey } from '../../record/derived/once-per.ts';
import { compareWordings } from '../../record/text/compare-wordings.ts';
import type { DiffPart } from '../../record/text/word-diff.ts';
import { findAnchor, getRecord } from '../../record/corpus/corpus.ts';
import { utteranceOf, type Utterance } from '../../record/corpus/utterances.ts';
import { isAfter } from '../../record/dates/compare-dates.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { isolated } from '../lines/isolated.ts';
import { languageName, publisherLink } from '../lines/labels.ts';
import type { LinkView } from '../lines/line.ts';
import { anchorPassages, type PassageView } from '../lines/passages.ts';
import type { Site } from '../page/site.ts';
import { wordingFamily, type RelatedWording, type WordingFamily } from './wording-family.ts';
import {
  printedWords,
  type FurtherReading,
  type PrintedWords,
  type PrinterView,
  type WordingRun,
} from './printed-words.ts';
import { versionsOf, type Version } from './wording-versions.ts';

/** One wording of an utterance, with all who printed it so. */
export interface WordingView {
  /** In the order of publication. */
  readonly printers: readonly PrinterView[];
  /** What its differences are differences from, and how it is known. */
  readonly comparison: string;
  readonly lang: string;
  readonly isMarked: boolean;
  readonly runs: readonly WordingRun[];
  /** Readings that lie across another one of the same witness. */
  readonly further: readonly FurtherReading[];
}

/** How one utterance was printed: its wordings, each where it first appeared. */
export interface WordingsView {
  readonly facts: string;
  readonly versions: readonly WordingView[];
  /** The wording that the others are compared with, and what stands in its place there; one for each language. */
  readonly families: readonly WordingFamily[];
  /** Whose reading it is that these are one utterance; empty where the record has one quote of it. */
  readonly joined: string;
  /** The words of articles that say so. */
  readonly evidence: readonly PassageView[];
  /** All utterances with more than one wording. */
  readonly index: LinkView;
}

/** Undefined where the record has no other wording than this one. */
export function wordingsView(site: Site, quote: RecordOf<'quotes'>): WordingsView | undefined {
  const utterance = utteranceOf(site, quote.id);
  const side = utterance && sideBySide(site, utterance);
  return (
    side && {
      ...side,
      versions: side.versions.map((version) => ({
        ...version,
        printers: version.printers.map(({ of, ...printer }) => ({ ...printer, isCurrent: of === quote })),
      })),
    }
  );
}

/** The wordings of an utterance, compared once for the pages of all its quotes. */
const sideBySide = oncePerKey((site: Site, utterance: Utterance) => {
  const inOrder = versionsOf(site.corpus, utterance);
  if (inOrder.length < 2) return undefined;
  const words = site.words.wordings;
  const printed = inOrder.map((version, index) =>
    printedWords(site, version, orderNote(site, inOrder[index - 1], version)),
  );
  const alike = [...Map.groupBy(printed, alikeKey).values()];
  const versions = alike.map((group) => ({
    printers: group.map(({ printer }) => printer),
    ...comparedWording(site, group, printed),
  }));
  return {
    facts: words.facts(printed.length, alike.length),
    versions,
    families: familiesOf(versions, alike, printed),
    ...joining(site, utterance),
    index: { label: words.all, href: site.links.wordings() },
  };
});

/** What it rests on that some quotes are one utterance. */
function joining(site: Site, utterance: Utterance): Pick<WordingsView, 'joined' | 'evidence'> {
  const words = site.words.wordings.joined;
  if (utterance.length === 1) return { joined: '', evidence: [] };
  const relations = utterance.flatMap((quote) =>
    quote.data.relations.flatMap(({ type, hedged }, index) =>
      type === 'sameUtterance'
        ? [{ hedged, anchor: findAnchor(site.corpus, quote, ['relations', index, 'evidence']) }]
        : [],
    ),
  );
  const anchors = relations.flatMap(({ anchor }) => anchor ?? []);
  const joined =
    anchors.length === 0
      ? words.ours
      : relations.some(({ hedged }) => hedged)
        ? words.hedged
        : anchors.length < relations.length
          ? words.inPart
          : words.asserted;
  return { joined, evidence: anchorPassages(site, anchors) };
}

/** Those that have the same words; one that is not known in full is like no other. */
function alikeKey({ version, text, lang, further, printer }: PrintedWords): string {
  const whole = `${version.quote.data.kind} ${languageOf(lang)} ${text}`;
  return further.length === 0 ? whole : `${whole} ${printer.publisher.href}`;
}

/** The family of each language: the wording that others are compared with, and what stands elsewhere in its place. */
function familiesOf(
  versions: readonly RelatedWording[],
  alike: readonly (readonly PrintedWords[])[],
  printed: readonly PrintedWords[],
): WordingFamily[] {
  return [...new Set(versions.map(({ lang }) => languageOf(lang)))].flatMap((language) => {
    const base = baseOf(printed, language);
    const root = base && versions[alike.findIndex((group) => group.includes(base))];
    return (
      (root &&
        wordingFamily(
          root,
          versions.filter(({ lang }) => languageOf(lang) === language),
        )) ??
      []
    );
  });
}

/** A wording against the earliest one in its language that the record has word for word. */
function comparedWording(
  site: Site,
  group: readonly PrintedWords[],
  all: readonly PrintedWords[],
): Omit<WordingView, 'printers'> {
  const [first] = group;
  if (!first) throw new Error('Nobody printed this wording.');
  const words = site.words.wordings;
  const { text, interruptions, lang, further } = first;
  const { kind } = first.version.quote.data;
  const rest = { lang, isMarked: kind !== 'indirect', further };
  const whole: readonly WordingRun[] = [{ kind: 'same', text: interrupted(text, interruptions) }];
  if (kind === 'indirect') return { ...rest, runs: whole, comparison: words.indirect };
  const noted = group.flatMap(({ version: { form, quote } }) =>
    form === 'readings' ? [words.asNoted(isolated(publisherOf(site, quote), site.words))] : [],
  );
  const comparison = (sentence: string) => [...new Set([...noted, sentence])].filter((part) => part !== '').join(' ');
  const base = baseOf(all, lang);
  if (base === undefined || group.includes(base)) {
    const others = all.filter((other) => !group.includes(other) && other.version.quote.data.kind !== 'indirect');
    const isCompared = base !== undefined && others.some((other) => languageOf(other.lang) === languageOf(lang));
    const isForeign = others.length > 0 && !isCompared;
    const sentence = isCompared ? words.base : isForeign ? words.foreign(languageName(lang, site.language)) : '';
    return { ...rest, runs: whole, comparison: comparison(sentence) };
  }
  // Differences from the very words it is compared with are shown as they were noted.
  if (first.version.form === 'readings' && first.version.quote === base.version.quote)
    return { ...rest, runs: first.noted, comparison: comparison('') };
  const runs = withoutEnds(compareWordings(base.text, text), {
    gaps: kind === 'partial',
    additions: base.version.quote.data.kind === 'partial',
  });
  return {
    ...rest,
    runs: withInterruptions(runs, interruptions),
    comparison: comparison(words.comparedWith(isolated(base.printer.publisher.label, site.words))),
  };
}

/**
 * The earliest whole wording in a language, or the earliest part of one, among those that the record has word for word:
 * what is known by its differences may differ in more, and is nobody's quote when they are put together.
 */
function baseOf(all: readonly PrintedWords[], language: string): PrintedWords | undefined {
  const comparable = all.filter(
    ({ version, lang }) =>
      version.form === 'quote' && version.quote.data.kind !== 'indirect' && languageOf(lang) === languageOf(language),
  );
  return comparable.find(({ version }) => version.quote.data.kind === 'direct') ?? comparable[0];
}

/** A partial quote leaves out the words around it. That does not say that they were not spoken. */
function withoutEnds(
  parts: readonly DiffPart[],
  { gaps, additions }: { readonly gaps: boolean; readonly additions: boolean },
): WordingRun[] {
  const first = parts.findIndex(({ kind }) => kind === 'same');
  const last = parts.findLastIndex(({ kind }) => kind === 'same');
  if (first === -1) return [...parts];
  const outside = (part: DiffPart): WordingRun => {
    if (gaps && part.kind === 'removed') return { kind: 'gap', text: '…' };
    return additions && part.kind === 'added' ? { kind: 'same', text: part.text } : part;
  };
  // A replacement at the end comes before the omission that follows it.
  const isGap = ({ kind }: WordingRun) => kind === 'gap';
  const end = parts.slice(last + 1).map(outside);
  return [
    ...parts.slice(0, first).map(outside),
    ...parts.slice(first, last + 1),
    ...end.filter((part) => !isGap(part)),
    ...end.filter(isGap),
  ];
}

/** An ellipsis where the article interrupts the words. */
function withInterruptions(runs: readonly WordingRun[], ends: readonly number[]): WordingRun[] {
  let at = 0;
  return runs.map((part) => {
    if (part.kind === 'removed' || part.kind === 'gap') return part;
    const inside = ends.filter((end) => end >= at && end < at + part.text.length).map((end) => end - at);
    at += part.text.length;
    return { ...part, text: interrupted(part.text, inside) };
  });
}

function interrupted(text: string, ends: readonly number[]): string {
  return ends.reduceRight((words, end) => `${words.slice(0, end)} …${words.slice(end)}`, text);
}

/** `en` of `en-GB`: what varies by country is no other language. */
function languageOf(lang: string): string {
  return lang.split('-')[0] ?? '';
}

function publisherOf(site: Site, quote: RecordOf<'quotes'>): string {
  return publisherLink(site, getRecord(site.corpus, quote.data.article)).label;
}

function orderNote(site: Site, before: Version | undefined, version: Version): string {
  const { sameDay, uncertain } = site.words.wordings.order;
  if (!before || isAfter(version.published, before.published)) return '';
  if (
    before.form === 'quote' &&
    version.form === 'quote' &&
    before.quote.data.article.id === version.quote.data.article.id
  )
    return '';
  const isDay = ({ published }: Version) => published.form === 'date' && published.precision === 'day';
  return isDay(before) && isDay(version) && before.published.first === version.published.first ? sameDay : uncertain;
}
