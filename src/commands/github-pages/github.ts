import { z } from 'zod';

/** What is asked of GitHub's REST API: the head of a pull request, and our comments. */
export interface GitHub {
  /** The commit at the head of a pull request; undefined where it is closed. */
  findHead(number: number): Promise<string | undefined>;
  /** The comments that begin with a mark, among those this workflow's own account wrote, the oldest first. */
  findComments(number: number, mark: string): Promise<number[]>;
  createComment(number: number, body: string): Promise<void>;
  updateComment(comment: number, body: string): Promise<void>;
  deleteComment(comment: number): Promise<void>;
}

export interface GitHubAccess {
  /** `https://api.github.com`. */
  readonly apiUrl: string;
  /** `averland/record`. */
  readonly repository: string;
  readonly token: string;
}

/** The account that a workflow's token speaks for. Nobody else can write as it, so its comments are ours. */
const ownAccount = 'github-actions[bot]';

const pullSchema = z.object({ state: z.string(), head: z.object({ sha: z.string() }) });
const commentSchema = z.object({
  id: z.int().positive(),
  body: z.string().nullish(),
  user: z.object({ login: z.string(), type: z.string() }).nullable(),
});
const refusalSchema = z.object({ message: z.string() });

/** How often a request is made that GitHub could not answer at that moment, and what one may take, in milliseconds. */
const attempts = 4;
const longestRequest = 30_000;
/** As long is waited for a limit to pass, in seconds; one that lasts longer is for whoever runs the job again. */
const longestWait = 120;

/** @param pause waits for so many milliseconds */
export function createGitHub(
  { apiUrl, repository, token }: GitHubAccess,
  pause: (time: number) => Promise<void>,
): GitHub {
  const request = (method: string, path: string, body: object | undefined) =>
    fetch(`${apiUrl}/repos/${repository}/${path}`, {
      method,
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${token}`,
        'X-GitHub-Api-Version': '2022-11-28',
      },
      signal: AbortSignal.timeout(longestRequest),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    for (let attempt = 1; ; attempt += 1) {
      const isLast = attempt === attempts;
      const pauseBefore = 1000 * 4 ** (attempt - 1);
      let response;
      try {
        response = await request(method, path, body);
      } catch (error) {
        // What was sent may have arrived: a second comment would stay for ever.
        if (isLast || method === 'POST')
          throw new Error(`GitHub does not answer to ${method} ${path}.`, { cause: error });
        await pause(pauseBefore);
        continue;
      }
      if (response.status === 204) return undefined;
      if (response.ok) return response.json();
      const limited = secondsToWait(response);
      const passes = limited === undefined ? response.status >= 500 && method !== 'POST' : limited <= longestWait;
      if (isLast || !passes) throw new Error(await refusalOf(response, method, path));
      await response.body?.cancel();
      await pause(limited === undefined ? pauseBefore : limited * 1000);
    }
  };
  const askAll = async function* (path: string): AsyncGenerator {
    const size = 100;
    for (let page = 1; ; page += 1) {
      const part = z
        .array(z.unknown())
        .parse(await ask('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=${size}&page=${page}`));
      yield* part;
      if (part.length < size) return;
    }
  };
  return {
    async findHead(number) {
      const { state, head } = pullSchema.parse(await ask('GET', `pulls/${number}`));
      return state === 'open' ? head.sha : undefined;
    },
    async findComments(number, mark) {
      const found: number[] = [];
      for await (const item of askAll(`issues/${number}/comments`)) {
        const { id, body, user } = commentSchema.parse(item);
        if (user?.login === ownAccount && user.type === 'Bot' && body?.startsWith(mark) === true) found.push(id);
      }
      return found;
    },
    async createComment(number, body) {
      await ask('POST', `issues/${number}/comments`, { body });
    },
    async updateComment(comment, body) {
      await ask('PATCH', `issues/comments/${comment}`, { body });
    },
    async deleteComment(comment) {
      await ask('DELETE', `issues/comments/${comment}`);
    },
  };
}

/** After how many seconds a request that met a limit may be made again; undefined where it met none. */
function secondsToWait({ status, headers }: Response): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const seconds = Number(headers.get('retry-after') ?? NaN);
  if (Number.isFinite(seconds)) return Math.max(1, seconds);
  // The hour's allowance is used up, or a limit is met of which GitHub does not say how long it lasts.
  if (headers.get('x-ratelimit-remaining') === '0') return Infinity;
  return status === 429 ? 60 : undefined;
}

/** What GitHub says against a request, in its own words as well: they tell a missing permission from a limit. */
async function refusalOf(response: Response, method: string, path: string): Promise<string> {
  const said = refusalSchema.safeParse(await response.json().catch(() => undefined));
  return `GitHub answers ${response.status} to ${method} ${path}${said.success ? `: ${said.data.message}` : '.'}`;
}
