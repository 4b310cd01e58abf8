import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isTooShort } from '../../../../../src/ui/scripts/search/engine/parse-query.ts';
import type { SearchRecord } from '../../../../../src/views/search/search-records.ts';
import { ask, engineOf, person, searchRecord, urlsOf } from './engine-of.ts';

const quote = (id: string, words: string, more: Partial<SearchRecord> = {}) =>
  searchRecord('quotes', id, { passage: [words], ...more });
const claim = (id: string, title: string, more: Partial<SearchRecord> = {}) =>
  searchRecord('claims', id, { title, ...more });
const on = (day: string, weight = 0) => ({ order: { day, article: '', weight } });

describe('the order of results', () => {
  test('begins with who bears the name, and goes on with what tells of them', async () => {
    const records = [
      claim('claim', 'Orr signed the pact', on('2031-05-01')),
      person('orr', ['Ana Orr']),
      searchRecord('articles', 'article', { title: 'Rain', passage: ['Orr was there.'] }),
    ];
    expect(await ask(records, 'orr')).toEqual(['orr', 'claim', 'article']);
  });

  test('puts who is called so, and no more, before those whose names hold more', async () => {
    const records = [
      person('forces', ['Opposition forces in Aleppo'], 50),
      searchRecord('places', 'aleppo', { title: 'Aleppo', names: ['Aleppo', 'حلب'] }),
      claim('claim', 'Aleppo fell'),
    ];
    expect(await ask(records, 'aleppo')).toEqual(['aleppo', 'forces', 'claim']);
    expect(await ask(records, 'حلب')).toEqual(['aleppo']);
  });

  test('puts a quote with both words before what has one of them in another form', async () => {
    const records = [
      person('nations', ['United Nations'], 50),
      claim('claim', 'The Nusra Front will unite'),
      quote('quote', 'a united anti-terrorist front'),
      { ...person('other', ['United Front Harbour']), passage: [] },
    ];
    expect(await ask(records, 'united front')).toEqual(['other', 'quote', 'claim']);
  });

  test('puts the word as it was written before words that begin with it', async () => {
    const records = [claim('frontier', 'The frontier is open', on('2031-05-02')), claim('front', 'The front is open')];
    expect(await ask(records, 'front')).toEqual(['front', 'frontier']);
  });

  test('puts a title before a passage, and a passage that is about it before one that mentions it', async () => {
    const article = (id: string, title: string, text: string) =>
      searchRecord('articles', id, { title, passage: [text] });
    const records = [
      article('mention', 'Rain', 'One toll.'),
      article('about', 'Ships', 'A toll, a toll and a toll.'),
      article('title', 'The toll', 'Ships.'),
    ];
    expect(await ask(records, 'toll')).toEqual(['title', 'about', 'mention']);
  });

  test('puts the newer of two that are found equally well first, and the better known of two of a name', async () => {
    const records = [
      quote('old', 'no tolls', on('2030-01-01')),
      quote('new', 'no tolls', on('2031-01-01')),
      person('known', ['Ana Toll'], 9),
      person('other', ['Ben Toll'], 2),
    ];
    expect(await ask(records, 'toll')).toEqual(['known', 'other', 'new', 'old']);
  });
});

describe('words are found', () => {
  test.each([
    ['tolls', 'No toll on rain'],
    ['running', 'She runs the port'],
    ['nations', 'A nation at sea'],
    ['mull', 'Jörg Müller'],
    ['MULLER', 'Jörg Müller’s lamp'],
    ['lodz', 'In Łódź'],
    ['alminai', 'Khalid al-Minai'],
    ['al-minai', 'Khalid al Minai'],
    ['e-mail', 'An email came'],
    ['email', 'An e-mail came'],
    ['US', 'The U.S. said so'],
    ['1000', '1,000 ships'],
    ['1,000', '1000 ships'],
    ['رسوم', 'الميناء لا يرفع الرسوم'],
    ['الرسوم', 'رسوم الميناء'],
    ['والرسوم', 'الميناء والرسوم'],
    ['محمد', 'مُحَمَّد'],
    ['مدينة', 'المدينه'],
    ['港口', '我们的港口关闭了'],
    ['关', '我们的港口关闭了'],
    ['了', '我们的港口关闭了'],
    ['港口关闭', '我们的港口关闭了'],
    ['タワー', '東京タワーの灯'],
    ['灯', '東京タワーの灯'],
    ['ท่าเรือ', 'ปิดท่าเรือแล้ว'],
    ['부산', '부산항을 닫았다'],
    ['김', '김철수는 말했다'],
    ['гаван', 'В гавани'],
  ])('%s in: %s', async (query, title) => {
    const others = [claim('other', 'Nothing of the sort'), claim('other-2', '口港 京東 闭 เรือท่า')];
    expect(await ask([claim('it', title), ...others], query)).toEqual(['it']);
  });

  test.each([
    ['averse', 'Averland is near'],
    ['herzog', 'her'],
    ['aardvark', 'a'],
    ['medvedev', 'Med'],
    ['told', 'toll'],
    ['the', 'theodore lamp then'],
    ['口港', '我们的港口关闭了'],
    ['港闭', '我们的港口关闭了'],
    ['か', 'がんばる'],
  ])('but not %s in: %s', async (query, title) => {
    // "the" alone is still being written, and may become any word that begins so.
    expect(await ask([claim('it', title)], query === 'the' ? 'the lamp' : query)).toEqual([]);
  });
});

describe('a phrase', () => {
  const records = [
    quote('whole', 'There will be no tolls on rain.'),
    quote('apart', 'On rain no one has tolls.'),
    searchRecord('articles', 'across', { title: 'No', passage: ['tolls', 'on rain'] }),
  ];

  test.each([
    ['"no tolls on rain"', ['whole']],
    ['“No tolls”', ['whole']],
    ['"on rain" tolls', ['whole', 'apart', 'across']],
    ['"no rain"', []],
  ])('%s is found where its words stand side by side', async (query, urls) => {
    expect((await ask(records, query)).sort()).toEqual([...urls].sort());
  });
});

describe('limits', () => {
  const filed = (id: string, kind: SearchRecord['kind'], values: Partial<SearchRecord['values']>) =>
    searchRecord(kind, id, { title: 'tolls', values: { kind: [kind], ...values } });
  const records = [
    filed('a', 'claims', { actor: ['Ana', 'Ben'], year: ['2030'] }),
    filed('b', 'claims', { actor: ['Ben'], year: ['2031'] }),
    filed('c', 'quotes', { actor: ['Ana'], year: ['2031'] }),
    searchRecord('places', 'd', { title: 'Quay', names: ['Quay'], values: { kind: ['places'] } }),
  ];

  test('narrow a search, and each other', async () => {
    expect((await ask(records, 'tolls', { actor: ['Ben'] })).sort()).toEqual(['a', 'b']);
    expect((await ask(records, 'tolls', { actor: ['Ana', 'Ben'], kind: ['claims'] })).sort()).toEqual(['a', 'b']);
    expect(await ask(records, 'tolls', { actor: ['Ben'], year: ['2031'] })).toEqual(['b']);
    expect(await ask(records, 'tolls', { actor: ['Nobody'] })).toEqual([]);
  });

  test('are a search by themselves', async () => {
    expect((await ask(records, '', { kind: ['claims'] })).sort()).toEqual(['a', 'b']);
    expect(await ask(records, ' ', { kind: ['quotes'], actor: ['Ana'] })).toEqual(['c']);
    expect(await ask(records, '—', { kind: ['quotes'] })).toEqual([]);
  });

  test('are counted as if their own facet were free', async () => {
    const engine = await engineOf(records);
    const words = await engine.ask({ query: 'tolls', limits: { actor: ['Ben'] } });
    expect(words.kinds).toEqual(new Map([['claims', 2]]));
    expect(await words.counts('actor')).toEqual(
      new Map([
        ['Ana', 2],
        ['Ben', 2],
      ]),
    );
    expect(await words.counts('year')).toEqual(
      new Map([
        ['2030', 1],
        ['2031', 1],
      ]),
    );
    const alone = await engine.ask({ query: '', limits: { kind: ['claims'] } });
    expect(alone.kinds).toEqual(
      new Map([
        ['places', 1],
        ['claims', 2],
        ['quotes', 1],
      ]),
    );
    expect(await alone.counts('actor')).toEqual(
      new Map([
        ['Ana', 1],
        ['Ben', 2],
      ]),
    );
  });
});

describe('a word that nothing has', () => {
  const records = [
    person('medvedev', ['Dmitry Medvedev', 'Дмитрий Медведев'], 20),
    person('bouteflika', ['Abdelaziz Bouteflika'], 5),
    searchRecord('places', 'aleppo', { title: 'Aleppo', names: ['Aleppo'] }),
    person('orr', ['Ana Orr']),
    person('ora', ['Ana Ora']),
    person('bramyrd', ['Rhosyn Bramyrd', '__proto__']),
    claim('claim', 'Terrorism at sea'),
  ];

  test.each([
    ['Medvedef', ['Medvedev']],
    ['Bouteflka', ['Bouteflika']],
    ['alepo', ['Aleppo']],
    ['terorism', ['terrorism']],
    ['Bramird', ['Bramyrd']],
    ['Ahna Medvedef', ['Ana Medvedev']],
    ['dmitry Medvdeev', ['dmitry Medvedev']],
    ['Медведов', ['Медведев', 'Medvedev']],
    ['Бутефлика', ['Bouteflika']],
    ['Алеппо', ['Aleppo']],
    ['zzzzzzzz', []],
    ['Orx', []],
    ['__prota__', ['__proto__']],
  ])('%s can be meant as %j', async (query, instead) => {
    const answer = await (await engineOf(records)).ask({ query, limits: {} });
    expect([answer.total, answer.instead]).toEqual([0, instead]);
  });

  test('is not looked for where the record has it', async () => {
    const answer = await (await engineOf(records)).ask({ query: 'Medvedev', limits: {} });
    expect([answer.total, answer.instead]).toEqual([1, []]);
  });
});

describe('names are suggested', () => {
  const records = [
    person('minai', ['Khalid al-Minai', 'خالد المينائي'], 3),
    person('rivera', ['Ana Rivera'], 9),
    person('other', ['Luis Rivera'], 12),
    person('markup', ['<b>Riv</b>\tTab'], 1),
  ];

  test.each([
    ['riv', ['Luis Rivera', 'Ana Rivera', '<b>Riv</b>\tTab']],
    ['ana r', ['Ana Rivera']],
    ['min', ['Khalid al-Minai']],
    ['خا', ['خالد المينائي']],
    ['Ana Rivera', []],
    ['r', []],
    ['"riv', []],
    ['xyz', []],
  ])('for %s: %j', async (query, names) => {
    expect(await (await engineOf(records)).suggest(query)).toEqual(names);
  });
});

describe('any record', () => {
  const letters = fc.constantFrom(...'aAbéøß7жЖ港口東京タがภาเกרבسالว'.split(''), '-', '’', '.', '&', '<');
  const word = fc.array(letters, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  const anyRecord = fc.record({
    kind: fc.constantFrom('articles', 'quotes', 'actors', 'claims'),
    title: text,
    passage: fc.array(text, { maxLength: 3 }),
    people: fc.array(text, { maxLength: 2 }),
  });

  test('is found by each of its words, whatever the others have', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { minLength: 1, maxLength: 6 }), async (drawn) => {
        const records = drawn.map(({ kind, ...more }, index) => searchRecord(kind as 'quotes', `r${index}`, more));
        // Small files, so that words are looked for across many of them and two levels of lists.
        const engine = await engineOf(records, { sizes: { table: 60, records: 80, directory: 80 } });
        for (const { url, title = '', passage, people } of records) {
          for (const asked of [title, ...passage, ...people].join(' ').split(' ')) {
            if (!/[\p{L}\p{N}]/u.test(asked) || isTooShort(asked)) continue;
            const answer = await engine.ask({ query: asked, limits: {} });
            expect(await urlsOf(answer), asked).toContain(url);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is found by a word of any length and by names that are the keys of objects', async () => {
    const giant = 'x'.repeat(50_000);
    const names = ['__proto__', 'constructor', 'hasOwnProperty', giant];
    const records = names.map((name, index) => person(`p${index}`, [name]));
    for (const [index, name] of names.entries()) expect(await ask(records, name)).toContain(`p${index}`);
  });
});
