import { iconFile, iconPictures } from '../icon.ts';
import type { Site } from '../../page/site.ts';

/** The icon as a drawing, and the same on paper for those who take none. */
const icons = [
  { file: iconFile, sizes: 'any', type: 'image/svg+xml' },
  ...iconPictures
    .filter(({ isOfManifest }) => isOfManifest)
    .map(({ file, size }) => ({ file, sizes: `${size}x${size}`, type: 'image/png' })),
];

/** A web application manifest (W3C): what a device calls the site that is kept on its home screen. */
export function webManifest({ name, links, language, words, palette, publication }: Site): string {
  const manifest = {
    name,
    short_name: name,
    description: publication.tagline ?? words.cards.standfirst,
    lang: language,
    id: links.home,
    start_url: links.home,
    scope: links.home,
    display: 'minimal-ui',
    background_color: palette.paper.light,
    theme_color: palette.paper.light,
    icons: icons.map(({ file, sizes, type }) => ({ src: links.file(file), sizes, type })),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
