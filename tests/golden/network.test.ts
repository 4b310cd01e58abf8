import { expect, test } from 'vitest';

import { builtPages } from '../support/built-site.ts';
import { elementsIn, elementsNamed, textOf } from '../support/html-page.ts';
import { writtenTies } from '../support/written-ties.ts';

test('the ties of the golden record are these and no others', () => {
  expect(writtenTies('golden')).toEqual([
    'dockers opposes averland-council: events/quay-dispute',
    'khalid-al-minai addresses ana-rivera: quotes/al-mina-question',
    'luis-rivera addresses ana-rivera: quotes/price-list',
    'luis-rivera answers ana-rivera: quotes/price-list',
    'luis-rivera contradicts ben-okafor: quotes/sixty-ships',
    'dockers strikes harbour-office: events/gate-rammed',
    'ana-rivera meets averland-council: events/council-meeting',
    'ana-rivera addresses averland-post: quotes/harbour/no-tolls',
    'ana-rivera echoes ben-okafor (hedged): quotes/harbour/no-tolls',
    'averland-council repeats ana-rivera: quotes/harbour/keeps-its-word',
  ]);
});

test('every tie of the golden record stands in the table of the page of everybody', () => {
  const rows = builtPages('golden')
    .filter(({ path }) => /^network\/(page\/\d+\/)?index\.html$/.test(path))
    .flatMap((page) => elementsNamed(page, 'tbody'))
    .flatMap((body) => elementsNamed({ elements: [...elementsIn(body)] }, 'tr'));
  const cells = rows.map((row) =>
    elementsNamed({ elements: [...elementsIn(row)] }, 'td')
      .slice(0, 3)
      .map((cell) => textOf(cell).replace(/\s+/g, ' ').trim())
      .join(' '),
  );
  expect(cells).toEqual([
    'dockers of Quay Street opposes Council of Averland',
    'Khalid al-Minai addresses Ana Rivera',
    'Luis Rivera addresses Ana Rivera',
    'Luis Rivera answers Ana Rivera',
    'Luis Rivera contradicts Ben Okafor',
    'dockers of Quay Street strikes harbour office',
    'Ana Rivera meets Council of Averland',
    'Ana Rivera addresses Averland Post',
    'Ana Rivera echoes (hedged) Ben Okafor',
    'Council of Averland repeats Ana Rivera',
  ]);
});
