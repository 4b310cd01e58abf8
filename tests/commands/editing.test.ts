import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCommand } from '../../src/commands/check-command.ts';
import { newCommand } from '../../src/commands/new-command.ts';
import { reanchorCommand } from '../../src/commands/reanchor-command.ts';
import { removeCommand } from '../../src/commands/remove-command.ts';
import { renameCommand } from '../../src/commands/rename-command.ts';
import { showCommand } from '../../src/commands/show-command.ts';
import { caseNames, casesDir, transcriptOf } from '../support/command-fixtures.ts';

const commands = new Map(
  [checkCommand, newCommand, reanchorCommand, removeCommand, renameCommand, showCommand].map((command) => [
    command.name,
    command,
  ]),
);

describe('the editing commands', () => {
  test.each(caseNames)('say and do in %s what its transcript has', async (name) => {
    await expect(await transcriptOf(name, commands)).toMatchFileSnapshot(join(casesDir, name, 'transcript.txt'));
  });
});
