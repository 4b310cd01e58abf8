import { keyOf, type Occurrence } from '../corpus/corpus.ts';
import type { Entry } from '../schemas/index.ts';
import { passageView, type PassageView } from './passages.ts';
import { articleRow, byPublishedDescending, type ArticleRow } from './rows.ts';
import type { Site } from './site.ts';

/** Where a name stands in one article. */
export interface OccurrencesView {
  readonly article: ArticleRow;
  readonly passages: readonly PassageView[];
}

/** Every place where an actor or a place is named, by article, newest first; one passage per sentence. */
export function occurrencesView(site: Site, named: Entry<'actors'> | Entry<'places'>): OccurrencesView[] {
  const byArticle = new Map<Entry<'articles'>, Occurrence[]>();
  for (const occurrence of site.corpus.occurrencesOf.get(keyOf(named)) ?? []) {
    if (occurrence.text.kind !== 'articles') continue;
    const list = byArticle.get(occurrence.text);
    if (list) list.push(occurrence);
    else byArticle.set(occurrence.text, [occurrence]);
  }
  return [...byArticle]
    .sort(([a], [b]) => byPublishedDescending(a, b))
    .map(([article, occurrences]) => ({
      article: articleRow(site, article),
      passages: onePerSentence(site, article, occurrences).map(({ start, end }) =>
        passageView(site, article.id, [{ start, end }], { withArticle: false }),
      ),
    }));
}

function onePerSentence(site: Site, article: Entry<'articles'>, occurrences: readonly Occurrence[]): Occurrence[] {
  let until = -1;
  return occurrences.filter(({ start, end }) => {
    if (start < until) return false;
    until = site.sentenceAt(keyOf(article), start, end).end;
    return true;
  });
}
