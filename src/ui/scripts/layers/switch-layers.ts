/** The switches of an article's legend: each takes one layer of marks off the text, and its notes out of the margin. */
import { layers, type Layer } from '../../../views/browser/layers.ts';
import layersSheet from '../../styles/layers.css?inline';
import { adoptSheet } from '../adopt-sheet.ts';
import { hiddenLayers, hideKey, withHidden } from './hidden-layers.ts';
import { remember, remembered } from '../memory.ts';

/** The layers that each kind of note belongs to. A note is hidden when one of its layers is. */
const layersOfNote: Readonly<Record<string, readonly Layer[]>> = {
  quote: ['quotes'],
  claim: ['claims'],
  'other-claims': ['others'],
};

export function switchLayers(): void {
  const text = document.querySelector<HTMLElement>('.annotated');
  const switches = [...document.querySelectorAll<HTMLInputElement>('.legend [value]')];
  if (!text || switches.length === 0) return;
  adoptSheet(layersSheet);

  let hidden = hiddenLayers(location.search, remembered(hideKey));
  const show = (): void => {
    for (const box of switches) box.checked = !hidden.some((layer) => layer === box.value);
    text.dataset.hide = hidden.join(' ');
    for (const note of text.querySelectorAll<HTMLElement>('[data-note]')) {
      note.hidden = (layersOfNote[note.dataset.note ?? ''] ?? []).some((layer) => hidden.includes(layer));
    }
    for (const margin of text.querySelectorAll<HTMLElement>('.margin')) {
      margin.hidden = !margin.querySelector('li:not([hidden])');
    }
  };

  for (const box of switches) {
    box.disabled = false;
    box.addEventListener('change', () => {
      hidden = layers.filter((layer) => (layer === box.value ? !box.checked : hidden.includes(layer)));
      // A browser that remembers nothing keeps the choice for this page only, in its address.
      remember(hideKey, hidden.join(','));
      history.replaceState(history.state, '', withHidden(location.href, hidden));
      show();
    });
  }
  show();
}
