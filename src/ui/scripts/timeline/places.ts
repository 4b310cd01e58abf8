import type { InstrumentWords } from '../../../views/timeline/timeline-instrument.ts';
import { getElement } from './get-element.ts';
import { svgElement } from './svg-elements.ts';

/** The elements of a page that the timeline is built into. */
export interface InstrumentPlaces {
  readonly plot: HTMLElement;
  /** The drawings of the lanes and of the whole time. */
  readonly svg: SVGSVGElement;
  readonly wholeSvg: SVGSVGElement;
  /** The line that says which time is shown, and the same for those who listen. */
  readonly shown: HTMLElement;
  readonly spoken: HTMLElement;
  readonly detail: HTMLElement;
  readonly shelf: HTMLElement;
  readonly crowd: HTMLElement;
  readonly laneChoice: HTMLSelectElement;
  readonly buttons: readonly HTMLButtonElement[];
}

/** Finds the places in the page's own elements and puts the empty drawings among them. */
export function findPlaces(root: HTMLElement, words: InstrumentWords): InstrumentPlaces {
  const place = (selector: string): HTMLElement => getElement(root, selector, HTMLElement);
  const plot = place('.plot');
  const svg = svgElement('svg', { class: 'lanes', role: 'group', 'aria-label': words.drawing });
  const wholeSvg = svgElement('svg', { class: 'whole', 'aria-hidden': 'true' });
  plot.append(svg);
  place('.whole-plot').append(wholeSvg);
  return {
    plot,
    svg,
    wholeSvg,
    shown: place('.shown'),
    spoken: place('.spoken'),
    detail: place('.detail'),
    shelf: place('.shelf'),
    crowd: place('.crowd'),
    laneChoice: getElement(root, '.lane-choice', HTMLSelectElement),
    buttons: [...root.querySelectorAll<HTMLButtonElement>('[data-command]')],
  };
}
