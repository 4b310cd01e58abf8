import { z } from 'zod';
import { kindsFromWords, type DecidingRequest } from '../../views/browser/deciding.ts';

const short = z.string().max(1000);
const values = z.record(z.string().regex(/^[A-Za-z]{1,40}$/u), z.string().max(20_000));
const part = z.strictObject({
  paragraph: z.int().min(1).max(100_000),
  words: z.string().min(1).max(20_000),
  occurrence: z.int().min(1).max(10_000),
});

const answer = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('accept'), record: short, values }),
  z.strictObject({ do: z.literal('edit'), record: short, values }),
  z.strictObject({ do: z.literal('reject'), record: short }),
  z.strictObject({ do: z.literal('accept-sure') }),
  z.strictObject({ do: z.literal('undo') }),
  z.strictObject({
    do: z.literal('add'),
    kind: z.enum(kindsFromWords),
    parts: z.array(part).min(1).max(20),
    values,
  }),
  z.strictObject({ do: z.literal('name'), record: short, words: short }),
]);

const request = z.discriminatedUnion('want', [
  z.strictObject({ page: short, want: z.literal('state') }),
  z.strictObject({ page: short, want: z.literal('plan'), answer }),
  z.strictObject({ page: short, want: z.literal('write'), answer, seen: short }),
]);

/** A request as the page sends it; undefined for anything else. */
export function parseRequest(body: string): DecidingRequest | undefined {
  try {
    return request.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
