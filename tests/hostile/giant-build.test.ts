/** A whole build of an article with a passage in every fourth word of one sentence, in processes that may not have much memory. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { giants } from '../support/giants.ts';
import { runs } from '../support/runs.ts';
import { scratchFolder } from '../support/scratch-project.ts';
import { buildSite } from '../support/site.ts';

/** 2,000 at night, as many as `tests/views/giants.test.ts` weighs without a build. */
const size = runs(200);

test(`${size} quotes and claims in one sentence are built with 512 MB, and each page is small`, async () => {
  const files = giants['quotes and claims in one sentence'](size);
  const folder = scratchFolder(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}.md`, text])),
  );
  folder.write({ 'content/site.md': '---\nname: Averland Record\n---\n' });
  const outDir = join(folder.dir, 'dist');
  const { code, stdout, stderr } = await buildSite({
    contentDir: join(folder.dir, 'content'),
    outDir,
    siteUrl: 'https://record.example',
    args: ['--threads', '1'],
    env: { CARDS: 'none', NODE_OPTIONS: '--max-old-space-size=512' },
  });
  expect(code, stdout + stderr).toBe(0);
  const pages = ['quotes', 'claims'].flatMap((kind) =>
    readdirSync(join(outDir, kind))
      .filter((name) => /^[qc]\d+$/.test(name))
      .map((name) => statSync(join(outDir, kind, name, 'index.html')).size),
  );
  expect(pages).toHaveLength(size);
  process.stdout.write(`largest page of a quote or claim: ${Math.max(...pages)} bytes\n`);
  // The context around a passage is bounded, however long its sentence is.
  expect(Math.max(...pages)).toBeLessThan(20_000);
  folder.remove();
});
