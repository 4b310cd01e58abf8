import { element } from '../elements.ts';

/**
 * Buttons under a quote: its words with their evidence (speaker, form, outlet, date, address, caveat) and its address, to
 * the clipboard or, where the system has it, to others. The words are those of the citation at the foot of the page.
 */
export function copyQuote(): void {
  const place = document.querySelector<HTMLElement>('[data-copy-quote]');
  const citation = document.querySelector('[data-citation]')?.textContent;
  if (!place || citation === undefined) return;
  const { copyQuote: quote = '', copyLink = '', share = '', copied = '', refused = '' } = place.dataset;
  const address = location.origin + location.pathname;
  // The citation has the address already where the site knows its own.
  const evidence = citation.includes(address) ? citation : `${citation}\n${address}`;
  const told = element('span', { role: 'status' });
  const button = (label: string, act: () => Promise<void>, done: string) => {
    const made = element('button', { type: 'button' }, label);
    made.addEventListener('click', () => {
      act().then(
        () => (told.textContent = done),
        (error: unknown) => {
          // Somebody who closes the system's own window has not been refused anything.
          const isClosed = error instanceof DOMException && error.name === 'AbortError';
          told.textContent = isClosed ? '' : refused;
        },
      );
    });
    return made;
  };
  const canShare = 'share' in navigator;
  place.replaceChildren(
    button(quote, async () => navigator.clipboard.writeText(evidence), copied),
    ' ',
    button(copyLink, async () => navigator.clipboard.writeText(address), copied),
    ...(canShare ? [' ', button(share, async () => navigator.share({ text: citation, url: address }), '')] : []),
    ' ',
    told,
  );
}
