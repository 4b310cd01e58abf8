import { excerptOf, type ExcerptPart } from '../../record/text/reading/excerpt.ts';
import { readingOf } from '../../record/corpus/reading-of.ts';
import { keyOf } from '../../record/corpus/corpus.ts';
import { isAfter, overlaps } from '../../record/dates/compare-dates.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { dateView, eventDateView } from '../lines/dates.ts';
import { foreignLanguage, publisherLink, recordLink, sourceLink } from '../lines/labels.ts';
import { dotted, type Line, type LinkView } from '../lines/line.ts';
import { paragraphHref } from '../lines/passages.ts';
import type { Site } from '../page/site.ts';
import { compareTellings, type Finding, type Findings } from './compare-tellings.ts';
import { tellingsOf, type Telling, type ToldPassage } from './tellings-of.ts';

/** The reports of one event against each other. */
export interface TellingsView {
  /** What is compared, and what is not. */
  readonly note: string;
  /** What they give, by how it compares: "With different numbers", ... Groups without findings are left out. */
  readonly groups: readonly FindingGroup[];
  readonly tellings: readonly TellingView[];
  /** "3 more reports", where not all are shown. */
  readonly more: string;
}

export interface FindingGroup {
  readonly title: string;
  readonly findings: readonly FindingView[];
}

export interface FindingView {
  /** “field commanders”, killed. */
  readonly of: Line;
  readonly values: readonly { readonly printed: string; readonly lang: string | undefined; readonly by: Line }[];
  /** Who said it first; empty where one alone says it. */
  readonly first: Line;
}

/** One report. */
export interface TellingView {
  readonly by: LinkView;
  /** When, what it is, and why its place in the order is not certain. */
  readonly meta: Line;
  /** Whether the sentences are the article’s own; those of others are ours. */
  readonly isPrinted: boolean;
  readonly passages: readonly {
    readonly pieces: readonly ExcerptPart[];
    readonly lang: string;
    readonly href: string;
  }[];
}

/** So many reports are set side by side on a page; the others are compared, and stand in the lists of the page. */
const mostTellings = 12;
/** So many findings of each group. */
const mostFindings = 12;
/** So many names for one number. */
const mostNames = 6;

/** Undefined where fewer than two reports have words for the event. */
export function tellingsView(site: Site, event: RecordOf<'events'>): TellingsView | undefined {
  const tellings = tellingsOf(site, event);
  if (tellings.length < 2) return undefined;
  const words = site.words.tellings;
  return {
    note: words.note,
    groups: groupsOf(site, compareTellings(tellings)),
    tellings: tellings.slice(0, mostTellings).map((telling, index) => tellingView(site, telling, tellings[index - 1])),
    more: tellings.length > mostTellings ? words.more(tellings.length - mostTellings) : '',
  };
}

function groupsOf(site: Site, findings: Findings): FindingGroup[] {
  const { groups } = site.words.tellings;
  return (['differing', 'alike', 'alone', 'days'] as const)
    .map((name) => ({
      title: groups[name],
      findings: findings[name].slice(0, mostFindings).map((finding) => findingView(site, finding)),
    }))
    .filter((group) => group.findings.length > 0);
}

function findingView(site: Site, { of, values, first }: Finding): FindingView {
  const { words, language } = site;
  const tellers = new Set(values.flatMap(({ tellings }) => tellings));
  const lang = of.kind === 'count' ? foreignLanguage(of.lang, language) : undefined;
  const what: Line =
    of.kind === 'day'
      ? [dayName(site, of)]
      : [{ printed: of.thing, lang }, ...(of.fate === undefined ? [] : [`, ${words.tellings.fates[of.fate]}`])];
  return {
    of: what,
    values: values.map(({ printed, tellings }) => ({
      printed: of.kind === 'day' ? '' : printed,
      lang,
      by: namesLine(site, [...new Set(tellings)]),
    })),
    first:
      tellers.size < 2
        ? []
        : first
          ? [words.tellings.first, ...tellerLine(site, first)]
          : [words.tellings.firstUnknown],
  };
}

/** "3 October", in the interface's language; the year where it is named. */
function dayName(
  { language, words }: Site,
  { month, day, year }: { month: number; day: number; year: number | undefined },
) {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : words.language, {
    day: 'numeric',
    month: 'long',
    ...(year !== undefined && { year: 'numeric' as const }),
    timeZone: 'UTC',
  });
  // A leap year, for 29 February without a year.
  return format.format(Date.UTC(year ?? 2016, month - 1, day));
}

function namesLine(site: Site, tellings: readonly Telling[]): Line {
  const shown = tellings
    .slice(0, mostNames)
    .flatMap((telling, index): Line => [...(index === 0 ? [] : ['; ']), ...tellerLine(site, telling)]);
  const left = tellings.length - mostNames;
  return left > 0 ? [...shown, '; ', site.words.tellings.others(left)] : shown;
}

/** "Reuters, 5 October 2017" */
function tellerLine(site: Site, { by, day }: Telling): Line {
  if (by.kind === 'sources') return [sourceLink(site, by)];
  return [by.kind === 'articles' ? publisherLink(site, by) : recordLink(site, by), ', ', dateView(day, site.words)];
}

function tellingView(site: Site, telling: Telling, before: Telling | undefined): TellingView {
  const { words } = site;
  const { by } = telling;
  const kind =
    by.kind === 'articles'
      ? words.tellings.printed
      : by.kind === 'sources'
        ? `${words.source.kinds[by.data.kind]}, ${words.tellings.retold}`
        : words.tellings.retold;
  const date = by.kind === 'events' ? eventDateView(by.data, words) : dateView(telling.day, words);
  const link =
    by.kind === 'sources'
      ? { label: by.data.publisher, href: site.links.record(by) }
      : by.kind === 'articles'
        ? publisherLink(site, by)
        : recordLink(site, by);
  return {
    by: link,
    meta: dotted([date], [kind], orderNote(site, before, telling)),
    isPrinted: by.kind === 'articles',
    passages: telling.passages.map((passage) => passageOf(site, by, passage)),
  };
}

function orderNote({ words }: Site, before: Telling | undefined, { day }: Telling): Line {
  if (!before || isAfter(day, before.day)) return [];
  const isSameDay = [before.day, day].every(({ form, precision }) => form === 'date' && precision === 'day');
  return isSameDay || !overlaps(before.day, day) ? [] : [words.tellings.orderUnknown];
}

/** A sentence with its figures marked; with the words that rest on the event, where it has none. */
function passageOf(site: Site, by: Telling['by'], passage: ToldPassage): TellingView['passages'][number] {
  const { text, start, end, figures, resting, lang } = passage;
  const marked = figures.length > 0 ? figures : resting;
  if (by.kind === 'articles') {
    const reading = readingOf(site.corpus, keyOf(by));
    const pieces = reading ? excerptOf(reading, marked) : [];
    return { pieces, lang, href: paragraphHref(site, by.id, start) };
  }
  const pieces: ExcerptPart[] = [];
  let at = start;
  for (const figure of figures) {
    pieces.push({ text: text.slice(at, figure.start), isExact: false });
    pieces.push({ text: text.slice(figure.start, figure.end), isExact: true });
    at = figure.end;
  }
  pieces.push({ text: text.slice(at, end), isExact: false });
  return { pieces: pieces.filter((piece) => piece.text !== ''), lang, href: site.links.record(by) };
}
