import { constants } from 'node:os';
import type { PageCount } from '../build/pages/page-count.ts';
import { counted } from '../build/progress/build-progress.ts';
import type { Settings } from '../build/settings.ts';
import type { BuildOutcome } from './build-site.ts';
import { Misuse } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

/** Says how a build ended, and gives the exit code. */
export function reportBuild(outcome: BuildOutcome, { out, err }: Pick<Surroundings, 'out' | 'err'>): number {
  switch (outcome.status) {
    case 'built':
      out.write(`${addressNote(outcome.settings)}${pagesNote(outcome.pages)}${placeNote(outcome)}\n`);
      return 0;
    case 'failed':
      err.write(`${outcome.message}\nThe last site, if there is one, is as it was.\n`);
      return 1;
    case 'misused':
      throw new Misuse(outcome.message);
    case 'stopped':
      return 128 + constants.signals[outcome.signal];
  }
}

/** What was made for the site and what was kept. */
function pagesNote(pages: PageCount | undefined): string {
  if (pages === undefined) return '';
  const { made, kept } = pages;
  return `${counted(made)} pages and files made, ${counted(kept)} kept from the last build. `;
}

/** Where it is. */
function placeNote({ outDir, settings: { shard } }: Extract<BuildOutcome, { status: 'built' }>): string {
  return shard
    ? `Part ${shard.number} of ${shard.of} is in ${outDir}; npm run merge-shards puts all of them together.`
    : `The site is in ${outDir}.`;
}

/** What is missing from a site without SITE_URL. */
function addressNote({ siteUrl }: Settings): string {
  return siteUrl === undefined ? 'Set SITE_URL for feeds, a sitemap, and pictures where its pages are shared.\n' : '';
}
