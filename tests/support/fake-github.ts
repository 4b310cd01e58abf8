import { createServer } from 'node:http';

export interface FakeComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
}

export interface FakePull {
  readonly number: number;
  state: string;
  head: { readonly sha: string };
}

export interface FakeGitHub {
  /** For GITHUB_API_URL. */
  readonly url: string;
  readonly pulls: FakePull[];
  readonly comments: FakeComment[];
  /** Answers that are given before any other, in their order: a status with its headers. */
  readonly troubles: { readonly status: number; readonly headers?: Readonly<Record<string, string>> }[];
  /** What happens before a request is answered. */
  onAsk: (line: string) => void;
  /** What was asked, as `GET /repos/averland/record/pulls?...`. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** The few answers of GitHub's API that our workflows ask for, for the repository averland/record. */
export async function fakeGitHub(token: string): Promise<FakeGitHub> {
  const state: Pick<FakeGitHub, 'pulls' | 'comments' | 'troubles' | 'asked' | 'onAsk'> = {
    pulls: [],
    comments: [],
    troubles: [],
    asked: [],
    onAsk: () => undefined,
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '', 'http://localhost');
      const line = `${request.method ?? ''} ${request.url ?? ''}`;
      state.asked.push(line);
      state.onAsk(line);
      const send = (status: number, body?: unknown): void => {
        response
          .writeHead(status, { 'Content-Type': 'application/json' })
          .end(body === undefined ? '' : JSON.stringify(body));
      };
      if (request.headers.authorization !== `Bearer ${token}`) {
        send(401, { message: 'Bad credentials' });
        return;
      }
      const trouble = state.troubles.shift();
      if (trouble) {
        response.writeHead(trouble.status, trouble.headers).end('{"message":"Not now"}');
        return;
      }
      const path = url.pathname.replace('/repos/averland/record/', '');
      const body = (): string => (JSON.parse(Buffer.concat(chunks).toString()) as { body: string }).body;
      const page = <T>(items: readonly T[]): readonly T[] => {
        const size = Number(url.searchParams.get('per_page') ?? 30);
        const from = (Number(url.searchParams.get('page') ?? 1) - 1) * size;
        return items.slice(from, from + size);
      };
      const [, number] = /^(?:pulls|issues\/comments)\/(\d+)$/.exec(path) ?? [];
      if (path.startsWith('pulls/')) {
        const pull = state.pulls.find((one) => one.number === Number(number));
        send(pull ? 200 : 404, pull ?? { message: 'Not Found' });
      } else if (/^issues\/\d+\/comments$/.test(path)) {
        if (request.method === 'POST') {
          const comment = {
            id: 1000 + state.comments.length,
            body: body(),
            user: { login: 'github-actions[bot]', type: 'Bot' },
          };
          state.comments.push(comment);
          send(201, comment);
        } else send(200, page(state.comments));
      } else {
        const index = state.comments.findIndex(({ id }) => id === Number(number));
        const comment = state.comments[index];
        if (!comment) send(404, { message: 'Not Found' });
        else if (request.method === 'DELETE') {
          state.comments.splice(index, 1);
          send(204);
        } else {
          comment.body = body();
          send(200, comment);
        }
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  });
}
