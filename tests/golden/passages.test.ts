import { describe, expect, test } from 'vitest';

import { comparisonForm } from '../../src/record/text/fold-text.ts';
import { quoteSelectors } from '../../src/record/corpus/anchor-selectors.ts';
import { readCorpus } from '../../src/record/corpus/read-corpus.ts';
import { basePath, builtAmong, builtPage, builtSite } from '../support/built-site.ts';
import { attribute, elementsIn, elementsNamed, hasClass, textOf, type HtmlPage } from '../support/html-page.ts';
import { projectDir } from '../support/site.ts';

/** The text of the element an address with a fragment leads to. */
function targetText(name: 'golden' | 'seed', address: string): string {
  const [href = '', id] = address.split('#');
  const target = builtPage(name, href.slice(basePath.length)).elements.find(
    (element) => attribute(element, 'id') === id,
  );
  if (!target) throw new Error(`Nothing is at ${address}.`);
  return textOf(target);
}

/** The addresses of the first passage on a page: that of the words themselves comes first. */
function firstPassage(page: HtmlPage): { words: string; address: string } {
  const passage = page.elements.find((element) => hasClass(element, 'passage'));
  const inside = passage ? [...elementsIn(passage)] : [];
  const [link] = elementsNamed(
    { elements: elementsNamed({ elements: inside }, 'figcaption').flatMap((caption) => [...elementsIn(caption)]) },
    'a',
  );
  const words = elementsNamed({ elements: inside }, 'mark').map((mark) => textOf(mark));
  return { words: words.join(''), address: (link && attribute(link, 'href')) ?? '' };
}

describe.each(builtAmong('golden', 'seed'))('on the site "%s"', (name) => {
  const { corpus } = readCorpus(builtSite(name).contentDir, projectDir, { drafts: false });

  test.each([...corpus.records.quotes.values()].map((quote) => [quote.id, quote] as const))(
    'the quote %s leads to its words, exactly',
    (id, quote) => {
      const links = elementsNamed(builtPage(name, `quotes/${id}/`), 'a');
      const way = links.find((link) => textOf(link) === 'go to the words');
      const address = (way && attribute(way, 'href')) ?? '';
      expect(address).toBe(`${basePath}articles/${quote.data.article.id}/#quote-${id}`);
      expect(comparisonForm(targetText(name, address))).toBe(
        comparisonForm(quoteSelectors(quote)[0]?.selector.exact ?? ''),
      );
    },
  );

  test.each([...corpus.records.claims.keys()])('the claim %s leads to the beginning of its words', (id) => {
    const { words, address } = firstPassage(builtPage(name, `claims/${id}/`));
    expect(address).toMatch(new RegExp(`#claim-${id}$`));
    const target = targetText(name, address);
    // Where claims overlap, the words of one are marked in parts; the first of them has the address.
    expect(target.length).toBeGreaterThan(0);
    expect(words.startsWith(target)).toBe(true);
  });

  test.each([...corpus.records.quotes.keys()])('the page of the quote %s shows the words in their sentence', (id) => {
    const page = builtPage(name, `quotes/${id}/`);
    const shown = page.elements
      .filter((element) => hasClass(element, 'display-quote'))
      .map((element) => textOf(element));
    const { words } = firstPassage(page);
    expect(shown.length).toBe(1);
    expect(comparisonForm(words).replaceAll(' ', '')).toBe(comparisonForm(shown.join('')).replaceAll(' ', ''));
  });
});
