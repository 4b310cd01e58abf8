import {
  decidingPath,
  decidingToken,
  tokenHeader,
  type DecidingReply,
  type DecidingRequest,
} from '../../../views/browser/deciding.ts';

/** The token of this page; undefined on every page that the dev server has not made. */
export function ownToken(): string | undefined {
  const value: unknown = Reflect.get(window, decidingToken);
  return typeof value === 'string' ? value : undefined;
}

type Wish = DecidingRequest extends infer R ? (R extends DecidingRequest ? Omit<R, 'page'> : never) : never;

/** Asks the dev server. Where there is no answer, that is what the reply says. */
export async function askServer(wish: Wish): Promise<DecidingReply> {
  try {
    const response = await fetch(decidingPath, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [tokenHeader]: ownToken() ?? '' },
      body: JSON.stringify({ page: location.pathname, ...wish }),
    });
    return (await response.json()) as DecidingReply;
  } catch {
    return { is: 'refused', said: 'npm run dev does not answer. Nothing was written.' };
  }
}
