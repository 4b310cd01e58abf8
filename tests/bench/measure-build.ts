import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

import type { PhaseTiming, PhaseTimings } from '../../src/build/astro/phase-timings.ts';
import { projectDir } from '../support/site.ts';
import { measureProcess, type ProcessCost } from './measure-process.ts';

/** A part of what a build writes: each has a bound of its own. */
export interface OutputSize {
  readonly files: number;
  readonly bytes: number;
}

/** What one build cost, check included. */
export interface BuildCost extends Omit<ProcessCost, 'code'> {
  readonly pages: number;
  /** Pages and what they need. */
  readonly site: OutputSize;
  /** The record as data: the folder `data/`, the twins of pages, annotations. */
  readonly data: OutputSize;
  /** Frames for pages of other sites. */
  readonly embeds: OutputSize;
  readonly phases: readonly PhaseTiming[];
}

/** What a build is measured with. */
export interface BuildRequest {
  readonly contentDir: string;
  /** A folder for the site and its log. */
  readonly workDir: string;
  /** The project that builds; default: this one. */
  readonly project?: string;
}

/** Builds a content folder with `npm run build`'s command and says what it cost. */
export async function measureBuild({ contentDir, workDir, project = projectDir }: BuildRequest): Promise<BuildCost> {
  const [log, timingsFile, site] = [join(workDir, 'build.log'), join(workDir, 'timings.json'), join(workDir, 'site')];
  const { code, ...cost } = await measureProcess({
    command: [process.execPath, ...buildScript(project), '--outDir', site],
    cwd: project,
    // Cards would be most of what is measured; `CARDS=all npm run bench` says what they cost.
    env: { CARDS: 'none', ...process.env, CONTENT_DIR: contentDir, ON_RECORD_TIMINGS: timingsFile },
    log,
  });
  if (code !== 0) throw new Error(`The build failed:\n${readFileSync(log, 'utf8').slice(-4000)}`);

  const timings = JSON.parse(readFileSync(timingsFile, 'utf8')) as PhaseTimings;
  const inPhases = timings.phases.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
  const published: PhaseTiming = {
    name: 'command and publishing',
    cpuMs: (cost.userSeconds + cost.systemSeconds) * 1000 - inPhases,
    wallMs: cost.wallSeconds * 1000 - timings.phases.reduce((sum, { wallMs }) => sum + wallMs, 0),
  };
  return { ...cost, ...measureFolder(site), phases: [...timings.phases, published] };
}

/** What `npm run build` starts, which was another file once. */
function buildScript(project: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  const [node, ...script] = scripts.build.split(' ');
  if (node !== 'node') throw new Error(`npm run build of ${project} starts something else than Node: ${scripts.build}`);
  return script;
}

/** Which part of the output a file belongs to, by its path in the site. */
export function partOf(path: string): 'site' | 'data' | 'embeds' {
  if (path.startsWith('embed/')) return 'embeds';
  const isTwin = /^(articles|quotes|claims)\/.+\/index\.json$/.test(path);
  return isTwin || path.startsWith('data/') || path.endsWith('/annotations.jsonld') ? 'data' : 'site';
}

/** The pages of a folder, and the files and bytes of its parts. */
export function measureFolder(folder: string): Pick<BuildCost, 'pages' | 'site' | 'data' | 'embeds'> {
  const parts = { site: { files: 0, bytes: 0 }, data: { files: 0, bytes: 0 }, embeds: { files: 0, bytes: 0 } };
  let pages = 0;
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const file = join(item.parentPath, item.name);
    const part = parts[partOf(relative(folder, file).replaceAll('\\', '/'))];
    part.files += 1;
    part.bytes += statSync(file).size;
    if (item.name.endsWith('.html')) pages += 1;
  }
  return { pages, ...parts };
}
