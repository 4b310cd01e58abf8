/**
 * Makes all that a build makes of a giant, in a process of its own, and tells what that cost: CPU seconds, the peak of
 * memory, and how much came of it. Nothing is written.
 */
import { buildCorpus } from '../../src/record/corpus/build-corpus.ts';
import { parseQualifiedId } from '../../src/record/schemas/fields.ts';
import { parseSource } from '../../src/record/source/parse-source.ts';
import { articleHovers } from '../../src/views/hover/hover-view.ts';
import { createLinks } from '../../src/views/page/links.ts';
import { shownPages } from '../../src/views/page/site-pages.ts';
import { createSite } from '../../src/views/page/site.ts';
import { searchRecords } from '../../src/views/search/search-records.ts';
import { recordCard } from '../../src/views/sharing/cards/card.ts';
import { buildFeed } from '../../src/views/sharing/feeds/build-feed.ts';
import { recordThings } from '../../src/views/sharing/json-ld/record-things.ts';
import { timelineParts } from '../../src/views/timeline/timeline-data.ts';
import { giants, type Giant } from './giants.ts';

const [name = '', size = '1'] = process.argv.slice(2);
const files = giants[name as Giant](Number(size));
const textBytes = Object.values(files).reduce((sum, text) => sum + text.length, 0);

let last = process.cpuUsage();
const phases: Record<string, { readonly cpu: number; readonly bytes: number; readonly largest: number }> = {};
function weigh(phase: string, make: () => Iterable<unknown>): void {
  let [bytes, largest] = [0, 0];
  for (const made of make()) {
    const length = JSON.stringify(made)?.length ?? 0;
    bytes += length;
    largest = Math.max(largest, length);
  }
  const { user, system } = process.cpuUsage(last);
  last = process.cpuUsage();
  phases[phase] = { cpu: Math.round((user + system) / 10_000) / 100, bytes, largest };
}

const sources = Object.entries(files).map(([path, text]) => {
  const { kind, id } = parseQualifiedId(path) ?? { kind: 'topics' as const, id: path };
  const { file, problems } = parseSource({ path: `content/${path}.md`, kind, id, text });
  if (!file) throw new Error(problems[0]?.message);
  return file;
});
const site = parseSource({ path: 'content/site.md', kind: 'site', id: 'site', text: '---\nname: Averland Record\n---\n' });
const { corpus, problems } = buildCorpus(sources, { site: site.file });
const errors = problems.filter(({ severity }) => severity === 'error');
weigh('check', () => []);
if (errors.length === 0) {
  const shown = createSite(corpus, createLinks('/', 'https://record.example'), {});
  const records = Object.values(corpus.records).flatMap((all) => [...all.values()]);
  weigh('pages', function* () {
    for (const { view } of shownPages(shown)) yield view();
  });
  weigh('hovers', function* () {
    for (const id of corpus.records.articles.keys()) yield articleHovers(shown, id);
  });
  weigh('search', () => searchRecords(shown));
  weigh('linked data', function* () {
    for (const record of records) yield recordThings(shown, record);
  });
  weigh('cards', function* () {
    for (const record of records) yield recordCard(shown, record);
  });
  weigh('feeds', function* () {
    yield buildFeed(shown, undefined);
    for (const actor of corpus.records.actors.values()) yield buildFeed(shown, { kind: 'actors', id: actor.id });
  });
  weigh('timelines', function* () {
    yield timelineParts(shown, undefined);
    for (const actor of corpus.records.actors.values()) yield timelineParts(shown, actor);
  });
}
process.stdout.write(
  `${JSON.stringify({
    textBytes,
    errors: errors.slice(0, 3).map(({ path, code, message }) => `${path} ${code}: ${message}`),
    errorCount: errors.length,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    phases,
  })}\n`,
);
