/** The images of maps: which records have one, and what it is. */
import { getRecord } from '../../record/corpus/corpus.ts';
import type { AnyRecord, RecordOf } from '../../record/schemas/index.ts';
import { eventsMapFile, locatorFile, type MapFile } from './map-view.ts';
import { placePosition } from './place-position.ts';
import type { Site } from '../page/site.ts';
import { eventsOfActor, eventsOfArticle } from '../lines/subject-events.ts';

/** The records that have a map: places that can be drawn, articles and actors of which an event happened at one. */
export function mappedRecords(site: Site): AnyRecord[] {
  const { places, articles, actors } = site.corpus.records;
  const isDrawn = ({ data: { location } }: RecordOf<'events'>) =>
    location !== undefined && placePosition(site, getRecord(site.corpus, location)) !== undefined;
  return [
    ...[...places.values()].filter((place) => placePosition(site, place) !== undefined),
    ...[...articles.values()].filter((article) => eventsOfArticle(site, article).some(isDrawn)),
    ...[...actors.values()].filter((actor) => eventsOfActor(site, actor).some(isDrawn)),
  ];
}

/** Every map of the site by its name, with the first of the records that show it. */
export function siteMaps(site: Site): Map<string, AnyRecord> {
  const maps = new Map<string, AnyRecord>();
  for (const record of mappedRecords(site)) {
    const file = mapFile(site, record);
    if (file && !maps.has(file.name)) maps.set(file.name, record);
  }
  return maps;
}

/** The map of a record; undefined when it has none. */
export function mapFile(site: Site, record: AnyRecord): MapFile | undefined {
  switch (record.kind) {
    case 'places':
      return locatorFile(site, record);
    case 'articles':
      return eventsMapFile(site, eventsOfArticle(site, record));
    case 'actors':
      return eventsMapFile(site, eventsOfActor(site, record));
    default:
      return undefined;
  }
}
