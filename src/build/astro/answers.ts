import { buildFeed, type FeedScope } from '../../views/sharing/feeds/build-feed.ts';
import { formatFeed } from '../../views/sharing/feeds/format-feed.ts';
import { feedTypes, type FeedFormat } from '../../views/page/links.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import { iconOnPaper, iconPictures } from '../../views/sharing/icon.ts';
import { renderIcon } from '../icons/render-icon.ts';
import { mapFile } from '../../views/map/map-file.ts';
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
  return answer(mapFile(getSite(), record) ?? '', 'image/svg+xml');
}
