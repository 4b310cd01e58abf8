import { keyOf, type Occurrence } from '../../record/corpus/corpus.ts';
import { readingOf } from '../../record/corpus/reading-of.ts';
import { sentencesAround } from '../../record/text/reading/reading.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { paragraphHref, passageView, type PassageView } from './passages.ts';
import type { Line } from './line.ts';
import { articleRow, byPublishedDescending, type ArticleRow } from './rows.ts';
import type { Site } from '../page/site.ts';

/** Where a name stands in one article. */
export interface OccurrencesView {
  readonly article: ArticleRow;
  /** One per sentence. */
  readonly passages: readonly PassageView[];
  /** "and 3 more sentences of this article", where not all are shown, with the way to the article. */
  readonly more: Line;
}

/** An article, and where in it a name stands. */
export interface Occurring {
  readonly article: RecordOf<'articles'>;
  readonly occurrences: readonly Occurrence[];
}

/** Every article where an actor or a place is named, newest first. */
export function occurrencesOf(site: Site, named: RecordOf<'actors'> | RecordOf<'places'>): Occurring[] {
  const byArticle = new Map<RecordOf<'articles'>, Occurrence[]>();
  for (const occurrence of site.corpus.occurrencesOf.get(keyOf(named)) ?? []) {
    if (occurrence.text.kind !== 'articles') continue;
    const list = byArticle.get(occurrence.text);
    if (list) list.push(occurrence);
    else byArticle.set(occurrence.text, [occurrence]);
  }
  return [...byArticle]
    .map(([article, occurrences]) => ({ article, occurrences }))
    .sort((a, b) => byPublishedDescending(a.article, b.article));
}

/** More sentences of one article are counted and not shown; they are in the article, where the name is marked. */
const mostPassages = 10;

export function occurrencesRow(site: Site, { article, occurrences }: Occurring, most = mostPassages): OccurrencesView {
  const all = onePerSentence(site, article, occurrences);
  const [next] = all.slice(most);
  return {
    article: articleRow(site, article),
    passages: all
      .slice(0, most)
      .map(({ start, end }) => passageView(site, article.id, [{ start, end }], { withArticle: false })),
    more: next
      ? [
          {
            label: site.words.record.moreSentences(all.length - most),
            href: paragraphHref(site, article.id, next.start),
          },
        ]
      : [],
  };
}

function onePerSentence(site: Site, article: RecordOf<'articles'>, occurrences: readonly Occurrence[]): Occurrence[] {
  const reading = readingOf(site.corpus, keyOf(article));
  let until = -1;
  return occurrences.filter(({ start, end }) => {
    if (start < until) return false;
    until = reading ? sentencesAround(reading, { start, end }).end : end;
    return true;
  });
}
