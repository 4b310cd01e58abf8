import type { InstrumentWords } from '../../views/timeline-instrument.ts';
import { getPart } from './elements.ts';
import { createInstrument } from './instrument.ts';
import { loadTimeline } from './loading.ts';

/** Builds the instrument into its place on the page, and lets the reader use it. */
export async function startTimeline(root: HTMLElement): Promise<void> {
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
