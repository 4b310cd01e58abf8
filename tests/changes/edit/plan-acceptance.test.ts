import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/changes/edit/change.ts';
import { acceptedIn, contentAfter } from '../../../src/changes/edit/content.ts';
import { inverseOf, planAcceptance } from '../../../src/changes/edit/plan-acceptance.ts';
import { planRejection } from '../../../src/changes/edit/plan-rejection.ts';
import { contentWith } from '../../support/editing-content.ts';

const article = `---
headline: Rain
headlineFrom: source
source: post
datePublished: 2031-05-06
inLanguage: en
summary: It rained.
state: proposed
---
“We never have,” Ana Orr said on Monday.
`;
const files = {
  'articles/rain': article,
  'sources/post':
    '---\npublisher: The Averland Post\ndatePublished: 2031-05-06\ninLanguage: en\nkind: news report\nstate: proposed\n---\n',
  'actors/orr': '---\nname: Ana Orr\nkind: person\nsummary: The mayor.\nstate: proposed\n---\n',
  'quotes/never':
    '---\nspeaker: orr\nkind: direct\narticle: rain\nexact: We never have\nspoken: 2031-05-05\nstate: proposed\ndrafted:\n  speaker: sure, subject-of-said\n---\n',
  'events/talk':
    '---\nname: Orr speaks\nkind: statement\ndate: 2031-05-05\ndating: inferred\ncue: on Monday\nreasoning: The Monday before.\nactors:\n  - actor: orr\n    as: speaker\nevidence:\n  - article: rain\n    exact: Ana Orr said on Monday\nstate: proposed\n---\n',
};

const textsOf = (changes: readonly Change[]) => Object.fromEntries(changes.map(({ path, after }) => [path, after]));

describe('what is proposed', () => {
  test('belongs to what editors see, and not to the record', () => {
    const content = contentWith(files);
    expect(content.built.corpus.records.quotes.size).toBe(1);
    expect(acceptedIn(content).corpus.records.quotes.size).toBe(0);
    expect(acceptedIn(content).problems).toEqual([]);
  });

  test('cannot be referred to by a record', () => {
    const content = contentWith({
      ...files,
      'sources/post': files['sources/post'].replace('state: proposed\n', ''),
      'articles/rain': article.replace('state: proposed\n', ''),
      'quotes/never': files['quotes/never'].replace(/state: proposed\n[^]*said\n/, ''),
    });
    for (const { problems } of [content.built, acceptedIn(content)]) {
      expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
        'content/quotes/never.md reference/proposed',
      ]);
    }
  });
});

describe('planAcceptance', () => {
  test('takes along what a record refers to, and leaves the rest', () => {
    const { accepted, changes, problems } = planAcceptance(contentWith(files), ['quotes/never']);
    expect(problems).toEqual([]);
    expect(accepted).toEqual(['actors/orr', 'articles/rain', 'quotes/never', 'sources/post']);
    expect(textsOf(changes)['content/quotes/never.md']).toBe(
      '---\nspeaker: orr\nkind: direct\narticle: rain\nexact: We never have\nspoken: 2031-05-05\n---\n',
    );
  });

  test('does not ask about what a record that still waits refers to', () => {
    expect(planAcceptance(contentWith(files), ['sources/post']).asked).toEqual([]);
    const alone = { 'sources/post': files['sources/post'] };
    expect(planAcceptance(contentWith(alone), ['sources/post']).asked).toMatchObject([
      { code: 'record/unreferenced', path: 'content/sources/post.md' },
    ]);
  });

  test('says what an open field would be: a problem of the record', () => {
    const open = { ...files, 'actors/orr': '---\nname: Ana Orr\nkind: person\nstate: proposed\n---\n' };
    const { problems } = planAcceptance(contentWith(open), ['quotes/never']);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual(['content/actors/orr.md schema/missing-field']);
  });

  test('is taken back by its inverse', () => {
    const content = contentWith(files);
    const { changes } = planAcceptance(content, ['events/talk']);
    const back = contentAfter(contentAfter(content, changes), inverseOf(changes));
    expect(back.files.map(({ path, text }) => [path, text]).sort()).toEqual(
      content.files.map(({ path, text }) => [path, text]).sort(),
    );
  });
});

describe('planRejection', () => {
  test('opens the fields that referred to a record', () => {
    const { rejected, opened, changes } = planRejection(contentWith(files), ['actors/orr']);
    expect(rejected).toEqual(['actors/orr']);
    expect(opened).toEqual(['events/talk', 'quotes/never']);
    const texts = textsOf(changes);
    expect(texts['content/actors/orr.md']).toBeUndefined();
    expect(texts['content/quotes/never.md']).toBe(
      '---\nkind: direct\narticle: rain\nexact: We never have\nspoken: 2031-05-05\nstate: proposed\n---\n',
    );
    expect(texts['content/events/talk.md']).not.toContain('actors');
  });

  test('takes along what is nothing without the record', () => {
    const { rejected, opened } = planRejection(contentWith(files), ['sources/post']);
    expect(rejected).toEqual(['articles/rain', 'events/talk', 'quotes/never', 'sources/post']);
    expect(opened).toEqual([]);
  });

  test('leaves what was accepted', () => {
    const content = contentWith({ 'actors/orr': files['actors/orr'].replace('state: proposed\n', '') });
    expect(planRejection(content, ['actors/orr']).changes).toEqual([]);
  });
});
