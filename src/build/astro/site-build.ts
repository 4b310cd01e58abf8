import { join } from 'node:path';
import { formatProblems } from '../../record/problems/format-problems.ts';
import { fingerprint } from '../../record/source/fingerprint.ts';
import { printOf } from '../../record/corpus/noted-corpus.ts';
import type { Corpus } from '../../record/corpus/corpus.ts';
import { searchRecords } from '../../views/search/search-records.ts';
import { cardTree } from '../../views/sharing/cards/card-tree.ts';
import { siteCards } from '../../views/sharing/cards/site-cards.ts';
import { writeRemarks } from '../cache/build-remarks.ts';
import type { ProjectCode } from '../cache/code-key.ts';
import { keepReadings } from '../cache/keep-readings.ts';
import { writeKnownFiles } from '../cache/known-files.ts';
import { pagesOf, variantOf } from '../cache/kept-site.ts';
import { openPageCache, type PageCache } from '../cache/page-cache.ts';
import { drawCards, type CardFile } from '../cards/draw-cards.ts';
import { publishData, stageData } from '../data/staged-data.ts';
import { writePageCount } from '../pages/page-count.ts';
import { buildProgress, counted } from '../progress/build-progress.ts';
import { writeSearchIndex } from '../search-index/search-index.ts';
import type { Settings } from '../settings.ts';
import {
  isInShard,
  makesData,
  makesSearch,
  printOfRecord,
  writeShardFacts,
  type Shard,
  type ShardBasis,
} from '../shards/shard.ts';
import { createPhaseClock } from './phase-timings.ts';
import type { PageFollower } from './prerenderer.ts';
import { getRunningSite, openSite, type RunningSite } from './running-site.ts';

/**
 * The steps of a build that are ours, in the order in which they are taken: by the integration where Astro bundles the
 * code, and by `build-kept.ts` where the bundle of the last build will do.
 */
export function siteBuild(settings: Settings) {
  const clock = createPhaseClock(settings.timingsFile);
  const progress = buildProgress({
    write: (text) => process.stdout.write(text),
    isTerminal: process.stdout.isTTY,
    isVerbose: settings.verbose,
    now: () => performance.now(),
  });
  let pages: PageCache | undefined;
  /** What was said of the content, for a later build that finds it as it is now. */
  const remarks: string[] = [];
  const open = (parts: { drafts: boolean; proposed?: boolean }): RunningSite =>
    keepReadings(
      settings,
      (message) => process.stderr.write(`${message}\n`),
      () => openSite(settings, parts),
    );
  return {
    clock,

    /** Reads and checks the content, as far as it is not kept from an earlier run. */
    open,

    /** Reads and checks the content. Says what is wrong with it, and whether a site can be made of it. */
    read(): boolean {
      progress.begin('Record');
      const { problems, isWhole, built } = open({ drafts: settings.preview });
      const report = formatProblems(problems, 'text');
      process.stderr.write(report);
      const records = Object.values(built.corpus.records).reduce((sum, { size }) => sum + size, 0);
      progress.result(`${counted(records)} records`);
      progress.begin('Code');
      const note = publicationNote(built.corpus);
      process.stdout.write(note);
      remarks.push(report, note);
      clock.mark('read and check');
      return isWhole;
    },

    /** Makes what the pages say the size of. */
    prepare(): void {
      if (makesData(settings.shard)) stageData(getRunningSite().site, settings);
      clock.mark('data');
    },

    /** The pages that the last build of the same site left, and those that this one will leave. */
    openPages(siteDir: string, code: ProjectCode, flags: readonly string[]): PageCache {
      const { shard, cacheDir } = settings;
      if (shard && cacheDir !== undefined)
        writeShardFacts(cacheDir, { ...shard, ...shardBasis(settings, code, flags) });
      return (pages = openPages(settings, siteDir, code, flags));
    },

    /** Shows how far the pages are, and leaves their number for the build command. */
    follow(warn: PageFollower['warn']): PageFollower {
      let total = 0;
      return {
        warn(message) {
          warn(message);
          remarks.push(`${message}\n`);
        },
        start(count) {
          progress.begin('Pages');
          const { made, kept } = count;
          total = made;
          progress.result(`${counted(made)} made${kept === 0 ? '' : `, ${counted(kept)} kept`}`);
          if (settings.cacheDir !== undefined) writePageCount(settings.cacheDir, count);
        },
        reached(done) {
          progress.reached(done, total);
        },
        made({ file }) {
          progress.item(file);
        },
      };
    },

    /** The pages are there. */
    closePages(): void {
      const files = pages?.close();
      if (files && settings.cacheDir !== undefined) {
        writeKnownFiles(settings.cacheDir, files);
        writeRemarks(settings.cacheDir, remarks.join(''));
      }
      clock.mark('pages');
    },

    /** Makes what stands beside the pages. */
    async finish(siteDir: string): Promise<void> {
      clock.mark('finish');
      publishData(settings, siteDir);
      if (settings.cards) {
        progress.begin('Cards');
        const keepDir = join(settings.projectDir, '.on-record', 'cards');
        const { total, drawn } = await drawCards(cardFiles(settings.shard), { siteDir, keepDir });
        progress.result(`${counted(total)} cards, ${counted(drawn)} of them drawn anew`);
        clock.mark('cards');
      }
      if (makesSearch(settings.shard)) {
        progress.begin('Search');
        const records = searchRecords(getRunningSite().site);
        writeSearchIndex(siteDir, records);
        progress.result(`${counted(records.length)} records`);
      }
      progress.end();
      clock.mark('search index');
      clock.write();
    },
  };
}

export type SiteBuild = ReturnType<typeof siteBuild>;

function openPages(settings: Settings, siteDir: string, code: ProjectCode, flags: readonly string[]): PageCache {
  const { site, built } = getRunningSite();
  const { shard, force } = settings;
  const variant = JSON.stringify({ ...variantOf(settings), shard });
  const { data, body } = built.corpus.publication;
  return openPageCache({
    dir: pagesOf(settings),
    siteDir,
    site: variant,
    key: fingerprint(JSON.stringify([code.key, flags, variant, settings.measured, data, body, site.report])),
    printOf: (name) => printOf(site, name),
    isForced: force,
  });
}

/** What a part of the site rests on, which all its parts have to rest on. */
function shardBasis(settings: Settings, code: ProjectCode, flags: readonly string[]): ShardBasis {
  const { site, built } = getRunningSite();
  return {
    code: code.key,
    settings: fingerprint(JSON.stringify([flags, variantOf(settings), settings.measured, site.report])),
    record: printOfRecord(built.corpus),
  };
}

/** A site that does not say what it is called, and by whom, is told apart from no other. */
function publicationNote({ publication: { path, data } }: Corpus): string {
  return path === undefined
    ? `There is no site.md in the content folder: the site is called "${data.name}", in ${data.language}, and nobody is named who publishes it. npm run init writes one; docs/make-it-yours.md says what can stand in it.\n`
    : '';
}

function* cardFiles(shard: Shard | undefined): Generator<CardFile> {
  const { site } = getRunningSite();
  for (const { href, card } of siteCards(site)) {
    const path = href.slice(site.links.home.length);
    if (isInShard(path, shard)) yield { path, tree: cardTree(card, site.palette.accent.light) };
  }
}
