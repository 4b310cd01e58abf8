/** `npm start`: builds the site, serves it to this machine, and says where. */
import { buildSite, reportBuild } from './build-site.ts';
import { readPort, serveBuiltSite } from './serve-built-site.ts';

const port = readPort(process.env);
if (!port.ok) {
  process.stderr.write(`${port.message}\n`);
  process.exit(2);
}

const outcome = await buildSite(process.argv.slice(2), process.env);
if (outcome.status !== 'built') process.exit(reportBuild(outcome));

process.exitCode = await serveBuiltSite(outcome.outDir, outcome.settings.basePath, port.wanted);
