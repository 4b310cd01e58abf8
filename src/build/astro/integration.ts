import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { entryName } from '../private-forms/built-entry.ts';
import { cardTree } from '../../views/sharing/cards/card-tree.ts';
import { siteCards } from '../../views/sharing/cards/site-cards.ts';
import { formatProblems } from '../../record/problems/format-problems.ts';
import { drawCards, type CardFile } from '../cards/draw-cards.ts';
import { followContent } from './follow-content.ts';
import { searchRecords } from '../../views/search/search-records.ts';
import { publishData, stageData } from '../data/staged-data.ts';
import { createPhaseClock, type PhaseClock } from './phase-timings.ts';
import { bundleScripts, pageScript } from './page-script.ts';
import { offerCollections } from './loader.ts';
import { getRunningSite, openSite, rememberScripts } from './running-site.ts';
import { codeKey } from '../cache/code-key.ts';
import { openPageCache, type PageCache } from '../cache/page-cache.ts';
import { printOf } from '../../record/corpus/noted-corpus.ts';
import { writePageCount } from '../pages/page-count.ts';
import { buildProgress, counted, type BuildProgress } from '../progress/build-progress.ts';
import { ownPrerenderer, type PageFollower } from './prerenderer.ts';
import { writeSearchIndex } from '../search-index/search-index.ts';
import { fingerprint } from '../../record/source/fingerprint.ts';
import type { Settings } from '../settings.ts';
import type { Corpus } from '../../record/corpus/corpus.ts';

/**
 * Content enters Astro here: it is read and checked once, before anything is built or served.
 *
 * A build with errors ends here, with the report of `npm run check` and nothing written. The dev server starts all the
 * same, and shows the report until the content is mended.
 */
export function onRecord(settings: Settings): AstroIntegration {
  const clock = createPhaseClock(settings.timingsFile);
  const progress = buildProgress({
    write: (text) => process.stdout.write(text),
    isTerminal: process.stdout.isTTY,
    isVerbose: settings.verbose,
    now: () => performance.now(),
  });
  let siteDir = '';
  let publicDir = '';
  let entry: string | undefined;
  let pages: PageCache | undefined;
  return {
    name: 'on-record',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectScript, injectRoute }) => {
        clock.mark('start');
        offerCollections();
        if (command === 'build') progress.begin('Record');
        updateConfig({
          vite: {
            plugins: [markBundle(clock), findEntry((file) => (entry = file)), bundleScripts(rememberScripts)],
          },
        });
        const drafts = command === 'dev' || settings.preview;
        const { problems, isWhole } = openSite(settings, { drafts, proposed: command === 'dev' });
        process.stderr.write(formatProblems(problems, 'text'));
        if (command === 'build') {
          const { corpus } = getRunningSite().built;
          const records = Object.values(corpus.records).reduce((sum, { size }) => sum + size, 0);
          progress.result(`${counted(records)} records`);
          progress.begin('Code');
          process.stdout.write(publicationNote(corpus));
        }
        // Leaving here rather than throwing: the report is the message, and a stack trace would bury it.
        if (command === 'build' && !isWhole) process.exit(1);
        if (getRunningSite().site.report) {
          injectRoute({ pattern: '/report/[...part]', entrypoint: reportPage });
          injectRoute({ pattern: '/report/report.json', entrypoint: reportData });
        }
        if (command === 'dev') {
          for (const script of [pageScript, devOverlay]) injectScript('page', `import ${JSON.stringify(script)};`);
        }
        clock.mark('read and check');
      },
      'astro:config:done': ({ config }) => {
        siteDir = fileURLToPath(config.outDir);
        publicDir = fileURLToPath(config.publicDir);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        clock.mark('prepare');
        stageData(getRunningSite().site, settings);
        clock.mark('data');
        setPrerenderer((inner) =>
          ownPrerenderer(inner, {
            siteDir,
            publicDir,
            basePath: settings.basePath,
            threads: settings.threads,
            entry: () => entry,
            kept: (pages = openPages(settings, siteDir)),
            tell: followPages(settings, progress, (message) => {
              logger.warn(message);
            }),
          }),
        );
      },
      'astro:build:generated': () => {
        pages?.close();
        clock.mark('pages');
      },
      'astro:build:done': async ({ dir }) => {
        clock.mark('finish');
        publishData(settings, fileURLToPath(dir));
        if (settings.cards) {
          progress.begin('Cards');
          const { total, drawn } = await drawCards(cardFiles(), {
            siteDir: fileURLToPath(dir),
            keepDir: join(settings.projectDir, '.on-record', 'cards'),
          });
          progress.result(`${counted(total)} cards, ${counted(drawn)} of them drawn anew`);
          clock.mark('cards');
        }
        const { site } = getRunningSite();
        progress.begin('Search');
        const records = searchRecords(site);
        writeSearchIndex(fileURLToPath(dir), records);
        progress.result(`${counted(records.length)} records`);
        progress.end();
        clock.mark('search index');
        clock.write();
      },
      'astro:server:setup': async ({ server, logger }) => {
        await followContent(server, settings, (line) => {
          logger.info(line);
        });
      },
    },
  };
}

/** The pages that the last build of the same site left, and those that this one will leave. */
function openPages(settings: Settings, siteDir: string): PageCache {
  const { site, built } = getRunningSite();
  const { projectDir, siteUrl, basePath, editUrl, preview, cards, force, measured } = settings;
  const variant = JSON.stringify({ siteUrl, basePath, editUrl, preview, cards });
  const { data, body } = built.corpus.publication;
  return openPageCache({
    dir: join(projectDir, '.on-record', 'cache', 'pages'),
    siteDir,
    site: variant,
    key: fingerprint(
      JSON.stringify([codeKey(projectDir), astroFlags(process.argv), variant, measured, data, body, site.report]),
    ),
    printOf: (name) => printOf(site, name),
    isForced: force,
  });
}

/** What Astro was told beside where to put the site. */
function astroFlags(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--outDir');
  return args.slice(2).filter((_arg, index) => at === -1 || (index + 2 !== at && index + 2 !== at + 1));
}

/** Shows how far the pages are, and leaves their number for the build command. */
function followPages({ cacheDir }: Settings, progress: BuildProgress, warn: PageFollower['warn']): PageFollower {
  let total = 0;
  return {
    warn,
    start(count) {
      progress.begin('Pages');
      const { made, kept } = count;
      total = made;
      progress.result(`${counted(made)} made${kept === 0 ? '' : `, ${counted(kept)} kept`}`);
      if (cacheDir !== undefined) writePageCount(cacheDir, count);
    },
    reached(done) {
      progress.reached(done, total);
    },
    made({ file }) {
      progress.item(file);
    },
  };
}

/** A site that does not say what it is called, and by whom, is told apart from no other. */
function publicationNote({ publication: { path, data } }: Corpus): string {
  return path === undefined
    ? `There is no site.md in the content folder: the site is called "${data.name}", in ${data.language}, and nobody is named who publishes it. npm run init writes one; docs/make-it-yours.md says what can stand in it.\n`
    : '';
}

const devOverlay = fileURLToPath(new URL('../../ui/scripts/dev-overlay.ts', import.meta.url));
const reportPage = new URL('../../pages/_report/page.astro', import.meta.url);
const reportData = new URL('../../pages/_report/data.json.ts', import.meta.url);

function* cardFiles(): Generator<CardFile> {
  const { site } = getRunningSite();
  for (const { href, card } of siteCards(site))
    yield { path: href.slice(site.links.home.length), tree: cardTree(card, site.palette.accent.light) };
}

/** Astro has no hook between bundling and the first page; Vite's are called once per bundle. */
function markBundle(clock: PhaseClock) {
  return {
    name: 'on-record-timings',
    writeBundle: () => {
      clock.mark('bundle');
    },
  };
}

/** Tells where Astro has bundled the pages to, for threads that load it too. */
function findEntry(tell: (file: string) => void): Plugin {
  return {
    name: 'on-record-built-pages',
    writeBundle({ dir }, bundle) {
      const found = Object.values(bundle).find(({ fileName }) => entryName.test(fileName));
      if (found && dir !== undefined) tell(join(dir, found.fileName));
    },
  };
}
