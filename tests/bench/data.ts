/**
 * `node tests/bench/data.ts 1000`: what the open data of an invented record costs, in CPU seconds of this process.
 *
 * What the pages need as well, such as the way back along references, is counted where it is first asked for: here.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { writeData } from '../../src/build/data/write-data.ts';
import { readCorpus } from '../../src/record/corpus/read-corpus.ts';
import { articleAnnotationFile } from '../../src/views/data/annotations.ts';
import { recordTwin } from '../../src/views/data/twin.ts';
import { createLinks } from '../../src/views/page/links.ts';
import { createSite } from '../../src/views/page/site.ts';
import { twinKinds } from '../../src/views/page/twin-kinds.ts';
import { generateContent } from './generate.ts';

const articles = Number(process.argv[2] ?? '200');
const dir = mkdtempSync(join(tmpdir(), 'on-record-data-'));

/** Does something, and says what it took. */
function measured<T>(what: string, work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  const { rss } = process.memoryUsage();
  process.stdout.write(`${what}: ${((user + system) / 1e6).toFixed(2)} CPU s, ${Math.round(rss / 1e6)} MB held\n`);
  return result;
}

try {
  for (const { path, text } of generateContent({ articles, seed: 7 })) {
    mkdirSync(dirname(join(dir, 'content', path)), { recursive: true });
    writeFileSync(join(dir, 'content', path), text);
  }
  const { corpus } = measured('read and check', () => readCorpus(join(dir, 'content'), dir, { drafts: false }));
  const site = createSite(corpus, createLinks('/', 'https://record.example'));
  const write = (content: object): void => {
    writeFileSync(join(dir, 'one.json'), JSON.stringify(content));
  };
  measured('files of the whole record', () => writeData(site, join(dir, 'data')));
  measured('annotations of each article', () => {
    for (const article of corpus.records.articles.values()) write(articleAnnotationFile(site, article));
  });
  measured('twins', () => {
    for (const kind of twinKinds) for (const record of corpus.records[kind].values()) write(recordTwin(site, record));
  });
} finally {
  rmSync(dir, { recursive: true });
}
