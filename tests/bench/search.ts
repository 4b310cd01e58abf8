/**
 * What the search index of an invented record costs, and what an answer from it costs a reader:
 *
 *   node tests/bench/search.ts [ARTICLES] [QUERY ...]
 *
 * Bytes are those of gzip, as hosts send text. A query is asked with nothing loaded before but the page: "first" is until
 * the first result can be shown, "all" until every kind has its three.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { writeSearchIndex } from '../../src/build/search-index/search-index.ts';
import { readCorpus } from '../../src/record/corpus/read-corpus.ts';
import { createEngine } from '../../src/ui/scripts/search/engine/engine.ts';
import { openIndex } from '../../src/ui/scripts/search/engine/open-index.ts';
import { loadStem } from '../../src/ui/scripts/search/engine/stem.ts';
import { facets } from '../../src/views/browser/facets.ts';
import { createLinks } from '../../src/views/page/links.ts';
import { createSite } from '../../src/views/page/site.ts';
import { searchRecords } from '../../src/views/search/search-records.ts';
import { generateContent } from './generate.ts';

const [articles = '1000', ...asked] = process.argv.slice(2);
const queries =
  asked.length > 0
    ? asked
    : ['bramyrd', 'Bramird', 'oyster', 'the', '332', 'Rhosyn Bramyrd', '"oyster quota"', 'tide mill lease', 'bra'];
const megabyte = 1024 * 1024;

const dir = mkdtempSync(join(tmpdir(), 'on-record-search-'));
try {
  await measure();
} finally {
  rmSync(dir, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const contentDir = join(dir, 'content');
  for (const { path, text } of generateContent({ articles: Number(articles), seed: 7 })) {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true });
    writeFileSync(join(contentDir, path), text);
  }
  const site = createSite(readCorpus(contentDir, dir).corpus, createLinks('/', undefined));
  const views = cost(() => searchRecords(site));
  const siteDir = join(dir, 'site');
  const before = process.memoryUsage().rss;
  const index = cost(() => {
    writeSearchIndex(siteDir, views.value);
  });
  const files = readdirSync(siteDir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(siteDir, path)).isFile(),
  );
  const sizes = files.map((path) => statSync(join(siteDir, path)).size);
  print(`${views.value.length} records: views ${views.cpu} CPU s, index ${index.cpu} CPU s`);
  print(`memory before ${mb(before)}, at most ${mb(process.resourceUsage().maxRSS * 1024)}`);
  print(
    `${files.length} files, ${mb(sizes.reduce((sum, size) => sum + size, 0))}, the largest ${Math.max(...sizes)} bytes`,
  );
  for (const query of queries) print(await measureQuery(siteDir, query));
}

async function measureQuery(siteDir: string, query: string): Promise<string> {
  let requests = 0;
  let bytes = 0;
  const loaded = () => `${requests} requests, ${Math.round(bytes / 1000)} kB`;
  const index = await openIndex('/search/index.json', (address) => {
    const text = readFileSync(join(siteDir, address));
    requests += 1;
    bytes += gzipSync(text).length;
    return Promise.resolve(text.toString());
  });
  const engine = createEngine(index, await loadStem('en'));
  const answered = process.hrtime.bigint();
  const answer = await engine.ask({ query, limits: {} });
  const ms = (process.hrtime.bigint() - answered) / 1_000_000n;
  await answer.groups[0]?.take(0, 1);
  const first = loaded();
  for (const group of answer.groups) await group.take(0, 3);
  const all = loaded();
  for (const facet of facets) await answer.counts(facet);
  const meant = answer.instead.length > 0 ? `, meant: ${answer.instead.join(', ')}` : '';
  return `${query}: ${answer.total} results${meant}; first ${first}; all ${all}; with all facets ${loaded()}; ${ms} ms`;
}

function cost<T>(work: () => T): { readonly value: T; readonly cpu: string } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, cpu: ((user + system) / 1_000_000).toFixed(2) };
}

function mb(bytes: number): string {
  return `${Math.round(bytes / megabyte)} MB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
