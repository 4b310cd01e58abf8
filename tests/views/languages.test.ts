import { describe, expect, test } from 'vitest';
import { actorView } from '../../src/views/records/actor-view.ts';
import { analysisView } from '../../src/views/records/analysis-view.ts';
import { articleView } from '../../src/views/article/article-view.ts';
import { checksView } from '../../src/views/pages/checks-view.ts';
import { claimView } from '../../src/views/records/claim-view.ts';
import { eventView } from '../../src/views/records/event-view.ts';
import { homeView } from '../../src/views/lists/home-view.ts';
import { indexView } from '../../src/views/lists/index-view.ts';
import { placeView } from '../../src/views/records/place-view.ts';
import { quoteView } from '../../src/views/records/quote-view.ts';
import { sourceView } from '../../src/views/records/source-view.ts';
import { timelineView } from '../../src/views/timeline/timeline-view.ts';
import {
  actor,
  article,
  assessed,
  claim,
  event,
  gazette,
  quote,
  record,
  siteOf,
  textOfLine,
} from './support/site-of.ts';

const files = {
  'sources/gazette': gazette,
  'articles/rain': article(
    '“We will not raise tolls,” Ana Orr told the Harbour Board on Monday. About forty ships reportedly call.\n\nThe tolls stay.',
  ),
  'actors/ana-orr': actor('Ana Orr', 'alternateName: [Orr, آنا]'),
  'actors/harbour-board': actor('Harbour Board').replace('kind: person', 'kind: government'),
  'places/mirhaven': record('name: Mirhaven\nkind: city\ncoordinates:\n  latitude: 48.25\n  longitude: -12.5'),
  'quotes/tolls': quote('We will not raise tolls', 'addressee: harbour-board\nspoken: ../2031-03-02'),
  'events/talks': record(
    'name: The talks\nkind: meeting\ndate: 2031-03-01\ndating: inferred\ncue: on Monday\nreasoning: It was a Monday.\nevidence:\n  - article: rain\n    exact: told the Harbour Board on Monday',
  ),
  'events/opening': event('The opening', '2031-01'),
  'events/rumour': event('A rumour'),
  'claims/ships': claim(
    'Forty ships call.',
    'About forty ships reportedly call',
    `hedges: [reportedly]\n${assessed(['contradicted', '2031-03-04'])}`,
  ),
  'claims/stay': claim('The tolls stay.', 'The tolls stay'),
  'analyses/tolls': record(
    'headline: The tolls\nauthor: The desk\ndatePublished: 2031-03-04\ninLanguage: en\nsummary: They stay.\nabout: [rain]',
    'The number of ships.\n\n::claim{id=ships}\n',
  ),
};
const french = siteOf(files, 'fr');
const english = siteOf(files);

describe('in French', () => {
  test('an article counts what it holds, and names its marks', () => {
    const view = articleView(french, 'rain');
    expect(view.details.map(textOfLine)).toEqual([
      'Harbour Gazette, 3 mars 2031\u00A0· auteur non indiqué\u00A0· article d’origine',
      '2\u00A0paragraphes\u00A0· 1\u00A0citation\u00A0· 2\u00A0affirmations\u00A0· 1\u00A0événement',
    ]);
    expect(view.paragraphs[0]?.notesSummary.map(({ line }) => textOfLine(line))).toEqual([
      'Ana Orr',
      '1\u00A0contredite',
    ]);
    expect(view.finding?.of).toBe('Sur 2\u00A0affirmations\u00A0:');
    expect(view.finding?.verdicts.map(({ label }) => label)).toEqual(['1\u00A0contredite', '1\u00A0non évaluée']);
    expect(view.legend.map(({ word, verdicts }) => [word, textOfLine(verdicts)])).toEqual([
      ['paroles rapportées', ''],
      ['noms', ''],
      ['réserves', ''],
      ['affirmations mises en cause', 'contredite'],
      ['autres affirmations', 'non évaluée'],
    ]);
  });

  test('a quote says who, to whom and by when', () => {
    const view = quoteView(french, 'tolls');
    expect(textOfLine(view.attribution)).toBe('Ana Orr à Harbour Board, au plus tard le 2 mars 2031');
    expect(view.form).toBe('Citation directe');
    expect(view.citation.text.split('\n')[0]).toBe(
      'Ana Orr (au plus tard le 2 mars 2031)\u00A0: «\u00A0We will not raise tolls\u00A0»',
    );
    expect(view.head.title).toBe(
      'Ana Orr\u00A0: «\u00A0We will not raise tolls\u00A0» · Citations · On Record'.replaceAll('\u00A0', ' '),
    );
  });

  test('an event says how its date is known, in the article’s language where it quotes it', () => {
    expect(eventView(french, 'talks').when).toEqual([
      expect.objectContaining({ text: '1er mars 2031', datetime: '2031-03-01' }),
      ', déduite',
      ', d’après les mots ',
      '«\u00A0',
      { printed: 'on Monday', lang: 'en' },
      '\u00A0»',
      '.',
    ]);
    expect(textOfLine(eventView(french, 'rumour').when)).toBe('sans date.');
    expect(textOfLine(eventView(french, 'opening').when)).toBe('janvier 2031, indiquée.');
    expect(eventView(french, 'talks').kind).toBe('rencontre');
  });

  test('a claim says its verdict, its claimant and its hedges', () => {
    const view = claimView(french, 'ships');
    expect(view.verdict).toEqual({ verdict: 'contradicted', label: 'Contredite' });
    expect(textOfLine(view.claimant)).toBe('Affirmé par Harbour Gazette, l’article parlant en son propre nom');
    expect(view.hedgeNote).toEqual([
      'Avec réserve\u00A0: ',
      '«\u00A0',
      { printed: 'reportedly', lang: 'en' },
      '\u00A0»',
      '.',
    ]);
  });

  test('an actor, a place and a source have their kind and their facts', () => {
    expect(actorView(french, 'harbour-board').kind).toBe('gouvernement');
    expect(actorView(french, 'ana-orr').details[0]).toEqual([
      'Autres graphies\u00A0: ',
      { printed: 'Orr' },
      ', ',
      { printed: 'آنا' },
    ]);
    expect(placeView(french, 'mirhaven').details.map(textOfLine)).toEqual([
      'Coordonnées\u00A0: 48,25°\u00A0N, 12,5°\u00A0O',
    ]);
    expect(sourceView(french, 'gazette').kind).toBe('article de presse');
    expect(textOfLine(sourceView(french, 'gazette').details[0] ?? [])).toBe('Harbour Gazette, 3 mars 2031, en anglais');
  });

  test('lists, the timeline and the checks count and head', () => {
    expect(indexView(french, 'claims')).toMatchObject({ title: 'Affirmations', facts: '2\u00A0affirmations' });
    expect(indexView(french, 'topics').facts).toBe('Il n’y a pas encore de thèmes.');
    expect(timelineView(french)).toMatchObject({ title: 'Chronologie', facts: '3\u00A0événements' });
    expect(timelineView(french).years.map(({ title }) => title)).toEqual(['2031', 'Sans date']);
    expect(timelineView(french).drawings[0]?.panels.map(({ title }) => title)).toEqual(['janvier à mars 2031']);
    expect(checksView(french).datings.map(({ label }) => label)).toEqual(['indiquée', 'déduite', 'sans date']);
    expect(homeView(french).head.title).toBe('On Record\u00A0: l’actualité annotée et vérifiée');
  });
});

describe('languages within the interface’s', () => {
  test('are marked where words are an article’s', () => {
    expect(homeView(french).articles[0]).toMatchObject({ headline: 'Rain over the harbour', lang: 'en' });
    expect(homeView(english).articles[0]?.lang).toBeUndefined();
    expect(textOfLine(eventView(english, 'talks').when)).toBe('1 March 2031, inferred, from the words “on Monday”.');
    expect(eventView(english, 'talks').when).not.toContainEqual({ printed: 'on Monday', lang: 'en' });
  });

  test('leave our labels inside an article’s text in ours', () => {
    expect(articleView(french, 'rain').paragraphs[0]?.numberHtml).toBe(
      '<a data-mark="number" href="#p1" lang="fr" aria-label="1, lien vers ce paragraphe"></a>',
    );
    expect(articleView(french, 'rain').paragraphs[0]?.html).toContain(
      '<a href="/record/claims/ships/" data-mark="verdict" data-verdict="contradicted" lang="fr" aria-label="Contredite\u00A0: Forty ships call."',
    );
    expect(articleView(english, 'rain').paragraphs[0]?.numberHtml).not.toContain('lang=');
    expect(articleView(english, 'rain').paragraphs[0]?.html).not.toContain('lang=');
  });

  test('leave a record shown in an analysis in ours', () => {
    expect(analysisView(french, 'tolls').record.noteHtml).toContain(
      '<figure data-embed="claims" lang="fr" dir="auto">',
    );
    expect(analysisView(english, 'tolls').record.noteHtml).toContain('<figure data-embed="claims">');
  });
});
