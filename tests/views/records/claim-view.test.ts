import { describe, expect, test } from 'vitest';
import { articleView } from '../../../src/views/article/article-view.ts';
import { claimView } from '../../../src/views/records/claim-view.ts';
import { actor, article, assessed, claim, gazette, record, siteOf, textOfLine } from '../support/site-of.ts';

const site = siteOf({
  'sources/gazette': gazette,
  'sources/tides': record('publisher: Tide Post\ndatePublished: 2031-04\ninLanguage: en\nkind: dataset'),
  'articles/rain': article('It reportedly rained. It seemed to pour. Nobody saw it.'),
  'articles/snow': article('It snowed all day.'),
  'actors/ana-orr': actor('Ana Orr'),
  'places/mirhaven': record('name: Mirhaven\nkind: city'),
  'topics/tolls': record('name: Tolls'),
  'claims/wet': record(
    `statement: It was wet.
claimant: ana-orr
evidence:
  - article: rain
    exact: seemed to pour
  - article: rain
    exact: reportedly rained
  - article: snow
    exact: snowed all day
hedges: [reportedly, seemed to]
about: [places/mirhaven, actors/ana-orr]
topics: [tolls]
assessments:
  - verdict: disputed
    sources: [gazette]
    reasoning: The second look.
    date: 2031-04-02
  - verdict: corroborated
    sources: [gazette, tides]
    reasoning: The third look.
    date: 2031-05
  - verdict: not assessed
    reasoning: The first look.
    date: 2031-03`,
    'Our reasoning.',
  ),
  'claims/own': claim('Nobody saw it.', 'Nobody saw it'),
  'claims/hers': claim('It snowed.', 'It snowed', 'claimant: ana-orr').replace('article: rain', 'article: snow'),
  'claims/same-day': claim('It poured.', 'pour', assessed(['corroborated', '2031-04-02'], ['disputed', '2031-04-02'])),
});
const view = claimView(site, 'wet');

describe('a claim', () => {
  test('has its newest assessment first, and the earlier ones in the order of the file', () => {
    expect(view.verdict).toEqual({ verdict: 'corroborated', label: 'Corroborated' });
    expect(view.assessment).toEqual({
      verdict: { verdict: 'corroborated', label: 'Corroborated' },
      reasoning: 'The third look.',
      sources: [
        {
          label: 'Harbour Gazette, 3 March 2031',
          href: '/record/sources/gazette/',
          meta: ['“Rain and tolls”', ' · news report'],
        },
        { label: 'Tide Post, April 2031', href: '/record/sources/tides/', meta: ['dataset'] },
      ],
      signature: ['Assessed by On Record, ', { text: 'May 2031', datetime: '2031-05' }],
    });
    expect(view.earlierAssessments.map(({ reasoning }) => reasoning)).toEqual(['The second look.', 'The first look.']);
  });

  test('that nobody assessed was left open by somebody, and not assessed', () => {
    const open = siteOf({
      'sources/gazette': gazette,
      'articles/rain': article('It rained.'),
      'claims/open': claim('It rained.', 'It rained', assessed(['not assessed', '2031-05'])),
    });
    const signature = ['Left open by On Record, ', { text: 'May 2031', datetime: '2031-05' }];
    expect(claimView(open, 'open').assessment?.signature).toEqual(signature);
  });

  test('goes by the later in the file of two assessments of one day', () => {
    const sameDay = claimView(site, 'same-day');
    expect(sameDay.assessment?.reasoning).toBe('The disputed case.');
    expect(sameDay.earlierAssessments.map(({ reasoning }) => reasoning)).toEqual(['The corroborated case.']);
  });

  test('may have no assessment', () => {
    expect(claimView(site, 'own')).toMatchObject({
      verdict: { verdict: 'not assessed', label: 'Not assessed' },
      assessment: undefined,
      earlierAssessments: [],
    });
  });

  test('names who claims it: an actor, or the article in its own voice', () => {
    expect(view.claimant).toEqual(['Claimed by ', { label: 'Ana Orr', href: '/record/actors/ana-orr/' }]);
    expect(claimView(site, 'own').claimant).toEqual([
      'Claimed by ',
      { label: 'Harbour Gazette', href: '/record/articles/rain/' },
      ', in the article’s own voice',
    ]);
  });

  test('says which words hedge it, or that none do', () => {
    expect(textOfLine(view.hedgeNote)).toBe('Hedged with “reportedly”, “seemed to”.');
    expect(textOfLine(claimView(site, 'own').hedgeNote)).toBe('Stated in the article’s own voice, without a hedge.');
    expect(textOfLine(claimView(site, 'hers').hedgeNote)).toBe('Stated without a hedge.');
  });

  test('leads to its evidence: to its address in each article, and to the paragraph of further passages', () => {
    expect(view.evidence.map(({ href }) => href)).toEqual([
      '/record/articles/rain/#p1',
      '/record/articles/rain/#claim-wet',
      '/record/articles/snow/#claim-wet',
    ]);
    expect(articleView(site, 'rain').paragraphs[0]?.html).toMatch(/id="claim-wet"[^>]*><span[^>]*>reportedly/);
    expect(articleView(site, 'snow').paragraphs[0]?.html).toContain('id="claim-wet"');
    expect(view.evidence[0]?.pieces).toEqual([
      { text: 'It ', isExact: false },
      { text: 'seemed to pour', isExact: true },
      { text: '.', isExact: false },
    ]);
  });

  test('names what it is about', () => {
    expect(textOfLine(view.about)).toBe('Mirhaven, Ana Orr');
    expect(textOfLine(view.topics)).toBe('Tolls');
    expect(view.record.noteHtml).toBe('<p>Our reasoning.</p>');
    expect(view.head).toMatchObject({
      title: 'It was wet. · Claims · On Record',
      description: 'Corroborated: It was wet.',
    });
  });
});

test('a claimant without a name has what the article calls them, and why it gives no name', () => {
  const { claimant } = claimView(
    siteOf({
      'sources/gazette': gazette,
      'articles/rain': article('An official who feared for her post said that it rained.'),
      'claims/wet': record(`statement: It was wet.
unnamed:
  description: An official
  reason: feared for her post
evidence:
  - article: rain
    exact: it rained`),
    }),
    'wet',
  );
  expect(textOfLine(claimant)).toBe('Claimed by An official, without a name “feared for her post”');
});
