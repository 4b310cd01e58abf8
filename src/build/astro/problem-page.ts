import { escapeMarkup } from '../../record/text/escape-markup.ts';
import { paletteSheet, type Palette } from '../../record/look/palette.ts';

/**
 * What the dev server answers while the content has errors: the report of `npm run check`, and nothing around it.
 *
 * The script is Vite's own; it loads the page anew when the content changes.
 *
 * @param viteBase where Vite serves its own scripts, which is not the base path of the site
 */
export function problemPage(report: string, viteBase: string, palette: Palette): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    `<style>${paletteSheet(palette)}body{background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}</style>`,
    '<title>The content has problems</title>',
    // Without an icon of its own the browser asks for one at the root, which no page answers.
    '<link rel="icon" href="data:,">',
    `<script type="module" src="${viteBase}@vite/client"></script>`,
    '<h1>The content has problems</h1>',
    `<pre>${escapeMarkup(report)}</pre>`,
    '</html>\n',
  ].join('\n');
}
