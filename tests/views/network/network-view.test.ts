import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../src/record/corpus/corpus.ts';
import { edgesOf } from '../../../src/views/network/edges.ts';
import { networkOf } from '../../../src/views/network/ties.ts';
import {
  actorNetworkPages,
  actorNetworkView,
  actorTableView,
  networkPages,
  networkView,
  type ActorNetworkView,
} from '../../../src/views/network/network-view.ts';
import type { TieRow } from '../../../src/views/network/tie-rows.ts';
import type { Site } from '../../../src/views/page/site.ts';
import {
  actor,
  article,
  assessed,
  claim,
  event,
  gazette,
  quote,
  record,
  siteOf,
  textOfLine,
} from '../support/site-of.ts';

const part = (...parts: readonly (readonly [actor: string, as: string])[]) =>
  `actors:\n${parts.map(([id, as]) => `  - actor: ${id}\n    as: ${as}\n`).join('')}`;

const site = siteOf({
  'sources/gazette': gazette,
  'articles/rain': article(
    'Ana Orr met Bo Lind and Cy Dahl on Sunday. “Tolls stay,” she told Lind.\n\n“They go,” Lind said. It seemed to echo Cy Dahl: “Tolls go.” ' +
      'Then the guild struck the board.',
  ),
  'articles/mina': record(
    'headline: M\nheadlineFrom: source\nsource: gazette\ndatePublished: 2031-03-04\ninLanguage: ar\nsummary: S.',
    '«متى؟» قال.',
  ),
  'actors/ana-orr': actor('Ana Orr'),
  'actors/bo-lind': actor('Bo Lind'),
  'actors/cy-dahl': actor('Cy Dahl'),
  'actors/board': record('name: Board\nkind: organization\nsummary: B.'),
  'actors/guild': record('name: Guild\nkind: organization\nsummary: G.'),
  'actors/nobody': actor('No Body'),
  'events/met': event(
    'The meeting',
    '2031-03-02',
    `${part(['bo-lind', 'guest'], ['ana-orr', 'host'], ['cy-dahl', 'present'])}evidence:\n  - article: rain\n    exact: Ana Orr met Bo Lind and Cy Dahl on Sunday\n`,
  ),
  'events/raid': event('The raid', undefined, part(['guild', 'attacker'], ['board', 'target'])).replace(
    'kind: meeting',
    'kind: attack',
  ),
  'quotes/stay': quote('Tolls stay', 'addressee: bo-lind'),
  'quotes/dahl': quote('Tolls go.', 'speaker: cy-dahl'),
  'quotes/go': quote(
    'They go',
    'speaker: bo-lind\nspoken: 2031-03\nrelations:\n  - type: echoes\n    quote: dahl\n    hedged: true\n    evidence: {article: rain, exact: seemed to echo Cy Dahl}\n  - type: contradicts\n    quote: stay',
  ),
  'quotes/when': quote('متى؟', 'speaker: cy-dahl\narticle: mina\naddressee: ana-orr\nspoken: 2031-03-04'),
  'claims/raided': claim(
    'The guild raided the board.',
    'the guild struck the board',
    `about: [events/raid, actors/guild]\n${assessed(['disputed', '2031-04'])}`,
  ),
  'claims/other': claim(
    'It was on Sunday.',
    'on Sunday',
    `about: [events/met]\n${assessed(['contradicted', '2031-04'])}`,
  ),
});

function written({ who, relation, caveats, whom, when }: TieRow): string {
  const caveat = caveats.length === 0 ? '' : ` (${caveats.join(', ')})`;
  return `${who.label} ${relation}${caveat} ${textOfLine(whom)}, ${when.text}`;
}

function actorNetwork(of: Site, id: string): ActorNetworkView {
  const view = actorNetworkView(of, getRecord(of.corpus, { kind: 'actors', id }));
  if (!view) throw new Error(`${id} is tied to nobody.`);
  return view;
}

const view = networkView(site);

describe('who with whom', () => {
  test('is told in order of time, the undated last; what one record says of one actor is one row', () => {
    expect(view.rows.map(written)).toEqual([
      'Bo Lind echoes (hedged) Cy Dahl, March 2031',
      'Bo Lind contradicts Ana Orr, March 2031',
      'Ana Orr meets Cy Dahl, 2 March 2031',
      'Bo Lind meets Ana Orr, Cy Dahl, 2 March 2031',
      'Ana Orr addresses Bo Lind, 2 March 2031',
      'Cy Dahl addresses Ana Orr, 4 March 2031',
      'Guild strikes (contested) Board, undated',
    ]);
    expect(view.facts).toBe('8 ties between 5 actors');
  });

  test('rests each row on its record and its words, each a link', () => {
    const [echo, contradiction, met, again, address, arabic, raid] = view.rows;
    expect(textOfLine(echo?.record ?? [])).toBe('“They go” → “Tolls go.”');
    expect(echo?.passages).toEqual([
      {
        wording: 'seemed to echo Cy Dahl',
        lang: 'en',
        href: '/record/articles/rain/#p2',
        publisher: 'Harbour Gazette',
      },
    ]);
    // The quote's words stand in its row already.
    expect(contradiction?.passages).toEqual([
      { wording: '', lang: 'en', href: '/record/articles/rain/#quote-go', publisher: 'Harbour Gazette' },
    ]);
    expect(textOfLine(met?.record ?? [])).toBe('The meeting (Ana Orr as host; Cy Dahl as present)');
    expect(met?.record[0]).toMatchObject({ href: '/record/events/met/' });
    expect(met?.passages[0]).toEqual({
      wording: 'Ana Orr met Bo Lind and Cy Dahl on Sunday',
      lang: 'en',
      href: '/record/articles/rain/#p1',
      publisher: 'Harbour Gazette',
    });
    // What the row before told of the meeting is not told again.
    expect(textOfLine(again?.record ?? [])).toBe('The meeting (Bo Lind as guest)');
    expect(again?.passages).toEqual([]);
    expect(address?.record).toMatchObject([{ label: '“Tolls stay”', href: '/record/quotes/stay/' }]);
    expect(arabic?.record).toMatchObject([{ label: '“متى؟”', lang: 'ar' }]);
    expect(raid?.passages).toEqual([]);
    expect(textOfLine(raid?.sources ?? [])).toBe('Reported by Harbour Gazette, 3 March 2031');
  });

  test('names the contested claim about an event that concerns one of the two, and no other', () => {
    expect(view.rows.map(({ contested }) => contested.map(textOfLine))).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
      ['Disputed: The guild raided the board.'],
    ]);
  });

  test('is drawn with the same lines as the table has', () => {
    const told = view.rows.flatMap(({ who, relation, whom }) =>
      whom.flatMap((piece) =>
        typeof piece === 'string' || !('href' in piece) ? [] : [[who.label, relation, piece.label]],
      ),
    );
    for (const drawing of view.drawings) {
      const drawn = drawing.lines.map(({ from, kind, to }) => {
        const nameOf = (id: string): string => getRecord(site.corpus, { kind: 'actors', id }).data.name;
        return [nameOf(from), kind, nameOf(to)];
      });
      const isMutual = (kind: string | undefined): boolean => kind === 'meets' || kind === 'opposes';
      const written = (lines: readonly (readonly (string | undefined)[])[]): string[] =>
        lines
          .map(([from, kind, to]) => (isMutual(kind) ? [...[from, to].sort(), kind] : [from, to, kind]).join(' '))
          .sort();
      expect(written(drawn), drawing.size).toEqual([...new Set(written(told))]);
    }
  });

  test('is broken where all it rests on is hedged or contested', () => {
    expect(view.drawings[1]?.lines.filter(({ isTentative }) => isTentative).map(({ kind }) => kind)).toEqual([
      'strikes',
      'echoes',
    ]);
  });

  test('explains every form of line, and says that there are no others', () => {
    expect(view.key.map(({ word }) => word)).toEqual([
      'meets',
      'strikes',
      'opposes',
      'addresses',
      'echoes',
      'repeats',
      'answers',
      'contradicts',
      'broken',
    ]);
  });

  test('says what would be here where there is nothing', () => {
    const empty = networkView(siteOf({}));
    expect(empty).toMatchObject({ rows: [], drawings: [], key: [], pagination: { pages: 1 } });
    expect(empty.facts).toBe(
      'Nothing in the record ties two actors yet. Meetings, strikes, quotes with an addressee and relations between quotes would be here.',
    );
  });
});

describe('who with whom, of one actor', () => {
  test('has their ties only, a mutual one told from their side', () => {
    expect(actorNetwork(site, 'ana-orr').rows.map(written)).toEqual([
      'Bo Lind contradicts Ana Orr, March 2031',
      'Ana Orr meets Cy Dahl, Bo Lind, 2 March 2031',
      'Ana Orr addresses Bo Lind, 2 March 2031',
      'Cy Dahl addresses Ana Orr, 4 March 2031',
    ]);
    expect(actorNetwork(site, 'ana-orr').more).toBeUndefined();
  });

  test('is drawn with them in the middle', () => {
    const { drawings, key } = actorNetwork(site, 'ana-orr');
    expect(drawings.map(({ size, lines }) => [size, lines.length])).toEqual([
      ['narrow', 5],
      ['wide', 5],
    ]);
    for (const { names } of drawings)
      expect(names.filter(({ isCentre }) => isCentre).map(({ id }) => id)).toEqual(['ana-orr']);
    expect(key.map(({ word }) => word)).toEqual(['meets', 'addresses', 'contradicts']);
  });

  test('is told without a drawing where there is a single line, and not at all where there is none', () => {
    expect(actorNetwork(site, 'guild')).toMatchObject({ drawings: [], key: [], rows: [{ relation: 'strikes' }] });
    expect(actorNetworkView(site, getRecord(site.corpus, { kind: 'actors', id: 'nobody' }))).toBeUndefined();
  });
});

describe('many ties', () => {
  const numbers = Array.from({ length: 60 }, (_unused, index) => index + 1);
  const crowd = siteOf({
    'sources/gazette': gazette,
    'actors/ana-orr': actor('Ana Orr'),
    ...Object.fromEntries(numbers.map((number) => [`actors/docker-${number}`, actor(`Docker ${number}`)])),
    ...Object.fromEntries(
      numbers.map((number) => [
        `events/talk-${number}`,
        event(`Talk ${number}`, `20${number + 10}`, part(['ana-orr', 'host'], [`docker-${number}`, 'guest'])),
      ]),
    ),
  });

  test('are drawn as far as there is room, which is said', () => {
    const whole = networkView(crowd);
    expect(whole.drawings[1]?.names.length).toBe(40);
    expect(whole.drawingNote).toBe(
      'Drawn are the 39 of 60 lines that rest on most, between 40 actors; the table has all.',
    );
    const one = actorNetwork(crowd, 'ana-orr');
    expect(one.drawings[1]?.names.length).toBe(15);
  });

  test('stand fifty to a page, the drawing on the first', () => {
    expect(networkPages(crowd)).toBe(2);
    expect(networkView(crowd).rows.length).toBe(50);
    expect(networkView(crowd, 2)).toMatchObject({
      head: { href: '/record/network/page/2/' },
      drawings: [],
      key: [],
      pagination: { page: 2, pages: 2, previous: '/record/network/' },
    });
    expect(networkView(crowd, 2).rows.length).toBe(10);
  });

  test('of one actor stand on pages of their own, of which the actor’s page has the first twenty', () => {
    const one = actorNetwork(crowd, 'ana-orr');
    expect(one.rows.length).toBe(20);
    expect(one.more).toEqual({ label: 'All 60, with what they rest on', href: '/record/network/of/ana-orr/' });
    expect(actorNetworkPages(crowd)).toEqual([{ id: 'ana-orr', pages: 2 }]);
    const second = actorTableView(crowd, 'ana-orr', 2);
    expect(second).toMatchObject({
      title: 'Who with whom: Ana Orr',
      head: { href: '/record/network/page/2/of/ana-orr/' },
      pagination: { previous: '/record/network/of/ana-orr/' },
    });
    expect(second.rows.map(({ when }) => when.text)).toEqual(
      Array.from({ length: 10 }, (_unused, index) => String(2061 + index)),
    );
  });

  test('make edges of as many lines as there are pairs', () => {
    expect(edgesOf(networkOf(crowd.corpus).ties).length).toBe(60);
  });
});

describe('a mutual tie', () => {
  const meeting = siteOf({
    'sources/gazette': gazette,
    'articles/rain': article('Ana Orr met Bo Lind on Sunday.'),
    'actors/ana-orr': actor('Ana Orr'),
    'actors/bo-lind': actor('Bo Lind'),
    'events/met': event('The meeting', '2031-03-02', part(['ana-orr', 'host'], ['bo-lind', 'guest'])),
  });
  const firstNames = (view: { readonly rows: readonly TieRow[] } | undefined) => view?.rows.map(({ who }) => who.label);

  // Whoever is asked first, the whole record or either of the two, the answer about another is its own.
  test.each([[['', 'ana-orr', 'bo-lind']], [['bo-lind', 'ana-orr', '']], [['ana-orr', '', 'bo-lind']]])(
    'is told from the side of whom the page is about, asked in the order %j',
    (order) => {
      const told = order.map((id) => [
        id,
        firstNames(
          id === ''
            ? networkView(meeting)
            : actorNetworkView(meeting, getRecord(meeting.corpus, { kind: 'actors', id })),
        ),
      ]);
      expect(Object.fromEntries(told)).toEqual({ '': ['Ana Orr'], 'ana-orr': ['Ana Orr'], 'bo-lind': ['Bo Lind'] });
    },
  );
});
