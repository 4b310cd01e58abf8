import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Page } from 'playwright-core';

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Every rule of WCAG 2.2, levels A and AA, and what else is known to be good practice. */
export const everything = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
} as const;

/** The rules that look at colours; only colours differ between light and dark. */
export const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

/** Puts axe into the page that is open: through the debugger, since the page's policy lets no script in. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axeSource);
}

/** What axe finds wrong with the page it was loaded into, a line for each element. */
export async function violations(page: Page, runOnly: typeof everything | typeof colours): Promise<string[]> {
  const results = await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({
        runOnly: { type: rules.type, values: [...rules.values] },
        resultTypes: ['violations'],
      }),
    runOnly,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} at ${target.join(' ')}: ${failureSummary?.split('\n').at(1)?.trim() ?? ''}`,
    ),
  );
}
