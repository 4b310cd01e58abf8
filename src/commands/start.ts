/** `npm start`: builds the site, serves it to this machine, and says where. */
import { buildSite, reportBuild } from './build-site.ts';
import { serveFolder } from './serve-folder.ts';

const usualPort = 4321;

const wantedPort = process.env.PORT ?? '';
if (!/^\d{0,5}$/.test(wantedPort) || Number(wantedPort) > 65535) {
  process.stderr.write(`PORT: "${wantedPort}" is not a port. Write a number up to 65535, such as ${usualPort}.\n`);
  process.exit(2);
}

const outcome = await buildSite(process.argv.slice(2), process.env);
if (outcome.status !== 'built') process.exit(reportBuild(outcome));

try {
  const served = await serveFolder({
    dir: outcome.outDir,
    basePath: outcome.settings.basePath,
    port: wantedPort === '' ? usualPort : Number(wantedPort),
    // A port asked for by name is that one or none; the usual one is only a habit.
    nextPorts: wantedPort === '' ? 100 : 0,
  });
  process.stdout.write(`\nOn Record is at ${served.url} (Ctrl-C ends it)\n`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      void served.close().then(() => process.exit(0));
    });
  }
} catch (error) {
  process.stderr.write(
    `The site is built but cannot be served: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
