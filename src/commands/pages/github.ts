import { z } from 'zod';

/** What is asked of GitHub's REST API: a pull request by its head, and the comments on it. */
export interface GitHub {
  /** The open pull request into a branch, by who has its head, on which branch, at which commit. */
  findPull(head: PullHead, base: string): Promise<number | undefined>;
  isOpen(number: number): Promise<boolean>;
  /** The comment that begins with a mark, among those this workflow's own account wrote. */
  findComment(number: number, mark: string): Promise<number | undefined>;
  createComment(number: number, body: string): Promise<void>;
  updateComment(comment: number, body: string): Promise<void>;
  deleteComment(comment: number): Promise<void>;
}

export interface PullHead {
  readonly owner: string;
  readonly branch: string;
  readonly commit: string;
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

const pullSchema = z.object({
  number: z.int().positive(),
  state: z.string(),
  head: z.object({ sha: z.string() }),
  base: z.object({ ref: z.string() }),
});
const commentSchema = z.object({
  id: z.int().positive(),
  body: z.string().nullish(),
  user: z.object({ login: z.string(), type: z.string() }).nullable(),
});

export function createGitHub({ apiUrl, repository, token }: GitHubAccess): GitHub {
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${apiUrl}/repos/${repository}/${path}`, {
      method,
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${token}`,
        'X-GitHub-Api-Version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`GitHub answers ${response.status} to ${method} ${path}.`);
    return response.status === 204 ? undefined : response.json();
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
    async findPull({ owner, branch, commit }, base) {
      const query = new URLSearchParams({ state: 'open', head: `${owner}:${branch}`, base });
      for await (const item of askAll(`pulls?${query}`)) {
        const pull = pullSchema.parse(item);
        // GitHub ignores a filter it does not understand, so nothing is taken on trust of the question.
        if (pull.state === 'open' && pull.head.sha === commit && pull.base.ref === base) return pull.number;
      }
      return undefined;
    },
    async isOpen(number) {
      return pullSchema.parse(await ask('GET', `pulls/${number}`)).state === 'open';
    },
    async findComment(number, mark) {
      for await (const item of askAll(`issues/${number}/comments`)) {
        const { id, body, user } = commentSchema.parse(item);
        if (user?.login === ownAccount && user.type === 'Bot' && body?.startsWith(mark) === true) return id;
      }
      return undefined;
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
