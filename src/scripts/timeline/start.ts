/** Starts the timeline of a page when the reader comes near it, or the address asks for a view of it. */
import type { InstrumentWords } from '../../views/timeline-instrument.ts';
import { getPart } from './elements.ts';
import { createInstrument } from './instrument.ts';
import { loadTimeline } from './loading.ts';

for (const root of document.querySelectorAll<HTMLElement>('.instrument')) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      start(root).catch((error: unknown) => {
        // The still drawing takes its place; the list is there anyway.
        document.documentElement.dataset.timeline = 'failed';
        throw error;
      });
    },
    { rootMargin: '600px' },
  );
  observer.observe(root);
}

async function start(root: HTMLElement): Promise<void> {
  const words = JSON.parse(root.dataset.words ?? '') as InstrumentWords;
  const [loaded] = await Promise.all([
    loadTimeline(root.dataset.src ?? ''),
    // Names are measured in the type they are shown in.
    document.fonts.ready,
  ]);
  await createInstrument(root, words, loaded);
  getPart(root, 'fieldset', HTMLFieldSetElement).disabled = false;
  root.dataset.state = 'ready';
}
