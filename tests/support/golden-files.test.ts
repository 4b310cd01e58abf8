import { expect, test } from 'vitest';

import { fieldsOf } from '../../src/record/schemas/field-shapes.ts';
import { expectedReport, fixtureNames, withoutFieldLists } from './check-fixtures.ts';
import { goldenFiles, withExamples } from './golden-files.ts';

test('each golden file is as the code has it, chosen by its path', async () => {
  const files = await goldenFiles(['line-ends-crlf', 'checks.md']);
  expect(files.map(({ path }) => path)).toEqual(['tests/fixtures/check/line-ends-crlf/report.txt', 'docs/checks.md']);
  for (const { written, now } of files) expect(now).toBe(written);
});

test('only the report about unknown fields lists the fields of a kind', () => {
  const listed = fieldsOf('events').map(({ name }) => name);
  const all = `  Remove it; the fields here are ${listed.join(', ')}.\n`;
  expect(withoutFieldLists('schema-unknown-field', all)).toBe(all);
  expect(withoutFieldLists('line-ends-crlf', all)).toBe('  Remove it; the fields here are (the fields of events).\n');
  const listing = fixtureNames.filter((name) => /here are (?:\w+, ){3}/.test(expectedReport(name)));
  expect(listing).toEqual(['schema-unknown-field']);
});

const document = (help: string): string =>
  `# Checks\n\n### \`body/empty\`\n\nNo text.\n\n\`\`\`text\na.md:1:1  error  body/empty\n  ${help}\n\`\`\`\n\n**Mend it:** Write.\n`;

test.each([
  ['the report as it is now', 'Old.', 'a.md:1:1  error  body/empty\n  New.\n', 'New.'],
  [
    'an example that a report still has',
    'New.',
    'x.md:1:1  error  x/y\n  A.\n\na.md:1:1  error  body/empty\n  New.\n',
    'New.',
  ],
  ['the old example where no report shows the code', 'Old.', 'a.md:1:1  error  x/y\n  New.\n', 'Old.'],
])('docs/checks.md shows %s', (_what, before, report, after) => {
  expect(withExamples(document(before), new Map([['some', report]]))).toBe(document(after));
});

test('an example whose place has moved is taken from the fixture that is named after its code', () => {
  const reports = new Map([
    ['all', 'a.md:7:1  error  body/empty\n  From all.\n'],
    ['body-empty', 'a.md:9:1  error  body/empty\n  Its own.\n\nb.md:1:1  error  x/y\n  B.\n'],
  ]);
  expect(withExamples(document('Old.'), reports)).toBe(document('Its own.').replace('a.md:1:1', 'a.md:9:1'));
});
