/** The addresses Astro has to build, as the parameters of its routes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { iconFile, iconPictures } from '../../views/sharing/icon.ts';
import { hasFeed, type FeedScope } from '../../views/sharing/feeds/build-feed.ts';
import { sitePages } from '../../views/pages/site-pages.ts';
import { sitemapFiles } from '../../views/sharing/feeds/sitemap.ts';
import { assetsFolder, embedPath, timelineFileName, timelineWordsName } from '../../views/page/links.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import { keyOf } from '../../record/corpus/corpus.ts';
import { hasTwin, twinKinds } from '../../views/page/twin-kinds.ts';
import { kinds, type Kind } from '../../record/schemas/kinds.ts';
import { facetValuePages, facetValues } from '../../views/lists/index-facets.ts';
import { indexPages } from '../../views/lists/index-view.ts';
import { siteMaps } from '../../views/map/map-file.ts';
import { actorNetworkPages, networkPages } from '../../views/network/network-view.ts';
import { pagesFor } from '../../views/lines/pagination.ts';
import {
  embeddedAs,
  hasOrder,
  isEmbeddable,
  timelineKinds,
  type TimelineSubject,
} from '../../views/lines/embeddable.ts';
import { pagedSections } from '../../views/lists/paged-sections.ts';
import {
  eventsOfTimeline,
  hasTimeline,
  timelineParts,
  type TimelineOwner,
} from '../../views/timeline/timeline-data.ts';
import { reportSectionPages } from '../../views/pages/report-view.ts';
import { instrumentWords } from '../../views/timeline/timeline-instrument.ts';
import { timelineYears } from '../../views/timeline/timeline-view.ts';
import { removedAddresses } from '../../views/pages/removed-view.ts';
import { changesPages } from '../../views/pages/changes-view.ts';
import { wordingsPages } from '../../views/wordings/wordings-index.ts';
import { getRunningSite, getSite } from './running-site.ts';

/** One page per record of a kind. */
export function recordPaths(kind: Kind) {
  return [...getSite().corpus.records[kind].keys()].map((id) => ({ params: { id } }));
}

/** The twins of pages for machines. */
export function twinPaths() {
  return twinKinds.flatMap((kind) =>
    recordPaths(kind).map(({ params }) => ({ params: { kind, ...params }, props: { kind } })),
  );
}

/** The frames of quotes and claims that have another id now: the record, by the address it was embedded under. */
export function formerEmbedPaths() {
  return formerPaths().flatMap(({ params, props }) => {
    const { record } = props;
    const id = params.former.slice(record.kind.length + 1);
    return isEmbeddable(getSite(), record)
      ? [{ params: { former: embedPath({ kind: record.kind, id }) }, props: { record, id } }]
      : [];
  });
}

/** The frames of the whole timeline, and of the years that have a page of their own. */
export function wholeTimelineEmbedPaths() {
  const site = getSite();
  if (!hasOrder(site.corpus.chronology)) return [];
  return [undefined, ...timelineYears(site)].map((year) => ({ params: { year } }));
}

/** The frames of timelines: of each record that has one. */
export function timelineEmbedPaths() {
  const site = getSite();
  return timelineKinds.flatMap((kind) =>
    [...(site.corpus.records[kind] as ReadonlyMap<string, TimelineSubject>).values()]
      .filter((record) => isEmbeddable(site, record))
      .map(({ id }) => ({ params: { kind, id } })),
  );
}

/** What pages of other sites ask for; none where the site's address is not known. */
export function oembedPaths<Path>(paths: readonly Path[]): readonly Path[] {
  return getSite().links.origin === undefined ? [] : paths;
}

/** The first page of every kind's index. */
export function indexPaths() {
  return kinds.map((kind) => ({ params: { kind }, props: { kind } }));
}

/** The further pages of every index. */
export function furtherIndexPaths() {
  return kinds.flatMap((kind) =>
    further(indexPages(getSite(), kind)).map((page) => ({
      params: { kind, page: String(page) },
      props: { kind, page },
    })),
  );
}

/** The first page of every part of an index. */
export function facetValuePaths() {
  return kinds.flatMap((kind) =>
    facetValues(getSite(), kind).map(({ facet, key }) => ({
      params: { kind, facet, part: key },
      props: { kind, facet, part: key },
    })),
  );
}

/** The further pages of those parts. */
export function furtherIndexPartPaths() {
  return kinds.flatMap((kind) =>
    facetValues(getSite(), kind).flatMap((part) =>
      further(facetValuePages(part)).map((page) => ({
        params: { kind, facet: part.facet, part: part.key, page: String(page) },
        props: { kind, facet: part.facet, part: part.key, page },
      })),
    ),
  );
}

/** The first page of every list that is too long for its record's page. */
export function sectionPaths() {
  return pagedSections(getSite()).map(({ subject: { kind, id }, name }) => ({
    params: { kind, id, section: name },
    props: { kind, id, section: name },
  }));
}

/** The further pages of those lists. */
export function furtherSectionPaths() {
  return pagedSections(getSite()).flatMap(({ subject: { kind, id }, name, section: { total } }) =>
    further(pagesFor(total)).map((page) => ({
      params: { kind, id, section: name, page: String(page) },
      props: { kind, id, section: name, page },
    })),
  );
}

/** The numbers of all pages but the first. */
function further(pages: number): number[] {
  return Array.from({ length: pages - 1 }, (_unused, index) => index + 2);
}

/** The addresses records had before; each leads to where the record is now. */
export function formerPaths() {
  const { records } = getSite().corpus;
  return kinds.flatMap((kind) =>
    [...(records[kind] as ReadonlyMap<string, AnyRecord>).values()].flatMap((record) =>
      record.data.formerIds.map((id) => ({ params: { former: `${kind}/${id}` }, props: { record } })),
    ),
  );
}

/** The addresses of records that were taken down. */
export function removedPaths() {
  return removedAddresses(getSite()).map((address) => ({
    params: { removed: keyOf({ kind: address.tombstone.record.kind, id: address.id }) },
    props: address,
  }));
}

/** Their twins, where they had one. */
export function removedTwinPaths() {
  return removedPaths().filter(({ props }) => hasTwin(props.tombstone.record.kind));
}

/** Their frames, where they may have had one. */
export function removedEmbedPaths() {
  return removedAddresses(getSite()).flatMap((address) => {
    const embedded = embeddedAs({ kind: address.tombstone.record.kind, id: address.id });
    return embedded ? [{ params: { removed: embedPath(embedded) }, props: address }] : [];
  });
}

/** The years of a timeline that is too long for one page. */
export function timelineYearPaths() {
  return timelineYears(getSite()).map((year) => ({ params: { year } }));
}

/** The feeds that have records, by their scope as a path: nothing, `quotes`, `actors/ana-rivera`. */
export function feedPaths() {
  const site = getSite();
  const { actors, topics } = site.corpus.records;
  const scopes: FeedScope[] = [undefined, ...kinds, 'changes', ...actors.values(), ...topics.values()];
  return scopes
    .filter((scope) => hasFeed(site, scope))
    .map((scope) => ({
      params: { scope: typeof scope === 'object' ? `${scope.kind}/${scope.id}` : scope },
      props: { scope },
    }));
}

/** The maps, each with a record that shows it. */
export function mapPaths() {
  return [...siteMaps(getSite())].map(([map, record]) => ({ params: { map }, props: { record } }));
}

/**
 * The icons that are drawn in the accent, each by its name without the ending; not those that the public folder has, which
 * go to the site as they are.
 *
 * @param ending `svg` or `png`
 */
export function iconPaths(ending: string) {
  const publicDir = join(getRunningSite().settings.projectDir, 'public');
  return [iconFile, ...iconPictures.map(({ file }) => file)]
    .filter((file) => file.endsWith(`.${ending}`) && !existsSync(join(publicDir, file)))
    .map((file) => ({ params: { icon: file.slice(0, -ending.length - 1) } }));
}

/** The files of the sitemap; none where the site's address is not known, and none of a preview, which is in no index. */
export function sitemapPaths() {
  const site = getSite();
  const { links, isPreview } = site;
  if (links.origin === undefined || isPreview) return [];
  return sitemapFiles(
    sitePages(site),
    (href) => links.absolute(href),
    (name) => links.absolute(links.file(name)),
  ).map((file) => ({ params: { sitemap: file.name.replace(/\.xml$/, '') }, props: file }));
}

/** The pages of a preview's report: all of it in short, and those of the sections that are longer. */
export function reportPaths() {
  const whole = { params: { part: undefined }, props: { section: undefined, page: 1 } };
  const parts = reportSectionPages(getSite()).map(({ section, page }) => ({
    params: { part: page === 1 ? section : `${section}/page/${page}` },
    props: { section, page },
  }));
  return [whole, ...parts];
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

/** The further pages of what changed. */
export function changesPaths() {
  return furtherPages(changesPages(getSite()));
}

/** Every page but the first. */
function furtherPages(pages: number) {
  return further(pages).map((page) => ({ params: { page: String(page) }, props: { page } }));
}

/** The files that timelines are drawn from: of everything, and of each actor, place and topic that has one. */
export function timelineDataPaths() {
  const site = getSite();
  const { actors, places, topics } = site.corpus.records;
  const owners: TimelineOwner[] = [undefined, ...actors.values(), ...places.values(), ...topics.values()];
  const parts = owners.flatMap((owner) => {
    const events = eventsOfTimeline(site, owner);
    if (!hasTimeline(events)) return [];
    return timelineParts(site, owner, events).map(({ part, content }) => ({
      params: { data: timelineFileName(owner, part) },
      props: { content },
    }));
  });
  const words = { params: { data: timelineWordsName }, props: { content: instrumentWords(site) } };
  return parts.length === 0 ? [] : [words, ...parts];
}

/** The style sheets that pages link to, beside what Astro bundles: hosts keep that folder's files for good. */
export function sheetPaths(sheets: readonly { readonly name: string; readonly text: string }[]) {
  return sheets.map(({ name, text }) => ({
    params: { assets: assetsFolder, sheet: name.replace(/\.css$/, '') },
    props: { text },
  }));
}
