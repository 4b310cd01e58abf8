import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { cloneDocument } from './parse-page.ts';
import { readBlocks } from './read-blocks.ts';

/** What an extractor took for the article: the letters and digits of its blocks, in order. */
export type Extracted = readonly string[];

/** Mozilla's Readability; nothing where it finds no article or gives up. */
export function byReadability(document: Document): Extracted {
  return attempt(() => {
    const result = new Readability<Element>(cloneDocument(document), { serializer: (node) => node as Element }).parse();
    return result?.content ? lettersOfBlocks(result.content) : [];
  });
}

/** Defuddle, without what it would fetch. */
export function byDefuddle(document: Document): Extracted {
  return attempt(() => {
    const clone = cloneDocument(document);
    // It says on the console what it makes of these, and the text needs none of them.
    for (const element of clone.querySelectorAll('script,style,noscript')) element.remove();
    const { content } = new DefuddleClass(clone, { url: 'about:blank', useAsync: false }).parse();
    const { document: made } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
    return lettersOfBlocks(made.body);
  });
}

function lettersOfBlocks(root: Element): Extracted {
  return readBlocks(root)
    .map(({ text }) => lettersOf(text))
    .filter((letters) => letters !== '');
}

/** Extractors are others' code and throw on odd pages; then the other one and the page itself must do. */
function attempt(extract: () => Extracted): Extracted {
  try {
    return extract();
  } catch {
    return [];
  }
}

/** A text without all but its letters and digits, by which it is found again. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
