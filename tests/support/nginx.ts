import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { readHostedSite } from '../../src/build/hosting/hosted-site.ts';
import { nginxConfig } from '../../src/build/hosting/nginx.ts';

export interface RunningNginx {
  /** `http://127.0.0.1:41234`, without a path. */
  readonly origin: string;
  /** What it has complained of so far. */
  readonly complaints: () => string;
  readonly close: () => Promise<void>;
}

/** Serves a built site with nginx and the configuration that `npm run hosting -- nginx` writes, in a folder of its own. */
export async function startNginx(siteDir: string): Promise<RunningNginx> {
  const read = readHostedSite(siteDir);
  if ('fault' in read) throw new Error(read.fault);
  const prefix = realpathSync(mkdtempSync(join(tmpdir(), 'on-record nginx-')));
  const port = await freePort();
  const listen = `127.0.0.1:${port}`;
  writeFileSync(join(prefix, 'site.conf'), nginxConfig(read.site, { root: siteDir, listen, serverName: '_' }));
  writeFileSync(join(prefix, 'nginx.conf'), mainConfig);
  const log = join(prefix, 'error.log');
  const child = spawn('nginx', ['-p', `${prefix}/`, '-c', 'nginx.conf', '-e', log], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise<void>((done) =>
    child.once('close', () => {
      done();
    }),
  );
  const complaints = (): string => {
    try {
      return said + readFileSync(log, 'utf8');
    } catch {
      return said;
    }
  };
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(prefix, { recursive: true, force: true });
  };
  const origin = `http://${listen}`;
  while (child.exitCode === null) {
    try {
      await fetch(origin, { redirect: 'manual' });
      return { origin, complaints, close };
    } catch {
      await wait(20);
    }
  }
  const reason = complaints();
  await close();
  throw new Error(`nginx did not start:\n${reason}`);
}

/** One process that stays in the foreground, and nothing outside its folder. */
const mainConfig = `daemon off;
master_process off;
pid nginx.pid;
error_log error.log warn;
events { }
http {
  access_log off;
  client_body_temp_path tmp-body;
  proxy_temp_path tmp-proxy;
  fastcgi_temp_path tmp-fastcgi;
  uwsgi_temp_path tmp-uwsgi;
  scgi_temp_path tmp-scgi;
  include site.conf;
}
`;

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
