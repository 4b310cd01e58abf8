import type { QuoteSelector } from '../../record/text/anchor-quote.ts';
import { createPassageIndex } from '../../record/text/elsewhere.ts';
import { foldText } from '../../record/text/fold-text.ts';
import { nearestPassage } from '../../record/text/nearest-passage.ts';
import type { Range } from '../../record/text/range.ts';
import { fieldName } from '../../record/source/source-file.ts';
import type { Content } from './content.ts';
import { asWritten, distinguishPassage } from '../../record/text/distinguish-passage.ts';
import { findPassages } from './find-passages.ts';
import { lostSelectors, possiblePlaces, type LostSelector } from './lost-selectors.ts';
import { comparedWithArticle, passageInContext } from './passage-lines.ts';
import type { NewSelector } from './selector-edits.ts';

/** A selector that lost its place, and what it might become. */
export interface AnchorProposal {
  readonly lost: LostSelector;
  /** What is the matter, in a sentence. */
  readonly problem: string;
  /** Best first; none where nothing like the words is left. */
  readonly options: readonly AnchorOption[];
}

export interface AnchorOption {
  readonly selector: NewSelector;
  /** Lines that show it to whoever decides. */
  readonly lines: readonly string[];
}

/** Every selector that lost its place, with the places it may mean now. Nothing is decided here. */
export function proposeAnchors(content: Content): AnchorProposal[] {
  const lost = lostSelectors(content);
  if (lost.length === 0) return [];
  const { records, texts } = content.built.corpus;
  const articles = Array.from(records.articles.keys(), (id) => ({ id, text: texts.get(`articles/${id}`)?.text ?? '' }));
  const index = createPassageIndex(articles.map(({ id, text }) => ({ id, text: foldText(text) })));
  return lost.map((one): AnchorProposal => {
    const { anchoring, at, text } = one;
    const name = `\`${fieldName(at.exactPath)}\``;
    if (anchoring.status === 'orphaned') {
      const elsewhere = index.find(at.selector.exact);
      const near = nearestPassage(text, at.selector.exact);
      const options = [
        ...(isMovable(one) ? elsewhere.flatMap((id) => optionElsewhere(articles, id, at.selector.exact)) : []),
        ...(near ? [nearOption(one, near)] : []),
      ];
      const where = elsewhere.length > 0 ? `, but in ${elsewhere.map((id) => `"${id}"`).join(', ')}` : '';
      return { lost: one, problem: `The words of ${name} are not in the article "${at.article}"${where}.`, options };
    }
    const possible = possiblePlaces(content, one, anchoring.candidates);
    const places = possible.length > 0 ? possible : anchoring.candidates;
    const problem =
      anchoring.status === 'ambiguous'
        ? `The words of ${name} occur ${anchoring.total} times in the article "${at.article}".`
        : `The words of ${name} are in the article "${at.article}", but not with ${contextOf(at.selector)}.`;
    return { lost: one, problem, options: places.map((place) => placeOption(text, place)) };
  });
}

function contextOf({ prefix, suffix }: QuoteSelector): string {
  if (prefix !== undefined && suffix !== undefined) return 'this `prefix` and `suffix`';
  return prefix === undefined ? 'this `suffix`' : 'this `prefix`';
}

function placeOption(text: string, place: Range): AnchorOption {
  const selector = { exact: asWritten(text.slice(place.start, place.end)), ...distinguishPassage(text, place) };
  return { selector, lines: [passageInContext(text, place), ...contextLines(selector)] };
}

function nearOption({ at, text }: LostSelector, near: Range): AnchorOption {
  const selector = { exact: asWritten(text.slice(near.start, near.end)), ...distinguishPassage(text, near) };
  return { selector, lines: [...comparedWithArticle(at.selector.exact, text, near), ...contextLines(selector)] };
}

function contextLines({ prefix, suffix }: NewSelector): string[] {
  return [
    ...(prefix === undefined ? [] : [`prefix: ${prefix}`]),
    ...(suffix === undefined ? [] : [`suffix: ${suffix}`]),
  ];
}

/** A segment stays with the other segments of its quote; any other selector can move to another article. */
function isMovable({ at }: LostSelector): boolean {
  return !(at.record.kind === 'quotes' && at.path[0] === 'exact' && at.path.length > 1);
}

function optionElsewhere(articles: readonly { id: string; text: string }[], id: string, exact: string): AnchorOption[] {
  const article = articles.find((candidate) => candidate.id === id);
  const search = article && findPassages([article], exact);
  if (!article || search?.status !== 'found') return [];
  return search.passages.map((passage) => {
    const { selector, lines } = placeOption(article.text, passage);
    return { selector: { article: id, ...selector }, lines: [`article: ${id}`, ...lines] };
  });
}
