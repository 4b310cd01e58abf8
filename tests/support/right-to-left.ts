import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as en from '../../src/words/en/index.ts';
import { scratchCopy } from './scratch-copy.ts';
import type { ScratchFolder } from './scratch-project.ts';
import { projectDir } from './site.ts';

/**
 * An invented language that is written from right to left, which browsers take for Arabic: every word of the English
 * interface, letter by letter in letters of Arabic. Numbers, signs, and what a record says stay as they are; so do the
 * words that stand for something: keys, addresses, and names in braces.
 */
const invented = `
import { ar } from 'date-fns/locale/ar';
import * as en from '../en/index.ts';

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';
const meant = new Set(['to', 'id', 'locale', 'long', 'short', 'unit']);

function turnedText(text: string): string {
  return text.replace(/\\{[^}]*\\}|[a-z]/gi, (found) =>
    found.length > 1 ? found : (letters[found.toLowerCase().charCodeAt(0) - 97] ?? ''),
  );
}

/** What a function says, but for the facts it was given. */
function turnedAround(value: unknown, facts: readonly unknown[]): unknown {
  if (typeof value !== 'string') return turned(value);
  const fact = facts.flat().find((some): some is string => typeof some === 'string' && some !== '' && value.includes(some));
  if (fact === undefined) return turnedText(value);
  return value.split(fact).map((part) => turnedAround(part, facts.flat().filter((some) => some !== fact))).join(fact);
}

function turned<Value>(value: Value): Value {
  const made = (): unknown => {
    if (typeof value === 'string') return turnedText(value);
    if (typeof value === 'function') return (...facts: unknown[]) => turnedAround(Reflect.apply(value, undefined, facts), facts);
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, meant.has(key) ? inner : turned(inner)]));
  };
  return made() as Value;
}

export const language = 'ar';
export const direction = 'rtl' as 'ltr' | 'rtl';
`;

/** The whole dictionary, by the sections that every language has. */
function dictionary(): string {
  const sections = Object.keys(en).filter((name) => name !== 'language' && name !== 'direction');
  const lines = sections.map((name) =>
    name === 'dates'
      ? 'export const dates: typeof en.dates = { ...turned(en.dates), locale: ar };'
      : `export const ${name}: typeof en.${name} = turned(en.${name});`,
  );
  return `${invented}\n${lines.join('\n')}\n`;
}

/** A copy of the project in which the golden record has an interface in that language, added as docs/make-it-yours.md says. */
export function rightToLeftProject(): ScratchFolder {
  const project = scratchCopy(join(projectDir, 'tests/golden/content'));
  const read = (path: string) => readFileSync(join(project.dir, path), 'utf8');
  const edited = (path: string, ...edits: readonly (readonly [string, string])[]) =>
    edits.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${path} has no ${JSON.stringify(from)}.`);
      return text.replace(from, to);
    }, read(path));
  project.write({
    'src/words/ar/index.ts': dictionary(),
    'src/words/words.ts': edited(
      'src/words/words.ts',
      [
        "import * as en from './en/index.ts';",
        "import * as ar from './ar/index.ts';\nimport * as en from './en/index.ts';",
      ],
      ['{ en, fr }', '{ ar, en, fr }'],
    ),
    'src/ui/scripts/search/engine/stem.ts': edited('src/ui/scripts/search/engine/stem.ts', [
      "import('@orama/stemmers/french'),",
      "import('@orama/stemmers/french'),\n  ar: () => import('@orama/stemmers/arabic'),",
    ]),
    'src/record/schemas/languages.ts': edited('src/record/schemas/languages.ts', ["'fr']", "'fr', 'ar']"]),
    'content/site.md': edited('content/site.md', ['language: en', 'language: ar']),
  });
  return project;
}
