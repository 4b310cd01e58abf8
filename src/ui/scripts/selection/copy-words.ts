/**
 * What is copied from an article's text is the article's words, character by character: its double spaces and line ends
 * as they are printed, an empty line between paragraphs, and nothing of ours.
 */

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, pre';

export function copyWords(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const text = document.querySelector<HTMLElement>('.annotated');
    if (!event.clipboardData || !text || !selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    // A selection that takes in more than the text, or that was made in a note, is copied as it is shown.
    if (!text.contains(range.commonAncestorContainer) || text.dataset.selects === 'notes') return;
    const words = wordsWithin(range, text);
    if (words.length === 0) return;
    event.clipboardData.setData('text/plain', words.join('\n\n'));
    event.clipboardData.setData('text/html', asParagraphs(words));
    event.preventDefault();
  });
}

/** The words of a range, a string for each paragraph or item of a list. */
function wordsWithin(range: Range, text: HTMLElement): string[] {
  return [...text.querySelectorAll('.text')].flatMap((paragraph) => {
    if (!range.intersectsNode(paragraph)) return [];
    const part = document.createRange();
    part.selectNodeContents(paragraph);
    if (part.comparePoint(range.startContainer, range.startOffset) === 0)
      part.setStart(range.startContainer, range.startOffset);
    if (part.comparePoint(range.endContainer, range.endOffset) === 0) part.setEnd(range.endContainer, range.endOffset);
    const copied = part.cloneContents();
    const inner = [...copied.querySelectorAll(blocks)].filter((block) => !block.querySelector(blocks));
    const found = inner.length === 0 ? [copied.textContent] : inner.map((block) => block.textContent);
    return found.filter((words) => words !== '');
  });
}

function asParagraphs(words: readonly string[]): string {
  return words
    .map((paragraph) => {
      const element = document.createElement('p');
      element.textContent = paragraph;
      return element.outerHTML;
    })
    .join('');
}
