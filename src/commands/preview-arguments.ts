/** What `npm run preview --` was asked; the flags that are not its own go to the build. */
export type PreviewArguments =
  | {
      readonly ok: true;
      /** The revision to compare with. */
      readonly base: string;
      /** As written; undefined for a folder beside the site. */
      readonly reportDir: string | undefined;
      readonly beforeSite: string | undefined;
      readonly serves: boolean;
      readonly buildArguments: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

const examples = { '--base': 'origin/main', '--reportDir': 'dist-report', '--before-site': 'before' } as const;
type OwnFlag = keyof typeof examples;

/**
 * @example
 * readPreviewArguments(['--base', 'main', '--outDir', 'preview'])
 * // => { ok: true, base: 'main', ..., buildArguments: ['--outDir', 'preview'] }
 */
export function readPreviewArguments(args: readonly string[]): PreviewArguments {
  const values = new Map<OwnFlag, string>();
  const buildArguments: string[] = [];
  let serves = false;
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    const [name = '', ...attached] = argument.split('=');
    if (argument === '--serve') serves = true;
    else if (!isOwnFlag(name)) buildArguments.push(argument);
    else {
      const value = attached.length > 0 ? attached.join('=') : args[index + 1];
      if (value === undefined || value.trim() === '' || value.startsWith('-')) {
        return refuse(`${name} needs a value, as in ${name} ${examples[name]}.`);
      }
      if (values.has(name)) return refuse(`${name} is given twice.`);
      values.set(name, value);
      if (attached.length === 0) index += 1;
    }
  }
  const base = values.get('--base');
  if (base === undefined) return refuse('Name the revision to compare with: npm run preview -- --base origin/main');
  if (base.startsWith('/')) {
    return refuse(
      `--base names the revision to compare with here, and "${base}" is a path. The path the site is served under is BASE_PATH.`,
    );
  }
  return {
    ok: true,
    base,
    reportDir: values.get('--reportDir'),
    beforeSite: values.get('--before-site'),
    serves,
    buildArguments,
  };
}

function isOwnFlag(name: string): name is OwnFlag {
  return Object.hasOwn(examples, name);
}

function refuse(message: string): PreviewArguments {
  return { ok: false, message };
}
