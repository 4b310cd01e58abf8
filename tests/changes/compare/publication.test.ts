import { expect, test } from 'vitest';

import { outlineReport, verdictText } from '../../../src/views/report/outline-report.ts';
import { dictionaryOf } from '../../../src/words/words.ts';
import { harbour, record, reportOf } from './support.ts';

const before = record('name: The Averland Record\nlanguage: en', 'The record of the harbour.\n');
const after = record(
  "name: The Averland Record\nlanguage: en\naccent: '#7a1f2b'\ncontact: desk@averland.example",
  'The whole record of the harbour.\n',
);

test('a publication that says something else of itself is told field by field', () => {
  const report = reportOf({ ...harbour, site: before }, { ...harbour, site: after });
  expect(report.records).toEqual([]);
  expect(report.publication).toEqual({
    path: 'content/site.md',
    fields: [
      { path: ['contact'], before: null, after: 'desk@averland.example' },
      { path: ['accent'], before: null, after: '#7a1f2b' },
    ],
    paragraphs: [
      {
        before: 1,
        after: 1,
        difference: [
          { kind: 'same', text: 'The ' },
          { kind: 'added', text: 'whole ' },
          { kind: 'same', text: 'record of the harbour.' },
        ],
      },
    ],
  });
  expect(verdictText(report, dictionaryOf('en'))).toBe('what the site says of itself changed; no new problem.');
  const section = outlineReport(report, dictionaryOf('en')).sections.find(({ id }) => id === 'publication');
  expect(section?.groups[0]?.items[0]?.line).toEqual([{ text: 'content/site.md', as: 'code' }]);
});

test('one that is new, and one that is the same', () => {
  expect(reportOf(harbour, { ...harbour, site: before }).publication?.fields).toHaveLength(2);
  expect(reportOf({ ...harbour, site: before }, { ...harbour, site: before }).publication).toBeNull();
});
