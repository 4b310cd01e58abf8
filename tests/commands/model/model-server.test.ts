import { describe, expect, test } from 'vitest';
import { parseServer } from '../../../src/commands/model/model-server.ts';

describe('the address of a model’s server', () => {
  test.each([
    ['http://localhost:11434', 'http://localhost:11434/v1/chat/completions'],
    ['http://localhost:11434/', 'http://localhost:11434/v1/chat/completions'],
    ['http://localhost:1234/v1', 'http://localhost:1234/v1/chat/completions'],
    ['https://models.example/api/v1/', 'https://models.example/api/v1/chat/completions'],
    ['https://models.example/v1/chat/completions', 'https://models.example/v1/chat/completions'],
    ['https://models.example/v1#top', 'https://models.example/v1/chat/completions'],
  ])('%s leads to %s', (written, url) => {
    const parsed = parseServer(written, 'm', undefined);
    expect(parsed.ok && parsed.server.url.href).toBe(url);
  });

  test.each([
    ['localhost:11434', '--endpoint is no address of a server.'],
    ['models', '--endpoint is no address of a server.'],
    ['file:///etc/passwd', '--endpoint is no address of a server.'],
    ['ftp://models.example/v1', '--endpoint is no address of a server.'],
    ['javascript:alert(1)', '--endpoint is no address of a server.'],
    ['data:application/json,{}', '--endpoint is no address of a server.'],
    ['http://user:secret@models.example', '--endpoint has a name, a password or a query in it.'],
    ['https://models.example/v1?key=secret', '--endpoint has a name, a password or a query in it.'],
  ])('%s is refused, and not repeated', (written, message) => {
    const parsed = parseServer(written, 'm', undefined);
    expect(parsed).toMatchObject({ ok: false, message: expect.stringContaining(message) as string });
    expect(JSON.stringify(parsed)).not.toContain('secret');
  });

  test.each([
    ['https://models.example/v1', true],
    ['http://localhost:1234', true],
    ['http://127.0.0.1:1234', true],
    ['http://[::1]:1234', true],
    ['http://models.example/v1', false],
    ['http://192.168.0.9:1234', false],
    ['http://127.0.0.1.models.example', false],
  ])('takes a key along to %s: %s', (written, takes) => {
    const parsed = parseServer(written, 'm', 'sk-secret');
    expect(parsed.ok).toBe(takes);
    if (!parsed.ok) expect(parsed.message).toMatch(/^A key would go to \S+ for everybody on the way to read\. /);
    if (!parsed.ok) expect(parsed.message).not.toContain('secret');
  });

  test('takes no key that could end its header', () => {
    const parsed = parseServer('https://models.example', 'm', 'sk\r\nHost: elsewhere');
    expect(parsed).toEqual({
      ok: false,
      message: 'MODEL_API_KEY has a space or another character in it that no key has.',
    });
  });
});
