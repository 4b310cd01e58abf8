import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { applyChanges } from '../changes/apply/apply-changes.ts';
import { fieldFlags, fieldsFromFlags, faultOf, type FieldFlag } from '../changes/edit/field-flags.ts';
import { planInit, type PresentFile } from '../changes/edit/plan-init.ts';
import { openRepository } from '../changes/git/repository.ts';
import { GitFault } from '../changes/git/run-git.ts';
import { count } from '../record/problems/format-problems.ts';
import { printableJson } from '../record/problems/printable.ts';
import { compareText } from '../record/problems/problem.ts';
import { contentFormat } from '../record/schemas/content-format.ts';
import { fieldsOf } from '../record/schemas/field-shapes.ts';
import { defaultPublication } from '../record/schemas/publication.ts';
import type { PlainMap } from '../record/source/source-file.ts';
import { sourceText } from '../record/source/source-text.ts';
import type { Settings } from '../build/settings.ts';
import { valueOf, type Arguments, type Flags } from './arguments.ts';
import type { Prompter } from './prompter.ts';
import { recoverContent } from './open-content.ts';
import { Misuse, Refusal, settingsOf, understand, writingFlags, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Puts an empty record in the place of the one that is there, for a publication of your own.

  npm run init -- [--name NAME] [more fields of site.md] [--yes] [--dry-run]

  --name NAME      what the site is called; docs/fields.md has the other fields: --tagline, --publisher.name,
                   --publisher.kind, --contact, --language, --licence.name, --licence.url, --accent, ...
  --yes            asks nothing: what is not given is left open, and the name is "On Record"
  --dry-run        says what would be done, and does nothing
  --format json    {"written","removed","copy","site"}
  --help           this text

A copy of what was there goes into before-init/, which git ignores; the tests of that record (tests/seed) go there as
well. Work that is not committed is not touched: the command then says what it is, and changes nothing.
Ends with 0 when it is done, 1 when it cannot be, 2 when the command was not understood.

Examples
  npm run init
  npm run init -- --yes --name "The Averland Record"
`;

/** `npm run init`: the beginning of somebody else's record. */
export const initCommand: Command = { name: 'init', help, run };

/** What is asserted of the record that comes with the engine; it goes when that does. */
const seedTests = 'tests/seed';

async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const known = fieldFlags('site').filter(({ name }) => name !== 'format');
  const given = understand(args, flagsFor(known), []);
  const settings = settingsOf(around);
  recoverContent(settings, around);
  const present = filesIn(settings.contentDir, settings.projectDir);
  const seed = ownsSeed(settings) && existsSync(join(settings.projectDir, seedTests)) ? seedTests : undefined;
  refuseUncommitted(settings, seed, around);
  const fields = await publicationFields(known, given, around);
  const contentPath = pathIn(settings, settings.contentDir);
  const changes = planInit(contentPath, present, fields);
  const copy = present.length > 0 || seed !== undefined ? freeFolder(settings.projectDir) : undefined;
  const isDry = given.given.has('dry-run');
  if (!isDry) {
    if (copy !== undefined) keepCopy(settings, copy, contentPath, seed);
    mkdirSync(settings.contentDir, { recursive: true });
    applyChanges(changes, settings);
    if (seed !== undefined) rmSync(join(settings.projectDir, seed), { recursive: true });
  }
  say({ isDry, contentPath, removed: present.length, copy, seed, site: changes.at(-1)?.after ?? '' }, given, around);
  return 0;
}

function flagsFor(known: readonly FieldFlag[]): Flags {
  return {
    ...Object.fromEntries(
      known.map(({ name, isList, form }) => [
        name,
        {
          takes: 'value' as const,
          isList,
          ...(form.type === 'choice' ? { values: form.values } : { example: 'TEXT' }),
        },
      ]),
    ),
    yes: { takes: 'nothing' },
    ...writingFlags,
  };
}

/** The fields of `site.md`: given, asked for, or left open. Nobody is named who was not named here. */
async function publicationFields(
  known: readonly FieldFlag[],
  given: Arguments,
  around: Surroundings,
): Promise<PlainMap> {
  const prompter = given.given.has('yes') || valueOf(given, 'format') === 'json' ? undefined : around.prompter;
  const answers = new Map(given.given);
  if (prompter) for (const flag of known) await askFor(flag, prompter, answers);
  const fields: PlainMap = {
    format: String(contentFormat),
    name: defaultPublication.name,
    language: defaultPublication.language,
    ...fieldsFromFlags(known, answers),
  };
  for (const field of fieldsOf('site')) {
    const value = fields[field.name];
    const fault = value === undefined ? undefined : faultOf(field, value);
    if (fault !== undefined) throw new Misuse(`--${field.name}: ${fault}`);
  }
  return fields;
}

/** These a publication cannot do without; the others are offered, and Enter leaves them out. */
const needed: Readonly<Record<string, string>> = { name: '', language: defaultPublication.language };

/** Later is time enough for these. */
const notAskedFor: readonly string[] = ['accent', 'publisher.url', 'licence.url'];

async function askFor(
  { name, field, form }: FieldFlag,
  prompter: Prompter,
  answers: Map<string, readonly string[]>,
): Promise<void> {
  if (answers.has(name) || notAskedFor.includes(name)) return;
  // Whether a publisher is a person is a question only where there is one.
  if (name === 'publisher.kind' && !answers.has('publisher.name')) return;
  const initial = needed[name];
  const isOffered = initial === undefined && name !== 'publisher.kind';
  const message = `${name}: ${field.description}${isOffered ? ' (Enter to leave out)' : ''}`;
  const answer =
    form.type === 'choice'
      ? await prompter.choose({ message, options: form.values.map((value) => ({ value, label: value })), initial })
      : await prompter.text({
          message,
          initial: initial === '' ? undefined : initial,
          fault: (written) => (isOffered && written === '' ? undefined : faultOf(field, written)),
        });
  if (answer !== '') answers.set(name, [answer]);
}

/** Every file of the content folder but hidden ones, in the order of their paths. */
function filesIn(contentDir: string, projectDir: string): PresentFile[] {
  if (!existsSync(contentDir)) return [];
  return readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .filter(
      (file) =>
        !relative(contentDir, file)
          .split(sep)
          .some((name) => name.startsWith('.')),
    )
    .map((file) => ({
      path: relative(projectDir, file).split(sep).join('/'),
      text: sourceText(readFileSync(file, 'utf8')),
    }))
    .sort((a, b) => compareText(a.path, b.path));
}

/** Whether the tests of the record that comes with the engine are about this one. */
function ownsSeed({ contentDir, projectDir }: Settings): boolean {
  return contentDir === join(projectDir, 'content');
}

function pathIn({ projectDir }: Settings, dir: string): string {
  return relative(projectDir, dir).split(sep).join('/') || '.';
}

/** What nobody has committed has only one copy. A folder in no repository is copied, and nothing more can be said. */
function refuseUncommitted(
  { contentDir, projectDir }: Settings,
  seed: string | undefined,
  { env }: Surroundings,
): void {
  try {
    const { top, run: git } = openRepository(contentDir, env);
    const paths = [contentDir, ...(seed === undefined ? [] : [join(projectDir, seed)])].map((path) =>
      relative(top, path),
    );
    const { code, stdout } = git(['status', '--porcelain', '--untracked-files=all', '-z', '--', ...paths]);
    // A file that somebody deleted is nobody's work.
    const changed = stdout
      .toString('utf8')
      .split('\0')
      .filter((line) => line !== '' && !/^(?: D|D )/.test(line))
      .map((line) => line.slice(3));
    if (code !== 0 || changed.length === 0) return;
    throw new Refusal(
      `${count(changed.length, 'file')} of the record ${changed.length === 1 ? 'is' : 'are'} not committed (${changed.slice(0, 5).join(', ')}${changed.length > 5 ? ', …' : ''}). Commit or stash first: git stash -u. Nothing was changed.`,
    );
  } catch (error) {
    if (!(error instanceof GitFault)) throw error;
  }
}

/** The first of `before-init`, `before-init-2`, ... that is not there. */
function freeFolder(projectDir: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? 'before-init' : `before-init-${number}`;
    if (!existsSync(join(projectDir, name))) return name;
  }
}

function keepCopy(
  { contentDir, projectDir }: Settings,
  copy: string,
  contentPath: string,
  seed: string | undefined,
): void {
  const inCopy = contentPath.startsWith('..') ? 'content' : contentPath;
  if (existsSync(contentDir)) cpSync(contentDir, join(projectDir, copy, inCopy), { recursive: true });
  if (seed !== undefined) cpSync(join(projectDir, seed), join(projectDir, copy, seed), { recursive: true });
}

interface Done {
  readonly isDry: boolean;
  readonly contentPath: string;
  readonly removed: number;
  readonly copy: string | undefined;
  readonly seed: string | undefined;
  readonly site: string;
}

function say(done: Done, given: Arguments, { out }: Surroundings): void {
  const { isDry, contentPath, removed, copy, seed, site } = done;
  if (valueOf(given, 'format') === 'json') {
    out.write(`${printableJson({ written: !isDry, removed, copy: copy ?? null, site })}\n`);
    return;
  }
  const would = isDry ? 'would be ' : '';
  if (copy !== undefined) {
    const tests = seed === undefined ? '' : `, and the tests of it, ${seed}`;
    out.write(
      `${count(removed, 'file')} of ${contentPath}${tests}: ${would}taken away; a copy ${isDry ? 'would be kept' : 'is'} in ${copy}/.\n`,
    );
  }
  out.write(`${contentPath}/site.md ${would}written:\n\n${site.replace(/^(?=.)/gm, '  ')}\n`);
  out.write(
    isDry
      ? 'Nothing was written: this was a dry run.\n'
      : 'Next: npm run new -- article FILE, or docs/first-article.md; docs/make-it-yours.md for the rest.\n',
  );
}
