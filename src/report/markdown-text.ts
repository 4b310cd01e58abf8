import { visibleText } from './visible-text.ts';

/** Nothing anybody sees; it only keeps what stands before it and after it from being read as one. */
const apart = '&#8203;';

/** Signs of Markdown and HTML, wherever they stand. */
const signs = /[&<>*_~`|\\[\]{}!^="]/;
/** What begins a list, a heading or a rule; only at the beginning of a text, which may be that of a line. */
const openers = /(?<=^ *\d*)[.)]|(?<=^ *)[-+]/;
/** Where a host would begin a mention, a web address, an emoji, a reference to an issue or to a commit. */
const references = /@|#|:(?! )|(?<=www)\.|(?<=gh)-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])|\$/;
const dangerous = new RegExp(`${references.source}|${openers.source}|${signs.source}`, 'gi');

/**
 * Text from a stranger as Markdown that says just this text: anywhere on a line, on any host.
 *
 * 1. What is hidden is made visible, and the text is one line (`visibleText`).
 * 2. Every sign that Markdown or HTML could read becomes a character reference, which is never read as syntax.
 * 3. What hosts look for in the text that comes of it - mentions, references to issues and commits, emoji, addresses,
 *    formulas - is taken apart where it begins, since there a character reference is as good as the character.
 *
 * @example
 * markdownText('@ana *said* #1') // => '&#64;&#8203;ana &#42;said&#42; &#35;&#8203;1'
 */
export function markdownText(text: string): string {
  return visibleText(text).replace(dangerous, (found) => {
    if (found.length > 1) return `${found}${apart}`;
    // The one way that GitHub knows to write it beside formulas.
    if (found === '$') return '<span>&#36;</span>';
    const reference = `&#${found.charCodeAt(0)};`;
    return signs.test(found) ? reference : `${reference}${apart}`;
  });
}

/**
 * The same inside a `code` element, where hosts look for nothing but addresses: with as little between the letters as
 * can be, since code is there to be copied.
 */
export function markdownCode(text: string): string {
  return visibleText(text).replace(
    /[&<>#$*_~`|\\[\]{}!^="]|@|:(?=\/\/)|(?<=www)\.|(?<=^ *\d*)[.)]|(?<=^ *)[-+]/gi,
    (found) => {
      const reference = `&#${found.charCodeAt(0)};`;
      return /[@:.]/.test(found) ? `${reference}${apart}` : reference;
    },
  );
}
