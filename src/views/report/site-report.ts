import { keyOf, type RecordKey } from '../../record/corpus/corpus.ts';
import type { OutlineGroup, OutlineItem, OutlineSection, ReportOutline } from './outline.ts';
import type { Report } from './report.ts';
import type { Reference } from '../../record/schemas/fields.ts';
import { pagesFor, pageSize } from '../lines/pagination.ts';

/** The report that a preview shows, and where on its pages each record is spoken of. */
export interface SiteReport {
  readonly report: Report;
  readonly outline: ReportOutline;
  /** The records that are new or changed. */
  readonly records: ReadonlyMap<RecordKey, ReportedRecord>;
}

export interface ReportedRecord {
  readonly change: 'added' | 'changed';
  /** The id it had before; null where it kept it. */
  readonly formerId: string | null;
  /** Paragraphs of its body that are new, gone or worded differently. */
  readonly paragraphs: number;
  /** What the report says of it; undefined where its outline has no item for the record. */
  readonly item: OutlineItem | undefined;
  /** Where it says so: the section and its page; undefined for the page of the whole report. */
  readonly place: { readonly section: string; readonly page: number } | undefined;
}

/** Items of a group that stand on the page of the whole report; a section with a longer one has pages of its own. */
export const itemsAtFirst = 20;

/** The sections that tell of records one by one. */
const sectionsOfRecords: ReadonlySet<string> = new Set(['added', 'changed']);

/** @param outline of that report, in the site's language */
export function siteReport(report: Report, outline: ReportOutline): SiteReport {
  const items = new Map<RecordKey, Pick<ReportedRecord, 'item' | 'place'>>();
  for (const section of outline.sections.filter(({ id }) => sectionsOfRecords.has(id))) {
    const isLong = isLongSection(section);
    let position = 0;
    for (const { items: inGroup } of section.groups) {
      for (const [index, item] of inGroup.entries()) {
        const subject = subjectOf(section, item);
        const page = Math.floor(position / pageSize) + 1;
        position += 1;
        if (!subject || items.has(keyOf(subject))) continue;
        const place = isLong && index >= itemsAtFirst ? { section: section.id, page } : undefined;
        items.set(keyOf(subject), { item, place });
      }
    }
  }
  return {
    report,
    outline,
    records: new Map(
      report.records.flatMap((one): [RecordKey, ReportedRecord][] => {
        if (one.change === 'removed') return [];
        const { formerId, paragraphs } = one.change === 'changed' ? one : { formerId: null, paragraphs: [] };
        const key = keyOf(one.record);
        const found = items.get(key) ?? nowhere;
        return [[key, { change: one.change, formerId, paragraphs: paragraphs.length, ...found }]];
      }),
    ),
  };
}

const nowhere = { item: undefined, place: undefined };

/** The record that an item is about: the first it names, in a section that tells of records. */
export function subjectOf(section: OutlineSection, { line }: OutlineItem): Reference | undefined {
  if (!sectionsOfRecords.has(section.id)) return undefined;
  return line.find(({ record }) => record !== undefined)?.record;
}

/** Whether the page of the whole report has only the beginning of a section. */
export function isLongSection({ groups }: OutlineSection): boolean {
  return groups.some(({ items }) => items.length > itemsAtFirst);
}

/** How many pages a section has of its own; none where the page of the whole report has all of it. */
export function pagesOfSection(section: OutlineSection): number {
  return isLongSection(section) ? pagesFor(sizeOf(section.groups)) : 0;
}

/** The items of a page of a section, under the titles of their groups; a group may begin on one page and end on another. */
export function groupsOnPage({ groups }: OutlineSection, page: number): OutlineGroup[] {
  const first = (page - 1) * pageSize;
  let position = 0;
  return groups.flatMap(({ title, items }) => {
    const from = position;
    position += items.length;
    const shown = items.slice(Math.max(0, first - from), Math.max(0, first + pageSize - from));
    return shown.length > 0 ? [{ title, items: shown }] : [];
  });
}

/** The page of a section on which a group begins. */
export function pageOfGroup({ groups }: OutlineSection, group: OutlineGroup): number {
  return Math.floor(sizeOf(groups.slice(0, groups.indexOf(group))) / pageSize) + 1;
}

function sizeOf(groups: readonly OutlineGroup[]): number {
  return groups.reduce((sum, { items }) => sum + items.length, 0);
}
