import { element } from '../elements.ts';

/** A button over each piece of code that is meant to be copied whole. Without script it can be selected. */
export function copyCode(): void {
  for (const code of document.querySelectorAll<HTMLElement>('pre[data-copy]')) {
    const { copy = '', copied = '' } = code.dataset;
    const button = element('button', { type: 'button' }, copy);
    const told = element('span', { role: 'status', class: 'meta' });
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(code.textContent).then(
        () => (told.textContent = copied),
        // A browser that keeps its clipboard to itself: what is selected can be copied by hand.
        () => getSelection()?.selectAllChildren(code),
      );
    });
    code.before(element('p', { class: 'meta copy-code' }, button, ' ', told));
  }
}
