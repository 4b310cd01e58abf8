import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

import type { ServedFolder } from '../../src/commands/serve-folder.ts';
import type { SiteName } from './build-sites.ts';
import { basePath, builtAmong, builtSite } from './built-site.ts';
import { patience } from './patience.ts';
import { coverageDir, createScriptCoverage } from './script-coverage.ts';
import { seed } from './seed.ts';
import { openBrowser, serveSite } from './site.ts';

let opened: Promise<Browser> | undefined;

/** The browser that the files of one worker share; it ends with the worker. */
export async function sharedBrowser(): Promise<Browser> {
  const browser = await (opened ??= openBrowser());
  if (browser.isConnected()) return browser;
  // It has crashed; whatever crashed it has failed.
  opened = openBrowser();
  return opened;
}

/** A built site, served under its base path, and pages of a browser to look at it. */
export interface OpenSite {
  /** A profile of its own in the browser. What `newPage` gives is a page in a new one. */
  readonly newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** The address of a page by its path below the base path. */
  readonly address: (path: string) => string;
  readonly newPage: (options?: BrowserContextOptions) => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
}

/** A page that remembers what went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors and warnings, exceptions, failed answers, and requests to anywhere but the site. */
  readonly faults: string[];
}

export function openSite(name: SiteName): Promise<OpenSite> {
  return openFolder(builtSite(name).dir);
}

/** Several sites at once. */
export interface OpenSites<Name extends SiteName> {
  readonly named: (name: Name) => OpenSite;
  readonly close: () => Promise<void>;
}

/** Opens those of the sites that were built. */
export async function openSites<Name extends SiteName>(...names: readonly Name[]): Promise<OpenSites<Name>> {
  const sites = new Map<Name, OpenSite>();
  for (const name of builtAmong(...names)) sites.set(name, await openSite(name));
  return {
    named: (name) => {
      const site = sites.get(name);
      if (!site) throw new Error(`The site ${name} is not open.`);
      return site;
    },
    close: async () => {
      await Promise.all([...sites.values()].map((site) => site.close()));
    },
  };
}

/** The same for a folder that holds a built site. */
export async function openFolder(dir: string): Promise<OpenSite> {
  const served: ServedFolder = await serveSite(dir, basePath);
  const site = await openServed(served.origin);
  return {
    ...site,
    close: async () => {
      await site.close();
      await served.close();
    },
  };
}

/** The same for a site that somebody else serves, under the usual base path. */
export async function openServed(origin: string): Promise<OpenSite> {
  const home = origin + basePath;
  const browser = await sharedBrowser();
  const coverage = coverageDir === undefined ? undefined : createScriptCoverage(coverageDir);
  const contexts = new Set<BrowserContext>();
  const newContext = async (options?: BrowserContextOptions): Promise<BrowserContext> => {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(patience());
    contexts.add(context);
    context.once('close', () => contexts.delete(context));
    return context;
  };
  return {
    address: (path) => home + path,
    newContext,
    newPage: async (options = {}) => {
      const page = await (await newContext(options)).newPage();
      if (options.javaScriptEnabled !== false) {
        await coverage?.watch(page);
        waitForScripts(page);
      }
      return { page, faults: watch(page, home) };
    },
    close: async () => {
      await coverage?.write();
      await Promise.all([...contexts].map((context) => context.close()));
    },
  };
}

/** As text: what runs the tests would put words of its own in the place of `import`. */
const importScript = `(async () => {
  const { module } = document.querySelector('script[data-module]')?.dataset ?? {};
  if (module) await import(new URL(module, location.href).href).catch(() => undefined);
})()`;

/**
 * Pages fetch their script once they are painted (`src/views/page/late-start.ts`), and what a test does is meant for a page that
 * has it. A script that cannot be had is not waited for.
 */
function waitForScripts(page: Page): void {
  const arrived = () => page.evaluate(importScript);
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (...to) => {
    const answer = await goto(...to);
    await arrived();
    return answer;
  };
  page.reload = async (...how) => {
    const answer = await reload(...how);
    await arrived();
    return answer;
  };
}

function watch(page: Page, home: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) faults.push(`${page.url()} asks for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The browser itself gives up what a page asked for when a link leads on to the next.
    if (reason !== 'net::ERR_ABORTED') faults.push(`${request.url()} failed: ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.url()} answers ${response.status()}`);
  });
  return faults;
}

/** One page of every kind, by a name for it, as a path below the base path of the golden site. */
export const goldenPages = {
  home: '',
  article: 'articles/harbour/tolls-2031-05-06/',
  'article with Markdown': 'articles/register/notice-2031/',
  'article in Arabic': 'articles/al-mina-2031-05-07/',
  actor: 'actors/ana-rivera/',
  place: 'places/old-lighthouse/',
  event: 'events/council-meeting/',
  quote: 'quotes/harbour/no-tolls/',
  'quote in Arabic': 'quotes/al-mina-tolls/',
  claim: 'claims/tolls-stay-this-year/',
  topic: 'topics/harbour/tolls/',
  source: 'sources/council-minutes-2031-05-05/',
  analysis: 'analyses/what-the-tolls-leave-open/',
  articles: 'articles/',
  sources: 'sources/',
  actors: 'actors/',
  events: 'events/',
  quotes: 'quotes/',
  claims: 'claims/',
  timeline: 'timeline/',
  'who with whom': 'network/',
  wordings: 'wordings/',
  changes: 'changes/',
  checks: 'checks/',
  about: 'about/',
  search: 'search/',
  'not found': '404.html',
} as const;

/** The pages of the seed's record that hold most, as paths below the base path; none where it is not here. */
export const seedPages: Readonly<Record<string, string>> = seed?.pages ?? {};

/** Pages as a preview has them, as paths below the base path of the site `preview`. */
export const previewPages = {
  home: '',
  report: 'report/',
  'section of the report': 'report/removed/page/2/',
  'changed actor': 'actors/ana-rivera/',
  'changed article': 'articles/harbour/tolls-2031-05-06/',
  'changed article in Arabic': 'articles/al-mina-2031-05-07/',
  'new draft': 'events/unfinished-crossing/',
  quotes: 'quotes/',
} as const;

/** Pages that only a record with many records has, as paths below the base path of the crowd's site. */
export const crowdPages = {
  'index with ways in': 'actors/',
  'part of an index': 'actors/-/letter/d/',
  'list of a record': 'actors/docker-1/-/said/page/2/',
  'timeline by years': 'timeline/',
} as const;
