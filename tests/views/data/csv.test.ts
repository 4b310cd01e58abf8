import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvHeader, csvRow, withFormula, withoutFormula } from '../../../src/views/data/csv.ts';

describe('a row', () => {
  test.each([
    [['plain', 3, -0.5, true, undefined, ''], 'plain,3,-0.5,true,,\r\n'],
    [['a, b', 'say "no"', 'two\nlines'], '"a, b","say ""no""","two\nlines"\r\n'],
    [['ذهب', '港', '🌧'], 'ذهب,港,🌧\r\n'],
    [['=1+1', '+31', '-5', '@home'], "'=1+1,'+31,'-5,'@home\r\n"],
    [['＝1', '\t=1', "'=1", "'t is"], "'＝1,'\t=1,''=1,'t is\r\n"],
    [['=HYPERLINK("https://x.example","a")'], `"'=HYPERLINK(""https://x.example"",""a"")"\r\n`],
  ])('%j is written %j', (cells, line) => {
    expect(csvRow(cells)).toBe(line);
  });

  test('stands under the names of its columns', () => {
    const column = { type: 'string', description: 'A.', isRequired: false } as const;
    expect(
      csvHeader([
        { name: 'id', ...column },
        { name: 'end', ...column },
      ]),
    ).toBe('id,end\r\n');
  });
});

describe('the apostrophe in front of what a spreadsheet takes for a formula', () => {
  test('can be taken away again, whatever the text was', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^'*[=+\-@a]/));
    fc.assert(fc.property(texts, (text) => withFormula(withoutFormula(text)) === text));
  });

  test('leaves no text that begins as a formula does', () => {
    fc.assert(fc.property(fc.stringMatching(/^[=+\-@\t].*$/), (text) => withoutFormula(text).startsWith("'")));
  });
});
