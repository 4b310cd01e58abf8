/**
 * Words of a link can be selected like all others. The style sheet allows a drag to select. This script does two more
 * things: the end of a drag does not count as a click, and Firefox, which ignores the style, does not drag the link.
 */

/** How far a hand may slip in a click, in CSS pixels. */
const slip = 4;

export function letSelect(): void {
  let pressed: PointerEvent | undefined;
  document.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    pressed = event;
    const link = event.target.closest('main a');
    if (link instanceof HTMLElement) link.draggable = false;
    // A note is selected from within; a selection of the text leaves the notes out.
    const text = document.querySelector<HTMLElement>('.annotated');
    if (text) text.dataset.selects = event.target.closest('.margin') ? 'notes' : 'text';
  });
  document.addEventListener('click', (event) => {
    // A click by the keyboard has no pointer, and counts no presses.
    if (!pressed || event.detail === 0) return;
    const way = Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY);
    if (way > slip && getSelection()?.isCollapsed === false) event.preventDefault();
  });
}
