import { describe, expect, test } from 'vitest';
import { wordingFamily, type RelatedWording } from '../../../src/views/wordings/wording-family.ts';

const wording = (printers: readonly string[], ...runs: RelatedWording['runs']): RelatedWording => ({
  lang: 'en',
  runs,
  printers: printers.map((label) => ({ publisher: { label, href: `/${label}/` } })),
});
const same = (text: string) => ({ kind: 'same', text }) as const;
const removed = (text: string) => ({ kind: 'removed', text }) as const;
const added = (text: string) => ({ kind: 'added', text }) as const;
const root = wording(['Echo', 'Gazette'], same('We will stand up to it, all of us.'));

describe('the family of a wording', () => {
  test('begins with who printed the earliest, and says on each branch what was changed, left out and put in', () => {
    const tides = wording(
      ['Tides'],
      same('We will '),
      removed('stand up '),
      added('rise '),
      same('to it'),
      removed(', all of us'),
      same('.'),
      added(' Soon.'),
    );
    expect(wordingFamily(root, [root, tides])).toEqual({
      root: [
        { label: 'Echo', href: '/Echo/' },
        { label: 'Gazette', href: '/Gazette/' },
      ],
      branches: [
        {
          printers: [{ label: 'Tides', href: '/Tides/' }],
          lang: 'en',
          differences: [
            { from: 'stand up', to: 'rise' },
            { from: ', all of us', to: '' },
            { from: '', to: 'Soon.' },
          ],
          more: 0,
        },
      ],
    });
  });

  test('has no branch for a wording that is not compared, or gives only a part', () => {
    const part = wording(['Tides'], { kind: 'gap', text: '…' }, same('stand up'));
    expect(wordingFamily(root, [root, part])).toBeUndefined();
  });

  test('counts the differences beyond six', () => {
    const runs = Array.from({ length: 8 }, (_unused, index) => [same('and '), removed(`a${index} `)]).flat();
    expect(wordingFamily(root, [root, wording(['Tides'], ...runs)])?.branches[0]).toMatchObject({ more: 2 });
  });
});
