import { expect, test } from 'vitest';

import { builtPage } from '../../support/built-site.ts';
import { elementsNamed, hasClass, textOf } from '../../support/html-page.ts';
import { writtenTies } from '../../support/written-ties.ts';

const ties = writtenTies('seed');

test('who strikes and opposes whom is what the records say in as many words', () => {
  expect(ties.filter((tie) => /strikes|opposes/.test(tie))).toEqual([
    'government-of-syria opposes rebel-forces: events/civil-war-in-syria',
    'russia opposes islamic-state: events/operations-against-is',
    'russia strikes al-nusra-front: events/su-34-attack-on-al-nusra',
    'russian-air-force strikes al-nusra-front: events/strike-on-3-october',
  ]);
});

test('the echo is hedged', () => {
  expect(ties.filter((tie) => tie.includes('echoes'))).toEqual([
    'dmitry-medvedev echoes vladimir-putin (hedged): quotes/medvedev-global-challenge',
  ]);
});

test('a meeting that sources contradict is drawn broken and told with its claim', () => {
  const page = builtPage('seed', 'actors/abdelmalek-sellal/');
  const table = elementsNamed(page, 'table').find((element) => hasClass(element, 'ties'));
  expect(table && textOf(table).replace(/\s+/g, ' ')).toContain('meets (contested)');
  expect(table && textOf(table).replace(/\s+/g, ' ')).toContain('Contradicted: In Algiers Medvedev met');
});
