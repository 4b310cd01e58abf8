/**
 * What is wrong with the content, over the page it was last right on. Only the dev server sends this to a browser.
 *
 * In a shadow root of its own: the site's styles do not reach it, and it does not reach the site.
 */
import { printable, printableLine } from '../../record/problems/printable.ts';
import type { Problem } from '../../record/problems/problem.ts';
import { element } from './elements.ts';

interface ProblemReport {
  readonly problems: readonly Problem[];
  /** Which reading of the content the server shows now. */
  readonly reading: number;
  /** The folder that the problems' paths are relative to. */
  readonly root: string;
}

const tag = 'on-record-problems';

const styles = `
  :host { all: initial; }
  section {
    position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-block-size: 60vh; overflow: auto;
    box-sizing: border-box; padding: 1rem 1.5rem; color-scheme: light dark;
    background: var(--paper); color: var(--ink);
    border-block-start: 4px solid var(--alarm);
    font: 15px/1.5 var(--sans);
  }
  header { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between; }
  h2 { margin: 0; font-size: 1.05rem; }
  ul { list-style: none; margin: 0.75rem 0 0; padding: 0; display: grid; gap: 0.9rem; }
  p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
  .help { color: var(--ink-soft); }
  .quiet { color: var(--ink-soft); font-weight: 400; }
  button { font: inherit; color: inherit; background: none; border: 0; padding: 0.1rem 0.3rem; cursor: pointer; text-decoration: underline; }
  button.place { padding: 0; font-weight: 600; overflow-wrap: anywhere; text-align: start; }
`;

function show({ problems, root }: ProblemReport): void {
  document.querySelector(tag)?.remove();
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return;
  const host = document.createElement(tag);
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];

  const close = element('button', { type: 'button' }, 'Close');
  const hide = () => {
    host.remove();
  };
  close.addEventListener('click', hide);
  host.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  const title = element(
    'h2',
    {},
    errors === 1 ? '1 error in the content ' : `${errors} errors in the content `,
    element('span', { class: 'quiet' }, '· the page is as it was before'),
  );
  const list = element('ul', {}, ...problems.map((problem) => item(problem, root)));
  shadow.append(
    element(
      'section',
      { role: 'alert', 'aria-label': 'Problems in the content' },
      element('header', {}, title, close),
      list,
    ),
  );
  document.body.append(host);
}

function item({ path, line, column, severity, code, message, help }: Problem, root: string): HTMLLIElement {
  const place = element(
    'button',
    { type: 'button', class: 'place', title: 'Open in your editor' },
    // As in the terminal: hidden characters are seen, and do not make the name another.
    `${printableLine(path)}:${line}:${column}`,
  );
  place.addEventListener('click', () => {
    // Vite's own address for this; it starts the editor that is running, or the one $LAUNCH_EDITOR names.
    void fetch(`/__open-in-editor?file=${encodeURIComponent(`${root}/${path}:${line}:${column}`)}`);
  });
  return element(
    'li',
    {},
    element('p', {}, place, element('span', { class: 'quiet' }, `  ${severity}  ${code}`)),
    element('p', {}, printable(message)),
    element('p', { class: 'help' }, printable(help)),
  );
}

/** A page that was made before the last change, and asked what is new only after it, would stay old. */
function reloadIfOld({ reading }: ProblemReport): void {
  // Where somebody decides about drafts, the page stays: each of their answers is a new reading.
  if (document.documentElement.dataset.deciding !== undefined) return;
  const made = document.querySelector<HTMLMetaElement>('meta[name="on-record-reading"]')?.content;
  if (made !== undefined && Number(made) !== reading) location.reload();
}

if (import.meta.hot) {
  import.meta.hot.on('on-record:problems', (report: ProblemReport) => {
    show(report);
    reloadIfOld(report);
  });
  import.meta.hot.send('on-record:hello');
}
