import { expect, test } from 'vitest';

import { builtPage } from '../../support/built-site.ts';
import { elementsIn, hasClass, textOf } from '../../support/html-page.ts';

test('marks the seed’s article as the seed has it', () => {
  const paragraphs = builtPage('seed', 'articles/medvedev-call-for-unity-2017-10-11/')
    .elements.filter((element) => hasClass(element, 'paragraph'))
    .map((paragraph) => [...elementsIn(paragraph)].find((element) => hasClass(element, 'text')));
  expect(paragraphs).toHaveLength(8);
  expect(paragraphs[3] && textOf(paragraphs[3])).toMatch(
    /^"We agree that the proliferation of terrorism is a global challenge,” Medvedev said/,
  );
});
