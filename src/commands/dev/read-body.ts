import type { Readable } from 'node:stream';

/** As large as a request can be, in bytes: the longest selection with its fields is far below. */
export const mostBytes = 256 * 1024;

/** The bytes of a request as a text; undefined as soon as they are more than can be meant. */
export async function readBody(request: Readable): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
