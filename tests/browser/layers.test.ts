import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { everything, loadAxe, violations } from '../support/axe.ts';
import { goldenPages, openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('golden');
});
afterAll(() => site.close());

const article = goldenPages.article;
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 800 } };

async function visit(
  options: BrowserContextOptions,
  look: (page: Page, faults: readonly string[]) => Promise<void>,
  query = '',
): Promise<void> {
  const { page, faults } = await site.newPage(options);
  await page.goto(site.address(article) + query);
  try {
    await look(page, faults);
  } finally {
    await page.context().close();
  }
}

function boxFor(page: Page, name: string): Locator {
  return page.getByRole('checkbox', { name, exact: true });
}

/** Which layers the switches say are shown. */
function shown(page: Page): Promise<string[]> {
  return page
    .locator('.legend input')
    .evaluateAll((boxes) =>
      boxes.flatMap((box) => (box instanceof HTMLInputElement && box.checked ? [box.value] : [])),
    );
}

function style(locator: Locator, property: string, pseudo?: string): Promise<string> {
  return locator
    .first()
    .evaluate(
      (element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name ?? ''),
      [property, pseudo],
    );
}

describe('a layer of marks', () => {
  test('is switched off and on again: its words read as the text around them, and stay links', async () => {
    await visit(desk, async (page, faults) => {
      const quoted = page.locator('.text span[data-mark="quote"]');
      const named = page.locator('.text a[data-mark="name"]');
      const hedge = page.locator('.text [data-mark="hedge"]');
      expect(await style(quoted, 'text-decoration-line')).toBe('underline');
      expect(await style(named, 'text-decoration-line')).toBe('underline');
      expect(await style(hedge, 'border-block-end-style')).toBe('dashed');

      for (const name of ['spoken words', 'names', 'hedges']) await boxFor(page, name).uncheck();
      expect(await style(quoted, 'text-decoration-line')).toBe('none');
      expect(await style(page.locator('.text a[data-mark="quote"]'), 'text-decoration-line')).toBe('none');
      expect(await style(named, 'text-decoration-line')).toBe('none');
      expect(await style(hedge, 'border-block-end-style')).toBe('none');
      expect(await named.first().getAttribute('href')).not.toBeNull();

      for (const name of ['spoken words', 'names', 'hedges']) await boxFor(page, name).check();
      expect(await style(quoted, 'text-decoration-line')).toBe('underline');
      expect(await style(hedge, 'border-block-end-style')).toBe('dashed');
      expect(faults).toEqual([]);
    });
  });

  test('takes its shapes, rules and notes along: claims', async () => {
    await visit(desk, async (page) => {
      const shapes = page.locator(
        'a[data-verdict="contradicted"][data-mark="verdict"], a[data-verdict="disputed"][data-mark="verdict"]',
      );
      const rule = page.locator(
        '[data-mark="claim"][data-verdict="contradicted"], [data-mark="claim"][data-verdict="disputed"]',
      );
      expect(await shapes.first().isVisible()).toBe(true);
      expect(await style(rule, 'content', '::after')).toBe('""');
      await boxFor(page, 'contested claims').uncheck();
      expect(await shapes.evaluateAll((all) => all.filter((shape) => shape.checkVisibility()).length)).toBe(0);
      expect(await style(rule, 'content', '::after')).toBe('none');
      expect(await page.locator('[data-note="claim"]:visible').count()).toBe(0);
      expect(await page.locator('li[data-note="quote"]:visible').count()).toBeGreaterThan(0);
      await boxFor(page, 'spoken words').uncheck();
      expect(await page.locator('.margin:visible').count()).toBe(0);
      await boxFor(page, 'contested claims').check();
      expect(await page.locator('.margin:visible').count()).toBeGreaterThan(0);
    });
  });

  test('is called for where nothing stands against a claim: its shapes and notes come by their own switch', async () => {
    await visit(desk, async (page, faults) => {
      const shapes = page.locator(
        '[data-verdict="corroborated"][data-mark="verdict"], [data-verdict="not assessed"][data-mark="verdict"]',
      );
      const seen = () => shapes.evaluateAll((all) => all.filter((shape) => shape.checkVisibility()).length);
      const count = await shapes.count();
      expect(count).toBeGreaterThan(0);
      expect(await seen()).toBe(0);
      expect(await page.locator('[data-note="other-claims"]:visible').count()).toBe(0);
      await boxFor(page, 'other claims').check();
      expect(await seen()).toBe(count);
      expect(await page.locator('li[data-note="other-claims"]:visible').count()).toBeGreaterThan(0);
      expect(page.url()).toBe(`${site.address(article)}?hide=`);
      expect(faults).toEqual([]);
    });
  });

  test('is all there without script, where nobody could call for it', async () => {
    await visit({ ...desk, javaScriptEnabled: false }, async (page) => {
      const shapes = page.locator('[data-mark="verdict"]');
      expect(await page.locator('[data-mark="verdict"]:visible').count()).toBe(await shapes.count());
      expect(await page.locator('li[data-note="other-claims"]:visible').count()).toBeGreaterThan(0);
    });
  });

  test('looks in the legend as it does in the text: shape, tone, and the rule beside the lines', async () => {
    await visit(desk, async (page) => {
      for (const verdict of ['contradicted', 'disputed']) {
        const inText = page.locator(`[data-mark="verdict"][data-verdict="${verdict}"]`);
        const inLegend = page.locator(`.legend [data-verdict="${verdict}"]`);
        if ((await inText.count()) === 0) continue;
        for (const property of ['background-image', 'background-color', 'border-radius', 'color'])
          expect(await style(inLegend, property, '::before')).toBe(await style(inText, property, '::before'));
        const rule = page.locator(`[data-mark="claim"][data-verdict="${verdict}"]`);
        expect(await style(inLegend, 'border-inline-start-style', '::after')).toBe(
          await style(rule, 'border-inline-start-style', '::after'),
        );
      }
    });
  });

  test('is left out of the line that stands for the notes on a phone', async () => {
    await visit(phone, async (page) => {
      const whole = (await page.locator('.margin:visible summary').allInnerTexts()).join('\n');
      await page.locator('.legend summary').click();
      await boxFor(page, 'contested claims').uncheck();
      const lines = await page.locator('.margin:visible summary').allInnerTexts();
      expect(whole).toMatch(/contradicted|disputed/);
      expect(whole).not.toMatch(/corroborated|assessed/);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.join('\n')).not.toMatch(/corroborated|contradicted|disputed|assessed/);
    });
  });

  test('has no hovers while it is off', async () => {
    await visit(desk, async (page) => {
      await boxFor(page, 'names').uncheck();
      await page.locator('.text a[data-mark="name"]').first().hover();
      await page.waitForTimeout(700);
      expect(await page.locator('.hover:popover-open').count()).toBe(0);
      await page.locator('.text a[data-mark="quote"]').first().hover();
      await page.locator('.hover:popover-open').waitFor();
    });
  });

  test('is switched by the keyboard', async () => {
    await visit(desk, async (page) => {
      await boxFor(page, 'names').focus();
      await page.keyboard.press('Space');
      expect(await shown(page)).toEqual(['quotes', 'hedges', 'claims']);
    });
  });
});

describe('only one source', () => {
  const colourOf = (page: Page, selector: string) => style(page.locator(selector), 'color');

  test.each([
    ['a desk', desk],
    ['a phone', phone],
  ])('pales what nobody else says, and explains it: on %s', async (_what, options) => {
    await visit(options, async (page, faults) => {
      const note = page.locator('.legend > p');
      const [pale, dark] = [
        '[data-mark="claim"][data-verdict="contradicted"]',
        'span[data-mark="quote"]:not([data-single])',
      ];
      const ink = await colourOf(page, '.text');
      expect([await colourOf(page, pale), await colourOf(page, dark)]).toEqual([ink, ink]);
      expect(await note.isVisible()).toBe(false);
      if (options === phone) await page.locator('.legend summary').click();
      await boxFor(page, 'only one source').check();
      const soft = await colourOf(page, '.text');
      expect(soft).not.toBe(ink);
      expect([await colourOf(page, pale), await colourOf(page, dark)]).toEqual([soft, ink]);
      if (options === phone) await page.locator('.legend summary').click();
      expect(await note.innerText()).toMatch(/^Pale: .* Dark: .*\(1 of 3 claims\).*quote/);
      expect(page.url()).toBe(`${site.address(article)}?single`);
      await page.emulateMedia({ media: 'print' });
      expect([await note.isVisible(), await colourOf(page, pale)]).toEqual([true, soft]);
      expect(faults).toEqual([]);
    });
  });

  test('comes with its address; on paper there is nothing of it where it is off', async () => {
    await visit(
      { ...phone, forcedColors: 'active' },
      async (page) => {
        expect(await page.locator('.legend > p').isVisible()).toBe(true);
        const [pale, dark] = [
          '[data-mark="claim"][data-verdict="contradicted"]',
          'span[data-mark="quote"]:not([data-single])',
        ];
        expect(await colourOf(page, pale)).not.toBe(await colourOf(page, dark));
        await page.goto(site.address(article));
        expect(await page.locator('.legend > p').isVisible()).toBe(false);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.legend').getByText('only one source').isVisible()).toBe(false);
      },
      '?single',
    );
  });
});

describe('the choice', () => {
  test('lives in the address, beside its fragment, and leaves it when everything is shown', async () => {
    await visit(
      desk,
      async (page) => {
        const records = await page.evaluate(() => history.length);
        await boxFor(page, 'contested claims').uncheck();
        await boxFor(page, 'hedges').uncheck();
        expect(page.url()).toBe(`${site.address(article)}?hide=hedges,claims,others#p2`);
        await boxFor(page, 'contested claims').check();
        await boxFor(page, 'hedges').check();
        expect(page.url()).toBe(`${site.address(article)}#p2`);
        expect(await page.evaluate(() => history.length)).toBe(records);
      },
      '#p2',
    );
  });

  test('is kept for the next article', async () => {
    await visit(desk, async (page) => {
      await boxFor(page, 'names').uncheck();
      await page.goto(site.address(goldenPages['article in Arabic']));
      expect(await shown(page)).not.toContain('names');
      expect(await style(page.locator('.text a[data-mark="name"]'), 'text-decoration-line')).toBe('none');
      expect(page.url()).toBe(site.address(goldenPages['article in Arabic']));
    });
  });

  test('of the address wins, and is not kept by who only follows it', async () => {
    await visit(desk, async (page) => {
      await boxFor(page, 'names').uncheck();
      await page.goto(`${site.address(article)}?hide=claims`);
      expect(await shown(page)).toEqual(['quotes', 'names', 'hedges', 'others']);
      await page.goto(`${site.address(article)}?hide=`);
      expect(await shown(page)).toEqual(['quotes', 'names', 'hedges', 'claims', 'others']);
      await page.goto(site.address(article));
      expect(await shown(page)).toEqual(['quotes', 'hedges', 'claims']);
    });
  });

  test('holds for the page where the browser keeps nothing', async () => {
    const { page, faults } = await site.newPage(desk);
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(site.address(article));
    await boxFor(page, 'contested claims').uncheck();
    expect(page.url()).toContain('?hide=claims,others');
    expect(await page.locator('.annotated').getAttribute('data-hide')).toBe('claims others');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the switches', () => {
  test('are a named group, each named by what it shows', async () => {
    await visit(desk, async (page) => {
      const boxes = page.getByRole('list', { name: 'Marks in the text' }).getByRole('checkbox');
      expect(await boxes.evaluateAll((all) => all.map((box) => box.parentElement?.textContent.trim()))).toEqual([
        'spoken words',
        'names',
        'hedges',
        'contested claims',
        'other claims',
        'only one source',
      ]);
    });
  });

  test.each([desk, phone])(
    'are not to be seen without JavaScript, where the legend still explains the marks',
    async (options) => {
      await visit({ ...options, javaScriptEnabled: false }, async (page) => {
        if (options === phone) await page.locator('.legend summary').click();
        expect(await page.locator('.legend').getByText('spoken words').isVisible()).toBe(true);
        expect(await page.locator('.legend input:visible').count()).toBe(0);
      });
    },
  );

  test.each([desk, phone])('move nothing when they come', async (options) => {
    const places = async (scripts: boolean): Promise<unknown> => {
      const { page } = await site.newPage(options);
      if (!scripts) await page.route('**/*.js', (route) => route.abort());
      // Whether typefaces come in time is another question.
      await page.route('**/*.woff2', (route) => route.abort());
      await page.goto(site.address(article));
      if (options === phone) await page.locator('.legend summary').click();
      const found = await page
        .locator('.legend, .legend label, .legend span, .legend input, .paragraph, .margin')
        .evaluateAll((elements) => elements.map((element) => JSON.stringify(element.getBoundingClientRect())));
      const isOn = await page.locator('.legend input').first().isEnabled();
      await page.context().close();
      expect(isOn).toBe(scripts);
      return found;
    };
    expect(await places(true)).toEqual(await places(false));
  });

  test.each([desk, phone])('please axe, on and off', async (options) => {
    await visit(options, async (page) => {
      if (options === phone) await page.locator('.legend summary').click();
      await loadAxe(page);
      expect(await violations(page, everything)).toEqual([]);
      await boxFor(page, 'only one source').check();
      expect(await violations(page, everything)).toEqual([]);
      for (const name of ['spoken words', 'names', 'hedges', 'contested claims']) await boxFor(page, name).uncheck();
      expect(await violations(page, everything)).toEqual([]);
    });
  });
});
