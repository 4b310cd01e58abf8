import { isLanguageTag } from '../../record/schemas/fields.ts';
import { paletteSheet, type Palette } from '../../record/look/palette.ts';
import { hashSource } from '../page/security.ts';
import type { Words } from '../../words/words.ts';
import type { OutlineItem, OutlineSection, ReportOutline, Run } from './outline.ts';
import { addressOf, tagOf, type LinkOf } from './run-markup.ts';
import { isRightToLeft, visibleText } from './visible-text.ts';

export interface HtmlOptions {
  readonly words: Words;
  readonly palette: Palette;
  readonly link?: LinkOf;
}

/** Paper and ink, as on the site; type is the reader's own, since nothing is loaded. */
const styleOf = (palette: Palette): string => `
${paletteSheet(palette)}
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 46rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin-block: 0 1rem; font: 400 2rem/1.2 Georgia, serif; }
h2, h3 { font-size: 1rem; }
h2 { display: inline; font-size: 1.125rem; }
h3 { margin-block: 1rem 0.25rem; }
.verdict { font: 1.25rem/1.5 Georgia, serif; }
.revisions, .count { color: var(--ink-soft); font-weight: 400; }
details { margin-block-start: 1rem; border-block-start: 1px solid var(--rule); padding-block-start: 1rem; }
summary { cursor: pointer; }
ul { margin-block: 0.25rem; padding-inline-start: 1.25rem; }
li { margin-block: 0.25rem; }
code { font: 0.875em/1.5 ui-monospace, monospace; }
a { color: inherit; }
del { color: var(--ink-soft); }
ins { background: var(--highlight); }
del + ins { margin-inline-start: 0.25em; }
@media print { details { break-inside: avoid; } }
`;

/** A report as a document of its own: one file, no script, nothing loaded, readable wherever it is opened. */
export function formatHtml(outline: ReportOutline, options: HtmlOptions): string {
  const { words } = options;
  const style = styleOf(options.palette);
  const policy = `default-src 'none'; style-src ${hashSource(style)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${htmlText(words.report.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${htmlText(words.report.title)}</h1>
<p class="verdict">${runsOf(outline.verdict, options)}</p>
<p class="revisions">${runsOf(outline.revisions, options)}</p>
${outline.sections.map((section) => formatSection(section, options)).join('\n')}
</main>
</body>
</html>
`;
}

function formatSection({ id, title, count, isUrgent, groups }: OutlineSection, options: HtmlOptions): string {
  const { number } = options.words.text;
  const inner = groups.map((group) => {
    const heading =
      group.title === undefined
        ? ''
        : `<h3>${htmlText(group.title)} <span class="count">(${number(group.items.length)})</span></h3>\n`;
    return `${heading}<ul>\n${group.items.map((item) => formatItem(item, options)).join('\n')}\n</ul>`;
  });
  return `<details id="${htmlText(id)}"${isUrgent ? ' open' : ''}>
<summary><h2>${htmlText(title)} <span class="count">(${number(count)})</span></h2></summary>
${inner.join('\n')}
</details>`;
}

function formatItem({ line, details, texts }: OutlineItem, options: HtmlOptions): string {
  const below = [...details, ...texts].map((runs) => `<li>${runsOf(runs, options)}</li>`);
  return `<li>${runsOf(line, options)}${below.length === 0 ? '' : `\n<ul>\n${below.join('\n')}\n</ul>\n`}</li>`;
}

function runsOf(runs: readonly Run[], { link }: HtmlOptions): string {
  return runs
    .map((run) => {
      const tag = tagOf(run);
      const language = run.language !== undefined && isLanguageTag(run.language) ? ` lang="${run.language}"` : '';
      const isApart =
        (run.as !== undefined && run.as !== 'label') ||
        run.record !== undefined ||
        language !== '' ||
        isRightToLeft(run.text);
      const inner = isApart ? `<bdi${language}>${htmlText(run.text)}</bdi>` : htmlText(run.text);
      const dressed = tag === undefined ? inner : `<${tag}>${inner}</${tag}>`;
      const address = addressOf(run, link);
      return address === undefined ? dressed : `<a href="${htmlText(address)}">${dressed}</a>`;
    })
    .join('');
}

function htmlText(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
