import type { SitePage } from '../pages/site-page.ts';

/**
 * The routes whose pages are made from their address and the site alone, so that what they read of the site is all that
 * they rest on. A route that is not listed makes its pages in every build: those that get content as a property, which
 * was read before the page was asked for, or that look at files.
 */
const keepable: readonly string[] = [
  'about.astro',
  'changes/index.astro',
  'changes/page/[page].astro',
  'checks.astro',
  'index.astro',
  '[...scope]/atom.xml.ts',
  '[...scope]/feed.json.ts',
  '[...scope]/feed.xml.ts',
  '[kind]/-/[facet]/[part]/index.astro',
  '[kind]/-/[facet]/[part]/page/[page].astro',
  '[kind]/[...id]/-/[section]/index.astro',
  '[kind]/[...id]/index.json.ts',
  '[kind]/[...id]/-/[section]/page/[page].astro',
  '[kind]/index.astro',
  '[kind]/page/[page].astro',
  'actors/[...id].astro',
  'analyses/[...id].astro',
  'articles/[...id].astro',
  'articles/[...id]/annotations.jsonld.ts',
  'articles/[...id]/hovers.json.ts',
  'claims/[...id].astro',
  'embed/claims/[...id].astro',
  'embed/claims/[...id]/oembed.json.ts',
  'embed/quotes/[...id].astro',
  'embed/quotes/[...id]/oembed.json.ts',
  'embed/timeline/[kind]/[...id].astro',
  'embed/timeline/[kind]/[...id]/oembed.json.ts',
  'embed/timeline/[...year].astro',
  'embed/timeline/[...year]/oembed.json.ts',
  'events/[...id].astro',
  'maps/[map].svg.ts',
  'network/index.astro',
  'network/of/[...id].astro',
  'network/page/[page]/index.astro',
  'network/page/[page]/of/[...id].astro',
  'places/[...id].astro',
  'quotes/[...id].astro',
  'sources/[...id].astro',
  'timeline/[year].astro',
  'timeline/index.astro',
  'topics/[...id].astro',
  'wordings/index.astro',
  'wordings/page/[page].astro',
];
const modules = new Set(keepable.map((name) => `src/pages/${name}`));

/** Whether a page can be kept from one build to the next. */
export function isKeepable({ route }: Pick<SitePage, 'route'>): boolean {
  return modules.has(route.slice(0, route.indexOf(' ')));
}
