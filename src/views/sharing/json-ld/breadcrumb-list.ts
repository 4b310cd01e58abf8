import type { BreadcrumbListLeaf } from 'schema-dts';
import type { Links } from '../../page/links.ts';

/**
 * The way from the home page to a page. The page itself is left out, as search engines allow, where the list has the two
 * places that they ask for without it.
 */
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
      ...(crumbs.length < 2 ? [{ '@type': 'ListItem' as const, position: crumbs.length + 1, name }] : []),
    ],
  };
}
