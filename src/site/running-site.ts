import type { BuiltCorpus } from '../corpus/corpus.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { createLinks } from '../links/links.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { countProblems } from '../problems/problem.ts';
import { createSite, type Site } from '../views/site.ts';
import type { Settings } from './settings.ts';

/** The site of the running build or dev server: read once, then shared by everything that runs in the process. */
export interface RunningSite {
  readonly settings: Settings;
  readonly built: BuiltCorpus;
  /** Whether the content has errors, and nothing may be shown of it. */
  readonly hasErrors: boolean;
  readonly site: Site;
}

/**
 * Astro loads the configuration, the content collections and the pages as three separate module graphs, each with its
 * own copy of every module. The process is what they have in common, so that is where the corpus is kept.
 */
const key = Symbol.for('on-record.running-site');
const shared = globalThis as { [key]?: RunningSite | undefined };

/**
 * Reads the content and makes it the site of this process.
 *
 * @param drafts whether drafts are part of it; they are in previews and in development
 */
export function openSite(settings: Settings, { drafts }: { drafts: boolean }): RunningSite {
  const built = readCorpus(settings.contentDir, settings.projectDir, { drafts });
  const site = createSite(built.corpus, createLinks(settings.basePath, settings.siteUrl), {
    name: settings.siteName,
    language: settings.language,
    repositoryUrl: settings.repositoryUrl,
  });
  const running = { settings, built, hasErrors: countProblems(built.problems).errors > 0, site };
  shared[key] = running;
  return running;
}

/** The site of this process. Its content may have problems; a page asks for `getSite` instead. */
export function getRunningSite(): RunningSite {
  const running = shared[key];
  if (!running) throw new Error('The site was not opened; the integration of astro.config.mjs opens it.');
  return running;
}

/** The site, for a page to show: throws the report that `npm run check` prints while the content has errors. */
export function getSite(): Site {
  const { built, hasErrors, site } = getRunningSite();
  if (hasErrors) throw new Error(`The content has problems.\n\n${formatProblems(built.problems, 'text')}`);
  return site;
}
