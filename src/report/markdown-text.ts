import { visibleText } from './visible-text.ts';

/** Nothing anybody sees; it only keeps what stands before it and after it from being read as one. */
const apart = '&#8203;';

/** Signs of Markdown and of HTML, wherever they stand. */
const signs = /[&<>#*_~`|\\[\]{}!^="]/;
/** What begins a list or a rule, at the beginning of a text, which may be that of a line. */
const openers = /(?<=^ *\d*)[.)]|(?<=^ *)[-+]/;
/** Where a mention, an address of the web or of mail would begin. */
const addresses = /@|:(?=\/\/)|(?<=www)\./;
/** Where GitHub would begin a reference to an issue or a commit, an emoji, a formula. */
const references = /#|:(?! )|(?<=gh)-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])|\$/;

const inText = anyOf(addresses, references, openers, signs);
const inCode = anyOf(addresses, openers, signs, /\$/);

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
  return visibleText(text).replace(inText, (found, offset: number, whole: string) => {
    if (found.length > 1) return `${found}${apart}`;
    // The one way that GitHub knows to write it beside formulas.
    return found === '$' ? '<span>&#36;</span>' : reference(found, whole.slice(0, offset));
  });
}

/**
 * The same for the inside of a `code` element. Hosts look for nothing but addresses there, so nothing else is taken
 * apart: code is there to be copied.
 */
export function markdownCode(text: string): string {
  return visibleText(text).replace(inCode, (found, offset: number, whole: string) =>
    reference(found, whole.slice(0, offset)),
  );
}

function reference(sign: string, before: string): string {
  const written = `&#${sign.charCodeAt(0)};`;
  // Some parsers take whatever follows "www." for a name, so it must not come to that.
  if (/[.-]/.test(sign) && /(?:www|gh)$/i.test(before)) return `${apart}${written}`;
  return /[@:#]/.test(sign) ? `${written}${apart}` : written;
}

function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'gi');
}
