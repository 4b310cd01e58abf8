/** The events that a page lists, and its map shows: in order of time, so that both count them alike. */
import type { Entry } from '../../record/schemas/index.ts';
import { entriesIn } from '../article/article-anchors.ts';
import { referringFrom } from '../lines/backlinks.ts';
import { byDate } from '../lines/rows.ts';
import type { Site } from '../page/site.ts';

/** The events that an article's words report. */
export function eventsOfArticle(site: Site, article: Entry<'articles'>): Entry<'events'>[] {
  return entriesIn(site.corpus.anchorsIn.get(article.id) ?? [], 'events', 'evidence')
    .map(({ entry }) => entry)
    .sort(byDate);
}

/** The events that an actor took part in or was affected by. */
export function eventsOfActor(site: Site, actor: Entry<'actors'>): Entry<'events'>[] {
  return referringFrom(site, actor, 'events', ['actors']).sort(byDate);
}

/** What happened at a place. */
export function eventsOfPlace(site: Site, place: Entry<'places'>): Entry<'events'>[] {
  return referringFrom(site, place, 'events', ['location']).sort(byDate);
}

/** The events on a topic. */
export function eventsOfTopic(site: Site, topic: Entry<'topics'>): Entry<'events'>[] {
  return referringFrom(site, topic, 'events', ['topics']).sort(byDate);
}
