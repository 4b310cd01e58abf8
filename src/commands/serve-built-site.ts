import { serveFolder } from './serve-folder.ts';
import type { Surroundings } from './surroundings.ts';

const usualPort = 4321;

/** Where to listen; a port asked for by name is that one or none, the usual one is only a habit. */
export interface WantedPort {
  readonly port: number;
  readonly nextPorts: number;
}

export type ReadPort =
  { readonly ok: true; readonly wanted: WantedPort } | { readonly ok: false; readonly message: string };

/** What PORT says. */
export function readPort({ PORT: written = '' }: Readonly<Record<string, string | undefined>>): ReadPort {
  if (!/^\d{0,5}$/.test(written) || Number(written) > 65535) {
    return {
      ok: false,
      message: `PORT: "${written}" is not a port. Write a number up to 65535, such as ${usualPort}.`,
    };
  }
  return {
    ok: true,
    wanted: written === '' ? { port: usualPort, nextPorts: 100 } : { port: Number(written), nextPorts: 0 },
  };
}

/** Serves a built site to this machine until a signal ends the process; says where, or why not, and gives the exit code. */
export async function serveBuiltSite(
  { outDir, basePath }: { readonly outDir: string; readonly basePath: string },
  wanted: WantedPort,
  { out, err }: Pick<Surroundings, 'out' | 'err'>,
): Promise<number> {
  try {
    const served = await serveFolder({ dir: outDir, basePath, ...wanted });
    out.write(`\nOn Record is at ${served.url} (Ctrl-C ends it)\n`);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        void served.close().then(() => process.exit(0));
      });
    }
    return 0;
  } catch (error) {
    err.write(`The site is built but cannot be served: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
