import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idFault, kebabCase } from '../../../src/record/source/record-id.ts';

describe('idFault', () => {
  test.each(['a', '7', 'ana-rivera', '2031/05/rain-over-averland', 'page-2', 'pages', 'com', 'x'.repeat(120)])(
    'allows %s',
    (id) => {
      expect(idFault(id)).toBeUndefined();
    },
  );

  test.each([
    ['', 'id/not-kebab-case'],
    ['Ana', 'id/not-kebab-case'],
    ['ana_rivera', 'id/not-kebab-case'],
    ['ana rivera', 'id/not-kebab-case'],
    ['ana--rivera', 'id/not-kebab-case'],
    ['-ana', 'id/not-kebab-case'],
    ['ana-', 'id/not-kebab-case'],
    ['/ana', 'id/not-kebab-case'],
    ['ana/', 'id/not-kebab-case'],
    ['ana//rivera', 'id/not-kebab-case'],
    ['.', 'id/not-kebab-case'],
    ['../ana', 'id/not-kebab-case'],
    ['ana.rivera', 'id/not-kebab-case'],
    ['añа', 'id/not-kebab-case'],
    ['ana%2frivera', 'id/not-kebab-case'],
    ['ana\n', 'id/not-kebab-case'],
    ['page', 'id/reserved'],
    ['council/page', 'id/reserved'],
    ['nul', 'id/reserved'],
    ['com1/ana', 'id/reserved'],
    ['x'.repeat(121), 'id/too-long'],
  ])('refuses %j as %s', (id, code) => {
    expect(idFault(id)?.code).toBe(code);
  });
});

describe('kebabCase', () => {
  test.each([
    ['Ana Rivera', 'ana-rivera'],
    ['Žižek', 'zizek'],
    ['  ana__rivera!', 'ana-rivera'],
    ['Council/Ana Rivera', 'council/ana-rivera'],
    ['../../ana', 'ana'],
    ['Łukasz Żółć', 'lukasz-zolc'],
    ['Große Straße', 'grosse-strasse'],
    ['Søren Kjær Ðorđe', 'soren-kjaer-dorde'],
    ['Þórir Œuvre', 'thorir-oeuvre'],
    ['Işık İstanbul', 'isik-istanbul'],
    ['Антон Чехов', 'anton-chekhov'],
    ['Київ, Цой', 'kiyiv-tsoy'],
    ['Αλέξης Τσίπρας', 'alexis-tsipras'],
    ['ﬁrst', 'first'],
    ['雨', ''],
  ])('makes %j into %j', (text, id) => {
    expect(kebabCase(text)).toBe(id);
  });

  test('gives an id or nothing, and leaves an id as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const id = kebabCase(text);
        fc.pre(id !== '' && id.length <= 120);
        expect([undefined, 'id/reserved']).toContain(idFault(id)?.code);
        expect(kebabCase(id)).toBe(id);
      }),
    );
  });
});
