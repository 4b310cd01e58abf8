import { timingSafeEqual } from 'node:crypto';
import { tokenHeader } from '../../views/browser/deciding.ts';

/** What of a request says who sends it. */
export interface Asking {
  readonly method: string | undefined;
  /** Names in lower case, as Node has them. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The address at the other end of the connection. */
  readonly remoteAddress: string | undefined;
}

export interface Rejected {
  readonly status: 403 | 405 | 415;
  readonly why: string;
}

/** Names of this machine that nobody else can give an address to: a name that is rebound is none of them. */
const ownHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/u;
const ownAddress = /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^::1$/u;

/**
 * Why a request that wants to write files is turned away; undefined for one that the page itself sends, from this machine.
 * The token stands in the page alone, so that another site, which can send requests and read no answers, has none.
 */
export function rejectionOf({ method, headers, remoteAddress }: Asking, token: string): Rejected | undefined {
  const one = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  const no = (why: string): Rejected => ({ status: 403, why });
  if (remoteAddress === undefined || !ownAddress.test(remoteAddress)) return no('Only this machine can decide.');
  const host = one('host');
  if (host === undefined || !ownHost.test(host)) return no('Only the address of this machine is answered.');
  if (method !== 'POST') return { status: 405, why: 'Only POST is answered.' };
  const origin = one('origin');
  if (origin !== `http://${host}` && origin !== `https://${host}`) return no('Another page has sent this.');
  const site = one('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return no('Another site has sent this.');
  if (!isSame(one(tokenHeader) ?? '', token)) return no('The page is of an earlier run. Load it again.');
  if (!/^application\/json\b/u.test(one('content-type') ?? '')) return { status: 415, why: 'Only JSON is read.' };
  return undefined;
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
