import { describe, expect, test } from 'vitest';
import { largestMeeting, networkOf, type Tie } from '../../../src/views/network/ties.ts';
import { actor, article, event, gazette, quote, record, siteOf, type Files } from '../support/site-of.ts';

const people: Files = {
  'sources/gazette': gazette,
  'articles/rain': article(
    'Ana Orr met Bo Lind on Sunday. “Tolls stay,” she said. “They go,” Lind said. It seemed to echo Cy Dahl: “Tolls go.” ' +
      'Then the guild struck the board.',
  ),
  'actors/ana-orr': actor('Ana Orr', 'roles:\n  - title: Master\n    organization: board\n    sources: [gazette]'),
  'actors/bo-lind': actor('Bo Lind'),
  'actors/cy-dahl': actor('Cy Dahl'),
  'actors/board': record('name: Board\nkind: organization\nsummary: B.\npartOf: guild'),
  'actors/guild': record('name: Guild\nkind: organization\nsummary: G.'),
};

function part(...parts: readonly (readonly [actor: string, as: string])[]): string {
  return `actors:\n${parts.map(([id, as]) => `  - actor: ${id}\n    as: "${as}"\n`).join('')}`;
}

function eventOf(kind: string, ...parts: readonly (readonly [actor: string, as: string])[]): string {
  return event('It', '2031-03-02', part(...parts)).replace('kind: meeting', `kind: ${kind}`);
}

function tiesIn(files: Files): readonly Tie[] {
  return networkOf(siteOf({ ...people, ...files }).corpus).ties;
}

function written({ from, kind, to, isHedged }: Tie): string {
  return `${from} ${kind} ${to}${isHedged ? ' (hedged)' : ''}`;
}

function tiesOfEvent(kind: string, ...parts: readonly (readonly [actor: string, as: string])[]): string[] {
  return tiesIn({ 'events/it': eventOf(kind, ...parts) }).map(written);
}

describe('a meeting', () => {
  test.each(['meeting', 'interview', 'summit'])('of the kind "%s" ties those who take part, each pair once', (kind) => {
    expect(tiesOfEvent(kind, ['bo-lind', 'host'], ['ana-orr', 'guest'], ['cy-dahl', 'present'])).toEqual([
      'ana-orr meets cy-dahl',
      'bo-lind meets ana-orr',
      'bo-lind meets cy-dahl',
    ]);
  });

  test.each(['visit', 'agreement', 'appointment', 'statement', 'process', 'conflict'])(
    'is not read out of the kind "%s"',
    (kind) => {
      expect(tiesOfEvent(kind, ['bo-lind', 'host'], ['ana-orr', 'guest'])).toEqual([]);
    },
  );

  test('ties nobody who was absent or only invited', () => {
    expect(
      tiesOfEvent('meeting', ['bo-lind', 'host'], ['ana-orr', 'absent'], ['cy-dahl', 'invited, did not come']),
    ).toEqual([]);
  });

  test('ties nobody to the body in which they hold a role or of which they are a part', () => {
    expect(tiesOfEvent('meeting', ['ana-orr', 'speaker'], ['board', 'host'], ['guild', 'guest'])).toEqual([
      'ana-orr meets guild',
    ]);
  });

  test('ties nobody to themselves', () => {
    expect(tiesOfEvent('meeting', ['ana-orr', 'host'], ['ana-orr', 'speaker'])).toEqual([]);
  });

  test('of more than twelve does not say who met whom', () => {
    const crowd = (size: number): string[] => Array.from({ length: size }, (_unused, index) => `guest-${index + 1}`);
    const ties = (size: number) =>
      tiesIn({
        ...Object.fromEntries(crowd(size).map((id) => [`actors/${id}`, actor(id)])),
        'events/it': eventOf('meeting', ...crowd(size).map((id) => [id, 'guest'] as const)),
      }).length;
    expect(largestMeeting).toBe(12);
    expect(ties(12)).toBe(66);
    expect(ties(13)).toBe(0);
  });
});

describe('an attack', () => {
  test.each(['attack', 'military operation'])('of the kind "%s" leads from each attacker to each target', (kind) => {
    expect(
      tiesOfEvent(
        kind,
        ['board', 'target'],
        ['guild', 'attackers, it is said'],
        ['bo-lind', 'wounded'],
        ['cy-dahl', 'target'],
      ),
    ).toEqual(['guild strikes board', 'guild strikes cy-dahl']);
  });

  test('without an attacker, or of another kind, strikes nobody', () => {
    expect(tiesOfEvent('attack', ['board', 'target'], ['guild', 'struck, it is said'])).toEqual([]);
    expect(tiesOfEvent('process', ['board', 'target'], ['guild', 'attacker'])).toEqual([]);
  });
});

describe('a conflict', () => {
  test('has two sides against each other', () => {
    expect(tiesOfEvent('conflict', ['guild', 'a side'], ['board', 'a side'], ['bo-lind', 'witness'])).toEqual([
      'guild opposes board',
    ]);
  });

  test('of three sides does not say which are against which', () => {
    expect(tiesOfEvent('conflict', ['guild', 'a side'], ['board', 'a side'], ['cy-dahl', 'a side'])).toEqual([]);
  });

  test.each(['conflict', 'attack', 'military operation'])('of the kind "%s" has sides against opponents', (kind) => {
    expect(
      tiesOfEvent(kind, ['guild', 'one side, which began it'], ['board', 'opponent'], ['cy-dahl', 'defeated side']),
    ).toEqual(['guild opposes board', 'guild opposes cy-dahl']);
  });
});

describe('a quote', () => {
  test('ties its speaker to its addressee', () => {
    const ties = tiesIn({ 'quotes/stay': quote('Tolls stay', 'addressee: bo-lind') });
    expect(ties.map(written)).toEqual(['ana-orr addresses bo-lind']);
    expect(ties[0]?.anchors.map(({ article: id, start, end }) => [id, start, end])).toEqual([['rain', 32, 42]]);
  });

  test('ties nobody to themselves', () => {
    expect(tiesIn({ 'quotes/stay': quote('Tolls stay', 'addressee: ana-orr') })).toEqual([]);
  });

  test.each(['echoes', 'repeats', 'answers', 'contradicts'])('that %s another ties the two speakers', (type) => {
    const ties = tiesIn({
      'quotes/stay': quote('Tolls stay'),
      'quotes/go': quote('They go', `speaker: bo-lind\nrelations:\n  - type: ${type}\n    quote: stay`),
    });
    expect(ties.map(written)).toEqual([`bo-lind ${type} ana-orr`]);
    expect(ties[0]?.record.id).toBe('go');
    expect(ties[0]?.other?.id).toBe('stay');
  });

  test('with a hedged relation ties them with a hedge, resting on the words that assert it', () => {
    const [tie] = tiesIn({
      'quotes/dahl': quote('Tolls go.', 'speaker: cy-dahl'),
      'quotes/go': quote(
        'They go',
        'speaker: bo-lind\nrelations:\n  - type: echoes\n    quote: dahl\n    hedged: true\n    evidence: {article: rain, exact: seemed to echo Cy Dahl}',
      ),
    });
    expect(tie && written(tie)).toBe('bo-lind echoes cy-dahl (hedged)');
    expect(tie?.anchors.map(({ path }) => path.join('.'))).toEqual(['relations.0.evidence']);
  });

  test('of the same utterance, or of the same speaker, is no tie', () => {
    expect(
      tiesIn({
        'quotes/stay': quote('Tolls stay'),
        'quotes/same': quote('They go', 'speaker: bo-lind\nrelations:\n  - type: sameUtterance\n    quote: stay'),
        'quotes/again': quote('Tolls go.', 'relations:\n  - type: repeats\n    quote: stay'),
      }),
    ).toEqual([]);
  });
});

test('ties stand in order of time, the undated last, and are found by either actor', () => {
  const { ties, tiesOf } = networkOf(
    siteOf({
      ...people,
      'events/a': event('A', undefined, part(['ana-orr', 'host'], ['bo-lind', 'guest'])),
      'events/b': event('B', '2031-03-02', part(['bo-lind', 'host'], ['cy-dahl', 'guest'])),
      'events/c': event('C', '2031-02', part(['ana-orr', 'host'], ['cy-dahl', 'guest'])),
      'quotes/stay': quote('Tolls stay', 'spoken: 2031-03-01\naddressee: bo-lind'),
    }).corpus,
  );
  expect(ties.map(written)).toEqual([
    'ana-orr meets cy-dahl',
    'ana-orr addresses bo-lind',
    'bo-lind meets cy-dahl',
    'ana-orr meets bo-lind',
  ]);
  expect([...tiesOf].map(([id, list]) => [id, list.map(({ record: { id: of } }) => of)])).toEqual([
    ['ana-orr', ['c', 'stay', 'a']],
    ['cy-dahl', ['c', 'b']],
    ['bo-lind', ['stay', 'b', 'a']],
  ]);
});

test('the network of a corpus is read once', () => {
  const { corpus } = siteOf(people);
  expect(networkOf(corpus)).toBe(networkOf(corpus));
});
