import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { decidingPath, decidingToken, type DecidingReply } from '../../views/browser/deciding.ts';
import { settingsOf } from '../run-command.ts';
import type { Surroundings } from '../surroundings.ts';
import { openDecidingDesk, type DecidingDesk } from './deciding-desk.ts';
import { rejectionOf } from './guard.ts';
import { parseRequest } from './parse-request.ts';
import { readBody } from './read-body.ts';

/** What Astro tells an integration, as far as it is needed here: Astro itself is known only in `build/astro`. */
interface ConfigSetup {
  readonly command: string;
  readonly injectScript: (stage: 'head-inline' | 'page', content: string) => void;
}

const pageScript = fileURLToPath(new URL('../../ui/scripts/deciding/offer-deciding.ts', import.meta.url));

/**
 * Deciding about drafts on the page, for the dev server alone: an address that plans and writes, and the script that asks
 * it. `.config/astro.dev.mjs` gives it to Astro; no build knows of it.
 */
export function deciding(around: Surroundings) {
  const settings = settingsOf(around);
  const token = randomBytes(32).toString('base64url');
  return {
    name: 'on-record-deciding',
    hooks: {
      'astro:config:setup': ({ command, injectScript }: ConfigSetup) => {
        if (command !== 'dev') return;
        // In the page, where no other site can read it; a script of its own could be loaded from anywhere.
        injectScript('head-inline', `window.${decidingToken} = ${JSON.stringify(token)};`);
        injectScript('page', `import ${JSON.stringify(pageScript)};`);
      },
      'astro:server:setup': ({ server }: { readonly server: ViteDevServer }) => {
        const desk = openDecidingDesk(settings, around);
        server.watcher.on('all', (_event, path) => {
          if (path === settings.contentDir || path.startsWith(settings.contentDir + sep)) desk.forget();
        });
        server.middlewares.use((request, response, next) => {
          if (request.url?.split('?')[0] === decidingPath) void answerRequest(request, response, token, desk);
          else next();
        });
      },
    },
  };
}

/** Answers one request. What goes wrong is said in words, without the paths of this machine. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  desk: DecidingDesk,
): Promise<void> {
  const send = (status: number, reply: DecidingReply): void => {
    response.writeHead(status, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      // What was not read of a body must not be taken for the next request.
      ...(status === 200 || status === 409 || status === 422 ? {} : { Connection: 'close' }),
    });
    response.end(JSON.stringify(reply));
  };
  const refuse = (status: number, said: string): void => {
    send(status, { is: 'refused', said });
  };
  const { method, headers, socket } = request;
  const rejected = rejectionOf({ method, headers, remoteAddress: socket.remoteAddress }, token);
  if (rejected) {
    refuse(rejected.status, rejected.why);
    return;
  }
  try {
    const body = await readBody(request);
    if (body === undefined) {
      refuse(413, 'The request is too large.');
      return;
    }
    const asked = parseRequest(body);
    if (!asked) {
      refuse(400, 'The request was not understood. Load the page again.');
      return;
    }
    const { status, reply } = await desk.answer(asked);
    send(status, reply);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    refuse(500, 'Something went wrong; the terminal of npm run dev says what. Nothing more was written.');
  }
}
