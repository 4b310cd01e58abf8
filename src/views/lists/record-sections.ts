/**
 * The lists on the pages of records: what each holds, in which order, as which rows.
 *
 * A list can be of any length. Its record's page shows the beginning, and pages of its own the whole of it; both ask
 * here. Rows are made only for the part that is shown.
 */
import { oncePer } from '../../record/derived/once-per.ts';
import { getRecord } from '../../record/corpus/corpus.ts';
import type { AnyRecord, RecordOf } from '../../record/schemas/index.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import { companionsOf, memberRow, membersOf, partsPlayed, quotesNaming } from './actor-lists.ts';
import { referringFrom } from '../lines/backlinks.ts';
import { recordLink, referenceLink } from '../lines/labels.ts';
import { linkLine, type Line, type LinkView } from '../lines/line.ts';
import { placedRow } from '../map/map-view.ts';
import { occurrencesRow, occurrencesOf } from '../lines/occurrences.ts';
import { rowsOnPage } from '../lines/pagination.ts';
import type { RowForm, RowOf } from '../lines/row-list.ts';
import {
  articleRow,
  byContested,
  byDate,
  byPublishedDescending,
  bySpokenDescending,
  claimRow,
  eventRow,
  quoteRow,
} from '../lines/rows.ts';
import type { Site } from '../page/site.ts';
import { eventsOfActor } from '../lines/subject-events.ts';

/** One list. */
export interface Section<Form extends RowForm = RowForm> {
  readonly form: Form;
  /** What is counted: the kind of the records, or of those the rows are about. */
  readonly of: Kind;
  readonly total: number;
  /** Those that the record's page shows. */
  readonly first: () => readonly RowOf[Form][];
  /** Those of a page of the list; pages count from 1. */
  readonly rows: (page: number) => readonly RowOf[Form][];
}

/** Rows of a list on its record's page, where the list goes on elsewhere. Names alone are short. */
const firstRowsOf = (form: RowForm): number => (form === 'names' ? 24 : 8);

/** One or two rows more are shown as well: a page of their own would be a way for nothing. */
const fewMore = 2;

/** Whether a list has pages of its own, since its record's page shows only the beginning of it. */
function isPaged({ form, total }: Section): boolean {
  return total > firstRowsOf(form) + fewMore;
}

/** Found when first asked for, and kept. */
function section<Form extends RowForm, Item>(
  form: Form,
  of: Kind,
  find: () => readonly Item[],
  row: (item: Item) => RowOf[Form],
  firstRow: (item: Item) => RowOf[Form] = row,
): Section<Form> {
  let found: readonly Item[] | undefined;
  const items = () => (found ??= find());
  const most = firstRowsOf(form);
  return {
    form,
    of,
    get total() {
      return items().length;
    },
    first: () =>
      items()
        .slice(0, items().length > most + fewMore ? most : most + fewMore)
        .map(firstRow),
    rows: (page) => rowsOnPage(items(), page).map(row),
  };
}

/** The kinds whose pages have lists that can grow long. */
export const subjectKinds = ['actors', 'places', 'events', 'topics', 'sources'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export function actorSections(site: Site, actor: RecordOf<'actors'>) {
  const quotes =
    (...fields: string[]) =>
    () =>
      referringFrom(site, actor, 'quotes', fields).sort(bySpokenDescending);
  return {
    members: section(
      'names',
      'actors',
      () => membersOf(site, actor),
      (member) => memberRow(site, actor, member),
    ),
    parts: section(
      'names',
      'actors',
      () => referringFrom(site, actor, 'actors', ['partOf']),
      (part) => nameRow(site, part),
    ),
    said: section('quotes', 'quotes', quotes('speaker', 'jointly'), (quote) =>
      quoteRow(site, quote, { withSpeaker: false }),
    ),
    addressed: section('quotes', 'quotes', quotes('addressee'), (quote) => quoteRow(site, quote)),
    claims: section(
      'claims',
      'claims',
      () => claimsBy(site, actor),
      (claim) => claimRow(site, claim, { withClaimant: false }),
    ),
    saidAbout: section(
      'quotes',
      'quotes',
      () => quotesNaming(site, actor).sort(bySpokenDescending),
      (quote) => quoteRow(site, quote),
    ),
    // Their own claims about themselves stand above.
    claimsAbout: claimsAbout(site, actor, ({ data }) => !isReferenceTo(data.claimant, actor)),
    events: section(
      'events',
      'events',
      () => eventsOfActor(site, actor),
      (event) => placedRow(site, event, eventRow(site, event, partsPlayed(event, actor))),
    ),
    occurrences: occurrences(site, actor),
    occursWith: section(
      'names',
      'actors',
      () => companionsOf(site, actor),
      ({ id, articles }) => ({
        ...referenceLink(site, { kind: 'actors', id }),
        note: site.words.kinds.counts.articles(articles),
      }),
    ),
  };
}

/** What somebody claims, the contested first. */
export function claimsBy(site: Site, actor: RecordOf<'actors'>): RecordOf<'claims'>[] {
  return referringFrom(site, actor, 'claims', ['claimant']).sort(byContested);
}

export function placeSections(site: Site, place: RecordOf<'places'>) {
  return {
    parts: section(
      'names',
      'places',
      () => referringFrom(site, place, 'places', ['within']),
      (inner) => nameRow(site, inner),
    ),
    events: events(site, place, 'location'),
    claimsAbout: claimsAbout(site, place),
    occurrences: occurrences(site, place),
  };
}

export function eventSections(site: Site, event: RecordOf<'events'>) {
  return {
    parts: events(site, event, 'partOf'),
    said: section(
      'quotes',
      'quotes',
      () => referringFrom(site, event, 'quotes', ['occasion']).sort(bySpokenDescending),
      (quote) => quoteRow(site, quote),
    ),
    claimsAbout: claimsAbout(site, event),
  };
}

export function topicSections(site: Site, topic: RecordOf<'topics'>) {
  return {
    parts: section(
      'names',
      'topics',
      () => referringFrom(site, topic, 'topics', ['broader']),
      (part) => nameRow(site, part),
    ),
    analyses: section(
      'names',
      'analyses',
      () => referringFrom(site, topic, 'analyses', ['topics']).sort(byPublishedDescending),
      (analysis) => nameRow(site, analysis),
    ),
    articles: section(
      'articles',
      'articles',
      () => referringFrom(site, topic, 'articles', ['topics']).sort(byPublishedDescending),
      (article) => articleRow(site, article),
    ),
    claims: section(
      'claims',
      'claims',
      () => referringFrom(site, topic, 'claims', ['topics']).sort(byContested),
      (claim) => claimRow(site, claim),
    ),
    quotes: section(
      'quotes',
      'quotes',
      () => referringFrom(site, topic, 'quotes', ['topics']).sort(bySpokenDescending),
      (quote) => quoteRow(site, quote),
    ),
    events: events(site, topic, 'topics'),
  };
}

export function sourceSections(site: Site, source: RecordOf<'sources'>) {
  return {
    articles: section(
      'articles',
      'articles',
      () => referringFrom(site, source, 'articles', ['source']),
      (article) => articleRow(site, article),
    ),
    claims: section(
      'claims',
      'claims',
      () => referringFrom(site, source, 'claims', ['assessments']).sort(byContested),
      (claim) => claimRow(site, claim),
    ),
    quotes: section(
      'quotes',
      'quotes',
      () => referringFrom(site, source, 'quotes', ['readings']),
      (quote) => quoteRow(site, quote),
    ),
    events: events(site, source, 'sources'),
    actors: section(
      'names',
      'actors',
      () => referringFrom(site, source, 'actors', ['roles']),
      (actor) => nameRow(site, actor),
    ),
  };
}

/** A record whose page has such lists. */
export type Subject = Extract<AnyRecord, { kind: SubjectKind }>;

function claimsAbout(site: Site, subject: Subject, isListed: (claim: RecordOf<'claims'>) => boolean = () => true) {
  return section(
    'claims',
    'claims',
    () => referringFrom(site, subject, 'claims', ['about']).filter(isListed).sort(byContested),
    (claim) => claimRow(site, claim),
  );
}

function isReferenceTo(claimant: RecordOf<'claims'>['data']['claimant'], { id }: RecordOf<'actors'>): boolean {
  return typeof claimant === 'object' && claimant.id === id;
}

function events(site: Site, subject: Subject, field: string) {
  return section(
    'events',
    'events',
    () => referringFrom(site, subject, 'events', [field]).sort(byDate),
    (event) => eventRow(site, event),
  );
}

function occurrences(site: Site, named: RecordOf<'actors'> | RecordOf<'places'>) {
  return section(
    'occurrences',
    'articles',
    () => occurrencesOf(site, named),
    (found) => occurrencesRow(site, found),
    (found) => occurrencesRow(site, found, fewPassages),
  );
}

/** On the record's page, an article is quoted once: the whole list and the article have the rest. */
const fewPassages = 1;

/** A link without a note, for lists that are one line on their record's page. */
function nameRow(site: Site, record: AnyRecord) {
  return { ...recordLink(site, record), note: '' };
}

/** What a record's page shows of a list. */
export function firstRows<Form extends RowForm>({ first }: Section<Form>): readonly RowOf[Form][] {
  return first();
}

/** The same on one line. */
export function firstNames(shown: Section<'names'>): Line {
  return linkLine(firstRows(shown).map(({ label, href, lang }) => ({ label, href, lang })));
}

/** The heading of a list on its record's page. */
export interface SectionHead {
  readonly title: string;
  /** Of its section. */
  readonly fragment: string;
  /** How many rows the whole list has. */
  readonly count: string;
  /** The way to the whole list, where the record's page has only the beginning of it. */
  readonly all?: LinkView | undefined;
}

/** The headings of those lists that have rows, by their names. */
export type SectionHeads<Name extends string = string> = Readonly<Partial<Record<Name, SectionHead>>>;

export function sectionHeads<Name extends string>(
  site: Site,
  subject: Subject,
  sections: Readonly<Record<Name, Section>>,
): SectionHeads<Name> {
  const heads: Partial<Record<Name, SectionHead>> = {};
  for (const [name, section] of Object.entries(sections) as [Name, Section][]) {
    const { of, total } = section;
    if (total === 0) continue;
    const counted = site.words.kinds.counts[of](total);
    heads[name] = {
      title: sectionTitle(site, subject, name, of),
      fragment: name,
      count: site.words.text.number(total),
      ...(isPaged(section) && {
        all: {
          label: site.words.sections.all(sectionPhrase(site, subject, name, counted)),
          href: site.links.section(subject, name),
        },
      }),
    };
  }
  return heads;
}

/** What a list is called on its record's page: after what its records are, where the dictionary has no other name. */
function sectionTitle({ words }: Site, { kind }: Subject, name: string, of: Kind): string {
  const titles: Readonly<Record<string, string>> = words.sections.titles[kind];
  return titles[name] ?? words.kinds.titles[of];
}

/** A part of a record's page: "Said 447". */
export interface ContentsLink extends LinkView {
  readonly count: string;
}

/** So few parts are seen without a list of them. */
const fewParts = 3;

/**
 * The parts of a record's page with how much there is of each; none where there are few.
 *
 * @param parts the lists in the order of the page, and what else is a part of it
 */
export function contentsOf(parts: readonly (SectionHead | ContentsLink | undefined)[]): readonly ContentsLink[] {
  const links = parts.flatMap((part): ContentsLink[] => {
    if (part === undefined) return [];
    return ['href' in part ? part : { label: part.title, href: `#${part.fragment}`, count: part.count }];
  });
  return links.length < fewParts ? [] : links;
}

/**
 * What a list holds, in words.
 *
 * @param records what is counted: "Quotes", "1,234 quotes"
 */
export function sectionPhrase({ words }: Site, { kind, data }: Subject, name: string, records: string): string {
  const phrases: Readonly<Record<string, (records: string, name: string) => string>> = words.sections[kind];
  const phrase = phrases[name];
  if (!phrase) throw new Error(`The dictionary has no words for the section "${name}" of ${kind}.`);
  return phrase(records, kind === 'sources' ? (data.headline ?? data.publisher) : data.name);
}

function sectionsOf(site: Site, subject: Subject): Readonly<Record<string, Section>> {
  switch (subject.kind) {
    case 'actors':
      return actorSections(site, subject);
    case 'places':
      return placeSections(site, subject);
    case 'events':
      return eventSections(site, subject);
    case 'topics':
      return topicSections(site, subject);
    case 'sources':
      return sourceSections(site, subject);
  }
}

/** A list with pages of its own. */
export interface PagedSection {
  readonly subject: Subject;
  readonly name: string;
  readonly section: Section;
}

/** Every list that is too long for its record's page. */
export function pagedSections(site: Site): readonly PagedSection[] {
  return [...pagedByAddress(site).values()];
}

export function getPagedSection(site: Site, kind: Kind, id: string, name: string): PagedSection {
  const found = pagedByAddress(site).get(`${kind}/${id}/${name}`);
  if (!found) throw new Error(`The section "${name}" of ${kind}/${id} has no pages of its own.`);
  return found;
}

/** They are found once, so that each of their pages costs its own rows and no more. */
const pagedByAddress = oncePer((site: Site): ReadonlyMap<string, PagedSection> => {
  const found = new Map<string, PagedSection>();
  for (const kind of subjectKinds) {
    for (const id of site.corpus.records[kind].keys()) {
      const subject = getRecord(site.corpus, { kind, id }) as Subject;
      for (const [name, listed] of Object.entries(sectionsOf(site, subject))) {
        if (isPaged(listed)) found.set(`${kind}/${id}/${name}`, { subject, name, section: listed });
      }
    }
  }
  return found;
});
