import { deserialize, serialize } from 'node:v8';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { buildCorpus } from '../../../src/record/corpus/build-corpus.ts';
import { plainCorpus } from '../../../src/record/corpus/noted-corpus.ts';
import { parseKept } from '../../../src/record/corpus/parse-kept.ts';
import { whileKeeping, type KeptValues } from '../../../src/record/derived/kept-values.ts';
import { isKind } from '../../../src/record/schemas/kinds.ts';
import { parseSource } from '../../../src/record/source/parse-source.ts';
import { readTree } from '../../../src/record/source/read-content.ts';
import { folderFiles } from '../../support/folder-files.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { projectDir } from '../../support/site.ts';

type Files = ReadonlyMap<string, string>;

const golden: Files = new Map(Object.entries(folderFiles(join(projectDir, 'tests/golden/content'), 'utf8')));

/** Values as the disk keeps them: nothing of an object is left but its data. */
function memory(): KeptValues & { readonly found: () => number } {
  const values = new Map<string, Buffer>();
  let found = 0;
  return {
    find: (print) => {
      const bytes = values.get(print);
      if (bytes) found += 1;
      return bytes && (deserialize(bytes) as unknown);
    },
    keep: (print, value) => void values.set(print, serialize(value)),
    found: () => found,
  };
}

/** All that is known of a record: the corpus and its problems, without what a reading only remembers. */
function read(files: Files, parse: typeof parseSource) {
  const reading = readTree(memoryTree(Object.fromEntries(files)), parse);
  const { corpus, problems } = buildCorpus(reading.files, reading);
  return { files: reading.files, unread: reading.unread, problems, corpus: plainCorpus(corpus) };
}

/** As text: what is made of a record depends on the order of its fields, too. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_name, one: unknown) => (one instanceof Map ? [...one] : one));
}

const paths = [...golden.keys()];
const change = fc.oneof(
  fc.record({ do: fc.constant('cut' as const), at: fc.nat(), from: fc.nat(), length: fc.nat({ max: 30 }) }),
  fc.record({ do: fc.constant('add' as const), at: fc.nat(), from: fc.nat(), text: fc.string({ maxLength: 12 }) }),
  fc.record({
    do: fc.constant('add' as const),
    at: fc.nat(),
    from: fc.nat(),
    text: fc.constantFrom('\n\n', '---\n', 'Orr', '“', '[x](/actors/orr/)', 'name: Orr\n', '2031-05-06'),
  }),
  fc.record({ do: fc.constant('remove' as const), at: fc.nat() }),
  fc.record({ do: fc.constant('rename' as const), at: fc.nat(), to: fc.constantFrom('a-b', 'c-d', 'Not An Id') }),
  fc.record({ do: fc.constant('undo' as const) }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(files: Files, one: Change): Files {
  if (one.do === 'undo') return golden;
  const path = paths[one.at % paths.length] ?? '';
  const text = files.get(path);
  if (text === undefined) return files;
  const next = new Map(files);
  if (one.do === 'remove' || one.do === 'rename') next.delete(path);
  if (one.do === 'rename') next.set(`${path.slice(0, path.lastIndexOf('/') + 1)}${one.to}.md`, text);
  if (one.do === 'cut' || one.do === 'add') {
    const from = one.from % (text.length + 1);
    next.set(
      path,
      text.slice(0, from) + ('text' in one ? one.text : '') + text.slice(from + ('length' in one ? one.length : 0)),
    );
  }
  return next;
}

test('after any edits, what is kept gives the record and the problems that a clean reading gives', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const kept = memory();
      let files = golden;
      whileKeeping(kept, () => read(files, parseKept));
      for (const one of changes) {
        files = changed(files, one);
        const [again, clean] = [whileKeeping(kept, () => read(files, parseKept)), read(files, parseSource)];
        expect(inOrder(again)).toBe(inOrder(clean));
      }
      expect(kept.found()).toBeGreaterThan(0);
    }),
    { numRuns: 15 },
  );
});

test('a file that is as it was is not parsed again, wherever it was read before', () => {
  const kept = memory();
  const once = () => whileKeeping(kept, () => read(golden, parseKept));
  once();
  const before = kept.found();
  once();
  const files = paths.filter((path) => isKind(path.split('/')[0] ?? '')).length + 1;
  expect(kept.found() - before).toBeGreaterThanOrEqual(files);
});

test('the same text under another path is another file', () => {
  const kept = memory();
  const input = { kind: 'topics' as const, text: '---\nname: Tolls\n---\nHello.\n' };
  const parse = (path: string, id: string) => whileKeeping(kept, () => parseKept({ ...input, path, id }));
  expect(parse('content/topics/tolls.md', 'tolls').file).toMatchObject({ id: 'tolls' });
  expect(parse('content/topics/fees.md', 'fees').file).toMatchObject({ id: 'fees', path: 'content/topics/fees.md' });
  expect(kept.found()).toBe(0);
});
