import { getRecord } from '../../../src/record/corpus/corpus.ts';
import { actorSections } from '../../../src/views/lists/record-sections.ts';
import { describe, expect, test } from 'vitest';
import { actorView } from '../../../src/views/records/actor-view.ts';
import { actor, article, claim, event, gazette, quote, record, siteOf, textOfLine } from '../support/site-of.ts';

const site = siteOf({
  'sources/gazette': gazette,
  'sources/tides': record('publisher: Tide Post\ndatePublished: 2031-04\ninLanguage: en\nkind: interview'),
  'articles/rain': article(
    'Ana Orr, harbour master, told Bo Lind and Cy Dahl. “I met Orr,” Lind said. “Orr met me and Orr left,” he added. ' +
      '“Ana Orr lies,” he went on. “I, Orr, am here,” Orr said.\n\nThen Orr left.',
  ),
  'articles/snow': record(
    'headline: Snow\nheadlineFrom: source\nsource: tides\ndatePublished: 2031-04-02\ninLanguage: en\nsummary: It snowed.',
    'Orr and Lind saw the snow.',
  ),
  'articles/hail': article('Lind saw the hail.'),
  'actors/ana-orr': actor(
    'Ana Orr',
    `alternateName: [Orr, A. Orr]
partOf: guild
sameAs: [https://orr.example/, https://who.example/orr]
roles:
  - title: Harbour master
    organization: board
    during: 2030/..
    evidence:
      - article: rain
        exact: Ana Orr, harbour master
  - title: Pilot
    sources: [tides]`,
  ),
  'actors/bo-lind': actor('Bo Lind', 'alternateName: [Lind]'),
  'actors/a-dahl': actor('Cy Dahl'),
  'actors/board': record('name: Harbour board\nkind: organization\nsummary: It runs the harbour.'),
  'actors/guild': record('name: Guild\nkind: organization\nsummary: It is a guild.'),
  'quotes/a-late': quote('"I, Orr, am here"', 'spoken: 2031-03-03\naddressee: bo-lind'),
  'quotes/b-early': quote('saw the snow', 'article: snow\nspoken: 2031-03-01\nkind: indirect'),
  'quotes/c-month': quote('am here', 'spoken: 2031-03\nkind: partial'),
  'quotes/met': quote('I met Orr', 'speaker: bo-lind\nspoken: 2031-03-01'),
  'quotes/left': quote('Orr met me and Orr left', 'speaker: bo-lind\nspoken: 2031-03-02\naddressee: ana-orr'),
  'quotes/unnamed': quote('he went on', 'speaker: bo-lind\nkind: indirect'),
  'claims/b-hers': claim('Orr is here.', 'Orr, am here', 'claimant: ana-orr'),
  'claims/a-hers': claim('Orr left.', 'Then Orr left', 'claimant: ana-orr'),
  'claims/about': claim('Orr lies.', 'Ana Orr lies', 'claimant: bo-lind\nabout: [actors/ana-orr]'),
  'events/z-first': event('Toll talks', '2031-02', 'actors:\n  - actor: ana-orr\n    as: host'),
  'events/a-second': event(
    'Toll vote',
    '2031-03-02',
    'location: mirhaven\nactors:\n  - actor: ana-orr\n    as: voter\n  - actor: ana-orr\n    as: teller\n  - actor: bo-lind\n    as: guest',
  ),
  'events/rumour': event('Toll rumour', undefined, 'actors:\n  - actor: ana-orr\n    as: subject'),
  'places/mirhaven': record('name: Mirhaven\nkind: city'),
});
const view = actorView(site, 'ana-orr');

function hrefs(rows: readonly { readonly href: string }[]): string[] {
  return rows.map(({ href }) => href.replace('/record/', ''));
}

describe('an actor', () => {
  test('has a name, a kind, a summary and details', () => {
    expect(view).toMatchObject({ name: 'Ana Orr', kind: 'person', summary: 'Ana Orr is somebody.' });
    expect(view.details.map(textOfLine)).toEqual([
      'Also printed as Orr, A. Orr',
      'Part of Guild',
      'See also https://orr.example/, https://who.example/orr',
    ]);
    expect(view.head).toMatchObject({
      title: 'Ana Orr · Actors · On Record',
      description: 'Ana Orr: Ana Orr is somebody.',
      href: '/record/actors/ana-orr/',
    });
  });

  test('has roles with their body, dates, evidence and sources', () => {
    expect(view.roles.map(({ title, during }) => [textOfLine(title), textOfLine(during)])).toEqual([
      ['Harbour master, Harbour board', 'since 2030'],
      ['Pilot', 'dates not stated'],
    ]);
    expect(view.roles[0]?.evidence).toMatchObject([
      {
        pieces: [
          { text: 'Ana Orr, harbour master', isExact: true },
          { text: ', told Bo Lind and Cy Dahl.', isExact: false },
        ],
        href: '/record/articles/rain/#p1',
      },
    ]);
    expect(view.roles[1]?.sources).toEqual([
      { label: 'Tide Post, April 2031', href: '/record/sources/tides/', meta: ['interview'] },
    ]);
  });

  test('has the members of a body with their roles, and its parts', () => {
    expect(actorView(site, 'board').members).toEqual([
      { label: 'Ana Orr', href: '/record/actors/ana-orr/', note: 'Harbour master' },
    ]);
    expect(actorView(site, 'guild').details.map(textOfLine)).toEqual(['Includes Ana Orr']);
  });

  test('has what they said and what they were told, the newest first', () => {
    expect(hrefs(view.said)).toEqual(['quotes/a-late/', 'quotes/b-early/', 'quotes/c-month/']);
    expect(hrefs(view.addressed)).toEqual(['quotes/left/']);
    expect(textOfLine(view.said[0]?.meta ?? [])).toBe('3 March 2031\u00A0· direct\u00A0· printed by Harbour Gazette');
    expect(textOfLine(view.addressed[0]?.meta ?? [])).toBe(
      'Bo Lind, 2 March 2031\u00A0· direct\u00A0· printed by Harbour Gazette',
    );
  });

  test('has their claims, and the claims about them', () => {
    expect(hrefs(view.claims)).toEqual(['claims/a-hers/', 'claims/b-hers/']);
    expect(textOfLine(view.claims[0]?.meta ?? [])).toBe('Not assessed\u00A0· printed 3 March 2031');
    expect(hrefs(view.claimsAbout)).toEqual(['claims/about/']);
    expect(textOfLine(view.claimsAbout[0]?.meta ?? [])).toBe(
      'Not assessed\u00A0· claimed by Bo Lind\u00A0· printed 3 March 2031',
    );
  });

  test('has the quotes of others that name them, each once', () => {
    expect(hrefs(view.saidAbout)).toEqual(['quotes/left/', 'quotes/met/']);
  });

  test('has their events in order of time, with the parts they played', () => {
    expect(view.events.map(({ name, meta }) => [name, textOfLine(meta)])).toEqual([
      ['Toll talks', 'meeting\u00A0· as host'],
      ['Toll vote', 'meeting\u00A0· as voter, teller\u00A0· Mirhaven'],
      ['Toll rumour', 'meeting\u00A0· as subject'],
    ]);
    expect(view.timeline).toHaveLength(2);
  });

  test('occurs once per sentence, in the newest article first', () => {
    const orr = getRecord(site.corpus, { kind: 'actors', id: 'ana-orr' });
    const occurrences = actorSections(site, orr).occurrences.rows(1);
    const sentences = occurrences.map(({ article: { headline }, passages }) => [
      headline,
      passages.map(({ pieces }) => pieces.map(({ text, isExact }) => (isExact ? `[${text}]` : text)).join('')),
    ]);
    expect(sentences).toEqual([
      ['Snow', ['[Orr] and Lind saw the snow.']],
      [
        'Rain over the harbour',
        [
          '[Ana Orr], harbour master, told Bo Lind and Cy Dahl.',
          '“I met [Orr],” Lind said.',
          '“[Orr] met me and Orr left,” he added.',
          '“[Ana Orr] lies,” he went on.',
          '“I, [Orr], am here,” Orr said.',
          'Then [Orr] left.',
        ],
      ],
    ]);
    expect(occurrences[1]?.passages.at(-1)).toMatchObject({
      href: '/record/articles/rain/#p2',
      meta: [{ label: 'Paragraph 2', href: '/record/articles/rain/#p2' }],
    });
  });

  test('occurs with others, those of most articles first', () => {
    expect(view.occursWith).toEqual([
      { label: 'Bo Lind', href: '/record/actors/bo-lind/', note: '2 articles' },
      { label: 'Cy Dahl', href: '/record/actors/a-dahl/', note: '1 article' },
    ]);
    expect(actorView(site, 'a-dahl').occursWith.map(({ label, note }) => [label, note])).toEqual([
      ['Ana Orr', '1 article'],
      ['Bo Lind', '1 article'],
    ]);
  });

  test('may have nothing but a name', () => {
    expect(actorView(site, 'guild')).toMatchObject({
      roles: [],
      members: [],
      said: [],
      claims: [],
      events: [],
      timeline: [],
      occurrences: [],
      occursWith: [],
    });
  });

  test('is refused where there is none', () => {
    expect(() => actorView(site, 'nobody')).toThrow('The corpus has no actors/nobody');
  });
});
