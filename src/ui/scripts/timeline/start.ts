import drawnSheet from '../../styles/instrument-drawn.css?inline';
import type { InstrumentWords } from '../../../views/timeline/timeline-instrument.ts';
import { adoptSheet } from '../adopt-sheet.ts';
import { readJson } from '../read-json.ts';
import { getElement } from './get-element.ts';
import { createInstrument } from './instrument.ts';
import { loadTimeline } from './loading.ts';

/** Builds the instrument into its place on the page, and lets the reader use it. */
export async function startTimeline(root: HTMLElement): Promise<void> {
  adoptSheet(drawnSheet);
  const [loaded, words] = await Promise.all([
    loadTimeline(root.dataset.src ?? ''),
    readJson<InstrumentWords>(root.dataset.words ?? ''),
    // Names are measured in the type they are shown in.
    document.fonts.ready,
  ]);
  await createInstrument(root, words, loaded);
  getElement(root, 'fieldset', HTMLFieldSetElement).disabled = false;
  root.dataset.state = 'ready';
}
