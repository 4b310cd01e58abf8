import { z } from 'zod';
import type { ModelMessage } from '../../drafting/model/model-request.ts';
import type { ModelServer } from './model-server.ts';

/** What a request may take. */
export interface ModelLimits {
  /** From the request to the last byte of its answer, in milliseconds. */
  readonly patience: number;
  /** Of an answer, in bytes, after it is unpacked. */
  readonly mostBytes: number;
}

export const modelLimits: ModelLimits = { patience: 120_000, mostBytes: 1_048_576 };

/** What the model wrote, or what went wrong, as the end of "The server …". */
export type ModelReply =
  { readonly ok: true; readonly content: string } | { readonly ok: false; readonly fault: string };

const replySchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/**
 * Asks a model once. It follows no redirect, waits no longer and reads no more than the limits say, and throws for nothing
 * that a server does. Nothing of the key is in what it gives back.
 *
 * @param signal ends it at once; then it throws the signal's reason
 */
export async function askModel(
  server: ModelServer,
  messages: readonly ModelMessage[],
  signal: AbortSignal,
  limits: ModelLimits = modelLimits,
): Promise<ModelReply> {
  const first = await post(server, { model: server.model, messages, stream: false, temperature: 0 }, signal, limits);
  // Some models refuse to be told a temperature.
  if (!('status' in first) || (first.status !== 400 && first.status !== 422)) return first.reply;
  return (await post(server, { model: server.model, messages, stream: false }, signal, limits)).reply;
}

interface Posted {
  readonly status?: number;
  readonly reply: ModelReply;
}

async function post(
  { url, key }: ModelServer,
  body: object,
  signal: AbortSignal,
  { patience, mostBytes }: ModelLimits,
): Promise<Posted> {
  const tooLate = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.any([signal, tooLate]),
    });
    const { status } = response;
    if (!response.ok) {
      await response.body?.cancel();
      return { status, reply: { ok: false, fault: refusal(status) } };
    }
    const text = await readAtMost(response, mostBytes);
    if (text === undefined) return { reply: { ok: false, fault: `answered with more than ${mostBytes} bytes` } };
    return { reply: readReply(text) };
  } catch (error) {
    signal.throwIfAborted();
    if (tooLate.aborted) return { reply: { ok: false, fault: `did not answer within ${patience / 1000} seconds` } };
    return { reply: { ok: false, fault: isRefused(error) ? 'is not there' : 'broke off' } };
  }
}

function refusal(status: number): string {
  if (status >= 300 && status < 400) return `sent us to another address (${status}), which is not followed`;
  if (status === 401 || status === 403) return `wants a key that it takes (${status})`;
  if (status === 404) return 'has no such model or no such address (404)';
  if (status === 429) return 'has had enough of us for now (429)';
  return `answered with an error (${status})`;
}

/** The text of an answer; undefined where it is longer than it may be. */
async function readAtMost(response: Response, mostBytes: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop cancels the rest.
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readReply(text: string): ModelReply {
  try {
    const read = replySchema.safeParse(JSON.parse(text));
    const [choice] = read.success ? read.data.choices : [];
    if (choice) return { ok: true, content: choice.message.content };
  } catch {
    // It is told of below.
  }
  return { ok: false, fault: 'answered with what is no chat completion' };
}

/** Whether nobody listened at all. */
function isRefused(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN';
}
