import { parseArgs } from 'node:util';
import { asWritten } from '../record/problems/as-written.ts';
import { didYouMean } from '../record/problems/did-you-mean.ts';

/** A flag a command knows. */
export interface Flag {
  /** Whether something follows it; otherwise it is there or not. */
  readonly takes: 'value' | 'nothing';
  /** Whether it can be given several times. */
  readonly isList?: boolean;
  /** The values it can have; without, any text. */
  readonly values?: readonly string[];
  readonly short?: string;
  /** A value to show where one is missing. */
  readonly example?: string;
}

export type Flags = Readonly<Record<string, Flag>>;

/** What somebody wrote after a command's name. */
export interface Arguments {
  /** What belongs to no flag, in order. */
  readonly positionals: readonly string[];
  /** The values of each flag that was given; one of a flag that takes nothing is empty. */
  readonly given: ReadonlyMap<string, readonly string[]>;
}

export type ReadArguments =
  { readonly ok: true; readonly arguments: Arguments } | { readonly ok: false; readonly message: string };

/**
 * Reads a command's arguments; the first that is not understood is explained.
 *
 * @param names what the command's positionals are called, in order; a last name ending in "..." stands for any number of them
 * @example
 * readArguments(['--fromat', 'json'], { format: { takes: 'value' } }, [])
 * // => { ok: false, message: 'There is no flag --fromat. Did you mean "--format"?' }
 */
export function readArguments(args: readonly string[], flags: Flags, names: readonly string[]): ReadArguments {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(flags).map(([name, { takes, short }]) => [
        name,
        { type: takes === 'value' ? 'string' : 'boolean', multiple: true, ...(short ? { short } : {}) },
      ]),
    ),
  });
  const positionals: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (positionals.length === names.length && !names.at(-1)?.endsWith('...')) {
        return refuse(
          names.length === 0
            ? `${asWritten(token.value)} is not a flag, and the command takes nothing else.`
            : `${asWritten(token.value)} is one word too many: the command takes ${names.join(' ')}. Put quotation marks around words that belong together.`,
        );
      }
      positionals.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (!flag) return refuse(unknownFlag(token.rawName, flags));
    const earlier = given.get(token.name);
    if (earlier && !flag.isList) return refuse(`${token.rawName} is given twice.`);
    const fault = findFault(token, flag);
    if (fault !== undefined) return refuse(fault);
    given.set(token.name, [...(earlier ?? []), token.value ?? '']);
  }
  return { ok: true, arguments: { positionals, given } };
}

function refuse(message: string): ReadArguments {
  return { ok: false, message };
}

function unknownFlag(written: string, flags: Flags): string {
  const known = Object.keys(flags).map((name) => `--${name}`);
  // Flags are called as the fields are, in camel case.
  const camelCase = written.replace(/(?<=\w)-(\w)/g, (_match, letter: string) => letter.toUpperCase());
  const guess = known.includes(camelCase) ? `Did you mean "${camelCase}"?` : didYouMean(written, known);
  return `There is no flag ${written}.${guess === '' ? '' : ` ${guess}`}`;
}

function findFault(
  { rawName, value, inlineValue }: { rawName: string; value?: string | undefined; inlineValue?: boolean | undefined },
  { takes, values, example }: Flag,
): string | undefined {
  if (takes === 'nothing') {
    return value === undefined ? undefined : `${rawName} takes no value.`;
  }
  if (value === undefined || value.trim() === '' || (inlineValue === false && value.startsWith('--'))) {
    return `${rawName} needs a value, as in ${rawName} ${values?.[0] ?? example ?? 'VALUE'}.`;
  }
  if (values === undefined || values.includes(value)) return undefined;
  const guess = didYouMean(value, values);
  return `${rawName} cannot be ${asWritten(value)}. ${guess === '' ? '' : `${guess} `}Possible: ${values.join(', ')}.`;
}

/** The value of a flag; undefined when it was not given. */
export function valueOf({ given }: Arguments, flag: string): string | undefined {
  return given.get(flag)?.at(-1);
}
