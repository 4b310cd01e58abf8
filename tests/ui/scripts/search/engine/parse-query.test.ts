import { expect, test } from 'vitest';

import { isTooShort, parseQuery } from '../../../../../src/ui/scripts/search/engine/parse-query.ts';

/** Each ask as its words: "/" between what each stands for, "…" for one that begins others. */
function written(query: string): string[] {
  return parseQuery(query).map(({ words }) =>
    words.map(({ terms, isBeginning }) => terms.join('/') + (isBeginning ? '…' : '')).join(' '),
  );
}

test.each([
  ['', []],
  ['— !', []],
  [' no   tolls ', ['no', 'tolls…']],
  ['“no tolls”', ['no tolls']],
  ['« no tolls » rain', ['no tolls', 'rain…']],
  ['„keine Zölle“', ['keine zolle']],
  ['"no tolls', ['no', 'tolls…']],
  ['al-Minai', ['al/alminai', 'minai/alminai…']],
  ['Müller’s', ['muller/mullers…']],
  ['U.S.', ['us']],
  ['1,000 ships', ['1000…', 'ships…']],
  ['والرسوم', ['والرسوم/رسوم…']],
  ['北京大学', ['北京 京大 大学']],
  ['海', ['海…']],
  ['北京 tolls 海', ['北京', 'tolls…', '海…']],
  ['김', ['김…']],
  ['to be', ['to', 'be']],
  ['__proto__', ['proto…']],
])('%j asks for %j', (query, asks) => {
  expect(written(query)).toEqual(asks);
});

test('a word of a query says where it stands in it', () => {
  const query = 'old Medvedef “no tolls”';
  const places = parseQuery(query).map(({ words: [word] }) => query.slice(word?.start, word?.end));
  expect(places).toEqual(['old', 'Medvedef', 'no']);
});

test.each([
  ['t', true],
  [' é ', true],
  ['"t', true],
  ['to', false],
  ['7', false],
  ['海', false],
  ['', false],
])('the query %j is too short: %s', (query, tooShort) => {
  expect(isTooShort(query)).toBe(tooShort);
});
