/** The lists on the pages of records: what each holds, in which order, as which rows. */
import type { AnyRecord, RecordOf } from '../../record/schemas/index.ts';
import { companionsOf, memberRow, membersOf, partsPlayed, quotesNaming } from './actor-lists.ts';
import { referringFrom } from '../lines/backlinks.ts';
import { recordLink, referenceLink } from '../lines/labels.ts';
import { placedRow } from '../map/map-view.ts';
import { occurrencesRow, occurrencesOf } from '../lines/occurrences.ts';
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
import { section, type Section } from './section.ts';

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

/** All lists of a record, by their names. */
export function sectionsOf(site: Site, subject: Subject): Readonly<Record<string, Section>> {
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
