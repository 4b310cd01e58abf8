import { mostShards, parseShard } from '../build/shards/shard.ts';

/** What `npm run build --` was asked. */
export type BuildArguments =
  | {
      readonly ok: true;
      /** As written; undefined for `dist`. */
      readonly outDir: string | undefined;
      /** Variables that a flag sets for this build; see `flagVariables`. */
      readonly variables: Readonly<Record<string, string>>;
      /** Flags for Astro, as written. */
      readonly astroFlags: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/** Astro's flags for what the environment says here; both spellings reach every part of the build. */
const flagVariables: ReadonlyMap<string, string> = new Map([
  ['--base', 'BASE_PATH'],
  ['--site', 'SITE_URL'],
  ['--threads', 'ON_RECORD_THREADS'],
  ['--shard', 'ON_RECORD_SHARD'],
]);

/** Spellings that Astro would ignore without a word, and the site would land in the wrong folder. */
const misspeltOutDir = /^--?(out|out[-_]?dir|output|output[-_]?dir)$/i;

/**
 * Splits the arguments into what the build command handles and what it hands on to Astro.
 *
 * @example
 * parseBuildArguments(['--outDir', 'site', '--silent'])
 * // => { ok: true, outDir: 'site', variables: {}, astroFlags: ['--silent'] }
 */
export function parseBuildArguments(args: readonly string[]): BuildArguments {
  let outDir: string | undefined;
  const variables: Record<string, string> = {};
  const astroFlags: string[] = [];

  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    const [name = '', ...rest] = argument.split('=');
    const variable = flagVariables.get(name);
    if (name === '--outDir' || variable !== undefined) {
      const attached = rest.length > 0;
      const value = attached ? rest.join('=') : args[index + 1];
      if (value === undefined || value === '' || (!attached && value.startsWith('-'))) {
        return { ok: false, message: `${name} needs a value, as in ${name} ${exampleOf(name)}.` };
      }
      if (name === '--threads' && !/^[1-9]\d?$/.test(value)) {
        return { ok: false, message: `--threads takes a whole number from 1 to 99, not "${value}".` };
      }
      if (name === '--shard' && !parseShard(value)) {
        return {
          ok: false,
          message: `--shard takes which part of how many, as in 2/3, of at most ${mostShards}; not "${value}".`,
        };
      }
      if (variable === undefined) outDir = value;
      else variables[variable] = value;
      if (!attached) index += 1;
    } else if (argument === '--verbose') {
      variables.ON_RECORD_VERBOSE = '1';
    } else if (argument === '--force') {
      variables.ON_RECORD_FORCE = '1';
    } else if (misspeltOutDir.test(name)) {
      return { ok: false, message: `There is no flag ${name}. Did you mean --outDir?` };
    } else if (name === '--root') {
      return { ok: false, message: '--root is fixed: the command builds the project it belongs to.' };
    } else if (argument.startsWith('-') && argument !== '-' && argument !== '--') {
      astroFlags.push(argument);
    } else if (index > 0 && astroFlags.at(-1) === args[index - 1] && !(args[index - 1] ?? '').includes('=')) {
      // The value of the flag before it: `--mode preview`.
      astroFlags.push(argument);
    } else {
      return { ok: false, message: `"${argument}" is not a flag. The output folder is named by --outDir.` };
    }
  }
  return { ok: true, outDir, variables, astroFlags };
}

function exampleOf(name: string): string {
  const examples: Readonly<Record<string, string>> = {
    '--outDir': 'dist',
    '--base': '/some/base/',
    '--threads': '2',
    '--shard': '1/3',
  };
  return examples[name] ?? 'https://example.org';
}
