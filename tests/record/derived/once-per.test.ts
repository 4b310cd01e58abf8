import { describe, expect, test } from 'vitest';
import { oncePer, oncePerKey } from '../../../src/record/derived/once-per.ts';

describe('what is derived once per object', () => {
  test('is made at the first question, and not again', () => {
    const asked: string[] = [];
    const letters = oncePer(({ text }: { text: string }) => {
      asked.push(text);
      return text.split('');
    });
    const [rain, snow] = [{ text: 'rain' }, { text: 'snow' }];
    expect(asked).toEqual([]);
    expect(letters(rain)).toEqual(['r', 'a', 'i', 'n']);
    expect(letters(rain)).toBe(letters(rain));
    expect(letters(snow)).toEqual(['s', 'n', 'o', 'w']);
    expect(asked).toEqual(['rain', 'snow']);
  });

  test('belongs to the object, and not to another one that looks the same', () => {
    const copies = oncePer((source: { readonly id: string }) => ({ ...source }));
    expect(copies({ id: 'rain' })).not.toBe(copies({ id: 'rain' }));
  });

  test('is known also where it is undefined', () => {
    let asked = 0;
    const nothing = oncePer<object, undefined>(() => {
      asked += 1;
      return undefined;
    });
    const source = {};
    nothing(source);
    nothing(source);
    expect(asked).toBe(1);
  });

  test('is not known where making it failed', () => {
    let asked = 0;
    const stubborn = oncePer<object, number>(() => {
      asked += 1;
      if (asked === 1) throw new Error('not yet');
      return asked;
    });
    const source = {};
    expect(() => stubborn(source)).toThrow('not yet');
    expect(stubborn(source)).toBe(2);
  });
});

describe('what is derived once per object and name', () => {
  test('is another value for each name, and for each object', () => {
    const asked: string[] = [];
    const counted = oncePerKey((source: { readonly id: string }, name: string) => {
      asked.push(`${source.id} ${name}`);
      return { name };
    });
    const [a, b] = [{ id: 'a' }, { id: 'b' }];
    expect(counted(a, 'quotes')).toBe(counted(a, 'quotes'));
    expect(counted(a, 'events')).toEqual({ name: 'events' });
    expect(counted(b, 'quotes')).not.toBe(counted(a, 'quotes'));
    expect(asked).toEqual(['a quotes', 'a events', 'b quotes']);
  });

  test('can tell names apart by less than the whole of them', () => {
    const asked: string[] = [];
    const known = oncePerKey(
      (_source: object, { kind, id }: { readonly kind: string; readonly id: string }) => {
        asked.push(`${kind}/${id}`);
        return id;
      },
      ({ kind, id }) => `${kind}/${id}`,
    );
    const source = {};
    known(source, { kind: 'actors', id: 'orr' });
    known(source, { kind: 'actors', id: 'orr' });
    known(source, { kind: 'actors', id: 'maro' });
    expect(asked).toEqual(['actors/orr', 'actors/maro']);
  });
});
