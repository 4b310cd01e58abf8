import type { Site } from '../../page/site.ts';

/** The icons of the public folder: `favicon.svg`, and the same on paper for those who take no drawings. */
const icons = [
  { file: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
  { file: 'icon-192.png', sizes: '192x192', type: 'image/png' },
  { file: 'icon-512.png', sizes: '512x512', type: 'image/png' },
] as const;

/** A web application manifest (W3C): what a device calls the site that is kept on its home screen. */
export function webManifest({ name, links, language, words }: Site): string {
  const manifest = {
    name,
    short_name: name,
    description: words.cards.standfirst,
    lang: language,
    id: links.home,
    start_url: links.home,
    scope: links.home,
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: icons.map(({ file, sizes, type }) => ({ src: links.file(file), sizes, type })),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
