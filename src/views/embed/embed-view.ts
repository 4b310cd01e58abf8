/** What every frame in a page of another site says beside what it shows. */
import { dateView } from '../lines/dates.ts';
import { recordLink } from '../lines/labels.ts';
import type { Line, LinkView } from '../lines/line.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import type { Site } from '../page/site.ts';

/** The head of a frame. It names the page it stands for, which alone is found by search engines. */
export interface EmbedHead {
  /** What the frame is called, for those who cannot see it. */
  readonly title: string;
  /** The page with its origin; undefined where SITE_URL is not set. */
  readonly canonical: string | undefined;
}

export interface EmbedFrame {
  readonly head: EmbedHead;
  /** What has to be known before anything else: that this is a preview, or that the record has moved. */
  readonly notices: readonly Line[];
  /** What was corrected, the newest first. */
  readonly corrections: readonly Line[];
  /** The way to the page, and whose it is. */
  readonly foot: Line;
}

/** @param formerId the id that the frame was asked for by, where the record has another one now */
export function recordFrame(site: Site, record: AnyRecord, title: string, formerId?: string): EmbedFrame {
  const { links, words } = site;
  const href = links.record(record);
  return {
    ...frame(site, title, { label: words.embed.evidence, href }),
    notices: [
      ...previewNotice(site),
      ...(formerId === undefined ? [] : [[words.embed.moved, recordLink(site, record)]]),
    ],
    corrections: record.data.corrections
      .toReversed()
      .map(({ date, text }) => [words.embed.corrections, dateView(date, words), words.text.colon, text]),
  };
}

/** A frame without a record. */
export function frame(site: Site, title: string, page: LinkView): EmbedFrame {
  const { links, name } = site;
  return {
    head: { title, canonical: links.origin === undefined ? undefined : links.absolute(page.href) },
    notices: previewNotice(site),
    corrections: [],
    foot: [page, '\u00A0· ', { label: name, href: links.home }],
  };
}

function previewNotice({ isPreview, words }: Site): Line[] {
  return isPreview ? [[words.site.preview]] : [];
}
