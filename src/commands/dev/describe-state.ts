import { leftOf, type LeftOf, type LeftPassage } from '../../changes/review/left-of.ts';
import { reviewItems, type ReviewItem } from '../../changes/review/review-item.ts';
import { countReview, type ReviewState } from '../../changes/review/review-state.ts';
import { passageOf } from '../../changes/decisions/decision.ts';
import { findFile, type Content } from '../../changes/edit/content.ts';
import { partsOf } from '../review/ask-value.ts';
import type { TextLayer } from '../../record/markdown/text-layer.ts';
import { fieldsOf, type FieldShape } from '../../record/schemas/field-shapes.ts';
import { nounOf } from '../../record/schemas/kinds.ts';
import type { Range } from '../../record/text/range.ts';
import type {
  DecidingField,
  DecidingItem,
  DecidingState,
  LeftCount,
  LetterPlace,
} from '../../views/browser/deciding.ts';
import { lettersBefore, lettersOf } from '../../views/browser/letters.ts';
import { fieldOptions, namedRecords, type Subject } from './field-options.ts';
import { inputOf, writtenValue } from './field-values.ts';

/** A review as the page shows it. */
export function describeState(state: ReviewState): DecidingState {
  const { content, article, given, at } = state;
  const layer = content.built.corpus.texts.get(`articles/${article}`);
  const left = leftOf(content, article);
  return {
    article,
    letters: layer?.blocks.map(({ start, end }) => lettersOf(layer.text.slice(start, end)).length) ?? [],
    items: reviewItems(content, article).map((item) => describeForPage(content, article, item)),
    counts: countReview(state),
    left: left ? countsOf(left, layer) : [],
    at: at ?? '',
    canUndo: given.length > 0,
    named: namedRecords(content.built.corpus, article),
  };
}

/** Fields that say nothing to decide about. */
const unshown: ReadonlySet<string> = new Set(['state', 'drafted', 'draft', 'formerIds', 'corrections']);

function describeForPage(content: Content, article: string, item: ReviewItem): DecidingItem {
  const { kind, id } = partsOf(item.record);
  const file = findFile(content, kind, id);
  const layer = content.built.corpus.texts.get(`articles/${article}`);
  const subject: Subject = { kind, article, places: item.places };
  const shown = new Map(item.fields.map((field) => [field.name, field]));
  return {
    record: item.record,
    noun: nounOf[kind],
    title: file ? passageOf(file).passage : id,
    fields: fieldsOf(kind)
      .filter(({ name }) => !unshown.has(name))
      .map((shape): DecidingField => {
        const { value = '', is = 'given', rule = '' } = shown.get(shape.name) ?? {};
        return {
          ...describeField(content, shape, subject, is === 'open' || is === 'perhaps'),
          shown: value,
          is,
          rule,
          written: writtenValue(shape, file?.frontmatter[shape.name]),
        };
      }),
    isSure: item.isSure,
    along: item.along,
    places: item.places.flatMap((range) => placeIn(layer, range) ?? []),
  };
}

/** An empty field of a form; values are offered where somebody has to choose, and for every choice there is. */
export function describeField(
  { built: { corpus } }: Content,
  shape: FieldShape,
  subject: Subject,
  isAsked: boolean,
): DecidingField {
  const { name, description, form } = shape;
  const offers = isAsked || form.type === 'choice' || name === 'speaker' || name === 'claimant';
  return {
    name,
    description: description.replaceAll('`', ''),
    shown: '',
    is: 'open',
    rule: '',
    input: inputOf(shape),
    written: '',
    options: offers ? fieldOptions(corpus, shape, subject) : [],
  };
}

/** The place of a passage on the page: its paragraph, and its letters there. */
function placeIn(layer: TextLayer | undefined, { start, end }: Range): LetterPlace | undefined {
  const index = layer?.blocks.findLastIndex((block) => block.start <= start) ?? -1;
  const block = layer?.blocks[index];
  if (!layer || !block) return undefined;
  const text = layer.text.slice(block.start, block.end);
  return {
    paragraph: index + 1,
    start: lettersBefore(text, start - block.start),
    end: lettersBefore(text, Math.min(end, block.end) - block.start),
  };
}

const labels: Readonly<Record<keyof LeftOf, string>> = {
  speech: 'stretches of speech',
  names: 'names',
  dates: 'dates',
  numbers: 'numbers',
};

function countsOf(left: LeftOf, layer: TextLayer | undefined): LeftCount[] {
  return (Object.keys(labels) as (keyof LeftOf)[]).map((kind) => ({
    label: labels[kind],
    recorded: left[kind].accepted,
    proposed: left[kind].proposed,
    left: left[kind].left.map(({ words, range }: LeftPassage) => ({ words, place: placeIn(layer, range) })),
  }));
}
