import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Settings } from '../build/settings.ts';
import { findOutputObjection } from './output-folder.ts';
import { findReportObjection } from './preview-report.ts';
import { projectDir } from './surroundings.ts';

/** What is wrong with where the project lies and with what it sends as it is; undefined where nothing is. */
export function findProjectObjection(projectDir: string): string | undefined {
  const sign = /[%#?]/.exec(projectDir)?.[0];
  if (sign !== undefined)
    return `The project lies in ${projectDir}, and "${sign}" in a path means something else to the tools that build it: files would be missing from the site. Move it to a folder without it.`;
  const link = findLink(join(projectDir, 'public'));
  return link === undefined
    ? undefined
    : `${link} is a link, and what it leads to would be published. Put the file itself into public/.`;
}

/** The first link in a folder, as an absolute path. */
function findLink(dir: string): string | undefined {
  if (lstatSync(dir, { throwIfNoEntry: false })?.isSymbolicLink() === true) return dir;
  if (!isFolder(dir)) return undefined;
  const found = readdirSync(dir, { recursive: true, withFileTypes: true }).find((item) => item.isSymbolicLink());
  return found && join(found.parentPath, found.name);
}

/** What is wrong with the folders and files that the settings name; undefined where nothing is. */
export function findObjection(settings: Settings, outDir: string): string | undefined {
  const { contentDir } = settings;
  if (!isFolder(contentDir)) return `CONTENT_DIR: there is no folder ${contentDir}.`;
  const toProject = findProjectObjection(settings.projectDir);
  if (toProject !== undefined) return toProject;
  const toReport = findReportObjection(settings);
  if (toReport !== undefined) return toReport;
  const toOutput = findOutputObjection(outDir, projectDir, contentDir);
  return toOutput === undefined ? undefined : `--outDir: ${toOutput}`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
