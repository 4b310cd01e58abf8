import type { Kind } from '../../../record/schemas/kinds.ts';
import { fragmentOf } from '../../../views/browser/fragments.ts';
import { separator } from '../../../views/browser/indexed-text.ts';
import type { SearchSetup } from '../../../views/search/search-view.ts';
import { element } from '../elements.ts';
import { findPassage, findWords, type Piece } from './passage.ts';
import type { PagefindData } from './pagefind.ts';

/** Marks the links of results, for the keys that walk along them. */
export const resultLink = 'data-result';

/**
 * A result as an item of a list: its name, the passage, a line of small print. A quote's words are its name.
 *
 * @param asked the words of the query
 */
export function resultItem(
  { url, content, locations, meta, filters }: PagefindData,
  kind: Kind,
  asked: readonly string[],
  { verdicts }: SearchSetup,
): HTMLLIElement {
  const lang = filters.language?.[0];
  const passage = findPassage(content, locations);
  // Only an article's paragraphs have addresses of their own.
  const href = kind === 'articles' && locations.length > 0 ? `${url}#${fragmentOf.paragraph(passage.paragraph)}` : url;
  const link = (...content: Node[]) => element('a', { href, [resultLink]: '' }, ...content);
  const small = smallPrint([...namesMeant(meta, asked), ...factsOf(meta.line)], asked);
  const verdict = verdicts[filters.verdict?.[0] as keyof typeof verdicts] as string | undefined;
  const shape = verdict === undefined ? [] : [verdictMark(filters.verdict?.[0] ?? '', verdict)];
  const line = [...shape, ...(shape.length > 0 && small.length > 0 ? [separator] : []), ...small];
  const lineElement = line.length > 0 ? [element('p', { class: 'meta' }, ...line)] : [];

  const title = meta.title;
  if (title === undefined) {
    return element(
      'li',
      {},
      element('p', { class: 'result-title', ...languageOf(lang) }, link(...marked(passage.pieces))),
      ...lineElement,
    );
  }
  const isOnlyTitle = content === title;
  const shown =
    locations.length > 0 || meta.summary === undefined
      ? { pieces: passage.pieces, lang }
      : { pieces: findPassage(meta.summary, []).pieces.flatMap(({ text }) => findWords(text, asked)), lang: undefined };
  const titleElement = element(
    'p',
    { class: 'result-title', ...languageOf(filters.titleLanguage?.[0]) },
    link(...marked(findWords(title, asked))),
  );
  const passageElement = element('p', { class: 'result-passage', ...languageOf(shown.lang) }, ...marked(shown.pieces));
  return element('li', {}, titleElement, ...(isOnlyTitle ? [] : [passageElement]), ...lineElement);
}

function marked(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, isFound }) => (isFound ? element('mark', {}, text) : document.createTextNode(text)));
}

/** Other names that a record was found by, where its own does not show it. */
function namesMeant({ title = '', names }: PagefindData['meta'], asked: readonly string[]): string[] {
  const isMeant = (name: string) => findWords(name, asked).some(({ isFound }) => isFound);
  return isMeant(title) ? [] : factsOf(names).filter(isMeant);
}

function factsOf(line: string | undefined): string[] {
  return line === undefined ? [] : line.split(separator);
}

/** Facts with a middle dot between them; each keeps its own direction. */
function smallPrint(facts: readonly string[], asked: readonly string[]): (Node | string)[] {
  return facts.flatMap((fact, index) => [
    ...(index === 0 ? [] : [separator]),
    element('bdi', {}, ...marked(findWords(fact, asked))),
  ]);
}

function verdictMark(verdict: string, label: string): HTMLElement {
  return element('span', { class: 'verdict', 'data-verdict': verdict }, label);
}

function languageOf(lang: string | undefined) {
  return { lang, dir: 'auto' };
}
