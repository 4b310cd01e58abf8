import { expect, test } from 'vitest';
import { analysisView } from '../../../src/views/records/analysis-view.ts';
import { article, gazette, record, siteOf } from '../support/site-of.ts';

test('an analysis has a byline, its articles in the order it names them, its topics and its text', () => {
  const site = siteOf({
    'sources/gazette': gazette,
    'articles/rain': article('Rain.'),
    'articles/snow': article('Snow.').replace('Rain over', 'Snow over'),
    'topics/tolls': record('name: Tolls'),
    'analyses/tolls': record(
      `headline: Who pays
author: Cy Dahl
datePublished: 2031-04
inLanguage: en-GB
summary: Everybody pays.
about: [snow, rain]
topics: [tolls]
draft: true
corrections:
  - date: 2031-05-02
    text: We had it wrong.`,
      '# First\n\nEverybody pays.',
    ),
  });
  const view = analysisView(site, 'tolls');
  expect(view).toMatchObject({
    headline: 'Who pays',
    byline: ['By Cy Dahl, ', { text: 'April 2031', datetime: '2031-04' }],
    lang: 'en-GB',
    summary: 'Everybody pays.',
    topics: [{ label: 'Tolls', href: '/record/topics/tolls/' }],
    record: {
      noteHtml: '<h2>First</h2>\n<p>Everybody pays.</p>',
      corrections: [{ date: { text: '2 May 2031', datetime: '2031-05-02' }, text: 'We had it wrong.' }],
    },
    head: {
      title: 'Who pays · Analyses · On Record',
      description: 'Everybody pays.',
      marks: { draft: 'Draft: not part of the published record.' },
    },
  });
  expect(view.about.map(({ headline }) => headline)).toEqual(['Snow over the harbour', 'Rain over the harbour']);
});
