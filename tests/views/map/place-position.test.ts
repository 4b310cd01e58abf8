import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../src/record/corpus/corpus.ts';
import { placePosition } from '../../../src/views/map/place-position.ts';
import { record, siteOf } from '../support/site-of.ts';

const at = (longitude: number, latitude: number) => `coordinates:\n  longitude: ${longitude}\n  latitude: ${latitude}`;
const place = (name: string, kind: string, fields = '') => record(`name: ${name}\nkind: ${kind}\n${fields}`);

const site = siteOf({
  'places/fiji': place('Fiji', 'country'),
  'places/the-islands': place('The islands', 'country', 'alternateName: [Fiji]'),
  'places/coded': place('Whatever it is called', 'country', 'countryCode: 242'),
  'places/territory': place('Some territory', 'region', 'countryCode: 304'),
  'places/namesake': place('Georgia', 'region'),
  'places/averland': place('Averland', 'country', at(-12.5, 48.25)),
  'places/unplaced': place('Nowhere', 'country'),
  'places/coast': place('Coast', 'region', `within: fiji\n${at(178, -18)}`),
  'places/mirhaven': place('Mirhaven', 'city', `within: coast\n${at(177.5, -17.75)}`),
  'places/quay': place('Quay', 'site', `within: mirhaven\n${at(177.5, -17.8)}`),
  'places/shed': place('Shed', 'site', 'within: mirhaven'),
  'places/village': place('Village', 'city', 'within: coast'),
  'places/harbour': place('Harbour', 'site', 'within: averland'),
  'places/lost': place('Lost', 'city', 'within: unplaced'),
});
const positionOf = (id: string) => {
  const position = placePosition(site, getRecord(site.corpus, { kind: 'places', id }));
  return position && { ...position, by: position.by.id };
};

describe('a country', () => {
  test('is known by the outline that bears one of its names', () => {
    expect(positionOf('fiji')).toEqual({ known: 'outline', outline: 'Fiji', by: 'fiji' });
    expect(positionOf('the-islands')).toMatchObject({ known: 'outline', outline: 'Fiji' });
  });

  test('is known by the outline that its editor chose', () => {
    expect(positionOf('coded')).toMatchObject({ known: 'outline', outline: 'Fiji' });
    expect(positionOf('territory')).toMatchObject({ known: 'outline', outline: 'Greenland' });
  });

  test('without an outline is known by its point, and nobody says how far it reaches', () => {
    expect(positionOf('averland')).toEqual({
      known: 'point',
      position: [-12.5, 48.25],
      extent: 'unknown',
      by: 'averland',
      outline: undefined,
    });
  });

  test('without either is not known', () => {
    expect(positionOf('unplaced')).toBeUndefined();
  });
});

describe('another place', () => {
  test('never takes the outline of a country it shares a name with', () => {
    expect(positionOf('namesake')).toBeUndefined();
  });

  test('is known by its own point, as far as its kind reaches, in the country around it', () => {
    expect(positionOf('mirhaven')).toMatchObject({ known: 'point', extent: 'town', outline: 'Fiji', by: 'mirhaven' });
    expect(positionOf('quay')).toMatchObject({ known: 'point', extent: 'spot', by: 'quay' });
    expect(positionOf('coast')).toMatchObject({ known: 'point', extent: 'unknown', by: 'coast' });
  });

  test('without a point lies around that of the city it is in', () => {
    expect(positionOf('shed')).toEqual({
      known: 'around',
      position: [177.5, -17.75],
      extent: 'unknown',
      by: 'mirhaven',
    });
  });

  test('lies somewhere in its country rather than around the point of a region, which bounds nothing', () => {
    expect(positionOf('village')).toEqual({ known: 'within', outline: 'Fiji', by: 'fiji' });
  });

  test('lies around the point of its country where that has no outline', () => {
    expect(positionOf('harbour')).toEqual({
      known: 'around',
      position: [-12.5, 48.25],
      extent: 'unknown',
      by: 'averland',
    });
  });

  test('is not known where nothing around it is', () => {
    expect(positionOf('lost')).toBeUndefined();
  });
});
