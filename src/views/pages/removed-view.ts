import { keyOf } from '../../record/corpus/corpus.ts';
import { keysOf } from '../../record/corpus/tombstones.ts';
import type { Reference } from '../../record/schemas/fields.ts';
import type { Tombstone } from '../../record/schemas/tombstone.ts';
import { dateView } from '../lines/dates.ts';
import { embeddedAs } from '../lines/embeddable.ts';
import { sentenceLine } from '../lines/labels.ts';
import type { Line } from '../lines/line.ts';
import { pageHead, type PageHead } from '../page/page-head.ts';
import type { Site } from '../page/site.ts';
import { hasTwin } from '../page/twin-kinds.ts';

/** What stands at the address of a record that was taken down: that it was, when and why, and nothing that it said. */
export interface RemovedView {
  readonly head: PageHead;
  readonly title: string;
  /** "Taken down on 3 May 2031 · quotes/rivera-no-tolls". */
  readonly facts: Line;
  readonly reason: string;
  readonly rest: string;
  readonly waysOn: Line;
}

/** @param id the one that is asked for: the record's last, or one that it had before */
export function removedView(site: Site, tombstone: Tombstone, id: string): RemovedView {
  const { links, words } = site;
  const { kind } = tombstone.record;
  const record: Reference = { kind, id };
  const { removed, notFound } = words.site;
  const title = removed.titles[kind];
  const embedded = embeddedAs(record);
  return {
    head: pageHead(site, {
      title,
      description: `${removed.since}${dateView(tombstone.date, words).text}. ${removed.rest}`,
      href: links.record(record),
      // Its kind's list has it no more.
      section: 'missing',
      crumbs: [{ label: words.kinds.titles[kind], href: links.index(kind) }],
      isLeftAlone: true,
      alternates: hasTwin(kind) ? [{ href: links.twin(record), type: 'application/json' }] : [],
      embedded,
    }),
    title,
    facts: [removed.since, dateView(tombstone.date, words), '\u00A0· ', keyOf(record)],
    reason: tombstone.reason,
    rest: removed.rest,
    waysOn: sentenceLine(site, notFound.waysOn),
  };
}

/** An address at which a record was taken down: that of a tombstone, or one that the record had before. */
export interface RemovedAddress {
  readonly tombstone: Tombstone;
  readonly id: string;
}

/** Every address at which something was taken down: the id a record had last, and those before. */
export function removedAddresses({ corpus }: Site): RemovedAddress[] {
  return corpus.removed.flatMap((tombstone) =>
    keysOf(tombstone).map((key) => ({ tombstone, id: key.slice(tombstone.record.kind.length + 1) })),
  );
}
