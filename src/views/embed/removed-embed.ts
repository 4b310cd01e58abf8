import type { Tombstone } from '../../record/schemas/tombstone.ts';
import { dateView } from '../lines/dates.ts';
import type { Line } from '../lines/line.ts';
import type { Site } from '../page/site.ts';
import { frame, type EmbedFrame } from './embed-view.ts';

/** What a page of another site shows of a record that was taken down. */
export interface RemovedEmbed {
  readonly frame: EmbedFrame;
  readonly title: string;
  readonly since: Line;
  readonly reason: Line;
}

/** @param id the one it was embedded under: the record's last, or one that it had before */
export function removedEmbed(site: Site, { record: { kind }, date, reason }: Tombstone, id: string): RemovedEmbed {
  const { links, words } = site;
  const { removed } = words.site;
  const title = removed.titles[kind];
  return {
    frame: frame(site, title, { label: removed.page, href: links.record({ kind, id }) }),
    title,
    since: [removed.since, dateView(date, words), '.'],
    reason: [removed.why, reason],
  };
}
