import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { rejectionOf, type Asking } from '../../../src/commands/dev/guard.ts';
import { parseRequest } from '../../../src/commands/dev/parse-request.ts';
import { mostBytes, readBody } from '../../../src/commands/dev/read-body.ts';

const token = 'a-token-of-this-process';
const own: Asking = {
  method: 'POST',
  remoteAddress: '127.0.0.1',
  headers: {
    host: 'localhost:4321',
    origin: 'http://localhost:4321',
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    'x-on-record-token': token,
  },
};
const withHeaders = (headers: Asking['headers']): Asking => ({ ...own, headers: { ...own.headers, ...headers } });

test.each<[string, Asking]>([
  ['by its name', own],
  ['by its address', withHeaders({ host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321' })],
  ['by its address in IPv6', withHeaders({ host: '[::1]:4321', origin: 'http://[::1]:4321' })],
  ['without a port', withHeaders({ host: 'localhost', origin: 'http://localhost' })],
  ['over IPv6 that carries IPv4', { ...own, remoteAddress: '::ffff:127.0.0.1' }],
  ['from a browser that says nothing of sites', withHeaders({ 'sec-fetch-site': undefined })],
])('the page of this machine is answered %s', (_how, asking) => {
  expect(rejectionOf(asking, token)).toBeUndefined();
});

test.each<[string, Asking, number]>([
  ['from another machine', { ...own, remoteAddress: '192.168.1.20' }, 403],
  ['from nowhere', { ...own, remoteAddress: undefined }, 403],
  ['under a name that was given this address', withHeaders({ host: 'evil.example:4321' }), 403],
  [
    'from a page under a name that was given this address',
    withHeaders({ host: 'evil.example:4321', origin: 'http://evil.example:4321' }),
    403,
  ],
  ['under a name that begins like ours', withHeaders({ host: 'localhost.evil.example' }), 403],
  ['under an address that begins like ours', withHeaders({ host: '127.0.0.1.evil.example' }), 403],
  ['without a Host', withHeaders({ host: undefined }), 403],
  ['from another site', withHeaders({ origin: 'https://evil.example' }), 403],
  ['from another port of this machine', withHeaders({ origin: 'http://localhost:8080' }), 403],
  ['from a sandboxed frame', withHeaders({ origin: 'null' }), 403],
  ['without an Origin', withHeaders({ origin: undefined }), 403],
  ['from another site, by the browser’s word', withHeaders({ 'sec-fetch-site': 'cross-site' }), 403],
  ['without a token', withHeaders({ 'x-on-record-token': undefined }), 403],
  ['with a wrong token', withHeaders({ 'x-on-record-token': 'a-token-of-this-procesS' }), 403],
  ['with a token twice', withHeaders({ 'x-on-record-token': [token, token] }), 403],
  ['with GET', { ...own, method: 'GET' }, 405],
  ['as a form, which needs no leave', withHeaders({ 'content-type': 'text/plain' }), 415],
])('a request %s is turned away', (_how, asking, status) => {
  expect(rejectionOf(asking, token)?.status).toBe(status);
});

describe('what a request can hold', () => {
  test('is bounded', async () => {
    expect(await readBody(Readable.from([Buffer.from('{"a":'), Buffer.from('1}')]))).toBe('{"a":1}');
    expect(await readBody(Readable.from([Buffer.alloc(mostBytes), Buffer.alloc(1)]))).toBeUndefined();
  });

  const page = '/articles/rain/';
  test.each([
    [{ page, want: 'state' }],
    [{ page, want: 'plan', answer: { do: 'accept', record: 'actors/maro', values: { summary: 'A baker.' } } }],
    [{ page, want: 'write', answer: { do: 'undo' }, seen: 'print' }],
    [
      {
        page,
        want: 'plan',
        answer: { do: 'add', kind: 'quotes', parts: [{ paragraph: 1, words: 'We stay', occurrence: 1 }], values: {} },
      },
    ],
  ])('%j is understood', (request) => {
    expect(parseRequest(JSON.stringify(request))).toEqual(request);
  });

  test.each([
    [''],
    ['null'],
    ['{"page":"/"'],
    [JSON.stringify({ page, want: 'delete' })],
    [JSON.stringify({ page, want: 'write', answer: { do: 'undo' } })],
    [JSON.stringify({ page, want: 'state', path: '../../etc/passwd' })],
    [JSON.stringify({ page, want: 'plan', answer: { do: 'accept', record: 'actors/maro', values: { '../x': 'y' } } })],
    [JSON.stringify({ page, want: 'plan', answer: { do: 'add', kind: 'sources', parts: [], values: {} } })],
    [
      JSON.stringify({
        page,
        want: 'plan',
        answer: { do: 'add', kind: 'quotes', parts: [{ paragraph: -1, words: 'x', occurrence: 1 }], values: {} },
      }),
    ],
    [JSON.stringify({ page, want: 'plan', answer: { do: 'edit', record: 'x'.repeat(2000), values: {} } })],
  ])('%s is not', (body) => {
    expect(parseRequest(body)).toBeUndefined();
  });
});
