import { closeSync, createReadStream, fstatSync, openSync, statSync } from 'node:fs';
import { systemCode } from '../record/source/system-code.ts';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import { contentTypeOf, isOpen, openHeader } from '../build/hosting/responses.ts';

export interface ServedFolder {
  /** `http://127.0.0.1:4321`, without a path. */
  readonly origin: string;
  /** The address of the home page: the origin and the base path. */
  readonly url: string;
  /** Stops listening and ends open connections. */
  readonly close: () => Promise<void>;
}

export interface ServeRequest {
  readonly dir: string;
  /** Begins and ends with a slash; everything outside it is not found. */
  readonly basePath: string;
  /** The port to listen on; 0 takes any free one. */
  readonly port: number;
  /** How many following ports to try when that one is taken. */
  readonly nextPorts?: number;
}

/**
 * Serves a built site to this machine, the way a plain static host would: `index.html` for a folder, a redirect to the
 * final slash, `404.html` for what is not there, and no listings.
 */
export async function serveFolder({ dir, basePath, port, nextPorts = 0 }: ServeRequest): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    answer(request, response, dir, basePath);
  });
  const taken = await listenOnFirstFree(server, port, nextPorts);
  const origin = `http://127.0.0.1:${taken}`;
  return {
    origin,
    url: origin + basePath,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

async function listenOnFirstFree(server: Server, port: number, nextPorts: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listen(server, candidate);
    } catch (error) {
      const taken = systemCode(error) === 'EADDRINUSE';
      if (!taken || candidate >= port + nextPorts) throw error;
    }
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function answer(request: IncomingMessage, response: ServerResponse, dir: string, basePath: string): void {
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const target = findTarget(request.url ?? '/', dir, basePath);
  switch (target.found) {
    case 'file':
      if (isOpen(relative(dir, target.path).replaceAll('\\', '/')))
        response.setHeader(openHeader.name, openHeader.value);
      sendFile(request, response, target.path, 200);
      return;
    case 'folder':
      response.writeHead(301, { Location: target.location }).end();
      return;
    case 'nothing': {
      const page = join(dir, '404.html');
      if (isFile(page)) sendFile(request, response, page, 404);
      else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    }
  }
}

type Target =
  | { readonly found: 'file'; readonly path: string }
  | { readonly found: 'folder'; readonly location: string }
  | { readonly found: 'nothing' };

const nothing: Target = { found: 'nothing' };

function findTarget(url: string, dir: string, basePath: string): Target {
  const [written = '', ...query] = url.split('?');
  // A link to the site's top without its slash, as people type it.
  const asksForBase = `${written}/` === basePath;
  if (asksForBase) return { found: 'folder', location: [basePath, ...query].join('?') };
  if (!written.startsWith(basePath)) return nothing;

  const segments = decodeSegments(written.slice(basePath.length));
  if (segments === undefined) return nothing;
  const path = join(dir, ...segments);
  if (segments.at(-1) === '') {
    const page = join(path, 'index.html');
    return isFile(page) ? { found: 'file', path: page } : nothing;
  }
  if (isFile(path)) return { found: 'file', path };
  if (isFile(join(path, 'index.html'))) return { found: 'folder', location: [`${written}/`, ...query].join('?') };
  return nothing;
}

/** The names along a path, or undefined where one of them would lead out of the folder. */
function decodeSegments(path: string): readonly string[] | undefined {
  try {
    const segments = path.split('/').map(decodeURIComponent);
    const safe = segments.every(
      (segment, index) =>
        !/[/\\\0]/.test(segment) &&
        segment !== '.' &&
        segment !== '..' &&
        // An empty name is the final slash and nothing else: `a//b` is not `a/b`.
        (segment !== '' || index === segments.length - 1),
    );
    return safe ? segments : undefined;
  } catch {
    return undefined;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // Not there, or no name the file system takes.
    return false;
  }
}

/**
 * Sends a file whole: it is opened first, then measured, so that length and bytes are of the same file even where a build
 * puts another site in place meanwhile.
 */
function sendFile(request: IncomingMessage, response: ServerResponse, path: string, status: number): void {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    // Gone since it was found: between two renames there is no site.
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.writeHead(status, { 'Content-Type': contentTypeOf(path), 'Content-Length': fstatSync(file).size });
  if (request.method === 'HEAD') {
    closeSync(file);
    response.end();
    return;
  }
  const bytes = createReadStream(path, { fd: file }).on('error', () => response.destroy());
  // A reader who leaves early leaves no file open.
  response.on('close', () => bytes.destroy());
  bytes.pipe(response);
}
