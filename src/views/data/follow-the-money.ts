/** The record as entities of FollowTheMoney, which Aleph and OpenSanctions read. */
import { findBesideAt } from '../../record/corpus/beside-text.ts';
import { findAnchor, keyOf } from '../../record/corpus/corpus.ts';
import type { Edtf } from '../../record/dates/edtf.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { formatDate } from '../../words/format-date.ts';
import { eventDateView } from '../lines/dates.ts';
import { recordLabel } from '../lines/labels.ts';
import { quoteText } from '../lines/quote-form.ts';
import { speakerName } from '../lines/speakers.ts';
import { verdictOf } from '../lines/verdicts.ts';
import type { Site } from '../page/site.ts';
import { wordsAt } from './columns.ts';
import { schemaDate } from '../sharing/json-ld/schema-dates.ts';

/** One entity: its schema and its properties, each a list of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** A described group of people is nobody's organization; it is only somebody who can act. */
const schemaOf: Readonly<Record<RecordOf<'actors'>['data']['kind'], string>> = {
  person: 'Person',
  government: 'PublicBody',
  military: 'PublicBody',
  organization: 'Organization',
  'armed group': 'Organization',
  bloc: 'Organization',
  'news agency': 'Organization',
  group: 'LegalEntity',
};

/** All entities, one after the other. */
export function* ftmEntities(site: Site): Generator<FtmEntity> {
  const { actors, articles, claims, events, quotes } = site.corpus.records;
  for (const actor of actors.values()) {
    yield actorEntity(site, actor);
    yield* memberships(site, actor);
  }
  for (const article of articles.values()) yield articleEntity(site, article);
  for (const event of events.values()) yield eventEntity(site, event);
  for (const quote of quotes.values()) yield quoteNote(site, quote);
  for (const claim of claims.values()) yield claimNote(site, claim);
}

/**
 * @example
 * ftmId({ kind: 'quotes', id: 'harbour/tolls' }) // => 'quotes.harbour.tolls'; no id holds a dot
 */
function ftmId(record: Parameters<typeof keyOf>[0]): string {
  return keyOf(record).replaceAll('/', '.');
}

type Values = Readonly<Record<string, string | undefined | readonly (string | undefined)[]>>;

function entity(id: string, schema: string, values: Values): FtmEntity {
  const properties = Object.entries(values).flatMap(([name, value]) => {
    const known = [...new Set([value].flat().filter((one): one is string => one !== undefined && one !== ''))];
    return known.length === 0 ? [] : [[name, known] as const];
  });
  return { id, schema, properties: Object.fromEntries(properties) };
}

function address({ links }: Site, record: Parameters<Site['links']['record']>[0]): string | undefined {
  return links.origin === undefined ? undefined : links.absolute(links.record(record));
}

function actorEntity(site: Site, actor: RecordOf<'actors'>): FtmEntity {
  const { data } = actor;
  return entity(ftmId(actor), schemaOf[data.kind], {
    name: data.name,
    alias: data.alternateName,
    summary: data.summary,
    sourceUrl: [address(site, actor), ...data.sameAs],
    ...(data.kind === 'person' && { position: data.roles.map(({ title }) => title) }),
  });
}

/** Roles in a body of the record, and the larger body itself. */
function* memberships(site: Site, actor: RecordOf<'actors'>): Generator<FtmEntity> {
  const { data } = actor;
  for (const [index, { title, organization, during }] of data.roles.entries()) {
    if (!organization) continue;
    yield entity(`${ftmId(actor)}.role-${index + 1}`, 'Membership', {
      member: ftmId(actor),
      organization: ftmId(organization),
      role: title,
      ...span(during),
      summary: unsaid(site, during),
      sourceUrl: address(site, actor),
    });
  }
  if (data.partOf) {
    yield entity(`${ftmId(actor)}.part`, 'Membership', {
      member: ftmId(actor),
      organization: ftmId(data.partOf),
      sourceUrl: address(site, actor),
    });
  }
}

/** The ends of a date that FollowTheMoney can say: a year, a month or a day that is certain. */
function span(date: Edtf | undefined): Values {
  if (!date || date.uncertain || date.approximate) return {};
  if (date.form === 'date') return { date: schemaDate(date) };
  const [start = '', end = ''] = date.edtf.split('/').map((one) => (/^\d{4}(-\d{2}){0,2}$/.test(one) ? one : ''));
  return { startDate: start, endDate: end };
}

/** A date that it cannot say, in words. */
function unsaid({ words }: Site, date: Edtf | undefined): string | undefined {
  return date && Object.values(span(date)).every((value) => value === undefined || value === '')
    ? formatDate(date, words.dates)
    : undefined;
}

function articleEntity(site: Site, article: RecordOf<'articles'>): FtmEntity {
  const { data } = article;
  const source = site.corpus.records.sources.get(data.source.id)?.data;
  return entity(ftmId(article), 'Article', {
    title: data.headline,
    author: data.author,
    publisher: source?.publisher,
    publishedAt: schemaDate(data.datePublished),
    language: iso639(data.inLanguage),
    summary: [
      data.summary,
      schemaDate(data.datePublished) === undefined ? formatDate(data.datePublished, site.words.dates) : undefined,
    ],
    sourceUrl: [source?.url, address(site, article)],
  });
}

/** FollowTheMoney names languages by three letters. */
function iso639(tag: string): string | undefined {
  return threeLetters[tag.split('-')[0] ?? ''];
}

const threeLetters: Readonly<Record<string, string>> = {
  ar: 'ara',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fa: 'fas',
  fr: 'fra',
  he: 'heb',
  hi: 'hin',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ru: 'rus',
  tr: 'tur',
  uk: 'ukr',
  zh: 'zho',
};

function eventEntity(site: Site, event: RecordOf<'events'>): FtmEntity {
  const { data } = event;
  const place = data.location && site.corpus.records.places.get(data.location.id)?.data.name;
  // Somewhere within the date is neither from its first day to its last nor on one of them.
  const dated = data.within ? undefined : data.date;
  const isSaid = dated && unsaid(site, dated) === undefined;
  return entity(ftmId(event), 'Event', {
    name: data.name,
    ...span(dated),
    location: place,
    involved: data.actors.map(({ actor }) => ftmId(actor)),
    summary: data.date && !isSaid ? eventDateView(data, site.words).text : undefined,
    description: [site.words.event.datings[data.dating], data.reasoning],
    sourceUrl: address(site, event),
    proof: [...new Set(data.evidence.map(({ article }) => ftmId(article)))],
  });
}

/** The words, who spoke them and in which form: the form travels with them. */
function quoteNote(site: Site, quote: RecordOf<'quotes'>): FtmEntity {
  const { data } = quote;
  return entity(ftmId(quote), 'Note', {
    name: `${speakerName(site, quote)}${site.words.text.colon}${recordLabel(site, quote)}`,
    description: quoteText(site, quote),
    summary: [data.kind, formatDate(data.spoken, site.words.dates)].join(', '),
    entity: [data.speaker, ...data.jointly].flatMap((one) => (one ? [ftmId(one)] : [])),
    proof: ftmId(data.article),
    sourceUrl: address(site, quote),
  });
}

function claimNote(site: Site, claim: RecordOf<'claims'>): FtmEntity {
  const { data } = claim;
  const hedged = data.hedges.length === 0 ? [] : [data.hedges.join(', ')];
  return entity(ftmId(claim), 'Note', {
    name: data.statement,
    description: data.evidence.flatMap((_evidence, index) => {
      const anchor = findAnchor(site.corpus, claim, ['evidence', index]);
      if (anchor) return [wordsAt(site.corpus, anchor)];
      const beside = findBesideAt(site.corpus, claim, ['evidence', index]);
      return beside ? [beside.text.slice(beside.start, beside.end)] : [];
    }),
    summary: [site.words.verdicts.labels[verdictOf(data)], ...hedged].join('; '),
    entity: [
      ...(typeof data.claimant === 'object' ? [ftmId(data.claimant)] : []),
      ...data.about.flatMap((one) => (one.kind === 'actors' || one.kind === 'events' ? [ftmId(one)] : [])),
    ],
    proof: data.evidence.map(({ article }) => ftmId(article)),
    sourceUrl: address(site, claim),
  });
}
