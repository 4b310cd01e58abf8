/** The addresses Astro has to build, as the parameters of its routes. */
import { timelineFileName } from '../links/links.ts';
import type { AnyEntry } from '../schemas/index.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { indexPages } from '../views/index-view.ts';
import { actorNetworkPages, networkPages } from '../views/network-view.ts';
import { eventsOfTimeline, hasTimeline, timelineParts, type TimelineOwner } from '../views/timeline-data.ts';
import { timelineYears } from '../views/timeline-view.ts';
import { wordingsPages } from '../views/wordings-view.ts';
import { getSite } from './running-site.ts';
import { siteFiles } from './site-files.ts';

/** One page per entry of a kind. */
export function entryPaths(kind: Kind) {
  return [...getSite().corpus.entries[kind].keys()].map((id) => ({ params: { id } }));
}

/** The first page of every kind's index. */
export function indexPaths() {
  return kinds.map((kind) => ({ params: { kind }, props: { kind } }));
}

/** The further pages of every index. */
export function furtherIndexPaths() {
  return kinds.flatMap((kind) =>
    Array.from({ length: indexPages(getSite(), kind) - 1 }, (_unused, index) => ({
      params: { kind, page: String(index + 2) },
      props: { kind, page: index + 2 },
    })),
  );
}

/** The addresses records had before; each leads to where the record is now. */
export function formerPaths() {
  const { entries } = getSite().corpus;
  return kinds.flatMap((kind) =>
    [...(entries[kind] as ReadonlyMap<string, AnyEntry>).values()].flatMap((entry) =>
      entry.data.formerIds.map((id) => ({ params: { former: `${kind}/${id}` }, props: { entry } })),
    ),
  );
}

/** The years of a timeline that is too long for one page. */
export function timelineYearPaths() {
  return timelineYears(getSite()).map((year) => ({ params: { year } }));
}

/** The files for machines; see `site-files.ts`. */
export function filePaths() {
  return siteFiles(getSite()).map((file) => ({ params: { file: file.path }, props: file }));
}

/** The further pages of who with whom. */
export function networkPaths() {
  return furtherPages(networkPages(getSite()));
}

/** The actors whose ties have a page of their own. */
export function actorNetworkPaths() {
  return actorNetworkPages(getSite()).map(({ id }) => ({ params: { id } }));
}

/** The further pages of those actors' ties. */
export function furtherActorNetworkPaths() {
  return actorNetworkPages(getSite()).flatMap(({ id, pages }) =>
    furtherPages(pages).map(({ params, props }) => ({ params: { ...params, id }, props })),
  );
}

/** The further pages of the utterances in more than one wording. */
export function wordingsPaths() {
  return furtherPages(wordingsPages(getSite()));
}

/** Every page but the first. */
function furtherPages(pages: number) {
  return Array.from({ length: pages - 1 }, (_unused, index) => ({
    params: { page: String(index + 2) },
    props: { page: index + 2 },
  }));
}

/** The files that timelines are drawn from: of everything, and of each actor, place and topic that has one. */
export function timelineDataPaths() {
  const site = getSite();
  const { actors, places, topics } = site.corpus.entries;
  const owners: TimelineOwner[] = [undefined, ...actors.values(), ...places.values(), ...topics.values()];
  return owners.flatMap((owner) => {
    const events = eventsOfTimeline(site, owner);
    if (!hasTimeline(events)) return [];
    return timelineParts(site, owner, events).map(({ part, content }) => ({
      params: { data: timelineFileName(owner, part) },
      props: { content },
    }));
  });
}
