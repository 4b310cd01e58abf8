/**
 * The process that builds a site without Astro's bundler, as Astro's own is the one that builds it with:
 * `node build-kept.ts SITE_DIR`. The build command starts it, and has looked at the settings.
 */
import { buildKept } from '../build/astro/build-kept.ts';
import { readSettings } from '../build/settings.ts';
import { projectDir } from './surroundings.ts';

const read = readSettings(process.env, projectDir);
const [siteDir] = process.argv.slice(2);
if (!read.ok || siteDir === undefined) throw new Error('The build command starts this process.');
process.exitCode = await buildKept(read.settings, siteDir);
