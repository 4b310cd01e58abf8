/** Records that rest on the headline, the standfirst or a caption of an article. */
import { describe, expect, test } from 'vitest';
import { besideIn, besideOf } from '../../../src/record/corpus/beside-text.ts';
import { publishedCorpus } from '../../../src/record/corpus/published-corpus.ts';
import { articleAnnotations } from '../../../src/views/data/annotations.ts';
import { getTable } from '../../../src/views/data/tables.ts';
import { claimView } from '../../../src/views/records/claim-view.ts';
import { eventView } from '../../../src/views/records/event-view.ts';
import type { AnyRecord } from '../../../src/record/schemas/index.ts';
import type { Site } from '../../../src/views/page/site.ts';
import { article, gazette, record, siteOf, textOfLine } from '../support/site-of.ts';

const files = (fields: string) => ({
  'sources/gazette': gazette,
  'articles/rain': article(
    'Forty ships left.',
    `standfirst: Forty ships lay idle. Nobody was paid.\ncaptions: ["The quay, empty", "A crane of the harbour"]\n${fields}`,
  ),
  'claims/idle': record(`
statement: Forty ships lay idle.
claimant: article
hedges: [idle]
evidence:
  - article: rain
    in: standfirst
    exact: Forty ships lay idle`),
  'events/rain': record(`
name: Rain
kind: process
date: 2031-03
dating: stated
evidence:
  - article: rain
    in: headline
    exact: Rain over
  - article: rain
    in: caption
    exact: A crane`),
});

const site = siteOf(files(''));
const getRecord = ({ corpus }: Site, kind: 'claims' | 'events', id: string): AnyRecord => {
  const found = corpus.records[kind].get(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

describe('evidence beside a text', () => {
  test('is found in the part it names, and not in the text', () => {
    expect(besideOf(site.corpus, getRecord(site, 'claims', 'idle'))).toEqual([
      {
        path: ['evidence', 0],
        article: 'rain',
        part: 'standfirst',
        text: 'Forty ships lay idle. Nobody was paid.',
        start: 0,
        end: 20,
      },
    ]);
    expect(site.corpus.anchors.get('claims/idle')).toBeUndefined();
  });

  test('has the one caption that holds it', () => {
    const [, caption] = besideOf(site.corpus, getRecord(site, 'events', 'rain'));
    expect(caption).toMatchObject({ part: 'caption', text: 'A crane of the harbour', start: 0, end: 7 });
  });

  test('is known of the article', () => {
    expect(besideIn(site.corpus, { kind: 'articles', id: 'rain' }).map(({ record: { id } }) => id)).toEqual([
      'idle',
      'rain',
    ]);
  });

  test('is shown in its sentence, with its part and the way there', () => {
    const [passage] = claimView(site, 'idle').evidence;
    expect(passage?.pieces).toEqual([
      { text: 'Forty ships lay idle', isExact: true },
      { text: '.', isExact: false },
    ]);
    expect(passage?.href).toBe('/record/articles/rain/#standfirst');
    expect(textOfLine(passage?.meta ?? [])).toBe('Standfirst, Harbour Gazette, 3 March 2031');
    expect(eventView(site, 'rain').evidence.map(({ meta }) => textOfLine(meta.slice(0, 1)))).toEqual([
      'Headline',
      'Caption',
    ]);
  });

  test('is in the tables, without offsets', () => {
    const table = getTable('claim_evidence');
    const [row] = [...table.rows(site)].map((cells) =>
      Object.fromEntries(table.columns.map(({ name }, index) => [name, cells[index]])),
    );
    expect(row).toMatchObject({
      claim: 'idle',
      position: 1,
      article: 'rain',
      part: 'standfirst',
      exact: 'Forty ships lay idle',
    });
    expect([row?.start, row?.end, row?.paragraph]).toEqual([undefined, undefined, undefined]);
  });

  test('is annotated by its part', () => {
    const rain = site.corpus.records.articles.get('rain');
    const annotations = rain ? [...articleAnnotations(site, rain)] : [];
    expect(annotations.find(({ id }) => id.endsWith('#events/rain'))?.target[0]).toEqual({
      type: 'SpecificResource',
      source: 'https://record.example/record/articles/rain/',
      selector: [
        { type: 'FragmentSelector', value: 'headline' },
        { type: 'TextQuoteSelector', exact: 'Rain over', prefix: '', suffix: ' the harbour' },
      ],
    });
  });

  test('is left in excerpts, and what nothing rests on is not', () => {
    const published = publishedCorpus(siteOf(files('publish: excerpts\n')).corpus);
    expect(published.records.articles.get('rain')?.data).toMatchObject({
      standfirst: 'Forty ships lay idle. Nobody was paid.',
      captions: ['A crane of the harbour'],
    });
  });
});
