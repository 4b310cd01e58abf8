import type { AnyRecord } from '../../record/schemas/index.ts';
import { dateView, type DateView } from './dates.ts';
import { proseHtml } from './prose.ts';
import { reportLink } from '../page/publication-facts.ts';
import type { Site } from '../page/site.ts';
import type { LinkView } from './line.ts';

/** What every record's page shows besides its own facts. */
export interface RecordView {
  /** The editor's prose, as sanitised HTML; empty when there is none. */
  readonly noteHtml: string;
  /** To whom an error is told, or a reply sent; undefined where the publication gives no contact. */
  readonly report: LinkView | undefined;
  readonly corrections: readonly { readonly date: DateView; readonly text: string }[];
}

/** @param noteHtml the record's prose, where it is not the body as it stands */
export function recordView(site: Site, record: AnyRecord, noteHtml = proseHtml(site, record)): RecordView {
  return {
    noteHtml,
    report: reportLink(site, site.links.record(record)),
    corrections: record.data.corrections.map(({ date, text }) => ({ date: dateView(date, site.words), text })),
  };
}
