/**
 * Text from content, made safe for a terminal and for the log of a workflow. Control and bidirectional characters are
 * shown as their code points. So are the signs that begin a command to GitHub's runner: `::error` at the beginning of a
 * line, `##[error]` anywhere in it. Lines stay lines.
 */
export function printable(text: string): string {
  return text.replace(unprintable, shown);
}

/** The same of a text that is one line: a name, an address. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', shown);
}

const unprintable =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\p{Surrogate}]|(?<=##)\[|(?<=^[ \t]*):(?=:)/gmu;

/**
 * Data as JSON, safe for the same places: what could be obeyed is written as an escape, which reads back as what it was.
 */
export function printableJson(data: unknown): string {
  return JSON.stringify(data, undefined, 2).replace(
    /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]|(?<=##)\[/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function shown(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `<U+${code}>`;
}
