import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../record/problems/problem.ts';

/** What of a project decides what its code makes of a site; `node_modules/.package-lock.json` says what is installed. */
const parts = [
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'tsconfig.json',
];

/** The code of a project. */
export interface ProjectCode {
  /**
   * Another one where anything of the code is another, or the Node that runs it. What somebody writes into `node_modules`
   * by hand is not seen; such a build needs `--force`.
   */
  readonly key: string;
  /** Whether any of it asks for Astro's content collections, apart from what defines them. Our own pages do not. */
  readonly usesCollections: boolean;
  /** Whether any of it asks for variables of the environment by way of Vite. */
  readonly usesEnvironment: boolean;
}

/** Reads the code of a project. */
export function readCode(projectDir: string): ProjectCode {
  const hash = createHash('sha256').update(process.version);
  let [usesCollections, usesEnvironment] = [false, false];
  const add = (path: string) => {
    const bytes = readFileSync(join(projectDir, path));
    hash.update(`\0${path}\0`).update(bytes);
    if (!path.startsWith('src/')) return;
    const text = bytes.toString('latin1');
    if (path !== definition && /['"]astro:content['"]/.test(text)) usesCollections = true;
    if (variable.test(text)) usesEnvironment = true;
  };
  for (const part of parts) {
    if (!existsSync(join(projectDir, part))) continue;
    if (part !== 'src') add(part);
    else
      readdirSync(join(projectDir, part), { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) => join(item.parentPath, item.name).slice(join(projectDir, '/').length).replaceAll('\\', '/'))
        .sort(compareText)
        .forEach(add);
  }
  return { key: hash.digest('base64url'), usesCollections, usesEnvironment };
}

const definition = 'src/content.config.ts';

/** A variable other than those that Vite sets for every build. */
const variable = /['"]astro:env|import\.meta\.env(?!\.(?:PROD|DEV)\b)/;
