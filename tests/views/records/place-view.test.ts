import { describe, expect, test } from 'vitest';
import { placeView } from '../../../src/views/records/place-view.ts';
import { article, claim, event, gazette, record, siteOf, textOfLine } from '../support/site-of.ts';

const place = (name: string, fields = '', body = '') => record(`name: ${name}\nkind: city\n${fields}`, body);
const at = (longitude: string, latitude: string) => `coordinates:\n  longitude: ${longitude}\n  latitude: ${latitude}`;

const site = siteOf({
  'sources/gazette': gazette,
  'articles/rain': article('It rained in Mirhaven. Mirhaven and Oldport flooded. In Sund it did not.'),
  'places/averland': record('name: Averland\nkind: country'),
  'places/coast': record('name: West Coast\nkind: region\nwithin: averland'),
  'places/mirhaven': place(
    'Mirhaven',
    `within: coast\nalternateName: [Old Mirhaven, Haven]\n${at('-3.06', '53.40')}`,
    'A *harbour* town.',
  ),
  'places/oldport': place('Oldport', 'within: mirhaven'),
  'places/newport': place('Newport', `within: mirhaven\n${at('0', '0')}`),
  'places/sund': place('Sund', at('12.5', '-0.25')),
  'events/b-flood': event('Flood', '2031-03-02', 'location: mirhaven'),
  'events/a-fair': event('Fair', '2031-02', 'location: mirhaven'),
  'claims/flooded': claim('Mirhaven flooded.', 'Oldport flooded', 'about: [places/mirhaven]'),
});
const view = placeView(site, 'mirhaven');

describe('a place', () => {
  test('names the places around it, the nearest first, those in it, and its other names', () => {
    expect(view.details.map(textOfLine)).toEqual([
      'In West Coast, Averland',
      'Includes Newport, Oldport',
      'Also printed as Old Mirhaven, Haven',
      'Coordinates: 53.4° N, 3.06° W',
    ]);
    expect(placeView(site, 'averland').details.map(textOfLine)).toEqual([
      'Includes West Coast',
      'Coordinates: not stated by the articles or their sources',
      'No map: the records give neither coordinates for this place nor the country it lies in.',
    ]);
  });

  test('has coordinates on either side of the equator and of Greenwich', () => {
    expect(placeView(site, 'sund').details.map(textOfLine)).toEqual(['Coordinates: 0.25° S, 12.5° E']);
    expect(placeView(site, 'newport').details.map(textOfLine).at(-1)).toBe('Coordinates: 0° N, 0° E');
  });

  test('has its events in order of time, drawn, and the claims about it', () => {
    expect(view.events.map(({ name }) => name)).toEqual(['Fair', 'Flood']);
    expect(view.timeline).toHaveLength(2);
    expect(view.claims.map(({ statement }) => statement)).toEqual(['Mirhaven flooded.']);
  });

  test('is named once per sentence', () => {
    expect(view.occurrences.map(({ passages, more }) => [passages.length, textOfLine(more)])).toEqual([
      [1, 'and one more sentence of this article'],
    ]);
    expect(placeView(site, 'coast').occurrences).toEqual([]);
  });

  test('has its note', () => {
    expect(view.record.noteHtml).toBe('<p>A <em>harbour</em> town.</p>');
    expect(view).toMatchObject({ name: 'Mirhaven', kind: 'city' });
  });
});
