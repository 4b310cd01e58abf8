/**
 * Makes all that a build makes of some giants, one after the other in one process, and tells of each what it cost: CPU
 * seconds, the peak of the process's memory so far, and how much came of it. Nothing is written.
 *
 *     node --max-old-space-size=512 tests/support/weigh-giant.ts '[["people at one meeting", 1000]]'
 */
import { buildCorpus } from '../../src/record/corpus/build-corpus.ts';
import { parseQualifiedId } from '../../src/record/schemas/fields.ts';
import { parseSource } from '../../src/record/source/parse-source.ts';
import { articleHovers } from '../../src/views/hover/hover-view.ts';
import { createLinks } from '../../src/views/page/links.ts';
import { shownPages } from '../../src/views/pages/site-pages.ts';
import { createSite, type Site } from '../../src/views/page/site.ts';
import { searchRecords } from '../../src/views/search/search-records.ts';
import { recordCard } from '../../src/views/sharing/cards/card.ts';
import { buildFeed } from '../../src/views/sharing/feeds/build-feed.ts';
import { recordThings } from '../../src/views/sharing/json-ld/record-things.ts';
import { timelineParts } from '../../src/views/timeline/timeline-data.ts';
import { giants, type Giant } from './giants.ts';

/** What a giant came to. Sizes are characters of JSON. */
export interface Weighed {
  readonly giant: string;
  readonly megabytesOfText: number;
  /** The first problem with it; a giant beyond its bound has one. */
  readonly refusal: string | undefined;
  readonly seconds: number;
  readonly peakMegabytes: number;
  /** The largest thing that is made, and all things together, by what they are. */
  readonly made: Readonly<Record<string, { readonly largest: number; readonly together: number }>>;
}

function weigh(giant: Giant, size: number): Weighed {
  const files = giants[giant](size);
  const before = process.cpuUsage();
  const sources = Object.entries(files).map(([path, text]) => {
    const { kind, id } = parseQualifiedId(path) ?? { kind: 'topics' as const, id: path };
    const { file, problems } = parseSource({ path: `content/${path}.md`, kind, id, text });
    if (!file) throw new Error(problems[0]?.message);
    return file;
  });
  const publication = '---\nname: Averland Record\n---\n';
  const site = parseSource({ path: 'content/site.md', kind: 'site', id: 'site', text: publication });
  const { corpus, problems } = buildCorpus(sources, { site: site.file });
  const error = problems.find(({ severity }) => severity === 'error');
  const made = error ? {} : sizesOf(createSite(corpus, createLinks('/', 'https://record.example'), {}));
  const { user, system } = process.cpuUsage(before);
  return {
    giant,
    megabytesOfText: Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6,
    refusal: error && `${error.path}:${error.line}:${error.column} ${error.code} ${error.message}`,
    seconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    made,
  };
}

function sizesOf(site: Site): Weighed['made'] {
  const records = Object.values(site.corpus.records).flatMap((all) => [...all.values()]);
  const { articles, actors } = site.corpus.records;
  return {
    pages: sizeOf(shownPages(site), ({ view }) => view()),
    hovers: sizeOf(articles.keys(), (id) => articleHovers(site, id)),
    search: sizeOf(searchRecords(site), (record) => record),
    'linked data': sizeOf(records, (record) => recordThings(site, record)),
    cards: sizeOf(records, (record) => recordCard(site, record)),
    feeds: sizeOf([undefined, ...actors.values()], (actor) =>
      buildFeed(site, actor && { kind: 'actors', id: actor.id }),
    ),
    timelines: sizeOf([undefined, ...actors.values()], (actor) => timelineParts(site, actor)),
  };
}

/** Made one by one and let go, as a build does. */
function sizeOf<T>(things: Iterable<T>, make: (thing: T) => unknown): { largest: number; together: number } {
  const sizes = { largest: 0, together: 0 };
  for (const thing of things) {
    const made = make(thing);
    const size = made === undefined ? 0 : JSON.stringify(made).length;
    sizes.largest = Math.max(sizes.largest, size);
    sizes.together += size;
  }
  return sizes;
}

for (const [giant, size] of JSON.parse(process.argv[2] ?? '[]') as [Giant, number][]) {
  process.stdout.write(`${JSON.stringify(weigh(giant, size))}\n`);
}
