import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { Misuse, Refusal } from '../run-command.ts';
import type { Surroundings } from '../surroundings.ts';
import { createGitHub, type GitHub } from './github.ts';
import type { BranchRemote } from './published-branch.ts';

/* What GitHub's runner says of the run, by variables and a file. */

/** Of GitHub's own description of what started the workflow, the parts that are used. */
export const pullEventSchema = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({
      sha: z.string().regex(/^[0-9a-f]{40}$/),
      // Null where the fork is gone.
      repo: z.object({ full_name: z.string() }).nullable(),
    }),
  }),
  repository: z.object({ full_name: z.string() }),
});
export const closedEventSchema = z.object({ pull_request: z.object({ number: z.int().positive() }) });

export function readEvent<T>({ env }: Surroundings, schema: z.ZodType<T>): T {
  const read = schema.safeParse(JSON.parse(readFileSync(needed(env, 'GITHUB_EVENT_PATH'), 'utf8')));
  if (!read.success)
    throw new Refusal(`GITHUB_EVENT_PATH: this was not started by what it is for.\n${z.prettifyError(read.error)}`);
  return read.data;
}

export function githubOf({ env }: Surroundings): GitHub {
  const access = {
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    repository: needed(env, 'GITHUB_REPOSITORY'),
    token: needed(env, 'GITHUB_TOKEN'),
  };
  return createGitHub(access, wait);
}

export function remoteOf({ env }: Surroundings): BranchRemote {
  const url =
    env.GITHUB_PAGES_REMOTE ??
    `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${needed(env, 'GITHUB_REPOSITORY')}.git`;
  return { url, token: env.GITHUB_TOKEN };
}

function needed(env: Surroundings['env'], name: string): string {
  const value = env[name];
  if (value === undefined || value === '') throw new Misuse(`${name} is not set. GitHub's runner sets it.`);
  return value;
}
