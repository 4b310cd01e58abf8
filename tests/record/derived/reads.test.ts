import { expect, test } from 'vitest';
import { oncePer, oncePerKey } from '../../../src/record/derived/once-per.ts';
import { noteRead, readsOf, readsOfPromise, type Reads } from '../../../src/record/derived/reads.ts';

/** All names, those of the parts included. */
function namesOf(reads: Reads | undefined): string[] {
  return reads ? [...reads.names, ...[...reads.parts].flatMap(namesOf)].sort() : [];
}

test('what is read is noted for the innermost who asks', () => {
  const outer = readsOf(() => {
    noteRead('data', 'a');
    const inner = readsOf(() => {
      noteRead('body', 'b');
      return 1;
    });
    noteRead('data', 'c');
    return inner;
  });
  expect(namesOf(outer.reads)).toEqual(['data a', 'data c']);
  expect([outer.value.value, namesOf(outer.value.reads)]).toEqual([1, ['body b']]);
});

test('nothing is noted after an error, nor where nobody asks', () => {
  noteRead('data', 'a');
  expect(() =>
    readsOf(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  noteRead('data', 'b');
  expect(readsOf(() => undefined).reads).toBeUndefined();
});

test('what is made once is read by everyone who uses it', () => {
  const first = oncePer((source: { id: string }) => {
    noteRead('data', source.id);
    return source.id;
  });
  const second = oncePerKey((source: { id: string }, name: string) => {
    noteRead('body', name);
    return first(source) + name;
  });
  const source = { id: 'a' };
  expect(first(source)).toBe('a');
  for (let time = 0; time < 2; time += 1) {
    expect(namesOf(readsOf(() => second(source, 'x')).reads)).toEqual(['body x', 'data a']);
    expect(namesOf(readsOf(() => first(source)).reads)).toEqual(['data a']);
  }
});

test('what takes its time is noted to its end', async () => {
  const { value, reads } = await readsOfPromise(async () => {
    noteRead('data', 'a');
    await Promise.resolve();
    noteRead('data', 'b');
    return 2;
  });
  expect([value, namesOf(reads)]).toEqual([2, ['data a', 'data b']]);
  expect(readsOf(() => 1).reads).toBeUndefined();
});
