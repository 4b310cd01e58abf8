import type { BuiltCorpus } from '../../record/corpus/corpus.ts';
import { parseKept } from '../../record/corpus/parse-kept.ts';
import { publishedCorpus } from '../../record/corpus/published-corpus.ts';
import { readCorpus } from '../../record/corpus/read-corpus.ts';
import { createLinks } from '../../views/page/links.ts';
import { formatProblems } from '../../record/problems/format-problems.ts';
import { countProblems, type Problem } from '../../record/problems/problem.ts';
import { rememberSources } from '../../record/source/remember-sources.ts';
import { outlineReport } from '../../views/report/outline-report.ts';
import { readReport } from '../../views/report/read-report.ts';
import { createSite, type Site } from '../../views/page/site.ts';
import { siteReport, type SiteReport } from '../../views/report/site-report.ts';
import type { ScriptPaths } from './page-script.ts';
import type { Language } from '../../record/schemas/languages.ts';
import { dictionaryOf, type Words } from '../../words/words.ts';
import type { Settings } from '../settings.ts';
import { findHandedOver } from './handed-over.ts';

/** The site of the running build or dev server: shared by everything that runs in the process. */
export interface RunningSite {
  readonly settings: Settings;
  /** What the content holds; while it has errors, what it held before, if this process has seen that. */
  readonly built: BuiltCorpus;
  readonly site: Site;
  /** Whether `site` may be shown: it was made from content without an error. */
  readonly isWhole: boolean;
  /** Which reading of the content `site` was made from, counted from 1: tells the dev server's pages whether they are old. */
  readonly reading: number;
  /** What is wrong with the content as it is now. */
  readonly problems: readonly Problem[];
}

/** What stays from one reading to the next, so that the next one costs what has changed. */
type Parse = ReturnType<typeof rememberSources>;

interface Open {
  readonly running: RunningSite;
  readonly parse: Parse;
}

/**
 * Astro loads the configuration, the content collections and the pages as three separate module graphs, each with its
 * own copy of every module. The process is what they have in common, so that is where the corpus is kept.
 */
const key = Symbol.for('on-record.running-site');
const scriptKey = Symbol.for('on-record.page-script');
const shared = globalThis as {
  [key]?: Open | undefined;
  [scriptKey]?: ScriptPaths;
};

/**
 * Reads the content and makes it the site of this process. Content with errors does not take the place of content
 * without: the last good site stays, and the problems say what is wrong with the new one.
 *
 * @param drafts whether drafts are part of it; they are in previews and in development
 * @param proposed whether records that nobody has accepted are; they are in development only
 */
export function openSite(
  settings: Settings,
  { drafts, proposed = false }: { drafts: boolean; proposed?: boolean },
): RunningSite {
  const last = shared[key];
  const parse = last?.parse ?? rememberSources(parseKept);
  const read = readCorpus(settings.contentDir, settings.projectDir, { drafts, proposed, parse });
  const { problems } = read;
  const isWhole = countProblems(problems).errors === 0;
  // What is wrong was told of whole texts; a site is made of what may be published. Without its anchors none is shortened.
  const built = isWhole ? { ...read, corpus: publishedCorpus(read.corpus) } : read;
  const running =
    !isWhole && last?.running.isWhole
      ? { ...last.running, problems }
      : {
          settings,
          built,
          site: siteOf(built, settings),
          isWhole,
          reading: (last?.running.reading ?? 0) + 1,
          problems,
        };
  shared[key] = { running, parse };
  return running;
}

/** The site of what another thread has read and found to be without errors; undefined where nothing was handed over. */
function siteHandedOver(): Open | undefined {
  const handed = findHandedOver();
  if (!handed) return undefined;
  const { settings, built } = handed;
  const running = {
    settings,
    built,
    site: siteOf(built, settings),
    isWhole: true,
    reading: 1,
    problems: built.problems,
  };
  return { running, parse: rememberSources() };
}

function siteOf({ corpus }: BuiltCorpus, settings: Settings): Site {
  return createSite(corpus, createLinks(settings.basePath, settings.siteUrl), {
    editUrl: settings.editUrl,
    hasCards: settings.cards,
    isPreview: settings.preview,
    report: reportOf(settings, corpus.publication.data.language),
  });
}

/** The report that a preview was given. The commands have looked at it before, and say what is wrong with it. */
function reportOf({ previewReport }: Settings, language: Language): SiteReport | undefined {
  if (previewReport === undefined) return undefined;
  const read = readReport(previewReport);
  if (!read.ok) throw new Error(`PREVIEW_REPORT: ${previewReport}: ${read.message}`);
  return siteReport(read.report, outlineReport(read.report, dictionaryOf(language)));
}

/** The site of this process. Its content may have problems; a page asks for `getSite` instead. */
export function getRunningSite(): RunningSite {
  const open = (shared[key] ??= siteHandedOver());
  if (!open) throw new Error('The site was not opened; the integration of astro.config.mjs opens it.');
  return open.running;
}

/**
 * The words of the site's language, for layouts and components: headings and labels that are the same on every page of a
 * kind. What depends on a record is in its view.
 */
export function getWords(): Words {
  return getRunningSite().site.words;
}

/** The site, for a page to show: throws the report that `npm run check` prints where there was never a good one. */
export function getSite(): Site {
  const { problems, isWhole, site } = getRunningSite();
  if (!isWhole) throw new Error(`The content has problems.\n\n${formatProblems(problems, 'text')}`);
  return site;
}

/** Notes where a build has put the scripts of the pages. */
export function rememberScripts(paths: ScriptPaths): void {
  shared[scriptKey] = paths;
}

/** Where the scripts of the pages are; undefined in the dev server, which puts that of the pages into them itself. */
export function scriptPaths(): ScriptPaths | undefined {
  return shared[scriptKey] ?? findHandedOver()?.scripts;
}
