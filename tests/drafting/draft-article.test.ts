import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftedRecord } from '../../src/drafting/drafted.ts';
import { draftArticle } from '../../src/drafting/draft-article.ts';
import { runs } from '../support/runs.ts';
import { articleOf, draftText } from './draft-text.ts';

const english = `AVERLAND, March 12 (Maro Wire) – Averland closed its harbour on Monday after a strike by pilots, the Ministry of Ports said.

“We cannot steer ships from a desk,” Ports Minister Tobias Orr told reporters. “It will last as long as it lasts.”

The Pilots’ Union of Averland rejected that. Its general secretary, Lena Quill, said the minister was “reading the wrong map”.

“They were asked in February,” she said in an interview on Tuesday.

A clerk at the harbour office, who asked not to be named, said the books were “closed but not balanced”.

The strike began on March 3. Crews in Selwyn joined a week later. It was the longest stoppage since 2015.

Orr is expected to meet Quill on Friday.
`;

/** Of one kind, the fields that are asked for. */
function fieldsOf(records: readonly DraftedRecord[], kind: DraftedRecord['kind'], ...names: string[]) {
  return records.filter((one) => one.kind === kind).map(({ fields }) => names.map((name) => fields[name]));
}

describe('draftArticle', () => {
  const records = draftText(english);

  test('drafts who and what is named, each once, with the forms of the name', () => {
    expect(fieldsOf(records, 'actors', 'name', 'kind', 'alternateName')).toEqual(
      expect.arrayContaining([
        ['Tobias Orr', 'person', ['Orr']],
        ['Lena Quill', 'person', ['Quill']],
        ['Ministry of Ports', 'organization', undefined],
        ['Pilots’ Union of Averland', 'organization', undefined],
      ]),
    );
    expect(fieldsOf(records, 'places', 'name')).toEqual([['Selwyn']]);
    // It acts, and so is a body as well as a place.
    expect(fieldsOf(records, 'actors', 'name')).toContainEqual(['Averland']);
  });

  test('says who somebody is in the words of the text', () => {
    const orr = records.find(({ fields }) => fields.name === 'Tobias Orr');
    expect(orr?.fields).toMatchObject({
      summary: 'Ports Minister.',
      roles: [{ title: 'Ports Minister', evidence: [{ article: 'rain', exact: 'Ports Minister Tobias Orr' }] }],
    });
    const quill = records.find(({ fields }) => fields.name === 'Lena Quill');
    expect(quill?.fields.summary).toBe('General secretary.');
  });

  test('drafts every stretch of speech with its speaker and its day', () => {
    expect(fieldsOf(records, 'quotes', 'exact', 'kind', 'speaker', 'spoken')).toEqual([
      [
        ['We cannot steer ships from a desk', 'It will last as long as it lasts.'],
        'direct',
        'tobias-orr',
        '../2031-03-12',
      ],
      ['reading the wrong map', 'partial', 'lena-quill', '../2031-03-12'],
      ['They were asked in February', 'direct', 'lena-quill', '2031-03-11'],
      ['closed but not balanced', 'partial', undefined, '../2031-03-12'],
    ]);
    const unnamed = records.find(({ fields }) => fields.exact === 'closed but not balanced');
    expect(unnamed?.fields.unnamed).toEqual({ description: 'A clerk at the harbour office' });
  });

  test('drafts what happened when, and nothing that is only expected', () => {
    expect(fieldsOf(records, 'events', 'date', 'dating', 'cue')).toEqual([
      ['2031-03-10', 'inferred', 'on Monday'],
      ['2031-03-03', 'inferred', 'on March 3'],
      ['2031-03-10', 'inferred', 'a week later'],
      ['2015/..', 'stated', undefined],
    ]);
  });

  test('says of each value how sure it is, and by which rule', () => {
    const quote = records.find(({ fields }) => fields.exact === 'reading the wrong map');
    expect(quote?.drafted.speaker).toEqual({ rule: 'grammar-subject', isSure: true });
    const pronoun = records.find(({ fields }) => fields.exact === 'They were asked in February');
    expect(pronoun?.drafted.speaker?.isSure).toBe(false);
  });

  test('drafts the same twice', () => {
    expect(draftText(english)).toEqual(records);
  });

  test('links who is on record, and asks about a name that is nearly the same', () => {
    const known = [
      { kind: 'actors', id: 'orr', names: ['Tobias Orr', 'Orr'], nameKind: 'person' },
      { kind: 'actors', id: 'ada-quill', names: ['Ada Quill'], nameKind: 'person' },
    ] as const;
    const { records: linked, near } = draftArticle(articleOf(english, 'en', known));
    expect(fieldsOf(linked, 'actors', 'name')).not.toContainEqual(['Tobias Orr']);
    expect(fieldsOf(linked, 'quotes', 'speaker')[0]).toEqual(['orr']);
    expect(near).toEqual([{ name: 'Lena Quill', record: 'actors/ada-quill', recordName: 'Ada Quill' }]);
  });

  test('does not draft again what was rejected', () => {
    const isRejected = (kind: string, article: string, passage: string) =>
      kind === 'quotes' && article === 'rain' && passage === 'reading the wrong map';
    const again = draftArticle({ ...articleOf(english), isRejected }).records;
    expect(again).toHaveLength(records.length - 1);
  });
});

describe('speakers in other languages', () => {
  test.each<[string, string, readonly (string | undefined)[]]>([
    [
      'fr',
      'Le maire, Bastien Orval, a dénoncé « une honte annoncée ». « On m’a répondu par une lettre », a-t-il déclaré.\n\nSelon la préfète, Hélène Maro, rien n’est perdu. « La digue tiendra », assure une habitante du quai.\n',
      ['bastien-orval', 'bastien-orval', undefined],
    ],
    [
      'de',
      '„Das war nicht leicht“, sagte Vorstandschefin Katrin Maro. „Aber es musste sein.“\n\nBetriebsrat Yusuf Orr warf ihr vor, „alle belogen“ zu haben. „Wir bleiben hier“, sagte Orr.\n',
      ['katrin-maro', 'yusuf-orr', 'yusuf-orr'],
    ],
    [
      'de',
      'Der Chef der Feuerwehr, Ralf Maro, lobte die Helfer: „Ohne sie stünde hier nichts mehr.“ Eine Anwohnerin widersprach. „Zu uns kam keiner“, sagte sie.\n',
      ['ralf-maro', undefined],
    ],
    [
      'es',
      '—Aquí seguimos sin agua —se queja Rosa Maro, vecina del barrio—. Lo demás es política.\n\n«Esto no acaba aquí», advirtió un concejal que pidió el anonimato.\n',
      ['rosa-maro', undefined],
    ],
    [
      'es',
      '«No vamos a cerrar el puerto», declaró el alcalde, Ramiro Orral. «Pero habrá obras.»\n\nLola Maro, presidenta de la asociación, respondió que Orral había «mentido desde el primer día».\n',
      ['ramiro-orral', 'lola-maro'],
    ],
  ])('%s', (language, text, speakers) => {
    const quotes = draftText(text, language).filter(({ kind }) => kind === 'quotes');
    expect(quotes.map(({ fields }) => fields.speaker)).toEqual(speakers);
  });
});

describe('what only looks like a name', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'the particle of somebody’s lawyer',
      'de',
      'Bram Kessel wurde am Freitag befragt. Der Anwalt von Kessel, Otto Finch, sagte: „Er war nicht da.“\n',
      ['Bram Kessel', 'Otto Finch'],
    ],
    [
      'but not of one whose name it is',
      'de',
      'Ministerin von Orral sagte am Freitag: „Wir bauen die Brücke neu.“\n',
      ['von Orral'],
    ],
    [
      'what a measure is of',
      'de',
      'Bürgermeisterin Ines Dorval nannte die Brücke „eine Kiste Rost“ und bestellte eine Tonne Stahl.\n',
      ['Ines Dorval'],
    ],
  ])('%s', (_what, language, text, names) => {
    expect(fieldsOf(draftText(text, language), 'actors', 'name').flat()).toEqual(names);
  });
});

test.each([
  ['en', 'Reyl was asked by Mina Sool, who answered: “Ask him.”\n', 'Ask him.'],
  ['de', 'Gefragt nach dem Grund, antwortete Mina Sool: „Kein Wort.“\n', 'Kein Wort.'],
  ['fr', 'Interrogée sur ce point, Mina Sool a répondu : « Jamais. »\n', 'Jamais.'],
  ['es', 'Preguntada por el motivo, Mina Sool respondió: «Nunca más.»\n', 'Nunca más.'],
])('the shortest answer is a quote where a verb of speech and a colon announce it: %s', (language, text, words) => {
  expect(fieldsOf(draftText(text, language), 'quotes', 'exact')).toEqual([[words]]);
});

describe('an interview', () => {
  const text = `Captain Runa Maro made her last crossing on Sunday. We met on Tuesday in her kitchen.

Who is steering it now?

Maro: A very good young man, and a very expensive machine.

You do not like the machine?

Maro: It knows where every rock is. That is all.

Would you go back?

Maro: Once. To look down.
`;

  test('has its answers as quotes, without marks, on the day it was given', () => {
    const quotes = draftText(text).filter(({ kind }) => kind === 'quotes');
    expect(quotes.map(({ fields: { exact, speaker, spoken } }) => [exact, speaker, spoken])).toEqual([
      ['A very good young man, and a very expensive machine.', 'runa-maro', '2031-03-11'],
      ['It knows where every rock is. That is all.', 'runa-maro', '2031-03-11'],
      ['Once. To look down.', 'runa-maro', '2031-03-11'],
    ]);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '“',
      '”',
      '"',
      '«',
      '»',
      '‘',
      '’',
      '„',
      '—',
      ':',
      '. ',
      ', ',
      '\n\n',
      ' said ',
      ' sagte ',
      ' a dit ',
      ' dijo ',
      'Orr',
      'Ana Maro',
      'the',
      'on Monday',
      '1963',
      '(',
      ')',
      '> ',
      '- ',
      '&',
      'of',
      'St Hild’s',
    ),
    fc.string({ maxLength: 6 }),
    fc.constantFrom(
      'Ministry of Ports',
      'he',
      'she',
      'elle',
      'er',
      ' 3 June ',
      '54',
      '%',
      '\u00a0',
      '한',
      '🙂',
      '\u0301',
    ),
  );

  test('is drafted without a throw, and with its own words alone', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('en', 'fr', 'de', 'es', 'ja', 'xx'),
        (pieces, language) => {
          const body = `${pieces.join(' ')}\n`;
          for (const { kind, fields } of draftText(body, language)) {
            if (kind !== 'quotes') continue;
            for (const one of [fields.exact ?? []].flat()) {
              const words = typeof one === 'string' ? one : String((one as { exact?: unknown }).exact);
              expect(words.trim()).not.toBe('');
            }
          }
        },
      ),
      { numRuns: runs(400) },
    );
  });
});
