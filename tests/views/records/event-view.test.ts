import { describe, expect, test } from 'vitest';
import { eventView } from '../../../src/views/records/event-view.ts';
import { actor, article, claim, event, gazette, quote, record, siteOf, textOfLine } from '../support/site-of.ts';

const site = siteOf({
  'sources/gazette': gazette,
  'articles/rain': article('On Monday the board met. “No tolls,” Ana Orr said. “Never.”'),
  'actors/ana-orr': actor('Ana Orr'),
  'actors/bo-lind': actor('Bo Lind'),
  'places/mirhaven': record('name: Mirhaven\nkind: city'),
  'topics/tolls': record('name: Tolls'),
  'events/session': event('Session', '2031-03'),
  'events/board': record(
    `name: Board meeting
kind: meeting
date: 2031-03-01/2031-03-03
within: true
dating: inferred
cue: On Monday
reasoning: The article is of Monday.
location: mirhaven
actors:
  - actor: bo-lind
    as: guest
  - actor: ana-orr
    as: host
partOf: session
possiblySame: [talks]
topics: [tolls]
evidence:
  - article: rain
    exact: On Monday the board met
sources: [gazette]`,
    'The board met.',
  ),
  'events/talks': event('Talks', '2031-03-02'),
  'events/z-gathering': event('Gathering', '2031-02-27', 'possiblySame: [board]'),
  'events/b-vote': event('Vote', '2031-03-03', 'partOf: board'),
  'events/c-opening': event('Opening', '2031-03-01', 'partOf: board\npossiblySame: [board]'),
  'events/rumour': event('Rumour'),
  'quotes/late': quote('Never', 'occasion: board\nspoken: 2031-03-03'),
  'quotes/early': quote('No tolls', 'occasion: board\nspoken: 2031-03-01'),
  'claims/met': claim('The board met.', 'the board met', 'about: [events/board]'),
});
const view = eventView(site, 'board');

describe('an event', () => {
  test('says when it was, and how that is known', () => {
    expect(view.date).toEqual({
      text: 'between 1 and 3 March 2031',
      dating: 'inferred',
      cue: 'On Monday',
      reasoning: 'The article is of Monday.',
    });
    expect(textOfLine(view.when)).toBe('between 1 and 3 March 2031, inferred, from the words “On Monday”.');
    expect(eventView(site, 'talks')).toMatchObject({
      date: { text: '2 March 2031', datetime: '2031-03-02', dating: 'stated' },
      when: [{ text: '2 March 2031' }, ', stated.'],
    });
    expect(eventView(site, 'rumour')).toMatchObject({ date: { text: 'undated' }, when: [{ text: 'undated' }, '.'] });
  });

  test('says where it was, and who took part, in the order of the file', () => {
    expect(view.location).toEqual([{ label: 'Mirhaven', href: '/record/places/mirhaven/' }]);
    expect(eventView(site, 'talks').location).toEqual(['not stated']);
    expect(view.actors.map(({ label, note }) => [label, note])).toEqual([
      ['Bo Lind', 'guest'],
      ['Ana Orr', 'host'],
    ]);
  });

  test('has the event it is part of, and its own parts in order of time', () => {
    expect(view.partOf?.name).toBe('Session');
    expect(view.parts.map(({ name }) => name)).toEqual(['Opening', 'Vote']);
    expect(eventView(site, 'talks').partOf).toBeUndefined();
  });

  test('has the events that may be the same, whichever of them says so, each once and in order of time', () => {
    expect(view.possiblySame.map(({ name }) => name)).toEqual(['Gathering', 'Opening', 'Talks']);
    expect(eventView(site, 'talks').possiblySame.map(({ name }) => name)).toEqual(['Board meeting']);
    expect(eventView(site, 'z-gathering').possiblySame.map(({ name }) => name)).toEqual(['Board meeting']);
  });

  test('has its evidence, sources, topics, quotes and claims', () => {
    expect(view.evidence).toMatchObject([
      {
        pieces: [
          { text: 'On Monday the board met', isExact: true },
          { text: '.', isExact: false },
        ],
        href: '/record/articles/rain/#p1',
        lang: 'en',
      },
    ]);
    expect(textOfLine(view.evidence[0]?.meta ?? [])).toBe('Paragraph 1, Harbour Gazette, 3 March 2031');
    expect(view.sources).toEqual([
      {
        label: 'Harbour Gazette, 3 March 2031',
        href: '/record/sources/gazette/',
        meta: ['“Rain and tolls”', ' · news report'],
      },
    ]);
    expect(view.topics).toEqual([{ label: 'Tolls', href: '/record/topics/tolls/' }]);
    expect(view.quotes.map(({ wording }) => wording)).toEqual(['Never', 'No tolls']);
    expect(view.claims.map(({ statement }) => statement)).toEqual(['The board met.']);
    expect(view.record.noteHtml).toBe('<p>The board met.</p>');
  });

  test('is drawn with the events that may be the same and its parts, each once', () => {
    const [, wide] = view.timeline;
    const names = wide?.panels.flatMap(({ marks }) => marks.flatMap(({ label }) => (label ? [label.text] : [])));
    expect(names?.sort()).toEqual(['Board meeting', 'Gathering', 'Opening', 'Talks', 'Vote']);
    expect(eventView(site, 'rumour').timeline).toEqual([]);
  });

  test('is described by its name and date', () => {
    expect(view.head).toMatchObject({
      title: 'Board meeting · Events · On Record',
      description:
        'Board meeting (between 1 and 3 March 2031): who took part, what was said, and the words it is known from.',
      crumbs: [
        { label: 'On Record', href: '/record/' },
        { label: 'Events', href: '/record/events/' },
      ],
    });
  });
});
