import { describe, expect, test } from 'vitest';

import { readCorpus } from '../../src/record/corpus/read-corpus.ts';
import { networkOf, type Tie } from '../../src/views/network/ties.ts';
import { builtPage, builtPages, builtSite } from '../support/built-site.ts';
import { elementsIn, elementsNamed, hasClass, textOf } from '../support/html-page.ts';
import { projectDir } from '../support/site.ts';

function tiesOf(name: 'golden' | 'record'): readonly Tie[] {
  return networkOf(readCorpus(builtSite(name).contentDir, projectDir, { drafts: false }).corpus).ties;
}

function written({ from, kind, to, isHedged, record }: Tie): string {
  return `${from} ${kind} ${to}${isHedged ? ' (hedged)' : ''}: ${record.kind}/${record.id}`;
}

test('the ties of the golden record are these and no others', () => {
  expect(tiesOf('golden').map(written)).toEqual([
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

describe('in the project’s own record', () => {
  const ties = tiesOf('record').map(written);

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
    const page = builtPage('record', 'actors/abdelmalek-sellal/');
    const table = elementsNamed(page, 'table').find((element) => hasClass(element, 'ties'));
    expect(table && textOf(table).replace(/\s+/g, ' ')).toContain('meets (contested)');
    expect(table && textOf(table).replace(/\s+/g, ' ')).toContain('Contradicted: In Algiers Medvedev met');
  });
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
