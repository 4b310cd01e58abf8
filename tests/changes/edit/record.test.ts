import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from '../../../src/record/text/find-words.ts';
import { readContentForEditing } from '../../../src/changes/edit/content.ts';
import { asWritten, distinguishPassage } from '../../../src/record/text/distinguish-passage.ts';
import { paragraphOf, readPlainText } from '../../../src/record/text/reading/reading.ts';
import { quoteKindOf } from '../../../src/record/text/reading/quote-kind.ts';
import {
  formatRecord,
  freeId,
  holderOf,
  idFrom,
  judge,
  planRecord,
  selectorFields,
} from '../../../src/changes/edit/record.ts';
import { unwrapText } from '../../../src/drafting/intake/plain/unwrap-text.ts';
import { writeParagraphs } from '../../../src/changes/edit/write-paragraphs.ts';
import { fieldsOf, type FieldForm } from '../../../src/record/schemas/field-shapes.ts';
import { kinds, type Kind } from '../../../src/record/schemas/kinds.ts';
import { parseSource } from '../../../src/record/source/parse-source.ts';
import type { PlainMap, PlainValue } from '../../../src/record/source/source-file.ts';
import { projectDir } from '../../support/site.ts';
import { runs } from '../../support/runs.ts';

const record = readContentForEditing(
  join(projectDir, 'tests/fixtures/record/content'),
  join(projectDir, 'tests/fixtures/record'),
);

describe('idFrom', () => {
  test.each([
    ['It is time for all nations to set aside', 5, 'it-is-time-for-all'],
    ["Algeria's “APS” and/or AFP", 12, 'algerias-aps-and-or-afp'],
    ['Žižek', 5, 'zizek'],
    ['2031-05-06', 12, '2031-05-06'],
    ['天気', 5, ''],
    [`${'rain '.repeat(40)}falls`, 99, 'rain-'.repeat(16).slice(0, -1)],
  ])('makes of %j with %i words %j', (text, mostWords, id) => {
    expect(idFrom(text, mostWords)).toBe(id);
  });
});

describe('holderOf', () => {
  test('knows present ids and former ones', () => {
    expect(holderOf(record, 'topics', 'tolls')).toEqual({ path: 'content/topics/tolls.md', standing: 'present' });
    expect(holderOf(record, 'topics', 'duties')).toEqual({ path: 'content/topics/tolls.md', standing: 'former' });
    expect(holderOf(record, 'actors', 'tolls')).toBeUndefined();
  });

  test('knows files that cannot be read', () => {
    const unread = {
      ...record,
      reading: {
        site: undefined,
        unread: [{ kind: 'topics' as const, id: 'wine', path: 'content/topics/x.md' }],
        problems: [],
      },
    };
    expect(holderOf(unread, 'topics', 'wine')).toEqual({ path: 'content/topics/wine.md', standing: 'present' });
    expect(freeId(unread, 'topics', 'wine')).toBe('wine-2');
  });
});

describe('a record that is planned', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '').trim())
    .filter((text) => text !== '');
  const awkward = fc.constantFrom(
    'No',
    '2017',
    '- a',
    'a: b',
    '# a',
    '"a',
    "'",
    '---',
    '{a}',
    '[a',
    '*a',
    '&a',
    '!a',
    '|',
    '>',
    '%',
    '@',
    '`',
    'a #b',
    'null',
    '~',
    '? a',
    ': a',
    '  a  b  ',
  );
  const text = fc.oneof(
    words,
    awkward.map((value) => value.trim()),
  );
  const dates = fc.constantFrom('2031', '2031-05', '2031-05-05', '2031-05~', '2030/..', '2031?');

  const valueOf = (form: FieldForm): fc.Arbitrary<PlainValue> => {
    switch (form.type) {
      case 'date':
        return dates;
      case 'choice':
        return fc.constantFrom(...form.values);
      case 'flag':
        return fc.constantFrom('true', 'false');
      case 'reference':
        return fc.constantFrom(
          ...form.kinds.flatMap((kind) =>
            [...record.built.corpus.records[kind].keys()].map((id) => (form.kinds.length > 1 ? `${kind}/${id}` : id)),
          ),
        );
      case 'list':
        return fc.array(valueOf(form.item), { minLength: 1, maxLength: 3 });
      default:
        return text;
    }
  };
  /** Fields with a shape of their own, and those whose rules tie them to others. */
  const special: Readonly<Record<string, fc.Arbitrary<PlainValue>>> = {
    inLanguage: fc.constantFrom('en', 'fr', 'ar-DZ'),
    url: fc.constant('https://averland.example/a?b=c#d'),
    archivedAt: fc.constant('https://averland.example/'),
    keptPage: fc.constant('0123456789abcdef'.repeat(4)),
    dating: fc.constant('stated'),
    date: fc.constant('2031-05-05'),
    time: fc.constant('09:30'),
    licence: fc.constant({ name: 'CC BY 4.0', wholeText: 'true' }),
    // An analysis comes after the articles it is about.
    datePublished: fc.constantFrom('2031', '2031-06', '2031-05-07', '2031-05-08~'),
  };
  const left = new Set([
    'formerIds',
    'corrections',
    'names',
    'roles',
    'sameAs',
    'relations',
    'readings',
    'assessments',
    'hedges',
    'cue',
    'within',
    'partOf',
    'broader',
    'possiblySame',
    'alternateName',
    'draft',
    'state',
    'drafted',
    'coordinates',
    'countryCode',
    'prefix',
    'suffix',
    'occasion',
    'actors',
    'updates',
    'reviews',
    'unnamed',
    'translation',
    'inQuote',
  ]);

  const article = record.built.corpus.texts.get('articles/tolls-2031-05-06')?.text ?? '';
  const reading = readPlainText(article, 'en');
  const passage = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 8 })).map(([from, length]) => {
    const found = findWords(article);
    const first = found[from % found.length];
    const start = first?.start ?? 0;
    const paragraphEnd = paragraphOf(reading, start)?.end ?? start;
    const last = found.filter((word) => word.start >= start && word.end <= paragraphEnd)[length - 1];
    return { start, end: last?.end ?? first?.end ?? start };
  });
  const selector = passage.map((range) => ({
    range,
    fields: selectorFields({
      exact: asWritten(article.slice(range.start, range.end)),
      ...distinguishPassage(article, range),
    }),
  }));

  function fieldsFor(kind: Kind): fc.Arbitrary<PlainMap> {
    const shapes = fieldsOf(kind).filter(
      ({ name, form }) => !left.has(name) && form.type !== 'alternatives' && name !== 'evidence',
    );
    const required = fc.record(
      Object.fromEntries(shapes.map(({ name, form }) => [name, special[name] ?? valueOf(form)])),
      {
        requiredKeys: shapes
          .filter(({ name, isRequired }) => isRequired || ['date', 'speaker', 'claimant'].includes(name))
          .map(({ name }) => name),
      },
    ) as fc.Arbitrary<PlainMap>;
    return fc.tuple(required, selector).map(([fields, { range, fields: selected }]): PlainMap => {
      if (kind === 'quotes') {
        return {
          ...fields,
          ...selected,
          article: 'tolls-2031-05-06',
          kind: quoteKindOf(reading, range),
        };
      }
      const evidence = [{ article: 'tolls-2031-05-06', ...selected }];
      return kind === 'claims' || kind === 'events' ? { ...fields, evidence } : fields;
    });
  }

  test.each(kinds)('passes the check, for %s, and says what it was given', (kind) => {
    fc.assert(
      fc.property(fieldsFor(kind), fc.array(words, { minLength: 1, maxLength: 3 }), (fields, paragraphs) => {
        const body = writeParagraphs(
          unwrapText(paragraphs.join('\n'), false).paragraphs.map((text) => ({ text, kind: 'paragraph' })),
        );
        const change = planRecord(record, { kind, id: 'made-up', fields, body });
        const { file } = parseSource({ path: change.path, kind, id: 'made-up', text: change.after ?? '' });
        expect(file?.frontmatter).toEqual(fields);
        const { own } = judge(record, [change]);
        // A name that the record's texts use already is a matter between the two records.
        expect(own).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  test('has its fields in the order of the schema', () => {
    expect(formatRecord('topics', { broader: 'tolls', name: 'Wine: red' }, 'A note.\n')).toBe(
      '---\nname: "Wine: red"\nbroader: tolls\n---\nA note.\n',
    );
  });
});
