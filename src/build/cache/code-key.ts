import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../list-files.ts';

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

/**
 * Names the code that reads a record: what it makes of a file rests on that alone. This is the code that runs, whatever
 * project it is run for.
 */
export function recordCodeKey(): string {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const hash = createHash('sha256').update(process.version);
  for (const path of [...installed, ...inProject(root, 'src/record')]) {
    if (existsSync(join(root, path))) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('base64url');
}

const installed = ['package-lock.json', 'node_modules/.package-lock.json'];

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
    else inProject(projectDir, part).forEach(add);
  }
  return { key: hash.digest('base64url'), usesCollections, usesEnvironment };
}

/** The files below a folder of the project, as sorted paths in the project. */
function inProject(projectDir: string, folder: string): string[] {
  return listFiles(join(projectDir, folder)).map((path) => `${folder}/${path}`);
}

const definition = 'src/content.config.ts';

/** A variable other than those that Vite sets for every build. */
const variable = /['"]astro:env|import\.meta\.env(?!\.(?:PROD|DEV)\b)/;
