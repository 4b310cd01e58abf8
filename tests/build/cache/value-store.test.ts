import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { openValueStore, type ValueStoreOptions } from '../../../src/build/cache/value-store.ts';
import { keptValue, printOfTexts, whileKeeping } from '../../../src/record/derived/kept-values.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';

let folder: ScratchFolder;
let told: string[];

beforeEach(() => {
  folder = scratchFolder({});
  told = [];
});
afterEach(() => {
  folder.remove();
});

/** One run: makes or finds the values of some names, and says which had to be made. */
function run(names: readonly string[], options: Partial<ValueStoreOptions> = {}): readonly string[] {
  const made: string[] = [];
  const tell = (message: string) => told.push(message);
  const store = openValueStore({ dir: folder.dir, name: 'a', key: 'code 1', least: 1, tell, ...options });
  for (const name of names) {
    const value = whileKeeping(store, () =>
      keptValue(
        'length',
        () => [name],
        () => {
          made.push(name);
          return { name, length: new Map([[name, name.length]]) };
        },
      ),
    );
    expect(value).toEqual({ name, length: new Map([[name, name.length]]) });
  }
  store.close();
  return made;
}

const partsOf = (name: string): string[] =>
  readdirSync(join(folder.dir, name))
    .filter((file) => file.endsWith('.bin'))
    .map((file) => join(folder.dir, name, file));
const names = ['orr', 'maro', 'averland', 'tolls', 'ferries'];

test('a value is made once, by whatever run', () => {
  expect(run(names)).toEqual(names);
  expect(run(names)).toEqual([]);
  expect(run([...names, 'harbour'])).toEqual(['harbour']);
  expect(told).toEqual([]);
});

test('other code, another folder and --force make every value again', () => {
  run(names);
  expect(run(names, { key: 'code 2' })).toEqual(names);
  expect(run(names, { key: 'code 2' })).toEqual([]);
  expect(run(names, { name: 'b' })).toEqual(names);
  expect(run(names, { key: 'code 2', isForced: true })).toEqual(names);
  expect(run(names, { key: 'code 2' })).toEqual([]);
});

test.each<readonly [what: string, damage: (bytes: Buffer) => Buffer]>([
  ['cut short', (bytes) => bytes.subarray(0, bytes.length - 3)],
  ['empty', () => Buffer.alloc(0)],
  ['changed in one byte', (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])])],
  ['something else', () => Buffer.from('{"not":"ours"}'.repeat(20))],
])('a part that is %s is told of once, and its values are made again', (_what, damage) => {
  run(names);
  for (const part of partsOf('a')) writeFileSync(part, damage(readFileSync(part)));
  expect(run(names)).toEqual(names);
  expect(told).toEqual([`What an earlier run kept in ${join(folder.dir, 'a')} is damaged. It is made again.`]);
  expect(run(names)).toEqual([]);
});

test('only parts with new values are written', () => {
  run(names);
  const before = new Map(partsOf('a').map((part) => [part, readFileSync(part)]));
  run([...names, 'harbour']);
  const written = partsOf('a').filter((part) => before.get(part)?.equals(readFileSync(part)) !== true);
  expect(written).toHaveLength(1);
});

test('a value that nobody asks for is forgotten after some writings of its part', () => {
  const sameSign = Array.from({ length: 2_000 }, (_item, index) => `name ${String(index)}`).filter((name) =>
    printOfTexts(['length', name]).startsWith('A'),
  );
  const [first = '', ...others] = sameSign;
  run([first]);
  others.slice(0, 9).forEach((name, index) => {
    expect(run(index === 4 ? [first, name] : [name])).toEqual([name]);
  });
  expect(run([first])).toEqual([]);
  for (const name of others.slice(9, 20)) run([name]);
  expect(run([first])).toEqual([first]);
});

test('few values are not kept, and of five folders the four used last', () => {
  run(names, { least: 6 });
  expect(readdirSync(folder.dir)).toEqual([]);
  for (const name of ['a', 'b', 'c', 'd', 'e']) run(names, { name });
  expect(readdirSync(folder.dir)).toHaveLength(4);
});

test('where nothing can be kept, values are made, and nothing is said', () => {
  writeFileSync(join(folder.dir, 'a'), 'a file where the folder should be');
  expect(run(names)).toEqual(names);
  expect(run(names)).toEqual(names);
  expect(told).toEqual([]);
});
