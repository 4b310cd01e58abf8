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
import { pageSize, rowsOnPage } from '../lines/pagination.ts';
import type { RowForm, RowOf } from '../lines/row-list.ts';
import {
  articleRow,
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
  /** Those of a page; pages count from 1. */
  readonly rows: (page: number) => readonly RowOf[Form][];
}

/** Found when first asked for, and kept. */
function section<Form extends RowForm, Item>(
  form: Form,
  of: Kind,
  find: () => readonly Item[],
  row: (item: Item) => RowOf[Form],
): Section<Form> {
  let found: readonly Item[] | undefined;
  const items = () => (found ??= find());
  return {
    form,
    of,
    get total() {
      return items().length;
    },
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
      () => referringFrom(site, actor, 'claims', ['claimant']),
      (claim) => claimRow(site, claim, { withClaimant: false }),
    ),
    saidAbout: section(
      'quotes',
      'quotes',
      () => quotesNaming(site, actor).sort(bySpokenDescending),
      (quote) => quoteRow(site, quote),
    ),
    claimsAbout: claimsAbout(site, actor),
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
      () => referringFrom(site, topic, 'claims', ['topics']),
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
      () => referringFrom(site, source, 'claims', ['assessments']),
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

function claimsAbout(site: Site, subject: Subject) {
  return section(
    'claims',
    'claims',
    () => referringFrom(site, subject, 'claims', ['about']),
    (claim) => claimRow(site, claim),
  );
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
  );
}

/** A link without a note, for lists that are one line on their record's page. */
function nameRow(site: Site, record: AnyRecord) {
  return { ...recordLink(site, record), note: '' };
}

/** What a record's page shows of a list. */
export function firstRows<Form extends RowForm>({ rows }: Section<Form>): readonly RowOf[Form][] {
  return rows(1);
}

/** The same on one line. */
export function firstNames(shown: Section<'names'>): Line {
  return linkLine(firstRows(shown).map(({ label, href, lang }) => ({ label, href, lang })));
}

/** The ways to the whole of those lists that the record's page has only the beginning of, by their names. */
export type MoreLinks<Name extends string = string> = Readonly<Partial<Record<Name, LinkView>>>;

export function moreLinks<Name extends string>(
  site: Site,
  subject: Subject,
  sections: Readonly<Record<Name, Section>>,
): MoreLinks<Name> {
  const links: Partial<Record<Name, LinkView>> = {};
  for (const [name, { of, total }] of Object.entries(sections) as [Name, Section][]) {
    if (total <= pageSize) continue;
    links[name] = {
      label: site.words.sections.all(sectionPhrase(site, subject, name, site.words.kinds.counts[of](total))),
      href: site.links.section(subject, name),
    };
  }
  return links;
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
        if (listed.total > pageSize) found.set(`${kind}/${id}/${name}`, { subject, name, section: listed });
      }
    }
  }
  return found;
});
