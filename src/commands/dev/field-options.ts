import { readingOf } from '../../record/corpus/reading-of.ts';
import { keyOf, type Corpus } from '../../record/corpus/corpus.ts';
import type { FieldShape } from '../../record/schemas/field-shapes.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import type { Range } from '../../record/text/range.ts';
import { primaryLanguage } from '../../record/text/reading/languages.ts';
import { paragraphOf, sentencesAround, type Reading } from '../../record/text/reading/reading.ts';
import { proposeClaimant, proposeSpeaker } from '../../changes/edit/propose-speakers.ts';
import { onOneLine } from '../../changes/edit/passage-lines.ts';
import { findTimes } from '../../drafting/dates/find-times.ts';
import type { FieldOption } from '../../views/browser/deciding.ts';

/** What a field is offered values for. */
export interface Subject {
  readonly kind: Kind;
  /** Id of the article. */
  readonly article: string;
  /** Where the record has its words or its names in the article. */
  readonly places: readonly Range[];
}

/** As many are offered as there are digits to choose them by. */
const most = 9;

/** Values to choose for a field, likeliest first; none is chosen beforehand. */
export function fieldOptions(corpus: Corpus, shape: FieldShape, subject: Subject): FieldOption[] {
  const { name, form } = shape;
  const option = (value: string, label: string, hint: string, field = name): FieldOption => ({
    field,
    value,
    label,
    hint,
  });
  const reading = readingOf(corpus, `articles/${subject.article}`);
  if (form.type === 'choice') return form.values.map((value) => option(value, value, ''));
  if (!reading) return [];
  if (name === 'speaker' || name === 'claimant') return whoOptions(corpus, name, subject, reading);
  if (form.type === 'date') return dateOptions(corpus, name, subject, reading);
  if (name === 'summary' && subject.kind === 'actors') {
    return sentencesWith(reading, subject.places).map((words) => option(words, words, 'a sentence with the name'));
  }
  return [];
}

function whoOptions(corpus: Corpus, name: 'speaker' | 'claimant', subject: Subject, reading: Reading): FieldOption[] {
  const { article, places } = subject;
  const proposed = (name === 'speaker' ? proposeSpeaker : proposeClaimant)(corpus, article, places);
  const labelOf = (id: string) => corpus.records.actors.get(id)?.data.name ?? id;
  const found = proposed.candidates.map(({ actor, reason, words }): FieldOption => ({
    field: name,
    value: actor,
    label: labelOf(actor),
    hint: `“${words}”: ${reason}`,
  }));
  const own: FieldOption[] =
    name === 'claimant' ? [{ field: name, value: 'article', label: 'the article', hint: 'in its own voice' }] : [];
  const described: FieldOption[] =
    proposed.described === undefined
      ? []
      : [{ field: 'unnamed', value: proposed.described, label: `“${proposed.described}”`, hint: 'has no name here' }];
  const near = actorsNear(corpus, article, places, reading).map((actor): FieldOption => ({
    field: name,
    value: actor,
    label: labelOf(actor),
    hint: '',
  }));
  const all =
    proposed.answer === 'article'
      ? [...own, ...found, ...described, ...near]
      : [...found, ...described, ...own, ...near];
  return firstOfEach(all).slice(0, most);
}

function firstOfEach(options: readonly FieldOption[]): FieldOption[] {
  return options.filter(
    ({ field, value }, index) => options.findIndex((one) => one.field === field && one.value === value) === index,
  );
}

/** The actors that the article names, nearest to the words first. */
function actorsNear(corpus: Corpus, article: string, [place]: readonly Range[], reading: Reading): string[] {
  const at = place ? (paragraphOf(reading, place.start)?.index ?? 0) : 0;
  const ranked = (corpus.mentionsIn.get(`articles/${article}`) ?? [])
    .filter(({ to }) => to.kind === 'actors')
    .map(({ to, start }) => ({
      id: to.id,
      // Who speaks is named in the same paragraph or before far more often than behind.
      far: distance(at, paragraphOf(reading, start)?.index ?? 0),
      from: Math.abs(start - (place?.start ?? 0)),
    }))
    .sort((a, b) => a.far - b.far || a.from - b.from);
  return [...new Set(ranked.map(({ id }) => id))];
}

function distance(here: number, there: number): number {
  return there <= here ? here - there : 2 * (there - here);
}

function dateOptions(corpus: Corpus, name: string, { article, places }: Subject, reading: Reading): FieldOption[] {
  const written = corpus.records.articles.get(article)?.data.datePublished.edtf;
  // Days are counted from a day; a month, a year or an open date is none.
  const published = written !== undefined && /^\d{4}-\d\d-\d\d$/u.test(written) ? written : undefined;
  const setting = { language: primaryLanguage(reading.language), published };
  const said = places.flatMap((place) => {
    const paragraph = paragraphOf(reading, place.start);
    return paragraph ? findTimes(reading.text.slice(paragraph.start, paragraph.end), setting) : [];
  });
  const options = said.map(({ edtf, words }): FieldOption => ({
    field: name,
    value: edtf,
    label: edtf,
    hint: `“${words}”`,
  }));
  if (published !== undefined && name !== 'datePublished') {
    options.push({ field: name, value: published, label: published, hint: 'the day of publication' });
    if (name === 'spoken') {
      options.push({
        field: name,
        value: `../${published}`,
        label: `../${published}`,
        hint: 'by the day of publication',
      });
    }
  }
  return firstOfEach(options).slice(0, most);
}

/** The first sentences that have a name, each on one line. */
function sentencesWith(reading: Reading, places: readonly Range[]): string[] {
  const sentences = places.map((place) => {
    const { start, end } = sentencesAround(reading, place);
    return onOneLine(reading.text.slice(start, end)).trim();
  });
  return [...new Set(sentences)].filter((words) => words.length <= 300).slice(0, 3);
}

/** Everybody and everything with a name, those that the article names first: whom selected words can mean. */
export function namedRecords({ records, mentionsIn }: Corpus, article: string): FieldOption[] {
  const here = new Set<string>((mentionsIn.get(`articles/${article}`) ?? []).map(({ to }) => keyOf(to)));
  const all = [...records.actors.values(), ...records.places.values()].map((record): FieldOption => ({
    field: record.kind,
    value: keyOf(record),
    label: record.data.name,
    hint: record.id,
  }));
  return all.toSorted((a, b) => Number(here.has(b.value)) - Number(here.has(a.value))).slice(0, mostNamed);
}

/** More are not sent: a record that is not among them gets its other names in its file. */
const mostNamed = 500;
