import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { formatProblems } from '../../record/problems/format-problems.ts';
import { readCode } from '../cache/code-key.ts';
import { keepBundle } from '../cache/kept-bundle.ts';
import { entryName } from '../private-forms/built-entry.ts';
import type { Settings } from '../settings.ts';
import { bundleKey, bundlesOf } from './bundle-key.ts';
import { followContent } from './follow-content.ts';
import { offerCollections } from './loader.ts';
import { bundleScripts, pageScript } from './page-script.ts';
import type { PhaseClock } from './phase-timings.ts';
import { ownPrerenderer } from './prerenderer.ts';
import { getRunningSite, rememberScripts, scriptPaths } from './running-site.ts';
import { siteBuild } from './site-build.ts';

/**
 * Content enters Astro here: it is read and checked once, before anything is built or served.
 *
 * A build with errors ends here, with the report of `npm run check` and nothing written. The dev server starts all the
 * same, and shows the report until the content is mended.
 */
export function onRecord(settings: Settings): AstroIntegration {
  const build = siteBuild(settings);
  const { clock } = build;
  const code = readCode(settings.projectDir);
  let siteDir = '';
  let publicDir = '';
  let entry: string | undefined;
  let isOurs = false;
  return {
    name: 'on-record',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectScript, injectRoute }) => {
        clock.mark('start');
        // A build whose pages ask for no collection fills none: Astro writes all that is in them.
        offerCollections(command !== 'build' || code.usesCollections);
        updateConfig({
          vite: {
            plugins: [markBundle(clock), findEntry((file) => (entry = file)), bundleScripts(rememberScripts)],
          },
        });
        if (command === 'build') {
          // Leaving here rather than throwing: the report is the message, and a stack trace would bury it.
          if (!build.read()) process.exit(1);
        } else {
          const { problems } = build.open({
            drafts: command === 'dev' || settings.preview,
            proposed: command === 'dev',
          });
          process.stderr.write(formatProblems(problems, 'text'));
        }
        if (getRunningSite().site.report) {
          injectRoute({ pattern: '/report/[...part]', entrypoint: reportPage });
          injectRoute({ pattern: '/report/report.json', entrypoint: reportData });
        }
        if (command === 'dev') {
          for (const script of [pageScript, devOverlay]) injectScript('page', `import ${JSON.stringify(script)};`);
        }
      },
      'astro:routes:resolved': ({ routes }) => {
        isOurs = routes.every(({ type }) => type === 'page' || type === 'endpoint');
      },
      'astro:config:done': ({ config }) => {
        siteDir = fileURLToPath(config.outDir);
        publicDir = fileURLToPath(config.publicDir);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        clock.mark('prepare');
        build.prepare();
        setPrerenderer((inner) => {
          const flags = astroFlags(process.argv);
          const key = bundleKey(settings, code, flags);
          if (isOurs && entry !== undefined && key !== undefined) {
            keepBundle(bundlesOf(settings), key, { entry, siteDir, publicDir, scripts: scriptPaths() });
          }
          return ownPrerenderer(inner, {
            siteDir,
            publicDir,
            basePath: settings.basePath,
            shard: settings.shard,
            threads: settings.threads,
            entry: () => entry,
            kept: build.openPages(siteDir, code, flags),
            tell: build.follow((message) => {
              logger.warn(message);
            }),
          });
        });
      },
      'astro:build:generated': () => {
        build.closePages();
      },
      'astro:build:done': async ({ dir }) => {
        await build.finish(fileURLToPath(dir));
      },
      'astro:server:setup': async ({ server, logger }) => {
        await followContent(server, settings, (line) => {
          logger.info(line);
        });
      },
    },
  };
}

/** What Astro was told beside what to do and where to put the site. */
function astroFlags(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--outDir');
  return args.slice(3).filter((_arg, index) => at === -1 || (index + 3 !== at && index + 3 !== at + 1));
}

const devOverlay = fileURLToPath(new URL('../../ui/scripts/dev-overlay.ts', import.meta.url));
const reportPage = new URL('../../pages/_report/page.astro', import.meta.url);
const reportData = new URL('../../pages/_report/data.json.ts', import.meta.url);

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
