import type { Kind } from '../../../record/schemas/kinds.ts';
import { fragmentOf } from '../../../views/browser/fragments.ts';
import type { StoredRecord } from '../../../views/browser/search/search-format.ts';
import type { SearchSetup } from '../../../views/search/search-view.ts';
import { element } from '../elements.ts';
import { findPassage, markFound, type Piece } from './passage.ts';

/** Marks the links of results, for the keys that walk along them. */
export const resultLink = 'data-result';

/** Stands between the facts of a line. */
const separator = ' · ';

/**
 * A result as an item of a list: its name, the passage, a line of small print. A quote's words are its name.
 *
 * @param terms the words it was found by
 */
export function resultItem(
  record: StoredRecord,
  kind: Kind,
  terms: ReadonlySet<string>,
  { verdicts }: SearchSetup,
): HTMLLIElement {
  const { url, title, names = [], line = [], passage = [], summary = [], verdict, language, titleLanguage } = record;
  const found = findPassage(passage, terms);
  // Only an article's paragraphs have addresses of their own.
  const href = kind === 'articles' && found.isFound ? `${url}#${fragmentOf.paragraph(found.paragraph)}` : url;
  const link = (...content: Node[]) => element('a', { href, [resultLink]: '' }, ...content);
  const small = smallPrint([...namesMeant(title, names, terms), ...line], terms);
  const label = verdicts[verdict as keyof typeof verdicts] as string | undefined;
  const shape = verdict === undefined || label === undefined ? [] : [verdictMark(verdict, label)];
  const facts = [...shape, ...(shape.length > 0 && small.length > 0 ? [separator] : []), ...small];
  const lineElement = facts.length > 0 ? [element('p', { class: 'meta' }, ...facts)] : [];

  if (title === undefined) {
    const words = element('p', { class: 'result-title', ...languageOf(language) }, link(...marked(found.pieces)));
    return element('li', {}, words, ...lineElement);
  }
  const shown =
    found.isFound || summary.length === 0
      ? { pieces: found.pieces, language }
      : { pieces: findPassage(summary, terms).pieces, language: undefined };
  const titleElement = element(
    'p',
    { class: 'result-title', ...languageOf(titleLanguage) },
    link(...marked(markFound(title, terms))),
  );
  const passageElement = element(
    'p',
    { class: 'result-passage', ...languageOf(shown.language) },
    ...marked(shown.pieces),
  );
  return element('li', {}, titleElement, ...(shown.pieces.length === 0 ? [] : [passageElement]), ...lineElement);
}

function marked(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, isFound }) => (isFound ? element('mark', {}, text) : document.createTextNode(text)));
}

/** Other names that a record was found by, where its own does not show it. */
function namesMeant(title = '', names: readonly string[], terms: ReadonlySet<string>): readonly string[] {
  const isMeant = (name: string) => markFound(name, terms).some(({ isFound }) => isFound);
  return isMeant(title) ? [] : names.filter(isMeant);
}

/** Facts with a middle dot between them; each keeps its own direction. */
function smallPrint(facts: readonly string[], terms: ReadonlySet<string>): (Node | string)[] {
  return facts.flatMap((fact, index) => [
    ...(index === 0 ? [] : [separator]),
    element('bdi', {}, ...marked(markFound(fact, terms))),
  ]);
}

function verdictMark(verdict: string, label: string): HTMLElement {
  return element('span', { class: 'verdict', 'data-verdict': verdict }, label);
}

function languageOf(lang: string | undefined) {
  return { lang, dir: 'auto' };
}
