import { readText, type Reading } from '../text/reading/reading.ts';
import type { Corpus, RecordKey } from './corpus.ts';

/** The reading of an article or an analysis, in its language; undefined for what has no text. */
export function readingOf({ records, texts }: Pick<Corpus, 'records' | 'texts'>, key: RecordKey): Reading | undefined {
  const layer = texts.get(key);
  if (!layer) return undefined;
  const id = key.slice(key.indexOf('/') + 1);
  const record = key.startsWith('articles/') ? records.articles.get(id) : records.analyses.get(id);
  // Of a record that is not valid the language may be missing, too.
  return readText(layer, record?.data.inLanguage ?? 'en');
}
