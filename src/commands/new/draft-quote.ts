import { readingOf } from '../../record/corpus/reading-of.ts';
import type { Reading } from '../../record/text/reading/reading.ts';
import { placeInSpeech } from '../../record/text/reading/speech-cut.ts';
import { asWritten as selected, distinguishPassage } from '../../changes/edit/distinguish-passage.ts';
import { findPassages, type ArticleText, type FoundPassage } from '../../changes/edit/find-passages.ts';
import { proposeSpeakers, type ProposedSpeakers } from '../../changes/edit/propose-speakers.ts';
import { bareWords, hasOuterMarks, quoteKindOf, splitCopied, spokenSegments } from '../../changes/edit/quoted-words.ts';
import { idFrom, planRecord, selectorFields, type NewRecord } from '../../changes/edit/record.ts';
import type { Edtf } from '../../record/dates/edtf.ts';
import type { Change } from '../../changes/edit/change.ts';
import type { PlainMap } from '../../record/source/source-file.ts';
import { shellWord } from '../../record/problems/shell-word.ts';
import { valueOf } from '../arguments.ts';
import { Misuse } from '../run-command.ts';
import { ask, checkFlags, getField, recordOptions, requireAll, type Desk } from './desk.ts';
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
  const speaker = await chooseSpeaker(desk, text, passages, textIn(quote, 'speaker'), notes);
  quote.speaker = speaker.id;
  const article = desk.content.built.corpus.records.articles.get(first.article);
  quote.spoken ??= await chooseDate(desk, article?.data.datePublished, notes);
  requireAll(desk, 'quotes');
  return {
    kind: 'quotes',
    proposedId: `${shortName(speaker.id, speaker.isPerson)}-${idFrom(text.slice(first.start, first.end), 5)}`,
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
    passages.push(...(fields.kind === 'indirect' ? [passage] : cutPassage(desk, passage, notes)));
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
  notes.push(
    kind === 'indirect'
      ? 'kind: indirect, since no quotation marks stand around the words'
      : `kind: ${kind}, by the quotation marks around the words`,
  );
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
  notes.push(`spoken: ${latest}, since the article was published by then; write more if the article says more`);
  return latest;
}

interface ChosenSpeaker {
  readonly id: string;
  readonly isPerson: boolean;
  /** The speaker's own record, where it is new. */
  readonly others: readonly Change[];
}

async function chooseSpeaker(
  desk: Desk,
  text: string,
  passages: readonly FoundPassage[],
  given: string,
  notes: string[],
): Promise<ChosenSpeaker> {
  const existing = (id: string): ChosenSpeaker => {
    const actor = desk.content.built.corpus.records.actors.get(id);
    return { id, isPerson: actor?.data.kind === 'person', others: [] };
  };
  if (given !== '') return existing(given);
  const proposed = proposalsFor(desk, text, passages);
  const [best] = proposed.known;
  if (desk.acceptsProposals && best && isLikely(proposed)) {
    notes.push(`speaker: ${best.actor}, for the article has “${best.words}”`);
    return existing(best.actor);
  }
  if (!desk.prompter) {
    desk.missing.push(`--speaker ID   Who spoke. ${describeProposals(proposed)}`);
    return existing('');
  }
  const known = proposed.known.map(({ actor, words }) => ({ value: actor, label: actor, hint: `“${words}”` }));
  const nameless = proposed.unknown?.fullName ?? 'somebody';
  const add = { value: undefined, label: `Add ${nameless}`, hint: 'who has no record yet' };
  // A verb beside a name that no record has says more than a name that only stands near.
  const addsFirst = proposed.unknown !== undefined && !isLikely(proposed);
  const chosen = await desk.prompter.choose<string | undefined>({
    message: 'speaker: Who spoke?',
    options: [
      ...(addsFirst ? [add, ...known] : [...known, add]),
      ...recordOptions(desk.content, ['actors']).filter(({ value }) => !known.some((one) => one.value === value)),
    ],
    initial: addsFirst ? undefined : best?.actor,
  });
  return chosen === undefined ? addSpeaker(desk, proposed) : existing(chosen);
}

/**
 * Whether the first proposal can stand without a look: a verb of speech stands beside the name. A name that only stands
 * near is no answer.
 */
function isLikely({ known: [best], unknown }: ProposedSpeakers): boolean {
  return best?.because === 'said' || (best?.because === 'said nearby' && unknown === undefined);
}

/** Who may have spoken, by the sentence around some passages. */
export function proposalsFor({ content }: Desk, text: string, passages: readonly FoundPassage[]): ProposedSpeakers {
  const [first] = passages;
  const last = passages.at(-1);
  if (!first || !last) return { known: [], unknown: undefined };
  const article = content.built.corpus.records.articles.get(first.article);
  const mentions = content.built.corpus.mentionsIn.get(`articles/${first.article}`) ?? [];
  return proposeSpeakers(text, { start: first.start, end: last.end }, mentions, article?.data.inLanguage ?? 'en');
}

/** Proposals on one line, for whoever is to choose by a flag. */
export function describeProposals(proposed: ProposedSpeakers): string {
  const { known, unknown } = proposed;
  const near = unknown ? known.filter(({ because }) => because !== 'said before') : known;
  const listed = near.map(({ actor, words }) => `${actor} (“${words}”)`).join(', ');
  const add =
    unknown &&
    `“${unknown.named}” has no record yet: npm run new -- actor ${shellWord(unknown.fullName)} --kind ${probableKind(unknown.fullName)}${
      unknown.named === unknown.fullName ? '' : ` --alternateName ${shellWord(unknown.named)}`
    } --summary "..."`;
  const likely =
    listed === ''
      ? `No actor of the record is named near the words.${unknown ? '' : ' Somebody new is added first: npm run new -- actor NAME.'}`
      : `Named near the words, most likely first: ${listed}.`;
  const accept = isLikely(proposed) ? '--yes takes the first.' : undefined;
  return [...(isLikely(proposed) ? [likely, accept, add] : [add, likely])]
    .filter((line) => line !== undefined)
    .join(' ');
}

/** A name with "of" in it, as "Port Authority of Selwyn", is seldom a person's. */
function probableKind(name: string): string {
  return /\s(?:of|for)\s/.test(name) ? 'organization' : 'person';
}

async function addSpeaker(desk: Desk, { unknown }: ProposedSpeakers): Promise<ChosenSpeaker> {
  const name = await ask(desk, getField('actors', 'name'), { initial: unknown?.fullName });
  const kind = await ask(desk, getField('actors', 'kind'), { initial: probableKind(name) });
  const summary = await ask(desk, getField('actors', 'summary'));
  // The form beside the verb, so that the site recognises it in the text.
  const alternateName =
    unknown && unknown.named !== name && name.includes(unknown.named) ? { alternateName: [unknown.named] } : {};
  const record: NewRecord = {
    kind: 'actors',
    id: idFrom(name),
    fields: { name, kind, ...alternateName, summary },
    body: '',
  };
  return { id: record.id, isPerson: kind === 'person', others: [planRecord(desk.content, record)] };
}

/** `rivera` for the person `ana-rivera`; a body keeps its whole name. */
function shortName(id: string, isPerson: boolean): string {
  const last = id.split('/').at(-1) ?? id;
  return isPerson ? (last.split('-').at(-1) ?? last) : last;
}
