import { isSamePassage } from '../../changes/edit/find-passages.ts';
import { faultOf } from '../../changes/edit/field-flags.ts';
import { describeHolder, freeId, holderOf, idFrom, planRecord } from '../../changes/edit/record.ts';
import { writeParagraphs } from '../../changes/edit/write-paragraphs.ts';
import { textPieces, toldAbout, type Intake, type ToldField } from '../../drafting/intake/intake.ts';
import { proposeSummary } from '../../drafting/intake/propose-summary.ts';
import { count } from '../../record/problems/format-problems.ts';
import type { PlainMap } from '../../record/source/source-file.ts';
import { valueOf } from '../arguments.ts';
import { Misuse } from '../run-command.ts';
import { ask, checkFlags, getField, offer, requireAll, type Desk } from './desk.ts';
import { gathered, textIn, type DraftRecord, type Fields } from './draft.ts';
import { proposeTold, type Proposed } from './propose-told.ts';
import { pageToKeep } from './keep-page.ts';
import { takeArticle } from './take-article.ts';

/** Fields of the source record that `new article` takes beside the article's own. */
export const sourceFlags = ['publisher', 'kind', 'url', 'archivedAt'] as const;

/**
 * An article from a text file: the words as they are, a paragraph per line or per block of lines, and a source record
 * that says who published them.
 */
export const draftArticle: DraftRecord = async (desk, [file], fields) => {
  const sourceFields = Object.fromEntries(
    sourceFlags.flatMap((name) => (name in fields ? [[name, fields[name] ?? '']] : [])),
  );
  const given = Object.fromEntries(Object.entries(fields).filter(([name]) => !(name in sourceFields)));
  checkFlags(desk, 'articles', given);
  checkFlags(desk, 'sources', sourceFields);
  if (given.source !== undefined && Object.keys(sourceFields).length > 0) {
    throw new Misuse(
      `--source names a record that exists; --${Object.keys(sourceFields)[0] ?? ''} is for a new one. Give one of the two.`,
    );
  }
  const taken = await takeArticle(desk, file);
  const { intake, notes: intakeNotes } = taken;
  const kept = pageToKeep(desk, taken);
  const notes: string[] = [];
  const told = (name: ToldField) => proposeTold(desk, intake, name, notes);
  const article: Fields = { ...given };

  if (article.headline === undefined) {
    const { taken, initial, hint } = told('headline');
    article.headline = taken ?? (await ask(desk, getField('articles', 'headline'), { initial, hint }));
  }
  // Words that the document itself has for its headline were printed there.
  const isPrinted = toldAbout(intake, 'headline').some(({ value }) =>
    isSamePassage(textIn(article, 'headline'), value),
  );
  if (isPrinted) article.headlineFrom ??= 'source';
  article.headlineFrom ??= await ask(desk, getField('articles', 'headlineFrom'));
  if (article.datePublished === undefined) {
    const { taken, initial, hint } = told('datePublished');
    article.datePublished = taken ?? (await ask(desk, getField('articles', 'datePublished'), { initial, hint }));
  }
  if (article.inLanguage === undefined) {
    const { taken, initial, hint } = told('inLanguage');
    article.inLanguage =
      taken ??
      (await ask(desk, getField('articles', 'inLanguage'), { initial: initial ?? commonestLanguage(desk), hint }));
  }
  const pageField = kept ? { keptPage: kept.hash } : {};
  const source =
    article.source === undefined
      ? await draftSource(desk, { ...sourceFields, ...pageField }, article, told)
      : undefined;
  if (source) article.source = source.id;
  if (article.author === undefined) {
    const { taken, initial } = told('author');
    const author = taken ?? (await offer(desk, getField('articles', 'author'), initial));
    if (author !== undefined) article.author = author;
  }
  takePrinted(desk, intake, article);
  if (article.summary === undefined) {
    const proposed = proposeSummary(intake, textIn(article, 'inLanguage'));
    const hint = proposed === undefined ? '' : `The article begins: ${proposed} --yes takes these words, in marks.`;
    const takes = desk.acceptsProposals && proposed !== undefined;
    if (takes) notes.push('summary: the first sentence of the article, in quotation marks; one of your own says more.');
    article.summary = takes ? proposed : await askSummary(desk, proposed, hint);
  }
  requireAll(desk, 'articles');

  const paragraphs = textPieces(intake);
  notes.push(`${count(paragraphs.length, 'paragraph')}, every word as it was.`, ...intakeNotes);
  const headlineId = idFrom(textIn(article, 'headline'), 6);
  return {
    kind: 'articles',
    proposedId: headlineId === '' ? '' : `${headlineId}-${idFrom(textIn(article, 'datePublished'))}`,
    fields: gathered(article),
    body: writeParagraphs(paragraphs),
    others: source
      ? [planRecord(desk.content, { kind: 'sources', id: source.id, fields: source.fields, body: '' })]
      : [],
    kept: source && kept,
    notes,
    next: 'npm run new -- quote "words that somebody says in it"',
  };
};

/** The one thing that nobody but the editor can say; Enter takes the article's own words. */
async function askSummary(desk: Desk, proposed: string | undefined, hint: string): Promise<string> {
  const field = getField('articles', 'summary');
  if (!desk.prompter || proposed === undefined) return ask(desk, field, { hint });
  const answer = await desk.prompter.text({
    message: `summary: ${field.description} (Enter takes its first sentence, in marks: ${proposed})`,
    fault: (written) => (written === '' ? undefined : faultOf(field, written)),
  });
  return answer === '' ? proposed : answer;
}

/** What is printed around the text and has a field of its own: taken as printed, unless a flag says other. */
function takePrinted(desk: Desk, intake: Intake, article: Fields): void {
  if (!desk.prompter && !desk.acceptsProposals) return;
  const sure = (field: ToldField) =>
    toldAbout(intake, field)
      .filter(({ isSure }) => isSure)
      .map(({ value }) => value);
  const [standfirst] = sure('standfirst');
  if (standfirst !== undefined) article.standfirst ??= standfirst;
  const captions = sure('captions').slice(0, 30);
  if (captions.length > 0) article.captions ??= captions;
  const updates = sure('updates').map((text) => ({ type: typeOfUpdate(text), text }));
  if (updates.length > 0) article.updates ??= updates;
}

function typeOfUpdate(text: string): string {
  if (/clarif|präzis|précis|aclara|chiari|esclarec/iu.test(text)) return 'clarification';
  if (/retract|withdrawn|zurückgezogen|retir[aé]/iu.test(text)) return 'retraction';
  return /\b(?:updated|aktualisiert|mis à jour|actualizad|aggiornat|atualizad)/iu.test(text) ? 'update' : 'correction';
}

/** The language of most articles so far. */
function commonestLanguage({ content }: Desk): string {
  const counts = new Map<string, number>();
  for (const { data } of content.built.corpus.records.articles.values()) {
    counts.set(data.inLanguage, (counts.get(data.inLanguage) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en';
}

/** The record of who published the article, where; undefined when an existing one is to be used. */
async function draftSource(
  desk: Desk,
  given: PlainMap,
  article: Fields,
  told: (field: ToldField) => Proposed,
): Promise<{ id: string; fields: PlainMap } | undefined> {
  const source: Fields = { ...given };
  if (source.publisher === undefined) {
    const { taken, initial, hint } = told('publisher');
    const question = { message: 'publisher: Who published the article.', initial, hint };
    source.publisher = taken ?? (await ask(desk, getField('sources', 'publisher'), question));
  }
  if (source.kind === undefined) {
    const { taken, initial, hint } = told('kind');
    const question = {
      message: 'kind: What kind of document the article is.',
      initial: initial ?? 'news report',
      hint,
    };
    source.kind =
      taken ?? (desk.acceptsProposals ? 'news report' : await ask(desk, getField('sources', 'kind'), question));
  }
  if (source.url === undefined) {
    const { taken, initial } = told('url');
    const url = taken ?? (await offer(desk, getField('sources', 'url'), initial));
    if (url !== undefined) source.url = url;
  }
  if (article.headlineFrom === 'source') source.headline = article.headline ?? '';
  source.datePublished = article.datePublished ?? '';
  source.inLanguage = article.inLanguage ?? '';
  if (desk.missing.length > 0) return { id: '', fields: gathered(source) };

  const wanted =
    valueOf(desk.given, 'sourceId') ??
    `${idFrom(textIn(source, 'publisher'))}-${idFrom(textIn(source, 'datePublished'))}`;
  const holder = holderOf(desk.content, 'sources', wanted);
  if (!holder) return { id: wanted, fields: gathered(source) };
  const free = freeId(desk.content, 'sources', wanted);
  if (holder.standing !== 'present') {
    const taken = describeHolder('sources', wanted, holder);
    if (!desk.prompter) throw new Misuse(`${taken} Add --sourceId ${free} for another one.`);
    desk.prompter.note(taken);
    return { id: free, fields: gathered(source) };
  }
  const message = `There is a source "${wanted}" already (${holder.path}).`;
  if (!desk.prompter) {
    throw new Misuse(`${message} Add --source ${wanted} to use it, or --sourceId ${free} for another one.`);
  }
  const takes = await desk.prompter.choose({
    message,
    options: [
      { value: wanted, label: 'Use it', hint: 'the article was published there' },
      { value: free, label: `Add ${free}` },
    ],
  });
  if (takes === free) return { id: free, fields: gathered(source) };
  article.source = wanted;
  return undefined;
}
