import { readingOf } from '../../record/corpus/reading-of.ts';
import type { Reading } from '../../record/text/reading/reading.ts';
import { placeInSpeech } from '../../record/text/reading/speech-cut.ts';
import { asWritten as selected, distinguishPassage } from '../../record/text/distinguish-passage.ts';
import { findPassages, type ArticleText, type FoundPassage } from '../../changes/edit/find-passages.ts';
import { bareWords, hasOuterMarks, splitCopied, spokenSegments } from '../../changes/edit/quoted-words.ts';
import { quoteKindOf } from '../../record/text/reading/quote-kind.ts';
import { idFrom, selectorFields } from '../../changes/edit/record.ts';
import type { Edtf } from '../../record/dates/edtf.ts';
import type { PlainMap } from '../../record/source/source-file.ts';
import { valueOf } from '../arguments.ts';
import { Misuse } from '../run-command.ts';
import { chooseSpeaker, nobodyNamed } from './choose-speaker.ts';
import { ask, checkFlags, getField, requireAll, type Desk } from './desk.ts';
import { gathered, textIn, type DraftRecord, type Fields } from './draft.ts';
import { articlesToSearch, findPlace, wordsGiven } from './passages.ts';

/**
 * A quote from words somebody copied: the article that holds them, in segments where the sentence interrupts them, who
 * probably spoke, and whether the words stand between quotation marks.
 */
export const draftQuote: DraftRecord = async (desk, words, fields) => {
  checkFlags(desk, 'quotes', fields);
  const copied = await wordsGiven(desk, words, 'The words of the quote, as the article prints them');
  if (copied.length === 0) {
    throw new Misuse(
      'Give the words of the quote: npm run new -- quote "words as printed". A hyphen reads them from the standard input.',
    );
  }
  const articles = articlesToSearch(desk);
  const notes: string[] = [];
  const passages = await locateSegments(desk, articles, copied, fields, notes);
  const [first] = passages;
  if (!first) throw new Misuse('The words of the quote are empty.');
  const text = articles.find(({ id }) => id === first.article)?.text ?? '';

  const quote: Fields = {
    ...fields,
    article: first.article,
    ...exactFields(text, passages, fields),
  };
  quote.kind ??= kindByMarks(desk, first, notes);
  const speaker = await (quote.unnamed === undefined
    ? chooseSpeaker(desk, passages, textIn(quote, 'speaker'), notes)
    : nobodyNamed);
  if (speaker.id !== '') quote.speaker = speaker.id;
  const article = desk.content.built.corpus.records.articles.get(first.article);
  quote.spoken ??= await chooseDate(desk, article?.data.datePublished, notes);
  requireAll(desk, 'quotes');
  return {
    kind: 'quotes',
    proposedId: [shortName(speaker.id, speaker.isPerson), idFrom(text.slice(first.start, first.end), 5)]
      .filter((part) => part !== '')
      .join('-'),
    fields: gathered(quote),
    body: valueOf(desk.given, 'body') ?? '',
    others: speaker.others,
    notes,
    next: 'another quote, or npm run check',
  };
};

/**
 * Where the quote stands: what was copied, cut to what is speech, or as it is where it is to be indirect. Words that no
 * article holds as they were copied are looked for stretch by stretch.
 */
async function locateSegments(
  desk: Desk,
  articles: readonly ArticleText[],
  copied: readonly string[],
  fields: PlainMap,
  notes: string[],
): Promise<FoundPassage[]> {
  const cut = (passage: FoundPassage) => (fields.kind === 'indirect' ? [passage] : cutPassage(desk, passage, notes));
  if (desk.pointed) return desk.pointed.flatMap(cut);
  const whole = copied.map((words) => formFound(articles, words));
  const pieces = copied.flatMap((words, index) => whole[index] ?? splitCopied(words, languageAmong(desk, articles)));
  const spoken = pieces.filter((words) => words !== '');
  const among = spoken.length > 1 ? articlesWithAll(articles, spoken) : articles;
  const isMarked = fields.kind === 'direct' || fields.kind === 'partial' || copied.some(hasOuterMarks);
  const passages: FoundPassage[] = [];
  for (const words of spoken) {
    const admits = (passage: FoundPassage) => {
      const reading = isMarked ? readingIn(desk, passage.article) : undefined;
      return !reading || placeInSpeech(reading, passage).status !== 'outside';
    };
    const passage = await findPlace(desk, among, words, { after: passages.at(-1), admits });
    passages.push(...cut(passage));
  }
  return passages;
}

/** The form in which an article has copied words: as they are, or without marks at both ends; undefined for neither. */
function formFound(articles: readonly ArticleText[], copied: string): string | undefined {
  return [copied.trim(), bareWords(copied)].find(
    (words) => words !== '' && findPassages(articles, words).status === 'found',
  );
}

/** The parts of a passage that are speech, or all of it where the article reports it in its own words. */
function cutPassage(desk: Desk, passage: FoundPassage, notes: string[]): FoundPassage[] {
  const { article } = passage;
  const reading = readingIn(desk, article);
  const segments = reading && spokenSegments(reading, passage);
  if (!segments) return [passage];
  const first = segments[0]?.start ?? passage.start;
  const last = segments.at(-1)?.end ?? passage.end;
  const left = [
    { start: passage.start, end: first },
    { start: last, end: passage.end },
  ]
    .map(({ start, end }) => reading.text.slice(start, end))
    .filter((words) => /[\p{L}\p{N}]/u.test(words));
  if (left.length > 0)
    notes.push(`left out, since the article says it itself: ${left.map((words) => `“${words.trim()}”`).join(', ')}`);
  return segments.map((range) => ({ article, ...range }));
}

function readingIn({ content }: Desk, article: string): Reading | undefined {
  return readingOf(content.built.corpus, `articles/${article}`);
}

/** The language of the one article that is searched; English where there are several. */
function languageAmong(desk: Desk, articles: readonly ArticleText[]): string {
  const [only, ...others] = articles;
  return (only && others.length === 0 ? readingIn(desk, only.id)?.language : undefined) ?? 'en';
}

/** The articles that hold every segment, for those of one quote stand in one article; all where none does. */
function articlesWithAll(articles: readonly ArticleText[], segments: readonly string[]): readonly ArticleText[] {
  const withAll = segments.reduce((left, words) => {
    const search = findPassages(left, words);
    const found = new Set(search.status === 'found' ? search.passages.map(({ article }) => article) : []);
    return left.filter(({ id }) => found.has(id));
  }, articles);
  return withAll.length > 0 ? withAll : articles;
}

/** The words as the article has them: one text, or the segments, each with what tells its place from others. */
function exactFields(text: string, passages: readonly FoundPassage[], given: PlainMap): PlainMap {
  const selectors = passages.map((passage) => ({
    exact: selected(text.slice(passage.start, passage.end)),
    ...(given.prefix === undefined && given.suffix === undefined ? distinguishPassage(text, passage) : {}),
  }));
  const [only, ...others] = selectors;
  if (only && others.length === 0) return selectorFields(only);
  return {
    exact: selectors.map((selector) =>
      Object.keys(selector).length === 1 ? selector.exact : selectorFields(selector),
    ),
  };
}

/** Nobody is asked: the check holds it against the marks in any case. */
function kindByMarks(desk: Desk, passage: FoundPassage, notes: string[]): string {
  const reading = readingIn(desk, passage.article);
  const kind = reading ? quoteKindOf(reading, passage) : 'indirect';
  const reason =
    kind === 'indirect' ? 'since no quotation marks stand around the words' : 'by the quotation marks around the words';
  desk.proposals.push({ field: 'kind', answer: 'sure', value: kind, reason });
  notes.push(`kind: ${kind}, ${reason}`);
  return kind;
}

/** When nothing better is known, words were spoken by the day they were printed. */
async function chooseDate(desk: Desk, published: Edtf | undefined, notes: string[]): Promise<string> {
  const printed =
    published && (published.form === 'date' && published.precision !== 'season' ? published.edtf : published.last);
  const latest = printed === undefined || /[X]/.test(printed) ? undefined : `../${printed}`;
  if (latest === undefined || (desk.prompter && !desk.acceptsProposals)) {
    return ask(desk, getField('quotes', 'spoken'), { initial: latest });
  }
  const reason = 'since the article was published by then; write more if the article says more';
  desk.proposals.push({ field: 'spoken', answer: 'sure', value: latest, reason });
  notes.push(`spoken: ${latest}, ${reason}`);
  return latest;
}

/** `rivera` for the person `ana-rivera`; a body keeps its whole name. */
function shortName(id: string, isPerson: boolean): string {
  const last = id.split('/').at(-1) ?? id;
  return isPerson ? (last.split('-').at(-1) ?? last) : last;
}
