import { buildFeed, type FeedScope } from '../../views/sharing/feeds/build-feed.ts';
import { formatFeed } from '../../views/sharing/feeds/format-feed.ts';
import { feedTypes, type FeedFormat } from '../../views/page/links.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import { iconOnPaper, iconPictures } from '../../views/sharing/icon.ts';
import { renderIcon } from '../icons/render-icon.ts';
import { mapFile } from '../../views/map/map-file.ts';
import { getRecord } from '../../record/corpus/corpus.ts';
import { articleAnnotationFile } from '../../views/data/annotations.ts';
import { removedSchema, removedTwin } from '../../views/data/removed-twin.ts';
import { recordTwin, twinSchema } from '../../views/data/twin.ts';
import { embedCode, removedCode, type EmbedScope } from '../../views/embed/embed-code.ts';
import { oembedAnswer } from '../../views/embed/oembed.ts';
import type { RemovedAddress } from '../../views/pages/removed-view.ts';
import type { TwinKind } from '../../views/page/twin-kinds.ts';
import { getSite } from './running-site.ts';

/** What an endpoint gives: the text of a file that is no page. */
export function answer(text: string, type: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

/** A picture made of the icon. */
export function iconAnswer(name: string): Response {
  const { size } = iconPictures.find(({ file }) => file === name) ?? { size: 0 };
  const picture = renderIcon(iconOnPaper(getSite().palette), size);
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}

/** A feed in one of its formats, as the text of its file. */
export function feedAnswer(scope: FeedScope, format: FeedFormat): Response {
  const feed = buildFeed(getSite(), scope);
  if (!feed) throw new Error('There is no such feed; only those that have records have an address.');
  return answer(formatFeed(feed, format), feedTypes[format]);
}

/** The map of a record that has one. */
export function mapAnswer(record: AnyRecord): Response {
  return answer(mapFile(getSite(), record)?.svg() ?? '', 'image/svg+xml');
}

/** The annotations of an article. */
export function annotationsAnswer(article: string): Response {
  const site = getSite();
  const file = articleAnnotationFile(site, getRecord(site.corpus, { kind: 'articles', id: article }));
  return answer(JSON.stringify(file), 'application/ld+json');
}

/** The machine's twin of a record's page. */
export function twinAnswer(kind: TwinKind, id: string): Response {
  const site = getSite();
  return answer(JSON.stringify(recordTwin(site, getRecord(site.corpus, { kind, id }))), 'application/json');
}

/** The twin of the page of a record that was taken down. */
export function removedTwinAnswer({ tombstone, id }: RemovedAddress): Response {
  return answer(JSON.stringify(removedTwin(getSite(), tombstone, id)), 'application/json');
}

/** What a page of another site is told that asks for such a record. */
export function removedOembedAnswer({ tombstone, id }: RemovedAddress): Response {
  const site = getSite();
  return answer(JSON.stringify(oembedAnswer(site, removedCode(site, tombstone, id))), 'application/json');
}

/** What a page of another site asks for to show a record. */
export function oembedAnswerFor(scope: EmbedScope): Response {
  const site = getSite();
  return answer(JSON.stringify(oembedAnswer(site, embedCode(site, scope))), 'application/json');
}

/** The JSON Schema of the twins of a kind, or of records that were taken down. */
export function schemaAnswer(of: TwinKind | 'removed'): Response {
  const site = getSite();
  const schema = of === 'removed' ? removedSchema(site) : twinSchema(site, of);
  return answer(JSON.stringify(schema, undefined, 2), 'application/schema+json');
}
