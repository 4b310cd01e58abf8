import { keyOf } from '../../record/corpus/corpus.ts';
import { changesOf, type Change } from '../lines/changes.ts';
import { dateView, type DateView } from '../lines/dates.ts';
import { recordLink } from '../lines/labels.ts';
import { dotted, type Line, type LinkView } from '../lines/line.ts';
import { pagesFor, paginationView, rowsOnPage, type Pagination } from '../lines/pagination.ts';
import { verdictView } from '../lines/verdicts.ts';
import { pageHead, type PageHead } from '../page/page-head.ts';
import type { Site } from '../page/site.ts';

/** One change: the record, what is said of it now, and why. */
export interface ChangeView {
  readonly link: LinkView;
  /** "Contradicted · before: Disputed", "Correction · Actors". */
  readonly meta: Line;
  /** The reasoning of the assessment, or the text of the correction. */
  readonly text: string;
}

export interface ChangesView {
  readonly head: PageHead;
  readonly title: string;
  readonly dek: string;
  readonly facts: string;
  /** The newest first; the changes of a day that a page ends in go on on the next. */
  readonly days: readonly { readonly date: DateView; readonly changes: readonly ChangeView[] }[];
  readonly pagination: Pagination;
}

export function changesPages(site: Site): number {
  return pagesFor(changesOf(site).length);
}

/** Corrections and assessments by day. */
export function changesView(site: Site, page = 1): ChangesView {
  const all = changesOf(site);
  const words = site.words.changes;
  const hrefOf = (number: number) => site.links.changes(number);
  const pagination = paginationView(page, changesPages(site), hrefOf);
  return {
    head: pageHead(site, {
      title: page === 1 ? words.title : site.words.indexes.titleOfPage(words.title, page),
      description: words.dek,
      href: hrefOf(page),
      section: 'changes',
      crumbs: page === 1 ? [] : [{ label: words.title, href: hrefOf(1) }],
      previous: pagination.previous,
      next: pagination.next,
      isPart: page > 1,
    }),
    title: words.title,
    dek: words.dek,
    facts:
      all.length === 0
        ? words.empty
        : words.facts(
            all.filter(({ form }) => form === 'correction').length,
            all.filter(({ form }) => form === 'assessment').length,
            all.filter(({ form }) => form === 'removal').length,
          ),
    days: [...Map.groupBy(rowsOnPage(all, page), ({ date }) => date.edtf).values()].flatMap((changes) =>
      changes[0]
        ? [{ date: dateView(changes[0].date, site.words), changes: changes.map((change) => changeView(site, change)) }]
        : [],
    ),
    pagination,
  };
}

function changeView(site: Site, change: Change): ChangeView {
  const { words } = site;
  if (change.form === 'removal') {
    const { record, reason } = change;
    const meta = dotted([words.changes.removed], [words.kinds.titles[record.kind]]);
    return { link: { label: keyOf(record), href: site.links.record(record) }, meta, text: reason };
  }
  const link = recordLink(site, change.record);
  if (change.form === 'correction') {
    const text = change.record.data.corrections[change.index]?.text ?? '';
    return { link, meta: dotted([words.changes.correction], [words.kinds.titles[change.record.kind]]), text };
  }
  const { assessment, before } = change;
  return {
    link,
    meta: dotted(
      [verdictView(assessment.verdict, words)],
      before === undefined
        ? []
        : before.verdict === assessment.verdict
          ? [words.changes.again]
          : [words.changes.before, verdictView(before.verdict, words)],
    ),
    text: assessment.reasoning,
  };
}
