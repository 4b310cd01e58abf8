import { expect, test } from 'vitest';
import { fieldsOf } from '../../../src/record/schemas/field-shapes.ts';
import { oneOrMany } from '../../../src/record/schemas/one-or-many.ts';
import { validateRecord } from '../../../src/record/schemas/validate-record.ts';
import { parseSource } from '../../../src/record/source/parse-source.ts';

const quotes = fieldsOf('quotes');

test.each([
  ['one value for a list', { topics: 'rain' }, { topics: ['rain'] }],
  ['a list of one for a value', { speaker: ['orr'] }, { speaker: 'orr' }],
  ['the same in a group', { unnamed: { description: ['a clerk'] } }, { unnamed: { description: 'a clerk' } }],
  ['and in the groups of a list', { relations: [{ quote: ['x'] }] }, { relations: [{ quote: 'x' }] }],
])('takes %s', (_what, written, read) => {
  expect(oneOrMany(written, quotes)).toEqual(read);
});

test.each([
  ['two values for one', { speaker: ['orr', 'lee'] }],
  ['what could be several', { topics: 'rain, snow' }],
  ['nothing', { topics: '' }],
  ['a field that is not known', { colour: ['red'] }],
  ['what can be both', { exact: ['We stay'] }],
])('leaves %s', (_what, written) => {
  expect(oneOrMany(written, quotes)).toEqual(written);
});

test('a quote with its values so is valid, and its words are one segment', () => {
  const text =
    '---\nspeaker:\n  - orr\nkind: direct\narticle: rain\nexact:\n  - We stay\nspoken: 2031\ntopics: rain\n---\n';
  const { file } = parseSource({ path: 'content/quotes/a.md', kind: 'quotes', id: 'a', text });
  if (!file) throw new Error('The file is not read.');
  const { record, problems } = validateRecord(file);
  expect(problems).toEqual([]);
  expect(record?.data).toMatchObject({
    speaker: { kind: 'actors', id: 'orr' },
    topics: [{ kind: 'topics', id: 'rain' }],
    exact: ['We stay'],
  });
});
