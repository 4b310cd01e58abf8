import { kebabCase } from '../../record/source/record-id.ts';
import type { Kind } from '../../record/schemas/kinds.ts';

/** Gives ids that no record has, one after the other. */
export interface Ids {
  /** The id made of some words or, where it is taken, the first of `-2`, `-3`, … that is free. */
  readonly take: (kind: Kind, words: string, mostWords?: number) => string;
}

/** As long as an id made of words may be. */
const longest = 70;

export function takeIds(isTaken: (kind: Kind, id: string) => boolean): Ids {
  const given = new Set<string>();
  return {
    take(kind, words, mostWords = 8) {
      const all = kebabCase(words.replaceAll('/', ' ').replaceAll(/['’]/gu, ''))
        .split('-')
        .filter((word) => word !== '');
      const [first = '', ...rest] = all.slice(0, mostWords);
      const joined = rest.reduce(
        (id, word) => (`${id}-${word}`.length > longest ? id : `${id}-${word}`),
        first.slice(0, longest),
      );
      const base = joined === '' ? kind.replace(/s$/u, '') : joined;
      for (let number = 1; ; number += 1) {
        const id = number === 1 ? base : `${base}-${number}`;
        if (given.has(`${kind}/${id}`) || isTaken(kind, id)) continue;
        given.add(`${kind}/${id}`);
        return id;
      }
    },
  };
}
