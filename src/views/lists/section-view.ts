import type { Kind } from '../../record/schemas/kinds.ts';
import type { IndexView } from './index-view.ts';
import { recordLink } from '../lines/labels.ts';
import { pageHead } from '../page/page-head.ts';
import { pagesFor, paginationView } from '../lines/pagination.ts';
import { getPagedSection } from './paged-sections.ts';
import { sectionPhrase } from './section-heads.ts';
import type { RowList } from '../lines/row-list.ts';
import type { Site } from '../page/site.ts';

/** A page of the whole of a list that a record's page shows the beginning of. */
export function sectionView(site: Site, kind: Kind, id: string, name: string, page = 1): IndexView {
  const { links, words } = site;
  const { subject, section } = getPagedSection(site, kind, id, name);
  const title = sectionPhrase(site, subject, name, words.kinds.titles[section.of]);
  const href = (number: number) => links.section(subject, name, number);
  const pagination = paginationView(page, pagesFor(section.total), href);
  return {
    head: pageHead(site, {
      title: page === 1 ? title : words.indexes.titleOfPage(title, page),
      description: `${title}. ${words.indexes.pageOf(page, pagination.pages)}`,
      href: href(page),
      section: kind,
      crumbs: [
        { label: words.kinds.titles[kind], href: links.index(kind) },
        recordLink(site, subject),
        ...(page === 1 ? [] : [{ label: words.kinds.titles[section.of], href: href(1) }]),
      ],
      previous: pagination.previous,
      next: pagination.next,
      isPart: true,
    }),
    title,
    intro: '',
    facts: words.kinds.counts[section.of](section.total),
    related: [],
    facets: [],
    list: { form: section.form, rows: section.rows(page) } as RowList,
    pagination,
  };
}
