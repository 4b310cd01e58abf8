import { describe, expect, test } from 'vitest';
import { openFields, planAnswer, type WritingAnswer } from '../../../src/changes/review/plan-answer.ts';
import { articlesToReview, reviewItems } from '../../../src/changes/review/review-item.ts';
import {
  countReview,
  giveAnswer,
  nextItem,
  openReview,
  type Answer,
  type ReviewState,
} from '../../../src/changes/review/review-state.ts';
import { contentWith } from '../../support/editing-content.ts';

const files = {
  'articles/rain':
    '---\nheadline: Rain\nheadlineFrom: source\nsource: post\ndatePublished: 2031-05-06\ninLanguage: en\nsummary: It rained.\nstate: proposed\ndrafted:\n  summary: perhaps, first-sentence\n---\n“We never have,” Ana Orr said on Monday. “We stay,” said Ben Maro.\n\nRain fell on Averland.\n',
  'sources/post':
    '---\npublisher: The Averland Post\ndatePublished: 2031-05-06\ninLanguage: en\nkind: news report\nstate: proposed\n---\n',
  'actors/orr':
    '---\nname: Ana Orr\nkind: person\nsummary: The mayor.\nstate: proposed\ndrafted:\n  name: sure, forms-of-one-name\n---\n',
  'actors/maro': '---\nname: Ben Maro\nkind: person\nstate: proposed\ndrafted:\n  kind: perhaps, two-names\n---\n',
  'places/averland': '---\nname: Averland\nkind: city\nstate: proposed\ndrafted:\n  kind: sure, known-place\n---\n',
  'quotes/never':
    '---\nspeaker: orr\nkind: direct\narticle: rain\nexact: We never have\nspoken: 2031-05-05\nspokenReasoning: The Monday before.\nstate: proposed\ndrafted:\n  speaker: sure, subject-of-said\n  spoken: sure, weekday\n---\n',
  'quotes/stay':
    '---\nspeaker: maro\nkind: direct\narticle: rain\nexact: We stay\nspoken: ../2031-05-06\nstate: proposed\ndrafted:\n  speaker: perhaps, nearest-name\n---\n',
};

const start = () => openReview(contentWith(files), 'rain');
const after = (answers: readonly Answer[]): ReviewState =>
  answers.reduce((state, answer) => giveAnswer(state, answer).state, start());
const textsIn = ({ content }: ReviewState) => Object.fromEntries(content.files.map(({ path, text }) => [path, text]));
const fieldsOf = (state: ReviewState, key: string) =>
  reviewItems(state.content, 'rain').find(({ record }) => record === key)?.fields;

describe('the questions', () => {
  test('begin with what needs a look, in the order of the text, each after what it refers to', () => {
    expect(reviewItems(contentWith(files), 'rain').map(({ record }) => record)).toEqual([
      'sources/post',
      'articles/rain',
      'actors/maro',
      'quotes/stay',
      'actors/orr',
      'quotes/never',
      'places/averland',
    ]);
  });

  test('show the words around, the line, and how sure each field is', () => {
    const item = reviewItems(contentWith(files), 'rain').find(({ record }) => record === 'quotes/stay');
    expect(item).toEqual({
      record: 'quotes/stay',
      path: 'content/quotes/stay.md',
      sentences: '“We never have,” Ana Orr said on Monday. “We stay,” said Ben Maro.',
      line: 12,
      places: [{ start: 42, end: 49 }],
      fields: [
        { name: 'speaker', value: 'maro', is: 'perhaps', rule: 'nearest-name' },
        { name: 'kind', value: 'direct', is: 'given', rule: '' },
        { name: 'article', value: 'rain', is: 'given', rule: '' },
        { name: 'exact', value: 'We stay', is: 'given', rule: '' },
        { name: 'spoken', value: '../2031-05-06', is: 'given', rule: '' },
      ],
      isSure: false,
      along: [
        { record: 'actors/maro', unsure: ['kind: perhaps', 'summary: open'] },
        { record: 'articles/rain', unsure: ['summary: perhaps'] },
        { record: 'sources/post', unsure: [] },
      ],
    });
  });

  test('include who has a name that another record has, too', () => {
    const twin = '---\nname: Ana Orr\nkind: person\nsummary: A baker.\nstate: proposed\n---\n';
    const items = reviewItems(contentWith({ ...files, 'actors/orr-baker': twin }), 'rain');
    expect(items.find(({ record }) => record === 'actors/orr-baker')?.line).toBe(12);
    const part = twin.replace('Ana Orr', 'Ben Mar');
    const others = reviewItems(contentWith({ ...files, 'actors/mar': part }), 'rain');
    expect(others.map(({ record }) => record)).not.toContain('actors/mar');
  });

  test('are about one article', () => {
    expect(articlesToReview(contentWith(files))).toEqual(['rain']);
    expect(reviewItems(contentWith(files), 'snow')).toEqual([]);
    const accepted = files['articles/rain'].replace(/state: proposed\n[^]*sentence\n/, '');
    const named = { 'articles/rain': accepted, 'sources/post': files['sources/post'].replace('state: proposed\n', '') };
    expect(articlesToReview(contentWith(named))).toEqual([]);
    expect(articlesToReview(contentWith({ ...named, 'actors/maro': files['actors/maro'] }))).toEqual(['rain']);
  });
});

const maro = 'actors/maro';
const summary: Answer = { do: 'edit', record: maro, field: 'summary', value: 'Runs the ferry.' };

/** What some answers come to: the next question, and how many are accepted, rejected and left. */
const rows: readonly [string, readonly Answer[], string | undefined, readonly [number, number, number]][] = [
  ['nothing yet', [], 'sources/post', [0, 0, 7]],
  ['accepting takes along', [{ do: 'accept', record: 'articles/rain' }], maro, [2, 0, 5]],
  ['what is open cannot be accepted', [{ do: 'accept', record: maro }], 'sources/post', [0, 0, 7]],
  ['a filled field keeps the question', [summary], maro, [0, 0, 7]],
  ['and then it can be accepted', [summary, { do: 'accept', record: maro }], 'sources/post', [1, 0, 6]],
  ['rejecting opens what refers to it', [{ do: 'reject', record: maro }], 'sources/post', [0, 1, 6]],
  [
    'rejecting the source takes all that was drafted with it',
    [{ do: 'reject', record: 'sources/post' }],
    undefined,
    [0, 7, 0],
  ],
  ['next leaves it for later', [{ do: 'next', record: 'sources/post' }], 'articles/rain', [0, 0, 7]],
  ['undo brings it back', [{ do: 'next', record: 'sources/post' }, { do: 'undo' }], 'sources/post', [0, 0, 7]],
  ['undo with nothing to take back', [{ do: 'undo' }], 'sources/post', [0, 0, 7]],
  [
    'all that is sure waits for what it refers to',
    [{ do: 'accept-sure' }],
    'articles/rain',
    // The quote is sure, and its article is not.
    [3, 0, 4],
  ],
  ['and goes with it', [{ do: 'accept', record: 'articles/rain' }, { do: 'accept-sure' }], maro, [5, 0, 2]],
  [
    'all left for later',
    Object.keys(files).map((record): Answer => ({ do: 'next', record: record as 'quotes/x' })),
    undefined,
    [0, 0, 7],
  ],
];

describe('answers', () => {
  test.each(rows)('%s', (_name, answers, next, [accepted, rejected, left]) => {
    const state = after(answers);
    expect(nextItem(state)?.record).toBe(next);
    expect(countReview(state)).toEqual({ accepted, rejected, left });
  });

  test.each(rows)('%s, and can all be taken back', (_name, answers) => {
    const state = after([...answers, ...answers.map((): Answer => ({ do: 'undo' }))]);
    expect(textsIn(state)).toEqual(textsIn(start()));
    expect(state.given).toEqual([]);
  });

  test.each(rows)('%s, and a review that starts again has the same left', (_name, answers) => {
    const state = after(answers);
    expect(reviewItems(openReview(state.content, 'rain').content, 'rain')).toEqual(reviewItems(state.content, 'rain'));
  });

  test('with problems change nothing, and say what is wrong', () => {
    const { state, plan } = giveAnswer(start(), { do: 'accept', record: maro });
    expect(plan.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'content/actors/maro.md schema/missing-field',
    ]);
    expect(state).toEqual(start());
  });

  test('are written all the same where the check only asks, and say what it asks', () => {
    const other = '---\nname: Ana Orr\nkind: person\nsummary: A baker.\n---\n';
    const state = openReview(contentWith({ ...files, 'actors/orr-baker': other }), 'rain');
    const { plan } = giveAnswer(state, { do: 'accept', record: 'quotes/never' });
    expect(plan.problems).toEqual([]);
    expect(plan.asked.map(({ code }) => code)).toContain('name/shared');
    expect(plan.accepted).toContain('quotes/never');
  });

  test('about a record that is not proposed come to nothing', () => {
    for (const kind of ['accept', 'reject'] as const) {
      const plan = planAnswer(contentWith(files), 'rain', { do: kind, record: 'quotes/none' });
      expect(plan.changes).toEqual([]);
      expect(plan.decisions).toEqual([]);
    }
  });
});

describe('an edit', () => {
  const edits: readonly [string, WritingAnswer & { do: 'edit' }, Readonly<Record<string, string>>][] = [
    [
      'takes away what drafted says of the field',
      { do: 'edit', record: 'quotes/stay', field: 'speaker', value: 'orr' },
      {
        speaker: 'orr given',
        kind: 'direct given',
        article: 'rain given',
        exact: 'We stay given',
        spoken: '../2031-05-06 given',
      },
    ],
    [
      'puts one speaker in the place of the other',
      { do: 'edit', record: 'quotes/stay', field: 'unnamed', value: { description: 'Ben Maro' } },
      {
        unnamed: 'description: Ben Maro given',
        kind: 'direct given',
        article: 'rain given',
        exact: 'We stay given',
        spoken: '../2031-05-06 given',
      },
    ],
    [
      'takes away how the old date was known',
      { do: 'edit', record: 'quotes/never', field: 'spoken', value: '2031-05' },
      {
        speaker: 'orr sure',
        kind: 'direct given',
        article: 'rain given',
        exact: 'We never have given',
        spoken: '2031-05 given',
      },
    ],
    [
      'leaves a field open again',
      { do: 'edit', record: 'places/averland', field: 'kind', value: undefined },
      { name: 'Averland given', kind: ' open' },
    ],
  ];
  test.each(edits)('%s', (_name, answer, fields) => {
    const shown = fieldsOf(after([answer]), answer.record)?.map(({ name, value, is }) => [name, `${value} ${is}`]);
    expect(Object.fromEntries(shown ?? [])).toEqual(fields);
  });

  test('to what no record can have is refused', () => {
    const { plan } = giveAnswer(start(), { do: 'edit', record: 'quotes/stay', field: 'speaker', value: 'nobody' });
    expect(plan.problems.map(({ code }) => code)).toEqual(['reference/unknown']);
  });

  test('to what stands there changes nothing', () => {
    expect(
      giveAnswer(start(), { do: 'edit', record: 'quotes/stay', field: 'kind', value: 'direct' }).plan.changes,
    ).toEqual([]);
  });
});

describe('what is remembered', () => {
  const decisions = (answer: WritingAnswer) =>
    planAnswer(contentWith(files), 'rain', answer).decisions.map(({ decided, kind, id, rules }) => [
      decided,
      `${kind}/${id}`,
      rules,
    ]);

  test('of an acceptance: the rules of what was looked at, not of what went along', () => {
    expect(decisions({ do: 'accept', record: 'articles/rain' })).toEqual([
      ['accepted', 'articles/rain', { summary: 'perhaps, first-sentence' }],
      ['accepted', 'sources/post', {}],
    ]);
  });

  test('of a rejection and of an edit: the rules that were wrong', () => {
    expect(decisions({ do: 'reject', record: maro })).toEqual([['rejected', maro, { kind: 'perhaps, two-names' }]]);
    expect(decisions({ do: 'edit', record: 'quotes/stay', field: 'speaker', value: 'orr' })).toEqual([
      ['corrected', 'quotes/stay', { speaker: 'perhaps, nearest-name' }],
    ]);
    expect(decisions(summary as WritingAnswer)).toEqual([]);
  });

  test('of all that is sure: no rule, since nobody looked', () => {
    expect(decisions({ do: 'accept-sure' })).toEqual([
      ['accepted', 'actors/orr', {}],
      ['accepted', 'places/averland', {}],
      ['accepted', 'sources/post', {}],
    ]);
  });

  test('of an answer that was taken back: that it does not hold', () => {
    const { plan } = giveAnswer(after([{ do: 'reject', record: maro }]), { do: 'undo' });
    expect(plan.decisions.map(({ decided }) => decided)).toEqual(['undone']);
  });
});

test('openFields lists what an acceptance needs, of what goes along as well', () => {
  expect(openFields(contentWith(files), 'quotes/stay')).toEqual([{ record: maro, field: 'summary' }]);
  expect(openFields(contentWith(files), 'quotes/never')).toEqual([]);
});
