import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setTimeout as setTimeoutPromise } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { formatProblems } from '../problems/format-problems.ts';
import { createPhaseClock, type PhaseClock } from './phase-timings.ts';
import { problemPage } from './problem-page.ts';
import { getRunningSite, openSite } from './running-site.ts';
import type { Settings } from './settings.ts';

/**
 * Content enters Astro here: it is read and checked once, before anything is built or served.
 *
 * A build with errors ends here, with the report of `npm run check` and nothing written. The dev server starts all the
 * same, and every page shows the report until the content is mended.
 */
export function onRecord(settings: Settings): AstroIntegration {
  const clock = createPhaseClock(settings.timingsFile);
  return {
    name: 'on-record',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        clock.mark('start');
        updateConfig({ vite: { plugins: [markBundle(clock)] } });
        const drafts = command === 'dev' || settings.preview;
        const { built, hasErrors } = openSite(settings, { drafts });
        process.stderr.write(formatProblems(built.problems, 'text'));
        // Leaving here rather than throwing: the report is the message, and a stack trace would bury it.
        if (command === 'build' && hasErrors) process.exit(1);
        clock.mark('read and check');
      },
      'astro:build:start': () => {
        clock.mark('content sync');
      },
      'astro:build:generated': () => {
        clock.mark('pages');
      },
      'astro:build:done': () => {
        clock.mark('finish');
        clock.write();
      },
      'astro:server:setup': async ({ server }) => {
        const isContent = (path: string) => path.startsWith(settings.contentDir + sep);
        server.middlewares.use((request, response, next) => {
          const { built, hasErrors } = getRunningSite();
          if (!hasErrors || !request.headers.accept?.includes('text/html')) {
            next();
            return;
          }
          response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(problemPage(formatProblems(built.problems, 'text'), server.config.base));
        });
        server.watcher.add(settings.contentDir);
        // A save can be several events, a switch of branches hundreds: they are gathered, and read once.
        let timer: NodeJS.Timeout | undefined;
        const reload = () => {
          const { built } = openSite(settings, { drafts: true });
          process.stderr.write(formatProblems(built.problems, 'text'));
          // What Astro sends itself when its collections change: it forgets which pages there are. The modules stay
          // valid; throwing them away while a page is being made would break that page and those after it.
          for (const environment of Object.values(server.environments))
            environment.hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        };
        server.watcher.on('all', (_event, path) => {
          if (!isContent(path)) return;
          clearTimeout(timer);
          timer = setTimeout(reload, gatheringMs);
        });
        await watching(server.watcher, settings.contentDir);
      },
    },
  };
}

/**
 * Until every folder of the content is watched: the watcher says nothing when a folder added to it has been scanned,
 * and a change made before would go unnoticed. It gives up after some seconds rather than keep the server from starting.
 */
async function watching(watcher: { getWatched(): Record<string, string[]> }, contentDir: string): Promise<void> {
  const inside = existsSync(contentDir) ? readdirSync(contentDir, { recursive: true, withFileTypes: true }) : [];
  const folders = inside.filter((item) => item.isDirectory()).map((item) => join(item.parentPath, item.name));
  for (let turn = 0; turn < 200; turn += 1) {
    const watched = watcher.getWatched();
    if ([contentDir, ...folders].every((folder) => Object.hasOwn(watched, folder))) return;
    await setTimeoutPromise(50);
  }
}

/** How long the dev server waits for further changes before it reads the content again. */
const gatheringMs = 80;

/** Astro has no hook between bundling and the first page; Vite's are called once per bundle. */
function markBundle(clock: PhaseClock) {
  return {
    name: 'on-record-timings',
    writeBundle: () => {
      clock.mark('bundle');
    },
  };
}
