import { describe, expect, test } from 'vitest';

import { rememberSources } from '../../../src/record/source/remember-sources.ts';
import { validateRecord } from '../../../src/record/schemas/validate-record.ts';

const input = { path: 'content/topics/harbour.md', kind: 'topics', id: 'harbour' } as const;
const text = '---\nname: The harbour\n---\n';

describe('rememberSources', () => {
  test('gives the same file again while its text is the same, and with it the same record', () => {
    const parse = rememberSources();
    const first = parse({ ...input, text });
    const second = parse({ ...input, text });
    expect(second.file).toBe(first.file);
    if (!first.file || !second.file) throw new Error('The file is one.');
    expect(validateRecord(second.file).record).toBe(validateRecord(first.file).record);
  });

  test('parses a text that changed, and one that changed back', () => {
    const parse = rememberSources();
    parse({ ...input, text });
    expect(parse({ ...input, text: text.replace('harbour', 'port') }).file?.frontmatter).toEqual({ name: 'The port' });
    expect(parse({ ...input, text }).file?.frontmatter).toEqual({ name: 'The harbour' });
  });

  test('gives the problems of a bad file every time it is read', () => {
    const parse = rememberSources();
    const read = () => parse({ ...input, text: 'no frontmatter' }).problems.map(({ code }) => code);
    expect(read()).toEqual(['yaml/missing']);
    expect(read()).toEqual(['yaml/missing']);
  });
});
