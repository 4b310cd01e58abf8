import { asWritten } from '../problems/as-written.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { latinLetters } from './latin-letters.ts';

const segment = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Names Windows keeps for devices, which no file can bear there; and `page`, which index pages use. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|page)$/;
const maxLength = 120;

/** Why an id cannot be used. */
export interface IdFault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly help: string;
}

/**
 * Why an id cannot be used, or undefined when it can.
 *
 * An id becomes an address, a file name on every system and a fragment, so it is kebab-case ASCII.
 */
export function idFault(id: string): IdFault | undefined {
  if (id.length > maxLength) {
    return {
      code: 'id/too-long',
      message: `This id is ${id.length} characters long; at most ${maxLength} are possible.`,
      help: 'Choose a shorter one.',
    };
  }
  const taken = id.split('/').find((part) => reserved.test(part));
  if (taken !== undefined) {
    return {
      code: 'id/reserved',
      message:
        taken === 'page'
          ? 'The name "page" is reserved for the pages of an index.'
          : `The name "${taken}" is reserved: no file can have it on Windows.`,
      help: 'Choose another one.',
    };
  }
  if (id.split('/').every((part) => segment.test(part))) return undefined;
  const suggestion = kebabCase(id);
  return {
    code: 'id/not-kebab-case',
    message: `The id ${asWritten(id)} is not kebab-case.`,
    help: `Use lower-case letters a to z, digits and single hyphens${suggestion ? `, as in "${suggestion}"` : ''}.`,
  };
}

/** The nearest kebab-case id: `Ana Rivera` gives `ana-rivera`, `Łukasz Żółć` `lukasz-zolc`. Empty when nothing is left. */
export function kebabCase(text: string): string {
  return latinLetters(text)
    .split('/')
    .map((part) => part.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, ''))
    .filter((part) => part !== '')
    .join('/');
}
