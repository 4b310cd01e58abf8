import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Page } from 'playwright-core';

import { runsFactor } from './runs.ts';

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Every rule of WCAG 2.2, levels A and AA, and what else is known to be good practice. */
export const everything = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
} as const;

/** The rules that look at colours; only colours differ between light and dark. */
export const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

/** A window and a scheme of colours in which axe looks at a page. */
export interface Look {
  readonly width: 320 | 1280;
  readonly colorScheme: 'light' | 'dark';
  readonly rules: typeof everything | typeof colours;
}

const bothSchemes: readonly Look[] = [
  { width: 320, colorScheme: 'light', rules: everything },
  { width: 1280, colorScheme: 'dark', rules: everything },
  { width: 1280, colorScheme: 'light', rules: colours },
  { width: 320, colorScheme: 'dark', rules: colours },
];

/**
 * Both widths and both schemes, each with every rule. What is left are the colours of the two other pairs, which only a
 * rule for one width and one scheme could spoil: they are looked at by day where every kind of page is, and everywhere at
 * night (`npm run test:deep`).
 */
export const looks: readonly Look[] = runsFactor > 1 ? bothSchemes : bothSchemes.slice(0, 2);
export const everyLook = bothSchemes;

/** Makes a page look like that. */
export async function put(page: Page, { width, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
}

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
