import type { FoundPassage, ArticleText } from '../../changes/edit/find-passages.ts';
import { locateWords, type Narrowing } from '../../changes/edit/locate-words.ts';
import { comparedWithArticle, passageInContext } from '../../changes/edit/passage-lines.ts';
import { readingOf } from '../../record/corpus/reading-of.ts';
import { asWritten } from '../../record/problems/as-written.ts';
import { valueOf } from '../arguments.ts';
import { Misuse, Refusal } from '../run-command.ts';
import type { Desk } from './desk.ts';

/** The articles that words are looked for in: all, or the one that --article names. */
export function articlesToSearch({ content, given }: Desk): ArticleText[] {
  const { corpus } = content.built;
  const only = valueOf(given, 'article');
  const ids = only === undefined ? [...corpus.records.articles.keys()] : [only];
  return ids.map((id) => {
    const reading = readingOf(corpus, `articles/${id}`);
    return { id, text: reading?.text ?? '', reading };
  });
}

/** The words behind the command, from the standard input for a hyphen, or from an answer. */
export async function wordsGiven(desk: Desk, words: readonly string[], message: string): Promise<readonly string[]> {
  if (words.length === 1 && words[0] === '-') return [(await desk.around.readInput()).toString('utf8').trim()];
  if (words.length > 0 || !desk.prompter) return words;
  return [await desk.prompter.text({ message, fault: (answer) => (answer === '' ? 'Paste the words.' : undefined) })];
}

/**
 * The place in an article that some words mean. Where it cannot be told, it is asked for, or the command ends with what
 * would tell it.
 */
export async function findPlace(
  desk: Desk,
  articles: readonly ArticleText[],
  words: string,
  narrowing: Narrowing = {},
): Promise<FoundPassage> {
  const { given, prompter } = desk;
  const occurrence = valueOf(given, 'occurrence');
  const location = locateWords(articles, words, {
    prefix: valueOf(given, 'prefix'),
    suffix: valueOf(given, 'suffix'),
    occurrence: occurrence === undefined ? undefined : Number(occurrence),
    ...narrowing,
  });
  const textOf = (id: string) => articles.find((article) => article.id === id)?.text ?? '';
  switch (location.status) {
    case 'located':
      return location.passage;
    case 'nowhere': {
      const where = valueOf(given, 'article');
      const message = `${asWritten(words)} is ${where === undefined ? 'in no article' : `not in the article "${where}"`}.`;
      const { nearest } = location;
      if (!nearest)
        throw new Refusal(
          `${message} Nothing like it is, either.\nCopy the words as printed, and add the article first if it is new.`,
        );
      const lines = comparedWithArticle(words, textOf(nearest.article), nearest);
      const report = `${message} Nearest to it is, in ${nearest.article}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
      if (!prompter) throw new Refusal(`${report}\nCopy the words as printed.`);
      prompter.note(report);
      if (await prompter.confirm('Take the words as the article has them?')) return nearest;
      throw new Refusal('Nothing was written.');
    }
    case 'in several articles': {
      const { articles: ids } = location;
      if (!prompter) {
        throw new Misuse(
          `${asWritten(words)} is in ${ids.map((id) => `"${id}"`).join(', ')}. Say which is meant, as in --article ${ids[0] ?? ''}.`,
        );
      }
      const id = await prompter.choose({
        message: 'The words are in several articles. Which is meant?',
        options: ids.map((value) => ({ value, label: value })),
      });
      return findPlace(
        desk,
        articles.filter((article) => article.id === id),
        words,
        narrowing,
      );
    }
    case 'in several places': {
      const places = location.passages.map((passage) => ({
        passage,
        line: passageInContext(textOf(passage.article), passage),
      }));
      if (!prompter) {
        const lines = places.map(({ line }, index) => `  ${index + 1}  ${line}`);
        throw new Misuse(
          `${asWritten(words)} stands in "${location.passages[0]?.article ?? ''}" ${location.passages.length} times. Say which is meant with --occurrence:\n${lines.join('\n')}`,
        );
      }
      return prompter.choose({
        message: 'The words occur more than once. Which place is meant?',
        options: places.map(({ passage, line }) => ({ value: passage, label: line })),
      });
    }
  }
}
