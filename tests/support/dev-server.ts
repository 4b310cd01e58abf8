import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A dev server that runs, as `npm run dev` starts it. */
export interface RunningDevServer {
  /** The address of the site, with its base path. */
  readonly home: string;
  /** Whether it has not ended. */
  readonly isRunning: () => boolean;
  readonly stop: () => Promise<void>;
}

/** Starts the dev server of a project, and waits until it listens. */
export async function startDevServer(
  projectDir: string,
  { contentDir, basePath, cacheDir }: { contentDir: string; basePath: string; cacheDir: string },
): Promise<RunningDevServer> {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    ['src/commands/main.ts', 'dev', '--port', String(port), '--host', '127.0.0.1'],
    {
      cwd: projectDir,
      env: {
        ...process.env,
        CONTENT_DIR: contentDir,
        BASE_PATH: basePath,
        ON_RECORD_CACHE_DIR: cacheDir,
        // With a cache of its own Astro says only what is wrong, unless it is asked; the address is awaited here.
        ON_RECORD_VERBOSE: '1',
        VITEST: undefined,
        NODE_ENV: undefined,
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  await new Promise<void>((done, fail) => {
    let said = '';
    server.stdout.on('data', (text: Buffer) => {
      said += text.toString('utf8');
      if (/http:\/\/127\.0\.0\.1:\d+/.test(said)) done();
    });
    server.once('exit', () => {
      fail(new Error(`The dev server ended:\n${said}`));
    });
  });
  return {
    home: `http://127.0.0.1:${port}${basePath}`,
    isRunning: () => server.exitCode === null,
    stop: async () => {
      if (server.exitCode !== null) return;
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
