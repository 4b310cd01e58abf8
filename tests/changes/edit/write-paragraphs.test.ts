import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrapText } from '../../../src/drafting/intake/plain/unwrap-text.ts';
import { writeParagraphs, type WrittenParagraph } from '../../../src/changes/edit/write-paragraphs.ts';
import { parseBody } from '../../../src/record/markdown/parse-body.ts';
import { textLayer } from '../../../src/record/markdown/text-layer.ts';
import { runs } from '../../support/runs.ts';

const plain = (texts: readonly string[]) => texts.map((text): WrittenParagraph => ({ text, kind: 'paragraph' }));

describe('writeParagraphs', () => {
  test('leaves plain text plain, and escapes what Markdown would take for its own', () => {
    expect(
      writeParagraphs(
        plain([
          '“No tolls,” she said: R&D at 10:30 #1.',
          '# 1 in the *charts*',
          '2031. A year',
          'snake_case',
          '- list',
          '&amp;',
        ]),
      ),
    ).toBe(
      '“No tolls,” she said: R&D at 10:30 #1.\n\n\\# 1 in the *charts*\n\n2031\\. A year\n\nsnake_case\n\n\\- list\n\n\\&amp;\n',
    );
  });

  test('marks sub-headings, quotations and items of a list as such', () => {
    const body = writeParagraphs([
      { text: 'Who pays #1?', kind: 'heading' },
      { text: 'We stay.', kind: 'block quotation' },
      { text: '> Always.', kind: 'block quotation' },
      { text: 'The *ferry*', kind: 'list item' },
      { text: '• The quay', kind: 'list item' },
      { text: 'Soup at the quay.', kind: 'post' },
    ]);
    expect(body).toBe(
      '## Who pays #1?\n\n> We stay.\n>\n> \\> Always.\n\n- The *ferry*\n\n• The quay\n\n> Soup at the quay.\n',
    );
    const { text, blocks } = textLayer(parseBody(body, 'published').tree);
    expect(text).toBe('Who pays #1?\n\nWe stay.\n\n> Always.\n\n- The *ferry*\n\n• The quay\n\nSoup at the quay.');
    expect(blocks.map(({ element }) => element.tagName)).toEqual(['h2', 'blockquote', 'ul', 'p', 'blockquote']);
  });

  const pieces = fc.constantFrom(
    ...Array.from('\\`*_[]<>&#+-=~:!(){}|"\'.)09 \t\n'),
    ...['a', 'word ', '“', '’', 'é', '😀', '\u00a0', '\u2028', '\n\n', '    '],
    ...[
      '::quote{id=x}',
      ':::note',
      ':a',
      'http://a.b',
      '<http://a.b>',
      '&amp;',
      '<b>',
      '<!--',
      '---',
      '===',
      '***',
      '```',
      '1. ',
      '- ',
      '> ',
    ],
    ...['[a]: b', '[a](b)', '![x](y)', '[a]', '| a | b |', '\\\n', '  \n'],
  );

  test('writes a body whose text is the paragraphs, character by character', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), fc.boolean(), (parts, wrapped) => {
        const paragraphs = unwrapText(parts.join(''), wrapped).paragraphs;
        const { tree, issues } = parseBody(writeParagraphs(plain(paragraphs)), 'published');
        expect(issues.filter(({ severity }) => severity !== 'warning')).toEqual([]);
        expect(textLayer(tree).text).toBe(paragraphs.join('\n\n'));
      }),
      { numRuns: runs(3000) },
    );
  });

  test('does so with text of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const paragraphs = unwrapText(text.replace(/\p{Cc}/gu, ''), false).paragraphs;
        expect(textLayer(parseBody(writeParagraphs(plain(paragraphs)), 'published').tree).text).toBe(
          paragraphs.join('\n\n'),
        );
      }),
      { numRuns: runs(500) },
    );
  });
});
