import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { basePath } from '../support/built-site.ts';
import { loadAxe, looks, put, violations } from '../support/axe.ts';
import { manyEvents } from '../support/many-events.ts';
import { openSite, type OpenSite, type WatchedPage } from '../support/open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('golden');
});
afterAll(() => site.close());

/** Of the golden record, in order of time. */
const datedEvents = [
  'office-opens',
  'works-end',
  'lamp-lit',
  'lamp-lit-in-winter',
  'toll-year',
  'remark-in-april',
  'quay-dispute',
  'gate-rammed',
  'council-meeting',
  'minutes-kept',
];

/** Opens a timeline and waits for its script, unless scripts are off. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const opened = await site.newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 }, ...options });
  await opened.page.goto(site.address(path));
  if (options.javaScriptEnabled !== false) await ready(opened.page);
  return opened;
}

async function ready(page: Page): Promise<void> {
  await page.locator('.instrument').scrollIntoViewIfNeeded();
  await page.locator('.instrument[data-state="ready"]').waitFor();
}

/** The line that says which time is shown, and of how many events. */
const shown = (page: Page) => page.locator('.instrument .shown').textContent();

/** Until the drawing says something. */
async function untilShown(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('.instrument .shown').filter({ hasText: text }).waitFor();
}

/** The id of the event that has the focus; undefined where something else has it. */
function focusedEvent(page: Page): Promise<string | undefined> {
  return page.evaluate(() => /\/events\/([^/]+)\/$/.exec(document.activeElement?.getAttribute('href') ?? '')?.[1]);
}

const query = (page: Page) => new URL(page.url()).search;

describe('without its script', () => {
  test('the still drawing and the list are there, and nothing of the instrument', async () => {
    for (const path of ['timeline/', 'actors/ana-rivera/', 'places/old-lighthouse/']) {
      const { page } = await open(path, { javaScriptEnabled: false });
      expect(await page.locator('.instrument').isVisible()).toBe(false);
      expect(await page.locator('.event-list a').first().isVisible()).toBe(true);
      if (path !== 'actors/ana-rivera/') {
        expect(await page.locator('.timeline-drawing[data-size="wide"]').isVisible()).toBe(true);
      }
      await page.context().close();
    }
  });

  test('and when its data cannot be had, the same', async () => {
    const { page } = await site.newPage();
    await page.route('**/timeline/events.json', (route) => route.abort());
    await page.goto(site.address('timeline/'));
    await page.locator('.timeline-drawing[data-size="wide"]').waitFor();
    expect(await page.locator('.instrument').isVisible()).toBe(false);
    await page.context().close();
  });

  test('in print, the still drawing is printed', async () => {
    const { page } = await open('timeline/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.instrument').isVisible()).toBe(false);
    expect(await page.locator('.timeline-drawing:visible').count()).toBe(1);
    await page.context().close();
  });
});

describe('when it comes', () => {
  test.each([
    ['timeline/', 1280],
    ['timeline/', 320],
    ['places/old-lighthouse/', 1280],
    ['topics/harbour/tolls/', 390],
  ])('nothing on the page moves, and nothing goes wrong: %s at %i px', async (path, width) => {
    const { page, faults } = await site.newPage({ viewport: { width, height: 800 } });
    let letGo: (() => void) | undefined;
    const held = new Promise<void>((done) => (letGo = done));
    await page.route('**/timeline/**.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.address(path));
    const tops = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.instrument, .instrument ~ *, .site-footer')]
          .filter((element) => element.checkVisibility())
          .map((element) => [element.getBoundingClientRect().top + scrollY, element.clientHeight]),
      );
    await page.evaluate(() => document.fonts.ready);
    const before = await tops();
    letGo?.();
    await ready(page);
    await page.locator('.instrument svg.lanes :is(.mark, .column)').first().waitFor();
    expect(await tops()).toEqual(before);
    expect(before.length).toBeGreaterThan(1);
    expect(faults).toEqual([]);
    expect(await page.locator('.still-timeline').first().isVisible()).toBe(false);
    await page.context().close();
  });

  test('axe finds nothing, at 320 and 1280 px, in light and dark, with lanes and filters', async () => {
    const { page } = await open('timeline/');
    const found: string[] = [];
    for (const search of ['', '?lanes=place', '?from=2031-04&to=2031-05&actor=ana-rivera']) {
      for (const look of looks) {
        await put(page, look);
        await page.goto(site.address(`timeline/${search}`));
        await ready(page);
        await loadAxe(page);
        const wrong = await violations(page, look.rules);
        found.push(...wrong.map((one) => `${search} ${look.width} ${look.colorScheme}: ${one}`));
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    }
    expect(found).toEqual([]);
    await page.context().close();
  });

  test('in forced colours its marks are still seen', async () => {
    const { page } = await open('timeline/', { forcedColors: 'active' });
    const [fill, paper] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.lanes .shape:not(.is-uncertain)') ?? document.body).fill,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(fill).not.toBe(paper);
    expect(fill).toMatch(/^rgb/);
    await page.context().close();
  });
});

describe('by the keyboard', () => {
  test('it zooms from decades to days and back, moves, and shows the ends and the whole', async () => {
    const { page, faults } = await open('timeline/');
    expect(await shown(page)).toBe('2028 to 2031\u00A0· 10 events');
    await page.locator('.plot').focus();
    await page.keyboard.press('End');
    for (let press = 0; press < 14; press += 1) await page.keyboard.press('+');
    await untilShown(page, /^\d+(–\d+)? \w+ 20\d\d/);
    const closest = await shown(page);
    // Two steps are more than a day, however the closest window lies across its days.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction((before) => document.querySelector('.shown')?.textContent !== before, closest);
    await page.keyboard.press('Home');
    await untilShown(page, '1–3 January 2028');
    await page.keyboard.press('End');
    await untilShown(page, '29–31 December 2031');
    await page.keyboard.press('-');
    await untilShown(page, /December 2031/);
    await page.keyboard.press('0');
    await untilShown(page, '2028 to 2031\u00A0· 10 events');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('Tab reaches every event in the order of time, moves the window with it, and leads on at the end', async () => {
    const { page } = await open('timeline/?from=2031-05-01&to=2031-05-07');
    await page.locator('.plot').focus();
    // From the first one shown back to the beginning, and from there to the end.
    await page.keyboard.press('Tab');
    const back: (string | undefined)[] = [];
    for (let press = 0; press < 14; press += 1) {
      const focused = await focusedEvent(page);
      if (focused === undefined) break;
      back.unshift(focused);
      await page.keyboard.press('Shift+Tab');
    }
    expect(back).toEqual(datedEvents.slice(0, back.length));
    expect(back.length).toBeGreaterThan(4);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('plot');
    await page.keyboard.press('Home');
    await page.waitForTimeout(100);
    await page.keyboard.press('Tab');
    while ((await focusedEvent(page)) !== datedEvents[0]) await page.keyboard.press('Shift+Tab');
    const reached: (string | undefined)[] = [];
    for (let press = 0; press < 14; press += 1) {
      const isInside = await page.evaluate(() => document.activeElement?.closest('svg.lanes') !== null);
      if (!isInside) break;
      reached.push(await focusedEvent(page));
      const seen = await page.evaluate(() => {
        const { outlineStyle } = getComputedStyle(document.activeElement ?? document.body);
        const box = document.activeElement?.getBoundingClientRect();
        const plot = document.querySelector('.plot')?.getBoundingClientRect();
        return outlineStyle !== 'none' && box && plot && box.right > plot.left && box.left < plot.right;
      });
      expect(seen).toBe(true);
      await page.keyboard.press('Tab');
    }
    expect(reached).toEqual(datedEvents);
    // The undated one is next.
    expect(await focusedEvent(page)).toBe('storm');
    await page.context().close();
  });

  test('says of the event that has the focus what it is and when it was', async () => {
    const { page } = await open('timeline/');
    await page.locator('.plot').focus();
    await page.keyboard.press('Tab');
    while ((await focusedEvent(page)) !== 'council-meeting') await page.keyboard.press('Tab');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(label).toBe('Meeting of the council on tolls, 5 May 2031, inferred');
    expect(await page.locator('.detail').textContent()).toBe(
      'Meeting of the council on tolls5 May 2031 (inferred)\u00A0· meeting\u00A0· Quay Street\u00A0· Ana Rivera, Council of Averland',
    );
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('plot');
    await page.context().close();
  });

  test('the drawing can be skipped', async () => {
    const { page } = await open('timeline/');
    await page.locator('.skip-drawing').focus();
    expect((await page.locator('.skip-drawing').boundingBox())?.height).toBeGreaterThan(10);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.context().close();
  });
});

describe('by wheel and pointer', () => {
  test('the plain wheel scrolls the page until the drawing is clicked; with Ctrl it always zooms', async () => {
    const { page } = await open('timeline/', { viewport: { width: 1280, height: 800 } });
    const whole = await shown(page);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    const box = await page.locator('svg.lanes').boundingBox();
    if (!box) throw new Error('There is no drawing.');
    await page.mouse.move(box.x + box.width * 0.9, box.y + 60);
    await page.mouse.wheel(0, 40);
    await page.waitForFunction(() => scrollY === 40);
    expect(await shown(page)).toBe(whole);
    await page.mouse.wheel(0, -40);
    await page.waitForFunction(() => scrollY === 0);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -480);
    await page.keyboard.up('Control');
    await page.waitForFunction((before) => document.querySelector('.shown')?.textContent !== before, whole);
    expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([0, 1]);
    const closer = await shown(page);
    // At the foot, where no mark is: where marks and names lie depends on the typeface they are measured in.
    await page.mouse.click(box.x + 2, box.y + box.height - 4);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('plot');
    await page.mouse.wheel(0, -240);
    await page.waitForFunction((before) => document.querySelector('.shown')?.textContent !== before, closer);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.context().close();
  });

  test('dragging moves it, and is no click on what lies under the pointer', async () => {
    const { page } = await open('timeline/?from=2030&to=2030');
    const mark = page.locator('.mark').first();
    const box = await mark.boundingBox();
    if (!box) throw new Error('There is no mark.');
    await page.mouse.move(box.x + 20, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 120, box.y + 12, { steps: 5 });
    await page.mouse.up();
    await untilShown(page, /to/);
    expect(new URL(page.url()).pathname).toBe(`${basePath}timeline/`);
    expect(await shown(page)).toMatch(/^\w+ 2029 to/);
    await page.context().close();
  });

  test('a press on the whole time takes the window there', async () => {
    const { page } = await open('timeline/?from=2031-05-01&to=2031-05-10');
    await page.locator('svg.whole').click({ position: { x: 4, y: 20 } });
    await untilShown(page, 'January 2028');
    await page.context().close();
  });

  test('two fingers pinch, one moves it, and the page stays where it is', async () => {
    const { page } = await open('timeline/', { hasTouch: true, viewport: { width: 390, height: 800 } });
    const session = await page.context().newCDPSession(page);
    const box = await page.locator('svg.lanes').boundingBox();
    if (!box) throw new Error('There is no drawing.');
    const y = box.y + 80;
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) => {
      await session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y, id })) });
    };
    await touch('touchStart', 150, 200);
    for (const spread of [20, 40, 60, 80]) await touch('touchMove', 150 - spread, 200 + spread);
    await touch('touchEnd');
    await untilShown(page, /\d{4} to \d{4}|\w+ \d{4} to \w+ \d{4}/);
    const pinched = await shown(page);
    expect(pinched).not.toContain('2028 to 2031');
    await touch('touchStart', 200);
    for (const x of [220, 260, 300, 340]) await touch('touchMove', x);
    await touch('touchEnd');
    await page.waitForFunction((before) => document.querySelector('.shown')?.textContent !== before, pinched);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    await page.context().close();
  });

  test('a finger’s first press on a mark says what it is, the second follows it', async () => {
    const { page } = await open('timeline/?from=2031&to=2031', {
      hasTouch: true,
      viewport: { width: 390, height: 844 },
    });
    const mark = page.locator('svg.lanes a.mark[href$="/council-meeting/"]');
    await mark.tap();
    await page.locator('.instrument .detail a[href$="/council-meeting/"]').waitFor();
    expect(query(page)).toBe('?from=2031&to=2031');
    await mark.tap();
    await page.waitForURL(/events\/council-meeting\/$/);
    await page.context().close();
  });

  test('buttons do what the keys do', async () => {
    const { page } = await open('timeline/');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForFunction(() => !document.querySelector('.shown')?.textContent.startsWith('2028 to 2031'));
    const closer = await shown(page);
    await page.getByRole('button', { name: 'Later' }).click();
    await page.waitForFunction((before) => document.querySelector('.shown')?.textContent !== before, closer);
    await page.getByRole('button', { name: 'Earlier' }).click();
    await page.waitForFunction((before) => document.querySelector('.shown')?.textContent === before, closer);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await untilShown(page, '2028 to 2031');
    await page.getByRole('button', { name: 'Whole time' }).click();
    expect(await shown(page)).toBe('2028 to 2031\u00A0· 10 events');
    await page.context().close();
  });

  test('a movement is short, and there is none for a reader who wants less', async () => {
    const { page } = await open('timeline/', { reducedMotion: 'no-preference' });
    const seen = await page.evaluate(async () => {
      document.querySelector<HTMLButtonElement>('[data-command="closer"]')?.click();
      const drawings = new Set<string>();
      for (let frame = 0; frame < 40; frame += 1) {
        await new Promise(requestAnimationFrame);
        drawings.add(document.querySelector('.lanes .axis')?.getAttribute('d') ?? '');
      }
      return drawings.size;
    });
    expect(seen).toBeGreaterThan(2);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const steps = await page.evaluate(async () => {
      const frames: string[] = [];
      document.querySelector<HTMLButtonElement>('[data-command="whole"]')?.click();
      for (let frame = 0; frame < 20; frame += 1) {
        await new Promise(requestAnimationFrame);
        frames.push(document.querySelector('.shown')?.textContent ?? '');
      }
      return new Set(frames.slice(1)).size;
    });
    expect(steps).toBe(1);
    await page.context().close();
  });
});

describe('lanes and filters', () => {
  test('lanes are by actor, place or kind', async () => {
    const { page } = await open('timeline/');
    const lanes = () => page.locator('svg.lanes .lane').allTextContents();
    expect(await lanes()).toEqual([]);
    await page.getByLabel('Lanes').selectOption('by place');
    await page.locator('svg.lanes .lane').first().waitFor();
    expect(await lanes()).toEqual(['Quay Street', 'old lighthouse', 'Place not stated']);
    await page.getByLabel('Lanes').selectOption('by kind');
    await page.locator('svg.lanes .lane').filter({ hasText: 'meeting' }).waitFor();
    await page.getByLabel('Lanes').selectOption('none');
    await page.waitForFunction(() => document.querySelectorAll('svg.lanes .lane').length === 0);
    await page.context().close();
  });

  test('a record is found by its name, filters the events, and is taken off again', async () => {
    const { page } = await open('timeline/');
    const field = page.getByLabel('Show only');
    await field.fill('ana riv');
    expect(
      await page
        .locator('#timeline-records option')
        .evaluateAll((options) => options.map((option) => option.getAttribute('value'))),
    ).toContain('Ana Rivera (actor)');
    await field.press('Enter');
    const filter = page.locator('.filters button');
    await filter.first().waitFor();
    expect(await filter.first().innerText()).toMatch(/^Ana Rivera \(actor\) ×/);
    await untilShown(page, '1 event');
    await field.fill('old lighthouse (place)');
    await untilShown(page, '0 events');
    expect(await page.locator('.shelf').isVisible()).toBe(false);
    await filter.first().click();
    await untilShown(page, '2 events');
    await page.waitForURL(/\?place=old-lighthouse$/);
    await filter.first().click();
    await untilShown(page, '2028 to 2031\u00A0· 10 events');
    expect(await page.locator('.shelf').isVisible()).toBe(true);
    await field.fill('nobody at all');
    await field.press('Enter');
    expect(await page.locator('.filter-message').textContent()).toBe('No event is of anything called “nobody at all”.');
    await page.context().close();
  });
});

describe('the address', () => {
  test('holds the view, and gives it back', async () => {
    const { page } = await open('timeline/');
    await page.locator('.plot').focus();
    await page.keyboard.press('End');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('+');
    await page.getByLabel('Lanes').selectOption('by actor');
    await page.getByLabel('Show only').fill('The toll');
    await page.getByLabel('Show only').fill('process (kind of event)');
    await page.waitForURL(/\?from=20[\d-]+&to=20[\d-]+&lanes=actor&kind=process$/);
    const [address, before] = [page.url(), await shown(page)];
    const marks = await page
      .locator('svg.lanes .mark')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('href')));
    await page.reload();
    await ready(page);
    expect(page.url()).toBe(address);
    expect(await shown(page)).toBe(before);
    expect(await page.getByLabel('Lanes').inputValue()).toBe('actor');
    expect(await page.locator('.filters button').count()).toBe(1);
    expect(
      await page.locator('svg.lanes .mark').evaluateAll((all) => all.map((mark) => mark.getAttribute('href'))),
    ).toEqual(marks);
    await page.context().close();
  });

  test('is there again on the way back from an event', async () => {
    const { page } = await open('timeline/?from=2031&to=2031');
    await page.locator('.mark').filter({ hasText: 'Meeting of the council' }).click();
    await page.waitForURL(/events\/council-meeting\/$/);
    await page.goBack();
    await ready(page);
    expect(query(page)).toBe('?from=2031&to=2031');
    expect(await shown(page)).toMatch(/^2031/);
    await page.context().close();
  });

  test('has a place on the way back for each step', async () => {
    const { page } = await open('timeline/');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForURL(/\?from=/);
    const [closer, address] = [await shown(page), page.url()];
    await page.getByLabel('Lanes').selectOption('by actor');
    await page.waitForURL(/&lanes=actor$/);
    await page.goBack();
    await page.waitForURL(address);
    expect(await page.getByLabel('Lanes').inputValue()).toBe('');
    expect(await shown(page)).toBe(closer);
    await page.goBack();
    await untilShown(page, '2028 to 2031\u00A0· 10 events');
    await page.goForward();
    await untilShown(page, closer ?? '');
    await page.context().close();
  });

  test('that makes no sense shows the whole time', async () => {
    const { page, faults } = await open('timeline/?from=tomorrow&to=2031-99&lanes=colour&actor=nobody&x=1');
    expect(await shown(page)).toBe('2028 to 2031\u00A0· 10 events');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForURL(/\?x=1&from=/);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('with 5,000 events', () => {
  async function openMany(path = 'timeline/'): Promise<WatchedPage> {
    const opened = await site.newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
    const first = `${basePath}timeline/events.json`;
    const files = manyEvents(5000, first);
    await opened.page.route('**/timeline/*.json', (route) => {
      const content = files.get(new URL(route.request().url()).pathname);
      return content ? route.fulfill({ json: content }) : route.continue();
    });
    await opened.page.goto(site.address(path));
    await ready(opened.page);
    return opened;
  }
  const elements = (page: Page) => page.locator('.instrument svg *').count();

  test('it shows at first how many there were when, in few elements, and asks only for what it needs', async () => {
    const { page, faults } = await openMany();
    expect(await shown(page)).toMatch(/^2001 to 2032\u00A0· 4,9\d\d events$/);
    expect(await page.locator('.column').count()).toBeGreaterThan(20);
    expect(await elements(page)).toBeLessThan(700);
    const label = await page.locator('.column').first().getAttribute('aria-label');
    expect(label).toMatch(/^2001: \d+ events$/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a column opens into its time, down to single events, and Tab goes on from there', async () => {
    const { page } = await openMany('timeline/?from=2003&to=2008');
    for (let level = 0; level < 6 && (await page.locator('.mark').count()) === 0; level += 1) {
      const before = await shown(page);
      await page.locator('.column').nth(3).focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction((title) => document.querySelector('.shown')?.textContent !== title, before);
    }
    expect(await page.locator('.column').first().getAttribute('aria-label')).toMatch(
      /^\d\d events reach across all of this time$/,
    );
    expect(await elements(page)).toBeLessThan(1500);
    await page.locator('.plot').focus();
    await page.keyboard.press('Tab');
    const numbers: number[] = [];
    for (let press = 0; press < 60; press += 1) {
      const index = await page.evaluate(() => Number(document.activeElement?.getAttribute('data-event') ?? -1));
      if (index >= 0) numbers.push(index);
      await page.keyboard.press('Tab');
    }
    expect(numbers.length).toBeGreaterThan(40);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers).size).toBe(numbers.length);
    await page.context().close();
  });

  test('a day too crowded to draw is listed', async () => {
    const { page } = await openMany('timeline/?from=2025-08-22&to=2025-08-28');
    const column = page.locator('.column').nth(3);
    const label = (await column.getAttribute('aria-label')) ?? '';
    await column.click();
    const list = page.locator('.crowd');
    await list.locator('a').first().waitFor();
    expect(await list.locator('.listing-title').textContent()).toBe(label.replace(': ', '\u00A0· '));
    expect(await list.locator('a').count()).toBe(12);
    await list.getByRole('button', { name: 'Show 12 more' }).click();
    expect(await list.locator('a').count()).toBe(24);
    expect(await page.evaluate(() => document.activeElement?.closest('.crowd') !== null)).toBe(true);
    await page.context().close();
  });

  test('it is zoomed and moved without long pauses', async () => {
    const { page } = await openMany();
    await page.locator('.plot').focus();
    const draws = await page.evaluate(async () => {
      const plot = document.querySelector('.plot');
      let count = 0;
      const seen = new MutationObserver(() => (count += 1));
      seen.observe(document.querySelector('.shown') ?? document.body, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      for (const key of [...Array<string>(8).fill('+'), 'Home', 'End', ...Array<string>(8).fill('-')]) {
        plot?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      }
      return count;
    });
    // Each key is answered by a drawing of its own, within the frames it was given.
    expect(draws).toBeGreaterThan(14);
    await page.context().close();
  });
});
