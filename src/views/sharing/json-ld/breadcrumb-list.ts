import type { BreadcrumbListLeaf } from 'schema-dts';
import type { Links } from '../../page/links.ts';

/** The way from the home page to a page, the page itself last; it needs no address, being where the list stands. */
export function breadcrumbList(
  links: Links,
  crumbs: readonly { readonly label: string; readonly href: string }[],
  name: string,
): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...crumbs.map(({ label, href }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: label,
        item: links.absolute(href),
      })),
      { '@type': 'ListItem' as const, position: crumbs.length + 1, name },
    ],
  };
}
