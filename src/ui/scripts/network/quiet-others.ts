/**
 * In the drawings of who has to do with whom: what the pointer or the keyboard is at shows its own, and the rest is quiet.
 * A name's own are its lines and those whom they lead to; a line's own are its two names.
 */
export function quietOthers(): void {
  for (const drawing of document.querySelectorAll<SVGSVGElement>('.network-drawing')) follow(drawing);
}

const parts = '[data-actor], [data-from]';

/** Whose own are shown where nothing is pointed at; empty for everybody. */
let chosenActor = '';

/** @param actor an id; one whom a drawing does not have quiets nothing in it */
export function keepChosen(actor: string): void {
  chosenActor = actor;
  for (const drawing of document.querySelectorAll<SVGSVGElement>('.network-drawing')) quiet(drawing, kept(drawing));
}

function kept(drawing: SVGSVGElement): DOMStringMap | undefined {
  if (chosenActor === '') return undefined;
  return drawing.querySelector<SVGElement>(`[data-actor="${CSS.escape(chosenActor)}"]`)?.dataset;
}

function follow(drawing: SVGSVGElement): void {
  const show = ({ target }: Event): void => {
    const part = target instanceof Element ? target.closest<SVGElement>(parts) : null;
    quiet(drawing, part && drawing.contains(part) ? part.dataset : kept(drawing));
  };
  drawing.addEventListener('pointerover', show);
  drawing.addEventListener('focusin', show);
  for (const end of ['pointerleave', 'focusout'] as const) {
    drawing.addEventListener(end, () => {
      quiet(drawing, kept(drawing));
    });
  }
}

/** @param at the data of a name or of a line; undefined where nothing is pointed at, and nothing is quiet */
function quiet(drawing: SVGSVGElement, at: DOMStringMap | undefined): void {
  const all = [...drawing.querySelectorAll<SVGElement>(parts)];
  const isOwnLine = ({ from, to }: DOMStringMap): boolean =>
    at?.actor === undefined ? from === at?.from && to === at?.to : from === at.actor || to === at.actor;
  const lines = all.filter(({ dataset }) => dataset.from !== undefined && isOwnLine(dataset));
  const names = new Set([at?.actor, ...lines.flatMap(({ dataset }) => [dataset.from, dataset.to])]);
  for (const part of all) {
    const isOwn = part.dataset.actor === undefined ? lines.includes(part) : names.has(part.dataset.actor);
    part.classList.toggle('is-quiet', at !== undefined && !isOwn);
  }
}
