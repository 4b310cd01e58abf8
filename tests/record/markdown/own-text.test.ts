import { expect, test } from 'vitest';
import { parseBody } from '../../../src/record/markdown/parse-body.ts';
import { textLayer } from '../../../src/record/markdown/text-layer.ts';

test.each([
  ['See :quote{id=x} here.', '4 markdown/directive'],
  ['See ::quote{id=x} here.', '4 markdown/directive'],
  ['::quote{id=x} is said', '0 markdown/directive'],
  ['A :claim[words]{id=x}', '2 markdown/directive'],
  ['Rain.[^1]\n\n[^1]: On Monday, the log says.', '11 markdown/footnote'],
  ['The rain\n---', '9 markdown/sign-lost'],
  ['The rain\n===\n\na', '9 markdown/sign-lost'],
  ['## Written in C #', '16 markdown/sign-lost'],
  ['1986. A great year.', '0 markdown/sign-lost'],
  ['| a | b |\n|---|:-:|\n| 1 | 2 |', '0 markdown/table'],
])('%s is told of', (body, told) => {
  expect(parseBody(body).issues.map(({ offset, code }) => `${offset} ${code}`)).toEqual([told]);
});

test.each([
  'This is *our* own **text**, with `code`.',
  '- one\n- two\n\n1. a\n2. b\n\n3. c\n4. d',
  'The rain\n\n---\n\nIt ended: 10:am, a:b, prequote:quote and a quote: “x”.',
  'Use \\:quote\\{id=x\\} for that, and a | b.',
  '## C\\#',
])('%s is as meant', (body) => {
  expect(parseBody(body).issues).toEqual([]);
});

test('a word with a colon swallows no link', () => {
  const { references, tree } = parseBody('At 10:am[Orr](actors/orr) spoke.');
  expect(references.map(({ to }) => to.id)).toEqual(['orr']);
  expect(textLayer(tree).text).toBe('At 10:amOrr spoke.');
});
