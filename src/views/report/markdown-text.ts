import { visibleText } from './visible-text.ts';

/** Nothing anybody sees; it only keeps what stands before it and after it from being read as one. */
const apart = '&#8203;';

/**
 * Text from a stranger as Markdown that says just this text, on any host.
 *
 * 1. What is hidden is made visible, and the text is one line (`visibleText`).
 * 2. Every sign that Markdown or HTML could read becomes a character reference, which is never read as syntax.
 * 3. Hosts look for mentions, references to issues and commits, emoji, addresses and formulas in the text that results. The
 *    function breaks each of these at its beginning, because a host reads a character reference there as if it were the
 *    character.
 *
 * @param before what stands on the line before the text: a list, for one, begins only at the beginning
 *
 * @example
 * markdownText('@ana *said* #1') // => '&#64;&#8203;ana &#42;said&#42; &#35;&#8203;1'
 */
export function markdownText(text: string, before = ''): string {
  return visibleText(text).replace(
    /[&<>#*_~`|\\[\]{}^@:.)+$-]|[0-9a-f]{6}(?=[0-9a-f])/gi,
    (found, at: number, whole: string) => {
      // A commit's hash, or its beginning.
      if (found.length > 1) return `${found}${apart}`;
      if (/[.)+-]/.test(found)) return opener(found, before, whole, at) ?? reference(found, whole, at) ?? found;
      // The one way that GitHub knows to write it beside formulas.
      if (found === '$') return '<span>&#36;</span>';
      return found === ':' && whole.charAt(at + 1) === ' ' ? found : (reference(found, whole, at) ?? escaped(found));
    },
  );
}

/**
 * The same for the inside of a `code` element, where a line does not begin and hosts look for nothing but addresses:
 * nothing else is taken apart, since code is there to be copied.
 */
export function markdownCode(text: string): string {
  return visibleText(text).replace(
    /[&<>#*_~`|\\[\]{}^$@]|:(?=\/\/)|(?<=www)\./gi,
    (found, at: number, whole: string) =>
      found === '#' ? escaped(found) : (reference(found, whole, at) ?? escaped(found)),
  );
}

function escaped(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/** What makes a line a list or a rule: a hyphen, or a number with its full stop, before anything else. */
function opener(sign: string, before: string, whole: string, at: number): string | undefined {
  if (before.length + at > 40) return undefined;
  const prior = `${before}${whole.slice(0, at)}`;
  return (/[.)]/.test(sign) ? /^ *\d*$/ : /^ *$/).test(prior) ? escaped(sign) : undefined;
}

/** What a host takes for the beginning of something else than text; some take whatever follows "www." for a name. */
function reference(sign: string, whole: string, at: number): string | undefined {
  const previous = whole.slice(Math.max(0, at - 3), at).toLowerCase();
  if (sign === '.' ? previous === 'www' : sign === '-' && previous.endsWith('gh')) return `${apart}${escaped(sign)}`;
  return /[@:#]/.test(sign) ? `${escaped(sign)}${apart}` : undefined;
}
