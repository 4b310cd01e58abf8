/**
 * Characters that make a text read differently from what it holds: most editors do not show them, and terminals and
 * browsers act on them. A carriage return counts: `sourceText` has made line feeds of those that end lines.
 *
 * So do noncharacters and halves of surrogate pairs, which an escape in YAML can write: XML can hold neither, so that a
 * feed with one is no feed.
 */
const controlCharacters = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/g;

/** The offset of the first one, and how many there are. */
export interface FoundCharacters {
  readonly first: number;
  readonly total: number;
}

export function findControlCharacters(text: string): FoundCharacters | undefined {
  return find(text, controlCharacters);
}

/** Embeddings, overrides and isolates, which change the order in which a line is shown. */
export function findBidiControls(text: string): FoundCharacters | undefined {
  return find(text, bidiControls);
}

/**
 * The code point of a character, as it is looked up.
 *
 * @example
 * nameOf('\u0007') // => 'U+0007'
 */
export function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function find(text: string, characters: RegExp): FoundCharacters | undefined {
  const first = text.search(characters);
  return first === -1 ? undefined : { first, total: text.match(characters)?.length ?? 0 };
}
