/** What a server of language models can do instead of answering. */
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { askModel, type ModelReply } from '../../../src/commands/model/ask-model.ts';
import { parseServer, type ModelServer } from '../../../src/commands/model/model-server.ts';
import { completion, fakeModel, type Behaviour, type FakeModel } from '../../support/fake-model.ts';

let fake: FakeModel | undefined;
afterEach(() => fake?.close());

const messages = [{ role: 'user', content: 'Who?' }] as const;
const never = new AbortController().signal;
const limits = { patience: 5000, mostBytes: 20_000 };

function serverAt(url: string, key?: string): ModelServer {
  const parsed = parseServer(url, 'small', key);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.server;
}

async function ask(behaviours: readonly Behaviour[], { patience = limits.patience, signal = never } = {}) {
  fake = await fakeModel(...behaviours);
  return askModel(serverAt(fake.url, 'sk-secret'), messages, signal, { ...limits, patience });
}

const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Behaviour =>
  (response) =>
    void response.writeHead(code, headers).end(body);

describe('asking a model', () => {
  test('posts the messages with the key, and gives what the model wrote', async () => {
    expect(await ask(['{"answers":[]}'])).toEqual({ ok: true, content: '{"answers":[]}' });
    expect(fake?.asked).toEqual([
      {
        method: 'POST',
        path: '/v1/chat/completions',
        authorization: 'Bearer sk-secret',
        body: JSON.stringify({ model: 'small', messages, stream: false, temperature: 0 }),
      },
    ]);
  });

  test('sends no key where there is none', async () => {
    fake = await fakeModel('{}');
    await askModel(serverAt(fake.url), messages, never, limits);
    expect(fake.asked[0]?.authorization).toBeUndefined();
  });

  test('asks again without a temperature where a model takes none', async () => {
    expect(await ask([status(400), '{"answers":[]}'])).toEqual({ ok: true, content: '{"answers":[]}' });
    expect(fake?.asked.map(({ body }) => body.includes('temperature'))).toEqual([true, false]);
  });

  test.each<[string, readonly Behaviour[], string, number]>([
    ['an error', [status(500, {}, 'sk-secret stack trace')], 'answered with an error (500)', 1],
    ['a refusal, twice', [status(400)], 'answered with an error (400)', 2],
    ['a key it does not take', [status(401)], 'wants a key that it takes (401)', 1],
    ['a model it has not', [status(404)], 'has no such model or no such address (404)', 1],
    ['too many requests', [status(429, { 'Retry-After': '3600' })], 'has had enough of us for now (429)', 1],
    [
      'a redirect',
      [status(307, { Location: '/elsewhere' })],
      'sent us to another address (307), which is not followed',
      1,
    ],
    [
      'a redirect to a file',
      [status(302, { Location: 'file:///etc/passwd' })],
      'sent us to another address (302), which is not followed',
      1,
    ],
    ['no JSON', [status(200, {}, 'Hello')], 'answered with what is no chat completion', 1],
    [
      'half of its JSON',
      [status(200, {}, completion('{"answers":[]}').slice(0, 60))],
      'answered with what is no chat completion',
      1,
    ],
    ['JSON of another kind', [status(200, {}, '{"choices":[]}')], 'answered with what is no chat completion', 1],
    ['a number as its text', [status(200, {}, completion(7))], 'answered with what is no chat completion', 1],
    ['nothing', [status(204)], 'answered with what is no chat completion', 1],
    ['a giant', [status(200, {}, 'x'.repeat(200_000))], 'answered with more than 20000 bytes', 1],
    [
      'a giant, packed',
      [
        (response) =>
          void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.alloc(40_000_000))),
      ],
      'answered with more than 20000 bytes',
      1,
    ],
    [
      'a giant without an end',
      [
        (response) => {
          const more = (): void => {
            if (!response.destroyed && response.write('x'.repeat(9000))) setImmediate(more);
            else response.once('drain', more);
          };
          more();
        },
      ],
      'answered with more than 20000 bytes',
      1,
    ],
    ['a closed line', [(_response, request) => void request.socket.destroy()], 'broke off', 1],
    [
      'a line closed in the middle',
      [
        (response, request) => {
          response.writeHead(200, { 'Content-Length': '5000' }).write('{"choices"');
          setImmediate(() => request.socket.destroy());
        },
      ],
      'broke off',
      1,
    ],
    ['what is no HTTP', [(_response, request) => void request.socket.end('SSH-2.0-OpenSSH_9\r\n')], 'broke off', 1],
  ])('%s is told of in a sentence', async (_what, behaviours, fault, times) => {
    expect(await ask(behaviours)).toEqual({ ok: false, fault } satisfies ModelReply);
    expect(fake?.asked).toHaveLength(times);
  });

  test.each<[string, Behaviour]>([
    ['says nothing', () => undefined],
    ['begins, and says no more', (response) => void response.writeHead(200).write('{"choices"')],
  ])('a server that %s is left after a while', async (_what, behaviour) => {
    expect(await ask([behaviour], { patience: 200 })).toEqual({
      ok: false,
      fault: 'did not answer within 0.2 seconds',
    });
  });

  test('says so where nobody listens', async () => {
    fake = await fakeModel('');
    await fake.close();
    expect(await askModel(serverAt(fake.url), messages, never, limits)).toEqual({ ok: false, fault: 'is not there' });
  });

  test('ends at once when it is told to', async () => {
    const stop = new AbortController();
    const reason = new Error('stopped');
    const hang: Behaviour = () => {
      stop.abort(reason);
    };
    await expect(ask([hang], { signal: stop.signal })).rejects.toBe(reason);
  });
});
