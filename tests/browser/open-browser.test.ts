import { expect, test } from 'vitest';

import { scratchFolder } from '../support/scratch-project.ts';
import { openBrowser, serveSite } from '../support/site.ts';

test('a real browser opens a served page under a base path and runs its script', async () => {
  const folder = scratchFolder({
    'index.html': '<!doctype html><title>Before</title><h1>Served</h1><script src="after.js"></script>',
    'after.js': "document.title = 'After';",
  });
  const site = await serveSite(folder.dir, '/some/base/');
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    expect(await page.title()).toBe('After');
    expect(await page.textContent('h1')).toBe('Served');
  } finally {
    await browser.close();
    await site.close();
    folder.remove();
  }
});
