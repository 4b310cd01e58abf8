/** A thread that makes pages, beside others; see `page-threads.ts`. */
import { deserialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { gatherPages, nothingGathered } from '../cache/gather-pages.ts';
import { reviveCorpus } from '../../record/corpus/noted-corpus.ts';
import { makePages } from '../pages/make-pages.ts';
import { takeAll, takeFrom } from '../pages/shared-list.ts';
import type { SitePage } from '../pages/site-page.ts';
import { loadBuiltPages } from '../private-forms/built-entry.ts';
import type { BuiltCorpus } from '../../record/corpus/corpus.ts';
import { handOver } from './handed-over.ts';
import type { PageThreadEnd, PageThreadFile, PageThreadJob } from './page-threads.ts';
import { renderPage, routeKey } from './render-page.ts';

const port = parentPort;
if (!port) throw new Error('This module runs as a thread only.');
port.postMessage(await work(workerData as PageThreadJob));

async function work(job: PageThreadJob): Promise<PageThreadEnd> {
  const { settings, scripts, entry, pages, place } = job;
  const made: SitePage[] = [];
  const pagesMade = gatherPages();
  try {
    const { corpus, ...others } = deserialize(new Uint8Array(job.built)) as BuiltCorpus;
    handOver({ settings, built: { ...others, corpus: reviveCorpus(corpus) }, scripts });
    const built = await loadBuiltPages(entry);
    const byKey = new Map(built.routes.map((route) => [routeKey(route), route]));
    await makePages(
      takeFrom(pages, place),
      (page) => renderPage(page, byKey, settings.basePath, (request, route) => built.render(request, route)),
      (file, content) => {
        port?.postMessage({ file, content } satisfies PageThreadFile, [content.buffer]);
      },
      (page, file, reads) => {
        made.push(page);
        pagesMade.add(page, file, reads);
      },
    );
    return { made, gathered: pagesMade.gathered() };
  } catch (error) {
    takeAll(pages.length, place);
    return { made, gathered: nothingGathered, failure: error instanceof Error ? error : new Error(String(error)) };
  }
}
