import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { ModelMessage } from '../../drafting/model/model-request.ts';
import { writeWhole } from '../write-whole.ts';
import type { ModelServer } from './model-server.ts';

/**
 * Answers of models that were asked before, so that the same draft needs no network and gives the same bytes. They lie
 * beside the content, in the folder that the project's repository ignores, under a name made of all that was asked: server,
 * model and messages. What is read is verified anew like any answer.
 */
export interface AnswerCache {
  readonly find: (server: ModelServer, messages: readonly ModelMessage[]) => string | undefined;
  readonly keep: (server: ModelServer, messages: readonly ModelMessage[], content: string) => void;
}

const keptSchema = z.object({ model: z.string(), content: z.string() });

export function openAnswerCache(contentDir: string): AnswerCache {
  const dir = join(dirname(realpathSync(contentDir)), '.on-record', 'model');
  const pathOf = ({ url, model }: ModelServer, messages: readonly ModelMessage[]) =>
    join(
      dir,
      `${createHash('sha256')
        .update(JSON.stringify([url.href, model, messages]))
        .digest('hex')}.json`,
    );
  return {
    find(server, messages) {
      try {
        const read = keptSchema.safeParse(JSON.parse(readFileSync(pathOf(server, messages), 'utf8')));
        return read.success ? read.data.content : undefined;
      } catch {
        return undefined;
      }
    },
    keep(server, messages, content) {
      writeWhole([{ path: pathOf(server, messages), text: `${JSON.stringify({ model: server.model, content })}\n` }]);
    },
  };
}
