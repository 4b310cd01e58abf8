import { systemCode } from '../../record/source/system-code.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isSamePassage } from '../../changes/edit/find-passages.ts';
import { looksWrapped, readArticleText, splitParagraphs } from '../../changes/edit/read-article-text.ts';
import { freeId, holderOf, idFrom, planRecord } from '../../changes/edit/record.ts';
import { writeParagraphs } from '../../changes/edit/write-paragraphs.ts';
import { count } from '../../record/problems/format-problems.ts';
import type { PlainMap } from '../../record/source/source-file.ts';
import { valueOf } from '../arguments.ts';
import { Misuse, Refusal } from '../run-command.ts';
import { ask, checkFlags, getField, offer, requireAll, type Desk } from './desk.ts';
import { gathered, textIn, type DraftRecord, type Fields } from './draft.ts';

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
  const text = await readText(desk, file);
  const isWrapped = await askWrapped(desk, text);
  const paragraphs = splitParagraphs(text, isWrapped);
  const notes: string[] = [];

  const article: Fields = { ...given };
  const firstLine = paragraphs.length > 1 ? (paragraphs[0] ?? '') : '';
  article.headline ??= await ask(desk, getField('articles', 'headline'), {
    initial: looksLikeHeadline(firstLine) ? firstLine : undefined,
    hint: looksLikeHeadline(firstLine) ? `The first line may be it: ${firstLine}` : '',
  });
  if (firstLine !== '' && isSamePassage(textIn(article, 'headline'), firstLine)) {
    // The headline stands above the text, not in it.
    paragraphs.shift();
    article.headlineFrom ??= 'source';
    notes.push('The first line is the headline, and is not repeated in the text.');
  }
  article.headlineFrom ??= await ask(desk, getField('articles', 'headlineFrom'));
  article.datePublished ??= await ask(desk, getField('articles', 'datePublished'));
  article.inLanguage ??= await ask(desk, getField('articles', 'inLanguage'), { initial: commonestLanguage(desk) });
  const source = article.source === undefined ? await draftSource(desk, sourceFields, article) : undefined;
  if (source) article.source = source.id;
  if (article.author === undefined) {
    const author = await offer(desk, getField('articles', 'author'));
    if (author !== undefined) article.author = author;
  }
  article.summary ??= await ask(desk, getField('articles', 'summary'));
  requireAll(desk, 'articles');

  notes.push(`${count(paragraphs.length, 'paragraph')}, every word as it was.`);
  if (!isWrapped && looksWrapped(text)) {
    notes.push('Its lines look broken to fit a width; if they are, delete both files and add --wrapped.');
  }
  const headlineId = idFrom(textIn(article, 'headline'), 6);
  return {
    kind: 'articles',
    proposedId: headlineId === '' ? '' : `${headlineId}-${idFrom(textIn(article, 'datePublished'))}`,
    fields: gathered(article),
    body: writeParagraphs(paragraphs.map((text) => ({ text, kind: 'paragraph' }))),
    others: source
      ? [planRecord(desk.content, { kind: 'sources', id: source.id, fields: source.fields, body: '' })]
      : [],
    notes,
    next: 'npm run new -- quote "words that somebody says in it"',
  };
};

async function readText(desk: Desk, file: string | undefined): Promise<string> {
  const name =
    file ??
    (await desk.prompter?.text({
      message: 'The file with the text of the article',
      fault: (answer) => (answer === '' ? 'Write the path of a text file.' : undefined),
    }));
  if (name === undefined)
    throw new Misuse('Name the file with the text: npm run new -- article FILE. A hyphen reads the standard input.');
  const read = readArticleText(
    name === '-' ? await desk.around.readInput() : readBytes(desk, name),
    name === '-' ? 'The text' : name,
  );
  if (!read.ok) throw new Refusal(`${read.message}\nNothing was written.`);
  return read.text;
}

function readBytes({ around }: Desk, name: string): Buffer {
  try {
    return readFileSync(resolve(around.callerDir, name));
  } catch (error) {
    const reason = systemCode(error) ?? 'unknown reason';
    throw new Refusal(reason === 'ENOENT' ? `There is no file ${name}.` : `${name} cannot be read (${reason}).`, {
      cause: error,
    });
  }
}

/** Where lines look broken to fit a width, only the editor knows whether they are. */
async function askWrapped({ given, prompter }: Desk, text: string): Promise<boolean> {
  if (given.given.has('wrapped')) return true;
  if (!prompter || !looksWrapped(text)) return false;
  return prompter.confirm('The lines look broken to fit a width. Do only empty lines end a paragraph?');
}

function looksLikeHeadline(line: string): boolean {
  return line !== '' && line.length <= 150 && !/[.!?…:;,"”»]$/.test(line);
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
): Promise<{ id: string; fields: PlainMap } | undefined> {
  const source: Fields = { ...given };
  source.publisher ??= await ask(desk, getField('sources', 'publisher'), {
    message: 'publisher: Who published the article.',
  });
  source.kind ??= await ask(desk, getField('sources', 'kind'), {
    message: 'kind: What kind of document the article is.',
    initial: 'news report',
  });
  if (source.url === undefined) {
    const url = await offer(desk, getField('sources', 'url'));
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
