/** The events that a page lists, and its map shows: in order of time, so that both count them alike. */
import type { RecordOf } from '../../record/schemas/index.ts';
import { recordsIn } from './article-anchors.ts';
import { referringFrom } from './backlinks.ts';
import { byDate } from './rows.ts';
import type { Site } from '../page/site.ts';

/** The events that an article's words report. */
export function eventsOfArticle(site: Site, article: RecordOf<'articles'>): RecordOf<'events'>[] {
  return recordsIn(site.corpus.anchorsIn.get(article.id) ?? [], 'events', 'evidence')
    .map(({ record }) => record)
    .sort(byDate);
}

/** The events that an actor took part in or was affected by. */
export function eventsOfActor(site: Site, actor: RecordOf<'actors'>): RecordOf<'events'>[] {
  return referringFrom(site, actor, 'events', ['actors']).sort(byDate);
}

/** What happened at a place. */
export function eventsOfPlace(site: Site, place: RecordOf<'places'>): RecordOf<'events'>[] {
  return referringFrom(site, place, 'events', ['location']).sort(byDate);
}

/** The events on a topic. */
export function eventsOfTopic(site: Site, topic: RecordOf<'topics'>): RecordOf<'events'>[] {
  return referringFrom(site, topic, 'events', ['topics']).sort(byDate);
}
