import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { noTraces, TraceCollector, unchangedPages, type StoredTraces } from '../../../src/build/cache/page-traces.ts';
import { buildCorpus } from '../../../src/record/corpus/build-corpus.ts';
import { printOf } from '../../../src/record/corpus/noted-corpus.ts';
import { readsOf, type Reads } from '../../../src/record/derived/reads.ts';
import { countProblems } from '../../../src/record/problems/problem.ts';
import { kinds } from '../../../src/record/schemas/kinds.ts';
import { readTree } from '../../../src/record/source/read-content.ts';
import { rememberSources } from '../../../src/record/source/remember-sources.ts';
import { articleHovers } from '../../../src/views/hover/hover-view.ts';
import { mapFile, mappedRecords } from '../../../src/views/map/map-file.ts';
import { createLinks } from '../../../src/views/page/links.ts';
import { shownPages } from '../../../src/views/pages/site-pages.ts';
import { createSite, type Site } from '../../../src/views/page/site.ts';
import { buildFeed, hasFeed, type FeedScope } from '../../../src/views/sharing/feeds/build-feed.ts';
import { folderFiles } from '../../support/folder-files.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { runs } from '../../support/runs.ts';

const reads = (names: readonly string[], parts: readonly Reads[] = []): Reads => ({
  names: new Set(names),
  parts: new Set(parts),
});

describe('the traces of pages', () => {
  const sorted = reads(['quotes *', 'data quotes/a']);
  const prints = new Map(
    ['quotes *', 'data quotes/a', 'data quotes/b', 'data actors/c'].map((name) => [name, `1 ${name}`]),
  );
  const before = (name: string) => prints.get(name) ?? '';
  const collector = new TraceCollector();
  collector.add('index.html', reads([], [sorted]));
  collector.add('a.html', reads(['data quotes/a'], [reads(['data actors/c'], [sorted])]));
  collector.add('b.html', reads(['data quotes/b']));
  collector.add('404.html', undefined);
  const stored = collector.store(before);
  const changed =
    (...names: string[]) =>
    (name: string) =>
      names.includes(name) ? '2' : before(name);

  test.each<[string, string[], string[]]>([
    ['nothing', [], ['index.html', 'a.html', 'b.html', '404.html']],
    ['a record', ['data quotes/b'], ['index.html', 'a.html', '404.html']],
    ['what a part of a part rests on', ['quotes *'], ['b.html', '404.html']],
    ['what one of two parts rests on', ['data actors/c'], ['index.html', 'b.html', '404.html']],
  ])('keep what is as it was when %s changed', (_what, names, kept) => {
    expect([...unchangedPages(stored, changed(...names))]).toEqual(kept);
  });

  test('are taken over with what was kept, and lose what was not', () => {
    const next = new TraceCollector();
    next.keep('a.html', stored);
    next.add('b.html', reads(['data quotes/a']));
    const again = JSON.parse(JSON.stringify(next.store(before))) as StoredTraces;
    expect([...unchangedPages(again, changed('quotes *'))]).toEqual(['b.html']);
    expect([...unchangedPages(again, changed('data quotes/b'))]).toEqual(['a.html', 'b.html']);
    expect(again.names).toHaveLength(3);
  });

  test('of no build keep nothing', () => {
    expect([...unchangedPages(noTraces, before)]).toEqual([]);
  });
});

describe('a view whose reads have not changed', () => {
  const golden = join(import.meta.dirname, '../../golden/content');
  const files = folderFiles(golden, 'utf8');
  type Files = Readonly<Record<string, string>>;

  /** Everything that a site shows of a corpus, by an address; each is made when it is asked for. */
  function shown(site: Site): Map<string, () => unknown> {
    const { actors, topics, articles } = site.corpus.records;
    const scopes: FeedScope[] = [undefined, ...kinds, ...actors.values(), ...topics.values()];
    const nameOf = (scope: FeedScope) => (typeof scope === 'object' ? `${scope.kind}/${scope.id}` : (scope ?? ''));
    return new Map<string, () => unknown>([
      ...shownPages(site).map(({ href, view }) => [href, view] as const),
      ...[...articles.keys()].map((id) => [`hovers ${id}`, () => articleHovers(site, id)] as const),
      ...mappedRecords(site).map(
        (record) => [`map ${record.kind}/${record.id}`, () => mapFile(site, record)?.svg()] as const,
      ),
      ...scopes
        .filter((scope) => hasFeed(site, scope))
        .map((scope) => [`feed ${nameOf(scope)}`, () => buildFeed(site, scope)] as const),
    ]);
  }

  const words = fc.constantFrom('rain', 'Ana Rivera', 'the Orr Office', '2019', 'said “no”', 'Lakeside');
  const edit = fc.record({ at: fc.nat(), what: fc.nat({ max: 6 }), word: words });

  /** One change of some content, as an editor might make it. */
  function edited(content: Files, { at, what, word }: { at: number; what: number; word: string }): Files {
    const paths = Object.keys(content).filter((path) => path !== 'site.md');
    const path = paths[at % paths.length] ?? '';
    const text = content[path] ?? '';
    const changedText = (after: string) => ({ ...content, [path]: after });
    switch (what) {
      case 0:
        return changedText(`${text.trimEnd()} And ${word}.\n`);
      case 1:
        return changedText(`${text.trimEnd()}\n\nAnd ${word} again.\n`);
      case 2:
        return changedText(text.replace(/^(name|summary|headline|statement): .*$/m, (line) => `${line} ${word}`));
      case 3:
        return Object.fromEntries(Object.entries(content).filter(([other]) => other !== path));
      case 4:
        return changedText(text.replace(/^(date|datePublished|spoken): .*$/m, '$1: 2018-03-04'));
      case 5:
        return { ...content, [path.replace(/\.md$/, '-again.md')]: text };
      default:
        return changedText(text.replace(/^topics:\n(?: {2}- .*\n)+/m, ''));
    }
  }

  test('shows the same, whatever was edited', () => {
    const parse = rememberSources();
    const build = (content: Files) => {
      const read = readTree(memoryTree(content), parse);
      const built = buildCorpus(read.files, read);
      return countProblems(built.problems).errors === 0 ? built.corpus : undefined;
    };
    let compared = 0;
    let remade = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 6, maxLength: 6 }), (edits) => {
        let content: Files = files;
        let before = new Map<string, string>();
        let traces = noTraces;
        for (const change of [undefined, ...edits]) {
          const next = change ? edited(content, change) : content;
          const corpus = build(next);
          if (!corpus) continue;
          content = next;
          const site = createSite(corpus, createLinks('/', 'https://record.example'));
          const prints = new Map<string, string>();
          const print = (name: string) => {
            const known = prints.get(name) ?? printOf(site, name);
            prints.set(name, known);
            return known;
          };
          const kept = unchangedPages(traces, print);
          const collector = new TraceCollector();
          const views = new Map<string, string>();
          for (const [address, view] of shown(site)) {
            const { value, reads: read } = readsOf(() => JSON.stringify(view()));
            views.set(address, value);
            if (kept.has(address)) {
              expect([address, value]).toEqual([address, before.get(address)]);
              compared += 1;
              collector.keep(address, traces);
            } else {
              remade += 1;
              collector.add(address, read);
            }
          }
          before = views;
          traces = collector.store(print);
        }
      }),
      { numRuns: runs(4), seed: 7 },
    );
    // Of what was there before, most was kept, or nothing was compared.
    expect(compared).toBeGreaterThan(0);
    expect(remade).toBeGreaterThan(0);
  });
});
