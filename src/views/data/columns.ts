/** Columns that several tables have: passages, dates, positions. */
import { findBesideAt, type BesidePassage } from '../../record/corpus/beside-text.ts';
import type { Anchor, Corpus } from '../../record/corpus/corpus.ts';
import { findAnchor } from '../../record/corpus/corpus.ts';
import type { Edtf } from '../../record/dates/edtf.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import type { KeyPath } from '../../record/source/source-file.ts';
import { blockAt, type Site } from '../page/site.ts';
import { computed, field, type ColumnOf } from './table.ts';

/**
 * A date in three columns: as it is written, and the days it can mean. No single day is invented.
 *
 * @param path the field of a record
 * @param prefix what the names begin with; without it, they are `edtf`, `earliest`, `latest`
 */
export function dateColumns<Row>(
  path: string,
  prefix: string,
  date: (row: Row) => Edtf | undefined,
): readonly ColumnOf<Row>[] {
  const named = (name: string) => (prefix === '' ? name : `${prefix}_${name}`);
  const edtf = field<Row>(path, (row) => date(row)?.edtf, { name: named('edtf') });
  return [
    { ...edtf, description: `${edtf.description} EDTF (ISO 8601-2), at the precision that is known.` },
    computed(
      {
        name: named('earliest'),
        type: 'date',
        description:
          'The earliest day that the date can mean, computed from it; empty where its start is open or unknown. "About" (~) and "uncertain" (?) do not widen it.',
      },
      (row) => date(row)?.first,
    ),
    computed(
      {
        name: named('latest'),
        type: 'date',
        description: 'The latest day that the date can mean; empty where its end is open or unknown.',
      },
      (row) => date(row)?.last,
    ),
  ];
}

/** Where a thing stands in its list, from 1, in the order of the record's file. */
export function positionColumn<Row>(description: string, position: (row: Row) => number): ColumnOf<Row> {
  return computed({ name: 'position', type: 'integer', description, isRequired: true }, position);
}

/** Something that rests on a passage of an article, or on none. */
export interface OnPassage {
  readonly anchor: Anchor | undefined;
  /** Where the words stand beside the text; then there is no anchor in it. */
  readonly beside?: BesidePassage | undefined;
}

/**
 * A passage in five columns; of evidence, which may stand beside the text, in six.
 *
 * @param isRequired whether every row of the table rests on a passage
 */
export function passageColumns<Row extends OnPassage>(
  isRequired: boolean,
  { isEvidence = false }: { readonly isEvidence?: boolean } = {},
): readonly ColumnOf<Row>[] {
  const isInText = isRequired && !isEvidence;
  const part = computed<Row>(
    {
      name: 'part',
      description:
        'Where the words stand: `text`, or the `headline`, the `standfirst` or a `caption`, which have no offsets and no paragraph.',
      isRequired,
    },
    ({ anchor, beside }) => (anchor ? 'text' : beside?.part),
  );
  return [
    computed(
      { name: 'article', description: 'The article that holds the words.', to: 'articles', isRequired },
      ({ anchor, beside }) => anchor?.article ?? beside?.article,
    ),
    ...(isEvidence ? [part] : []),
    computed(
      {
        name: 'start',
        type: 'integer',
        description: `Where the passage begins in the text of the article. ${offsetUnit}`,
        isRequired: isInText,
      },
      ({ anchor }) => anchor?.start,
    ),
    computed(
      {
        name: 'end',
        type: 'integer',
        description: 'Where the passage ends: the offset of the first unit after it.',
        isRequired: isInText,
      },
      ({ anchor }) => anchor?.end,
    ),
    computed(
      {
        name: 'exact',
        description: 'The words of the passage as the article prints them: its text from `start` to `end`.',
        isRequired,
      },
      ({ anchor, beside }, site) =>
        anchor ? wordsAt(site.corpus, anchor) : beside?.text.slice(beside.start, beside.end),
    ),
    computed(
      {
        name: 'paragraph',
        type: 'integer',
        description: 'The number of the paragraph it begins in, from 1: the fragment `#p3` of the article’s page.',
        isRequired: isInText,
      },
      ({ anchor }, site) => anchor && blockAt(site.corpus, `articles/${anchor.article}`, anchor.start)?.number,
    ),
  ];
}

/** What every offset of the data counts. */
export const offsetUnit =
  'UTF-16 code units from 0, in the text layer: the text without markup, its paragraphs parted by an empty line.';

/** The words of a passage as the article has them. */
export function wordsAt({ texts }: Corpus, { article, start, end }: Omit<Anchor, 'record' | 'path'>): string {
  return texts.get(`articles/${article}`)?.text.slice(start, end) ?? '';
}

/** The passages of a list of evidence, in the order of the record's file. */
export function* evidenceOf(
  { corpus }: Site,
  record: AnyRecord,
  path: KeyPath,
  length: number,
): Generator<OnPassage & { readonly position: number }> {
  for (let index = 0; index < length; index += 1) {
    const anchor = findAnchor(corpus, record, [...path, index]);
    const beside = anchor ? undefined : findBesideAt(corpus, record, [...path, index]);
    if (anchor || beside) yield { anchor, beside, position: index + 1 };
  }
}
