import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What reached a model's server. */
export interface AskedOfModel {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** How a request is answered: with the text of a completion, or by hand. */
export type Behaviour = string | ((response: ServerResponse, request: IncomingMessage) => void);

export interface FakeModel {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly asked: AskedOfModel[];
  readonly close: () => Promise<void>;
}

/** A completion as servers send it. */
export function completion(content: unknown): string {
  return JSON.stringify({
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content } }],
  });
}

/** A server on this machine that stands for one of language models. Requests are answered in turn, the last way again. */
export async function fakeModel(...behaviours: readonly Behaviour[]): Promise<FakeModel> {
  const asked: AskedOfModel[] = [];
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const behaviour = behaviours[Math.min(asked.length, behaviours.length - 1)];
      asked.push({
        method: request.method ?? '',
        path: request.url ?? '',
        authorization: request.headers.authorization,
        body: Buffer.concat(chunks).toString('utf8'),
      });
      if (typeof behaviour === 'function') behaviour(response, request);
      else response.writeHead(200, { 'Content-Type': 'application/json' }).end(completion(behaviour ?? ''));
    });
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        for (const socket of open) socket.destroy();
        server.close(() => {
          closed();
        });
      }),
  };
}
