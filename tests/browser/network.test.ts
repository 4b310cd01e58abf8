import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { everything, loadAxe, violations } from '../support/axe.ts';
import { goldenPages, openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite('golden');
  ({ page } = await site.newPage());
});
afterAll(() => site.close());

async function open(path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(site.address(path));
}

describe('who with whom', () => {
  test.each([
    ['who with whom', goldenPages['who with whom'], 390, 'narrow'],
    ['who with whom', goldenPages['who with whom'], 1280, 'wide'],
    ['an actor', goldenPages.actor, 390, 'narrow'],
    ['an actor', goldenPages.actor, 1280, 'wide'],
  ])('shows one drawing, fit for the screen: %s, %s, %i px', async (_name, path, width, size) => {
    await open(path, width);
    const shown = await page
      .locator('.network-drawing')
      .evaluateAll((drawings) =>
        drawings.filter((drawing) => drawing.checkVisibility()).map((drawing) => (drawing as SVGElement).dataset.size),
      );
    expect(shown).toEqual([size]);
  });

  test('has a drawing whose names are links, named for those who cannot see it, and a table full of links', async () => {
    await open(goldenPages['who with whom'], 1280);
    const drawing = page.locator('.network-drawing[data-size="wide"]');
    expect(await drawing.getAttribute('role')).toBe('group');
    expect(await drawing.getAttribute('aria-label')).toBe(
      'Drawing of 8 actors and 10 lines between them. The table says the same in words.',
    );
    expect(
      await drawing.locator('a:not([tabindex])').evaluateAll((links) => links.map((a) => a.textContent.trim())),
    ).toContain('Ana Rivera');
    // What its lines say is in the table: they are for pointers alone.
    expect(await drawing.locator('a[tabindex="-1"]').count()).toBe(10);
    expect(await drawing.locator('[aria-hidden="true"] a:not([tabindex])').count()).toBe(0);
    const row = page.locator('.ties tbody tr').filter({ hasText: 'echoes' });
    expect(await row.locator('a').evaluateAll((links) => links.map((link) => link.textContent))).toEqual([
      'Ana Rivera',
      'Ben Okafor',
      '“We will not raise tolls on timber … We never have, and ‘never’ means …”',
      'tolls stay where they are',
      'Averland Post',
    ]);
  });

  test('shows the own lines and names of what is pointed at, and quiets the rest', async () => {
    await open(goldenPages['who with whom'], 1280);
    const drawing = page.locator('.network-drawing[data-size="wide"]');
    const quiet = () =>
      drawing.evaluate((svg) => ({
        lines: [...svg.querySelectorAll<SVGElement>('.line:not(.is-quiet)')].every(({ dataset }) =>
          [dataset.from, dataset.to].includes('ana-rivera'),
        ),
        quiet: svg.querySelectorAll('.is-quiet').length,
      }));
    await drawing.locator('[data-actor="ana-rivera"]').hover();
    await page.waitForFunction(() => document.querySelector('.is-quiet') !== null);
    expect(await quiet()).toMatchObject({ lines: true });
    await page.mouse.move(2, 2);
    expect((await quiet()).quiet).toBe(0);
    await drawing.locator('[data-actor="ana-rivera"]').focus();
    expect((await quiet()).quiet).toBeGreaterThan(0);
    await drawing.locator('[data-actor="ana-rivera"]').press('Enter');
    await page.waitForURL(/actors\/ana-rivera\/$/);
  });

  test('is asked: between whom, in which way; in a drawing and in words, with an address and a way back', async () => {
    const path = goldenPages['who with whom'];
    await open(path, 1280);
    const form = page.locator('.choose-ties');
    const shown = page.locator('.between .ties tbody tr');
    const built = page.locator('.ties').last();
    await form.scrollIntoViewIfNeeded();
    await form.locator('select:enabled').first().waitFor();
    const all = await built.locator('tbody tr').count();
    expect(await page.locator('.between').isVisible()).toBe(false);
    expect(await form.getByRole('status').textContent()).toBe(`All ${all} rows.`);

    await form.locator('[name="who"]').selectOption('ana-rivera');
    expect(page.url()).toBe(`${site.address(path)}?who=ana-rivera`);
    expect(await built.isVisible()).toBe(false);
    const own = await shown.count();
    expect(await form.getByRole('status').textContent()).toBe(`${own} of ${all} rows: between Ana Rivera and anybody.`);
    // The drawing of everybody keeps to her too.
    expect(await page.locator('[data-size="wide"] .line.is-quiet').count()).toBeGreaterThan(0);

    await form.locator('[name="whom"]').selectOption('ben-okafor');
    await form.locator('[name="kind"]').selectOption('echoes');
    expect(page.url()).toBe(`${site.address(path)}?who=ana-rivera&whom=ben-okafor&kind=echoes`);
    expect(await shown.allInnerTexts()).toHaveLength(1);
    expect(await page.locator('.strands li').allInnerTexts()).toEqual([
      expect.stringMatching(/^Ana Rivera\s+echoes\s+Ben Okafor\s+once$/),
    ]);
    expect(await page.locator('.strands svg').count()).toBe(1);

    await page.goBack();
    await page.goBack();
    expect(await shown.count()).toBe(own);
    await form.getByRole('button', { name: 'Show all' }).click();
    expect(page.url()).toBe(site.address(path));
    expect(await built.isVisible()).toBe(true);
    expect(await page.locator('.is-quiet').count()).toBe(0);
  });

  test.each([320, 1280])('comes as an address asked for it, and pleases axe: %i px', async (width) => {
    await open(`${goldenPages['who with whom']}?who=ana-rivera`, width);
    const row = page.locator('.between .ties tbody tr').first();
    await row.waitFor();
    expect(await row.locator('a').first().getAttribute('href')).toContain('/actors/');
    expect(await row.innerText()).toMatch(
      /\S\s(?:meets|strikes|opposes|addresses|echoes|repeats|answers|contradicts)\s/,
    );
    expect(await page.locator('.ties').last().isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await loadAxe(page);
    expect(await violations(page, everything)).toEqual([]);
    await open(`${goldenPages['who with whom']}?who=nobody-known`, width);
    await expect
      .poll(() => page.locator('.choose-ties output').textContent())
      .toBe('Nothing in the record ties nobody-known and anybody in this way.');
  });

  test('names nothing in its drawing across another name', async () => {
    for (const [path, width] of [
      [goldenPages['who with whom'], 1280],
      [goldenPages['who with whom'], 390],
      [goldenPages.actor, 1280],
      [goldenPages.actor, 390],
    ] as const) {
      await open(path, width);
      const overlapping = await page.locator('.network-drawing text').evaluateAll((texts) => {
        const boxes = texts
          .filter((text) => text.checkVisibility())
          .map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }));
        return boxes.flatMap(({ name, box }, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (other) =>
                box.left < other.box.right &&
                other.box.left < box.right &&
                // The line box is higher than the letters by a quarter.
                box.top + 3 < other.box.bottom - 3 &&
                other.box.top + 3 < box.bottom - 3,
            )
            .map((other) => `${name} and ${other.name}`),
        );
      });
      expect(overlapping, `${path} ${width}`).toEqual([]);
    }
  });

  test('reads on a phone as sentences, and keeps its table for those who listen', async () => {
    await open(goldenPages['who with whom'], 390);
    const row = page.locator('.ties tbody tr').filter({ hasText: 'strikes' });
    const [who, does] = [row.locator('td').nth(0), row.locator('td').nth(1)];
    expect(await who.evaluate((cell) => cell.getBoundingClientRect().top)).toBe(
      await does.evaluate((cell) => cell.getBoundingClientRect().top),
    );
    expect(await page.getByRole('table').count()).toBe(1);
    expect(await page.getByRole('columnheader').count()).toBe(5);
  });
});

describe('the wordings of an utterance', () => {
  test('stand side by side on a large screen and one below the other on a phone', async () => {
    const tops = async (): Promise<number[]> =>
      page
        .locator('.versions > li')
        .evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().top)));
    await open(goldenPages.quote, 1280);
    const [first, second] = await tops();
    expect(first).toBe(second);
    await open(goldenPages.quote, 390);
    const stacked = await tops();
    expect(stacked.length).toBe(4);
    expect(new Set(stacked).size).toBe(4);
  });

  test('have an address of their own', async () => {
    await open(`${goldenPages.quote}#wordings`, 390);
    await page.waitForFunction(() => {
      const top = document.querySelector('#wordings')?.getBoundingClientRect().top ?? Infinity;
      return top > -1 && top < 60;
    });
    expect(await page.locator(':target h2').textContent()).toBe('How the words travelled');
  });

  test('say in words what differs, with each word in its language', async () => {
    await open(goldenPages.quote, 1280);
    const echo = page.locator('.versions > li').filter({ hasText: 'Evening Echo' }).locator('blockquote');
    expect((await echo.textContent())?.trim()).toBe(
      'We [not here: will][here: shall] not raise [here: the ]tolls on timber … We never have[not here: , and ‘never’ means never].',
    );
    const arabic = page.locator('.versions blockquote[lang="ar"]');
    expect(await arabic.evaluate((words) => getComputedStyle(words).direction)).toBe('rtl');
    expect(await arabic.locator('ins, del').count()).toBe(0);
  });

  test('are reached from the index of all of them', async () => {
    await open(goldenPages.wordings, 390);
    await page.locator('.utterance-list a').first().click();
    await page.waitForURL(site.address(`${goldenPages.quote}#wordings`));
    expect(await page.locator('#wordings').isVisible()).toBe(true);
  });
});
