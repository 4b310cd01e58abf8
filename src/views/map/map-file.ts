/** The images of maps: which entries have one, and what it is. */
import { getEntry } from '../../record/corpus/corpus.ts';
import type { AnyEntry, Entry } from '../../record/schemas/index.ts';
import { eventsMapFile, locatorFile } from './map-view.ts';
import { placePosition } from './place-position.ts';
import type { Site } from '../page/site.ts';
import { eventsOfActor, eventsOfArticle } from '../records/subject-events.ts';

/** The entries that have a map: places that can be drawn, articles and actors of which an event happened at one. */
export function mappedEntries(site: Site): AnyEntry[] {
  const { places, articles, actors } = site.corpus.entries;
  const isDrawn = ({ data: { location } }: Entry<'events'>) =>
    location !== undefined && placePosition(site, getEntry(site.corpus, location)) !== undefined;
  return [
    ...[...places.values()].filter((place) => placePosition(site, place) !== undefined),
    ...[...articles.values()].filter((article) => eventsOfArticle(site, article).some(isDrawn)),
    ...[...actors.values()].filter((actor) => eventsOfActor(site, actor).some(isDrawn)),
  ];
}

/** The map of an entry, as an SVG file; undefined when it has none. */
export function mapFile(site: Site, entry: AnyEntry): string | undefined {
  switch (entry.kind) {
    case 'places':
      return locatorFile(site, entry);
    case 'articles':
      return eventsMapFile(site, eventsOfArticle(site, entry));
    case 'actors':
      return eventsMapFile(site, eventsOfActor(site, entry));
    default:
      return undefined;
  }
}
