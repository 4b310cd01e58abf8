const segment = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Names Windows keeps for devices, which no file can bear there; and `page`, which index pages use. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|page)$/;
const maxLength = 120;

/**
 * Why an id cannot be used, or undefined when it can.
 *
 * An id becomes an address, a file name on every system and a fragment, so it is kebab-case ASCII.
 */
export function idFault(id: string): { message: string; help: string } | undefined {
  if (id.length > maxLength) {
    return {
      message: `This id is ${id.length} characters long; at most ${maxLength} are possible.`,
      help: 'Give the file a shorter name.',
    };
  }
  const parts = id.split('/');
  const taken = parts.find((part) => reserved.test(part));
  if (taken !== undefined) {
    return { message: `"${taken}" is a reserved name.`, help: 'Give the file another name.' };
  }
  if (parts.every((part) => segment.test(part))) return undefined;
  const suggestion = kebabCase(id);
  return {
    message: `The id "${id}" is not kebab-case.`,
    help: `Use lower-case letters a to z, digits and single hyphens${suggestion ? `: rename the file to "${suggestion}.md"` : ''}.`,
  };
}

/** The nearest kebab-case id: `Ana Rivera` gives `ana-rivera`, `Žižek` gives `zizek`. Empty when nothing is left. */
export function kebabCase(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, ''))
    .filter((part) => part !== '')
    .join('/');
}
