import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setTimeout as setTimeoutPromise } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import { writeEditorFiles } from '../editor-files.ts';
import { formatProblems } from '../../record/problems/format-problems.ts';
import { countProblems } from '../../record/problems/problem.ts';
import { forgetPages } from '../private-forms/forget-pages.ts';
import { problemPage } from './problem-page.ts';
import { getRunningSite, openSite } from './running-site.ts';
import type { Settings } from '../settings.ts';

/** How long the dev server waits for further changes before it reads the content again. */
const gatheringMs = 80;

/** How often it looks whether a content folder that was taken away is back. */
const lookingMs = 300;

/**
 * Makes the dev server follow the content: every change is read, checked, said in the terminal and shown.
 *
 * While the content has errors, the pages stay as they last were, under a list of what is wrong (`dev-overlay.ts`);
 * where there was no good content yet, every page is that list.
 *
 * @param say prints a line in the terminal
 */
export async function followContent(
  server: ViteDevServer,
  settings: Settings,
  say: (line: string) => void,
): Promise<void> {
  const { contentDir } = settings;
  server.middlewares.use((request, response, next) => {
    const { isWhole, problems, site } = getRunningSite();
    if (isWhole || !request.headers.accept?.includes('text/html')) {
      next();
      return;
    }
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(problemPage(formatProblems(problems, 'text'), server.config.base, site.palette));
  });

  const problemReport = () => {
    const { problems, reading } = getRunningSite();
    return { problems, reading, root: settings.projectDir };
  };
  const { hot } = server.environments.client;
  hot.on('on-record:hello', (_data, client) => {
    client.send('on-record:problems', problemReport());
  });

  const reload = () => {
    const before = getRunningSite();
    const { problems, isWhole, built } = openSite(settings, { drafts: true, proposed: true });
    writeEditorFiles(built.corpus, settings);
    const { errors } = countProblems(problems);
    process.stderr.write(formatProblems(problems, 'text'));
    if (errors === 0 && countProblems(before.problems).errors > 0) say('The content has no errors any more.');
    hot.send('on-record:problems', problemReport());
    // The pages are what they were before the error, and whoever reads one may go on doing so.
    if (errors > 0 && isWhole) return;
    forgetPages(server);
    hot.send({ type: 'full-reload' });
  };
  // A save can be several events, a switch of branches hundreds: they are gathered, and read once.
  let timer: NodeJS.Timeout | undefined;
  const reloadSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(reload, gatheringMs);
  };

  // A folder that is taken away takes its watch with it.
  let looking: NodeJS.Timeout | undefined;
  const lookForFolder = () => {
    looking ??= setInterval(() => {
      if (!existsSync(contentDir)) return;
      clearInterval(looking);
      looking = undefined;
      server.watcher.unwatch(contentDir);
      server.watcher.add(contentDir);
      void watching(server.watcher, contentDir).then(reloadSoon);
    }, lookingMs).unref();
  };
  server.watcher.add(contentDir);
  server.watcher.on('all', (_event, path) => {
    if (path !== contentDir && !path.startsWith(contentDir + sep)) return;
    if (!existsSync(contentDir)) lookForFolder();
    reloadSoon();
  });
  if (!existsSync(contentDir)) lookForFolder();
  await watching(server.watcher, contentDir);
  writeEditorFiles(getRunningSite().built.corpus, settings);
}

/**
 * Until every folder of the content is watched: the watcher says nothing when a folder added to it has been scanned,
 * and a change made before would go unnoticed. It gives up after some seconds rather than keep the server from starting.
 */
async function watching(watcher: ViteDevServer['watcher'], contentDir: string): Promise<void> {
  if (!existsSync(contentDir)) return;
  const inside = readdirSync(contentDir, { recursive: true, withFileTypes: true });
  const folders = inside.filter((item) => item.isDirectory()).map((item) => join(item.parentPath, item.name));
  for (let turn = 0; turn < 200; turn += 1) {
    const watched = watcher.getWatched();
    if ([contentDir, ...folders].every((folder) => Object.hasOwn(watched, folder))) return;
    await setTimeoutPromise(50);
  }
}
