import { sections, type SectionName } from '../../record/schemas/publication.ts';
import { isKind } from '../../record/schemas/kinds.ts';
import { recordLink } from '../lines/labels.ts';
import type { LinkView } from '../lines/line.ts';
import { getRecord } from '../../record/corpus/corpus.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import type { Site } from './site.ts';

/** A link of the header; that of a section is marked on the pages of the section. */
export interface HeaderLink extends LinkView {
  readonly section?: SectionName | undefined;
}

/** What a header leads to where the publication does not say. */
const usual: readonly SectionName[] = [
  'analyses',
  'articles',
  'actors',
  'quotes',
  'claims',
  'events',
  'topics',
  'places',
  'timeline',
  'network',
];

/** The links of the header, in their order. The search stands behind them, on every site. */
export function headerLinks(site: Site): readonly HeaderLink[] {
  const links = site.publication.links ?? usual.map((section) => ({ to: { section }, label: undefined }));
  return links.map(({ to, label }): HeaderLink => {
    if ('address' in to) return { label: label ?? to.address, href: to.address };
    if ('section' in to) {
      const { title, href } = sectionOf(site, to.section);
      return { label: label ?? title, href, section: to.section };
    }
    const link = recordLink(site, getRecord(site.corpus, to.record) as AnyRecord);
    return label === undefined ? link : { label, href: link.href };
  });
}

/** What a footer leads to: the sections and pages that the header above does not. */
export function footerLinks(site: Site): readonly LinkView[] {
  const { links, words } = site;
  const above = new Set(headerLinks(site).map(({ href }) => href));
  return [
    ...sections.map((section) => sectionOf(site, section)).map(({ title, href }) => ({ label: title, href })),
    { label: words.data.title, href: links.data },
  ].filter(({ href }) => !above.has(href));
}

function sectionOf({ links, words }: Site, section: SectionName): { readonly title: string; readonly href: string } {
  if (isKind(section)) return { title: words.kinds.titles[section], href: links.index(section) };
  switch (section) {
    case 'timeline':
      return { title: words.timeline.title, href: links.timeline };
    case 'network':
      return { title: words.network.title, href: links.network() };
    case 'wordings':
      return { title: words.wordings.title, href: links.wordings() };
    case 'changes':
      return { title: words.changes.title, href: links.changes() };
    case 'checks':
      return { title: words.checks.title, href: links.checks };
    case 'about':
      return { title: words.about.title, href: links.about };
  }
}
