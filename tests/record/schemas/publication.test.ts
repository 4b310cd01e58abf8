import { describe, expect, test } from 'vitest';

import { defaultPublication, isMailAddress, publicationSchema } from '../../../src/record/schemas/publication.ts';

const withFields = (fields: object) => publicationSchema.safeParse({ name: 'The Averland Record', ...fields });

describe('a publication', () => {
  test('needs a name, and has a default for what a site cannot do without', () => {
    expect(withFields({}).data).toEqual({
      format: '1',
      name: 'The Averland Record',
      language: 'en',
      accent: '#1f2f9c',
      removed: [],
    });
    expect(publicationSchema.safeParse({}).success).toBe(false);
  });

  test('that says nothing of itself is called On Record, and names nobody', () => {
    expect(defaultPublication).toEqual({ format: '1', name: 'On Record', language: 'en', accent: '#1f2f9c' });
  });

  test.each([
    ['desk@averland.example', true],
    ['https://averland.example/contact', true],
    ['büro@häfen.averland.example', true],
    ['desk@averland', false],
    ['desk@averland.example?subject=hello', false],
    ['desk at averland.example', false],
    ['javascript:alert(1)', false],
    ['mailto:desk@averland.example', false],
  ])('can be reached at %j: %j', (contact, isValid) => {
    expect(withFields({ contact }).success).toBe(isValid);
  });

  test('tells mail from the web', () => {
    expect(isMailAddress('desk@averland.example')).toBe(true);
    expect(isMailAddress('https://desk@averland.example/')).toBe(false);
  });

  test.each([
    ['articles', { section: 'articles' }],
    ['network', { section: 'network' }],
    ['topics/harbour', { record: { kind: 'topics', id: 'harbour' } }],
  ])('leads from its header to %s', (to, target) => {
    expect(withFields({ links: [{ to }] }).data?.links).toEqual([{ to: target }]);
  });

  test('leads elsewhere with a label only', () => {
    const address = 'https://club.averland.example/';
    expect(withFields({ links: [{ to: address }] }).success).toBe(false);
    expect(withFields({ links: [{ to: address, label: 'The club' }] }).data?.links).toEqual([
      { to: { address }, label: 'The club' },
    ]);
    expect(withFields({ links: Array.from({ length: 9 }, () => ({ to: 'articles' })) }).success).toBe(false);
  });

  test('writes its accent in one way', () => {
    expect(withFields({ accent: '7A1F2B' }).data?.accent).toBe('#7a1f2b');
  });
});
