import { expect, test } from 'vitest';

import { fragmentOf } from '../../../src/views/browser/fragments.ts';

test('fragmentOf names paragraphs, quotes and claims apart', () => {
  expect([fragmentOf.paragraph(3), fragmentOf.quote('rain'), fragmentOf.claim('rain')]).toEqual([
    'p3',
    'quote-rain',
    'claim-rain',
  ]);
});
