import type { AnyEntry } from '../schemas/index.ts';
import type { Kind } from '../schemas/kinds.ts';
import { entryLabel, shorten, type LinkView } from './labels.ts';
import type { Site } from './site.ts';

/** What every page says of itself, in its head and above its text. */
export interface PageHead {
  /** The document's title, site name included. */
  readonly title: string;
  readonly description: string;
  /** The page's own address, base path included; none for the page that answers where there is no page. */
  readonly href: string | undefined;
  /** The way from the home page to this one, this one left out. */
  readonly crumbs: readonly LinkView[];
  /** Which part of the navigation is current. */
  readonly section: Section;
}

export type Section = Kind | 'home' | 'timeline' | 'network' | 'wordings' | 'about' | 'checks';

export function entryHead(site: Site, entry: AnyEntry, description: string, title = entryLabel(site, entry)): PageHead {
  return {
    // With the kind: an article and its source, or a country and its government, may share a name.
    title: `${shorten(title, 90)} · ${site.words.kinds.titles[entry.kind]} · ${site.name}`,
    description: shorten(description, 200),
    href: site.links.entry(entry),
    crumbs: [
      { label: site.name, href: site.links.home },
      { label: site.words.kinds.titles[entry.kind], href: site.links.index(entry.kind) },
    ],
    section: entry.kind,
  };
}

export function pageHead(
  site: Site,
  page: {
    /** The site's name is added, except to that of the home page, which begins with it. */
    title: string;
    description: string;
    href: string | undefined;
    section: Section;
    crumbs?: readonly LinkView[];
  },
): PageHead {
  return {
    title: page.section === 'home' ? page.title : `${page.title} · ${site.name}`,
    description: page.description,
    href: page.href,
    crumbs: page.section === 'home' ? [] : [{ label: site.name, href: site.links.home }, ...(page.crumbs ?? [])],
    section: page.section,
  };
}
