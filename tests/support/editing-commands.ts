import { checkCommand } from '../../src/commands/check-command.ts';
import { draftsCommand } from '../../src/commands/drafts-command.ts';
import { newCommand } from '../../src/commands/new-command.ts';
import { reanchorCommand } from '../../src/commands/reanchor-command.ts';
import { removeCommand } from '../../src/commands/remove-command.ts';
import { renameCommand } from '../../src/commands/rename-command.ts';
import type { Command } from '../../src/commands/run-command.ts';
import { showCommand } from '../../src/commands/show-command.ts';

/** The commands that have cases in `tests/fixtures/commands`, by their names. */
export const editingCommands: ReadonlyMap<string, Command> = new Map(
  [checkCommand, draftsCommand, newCommand, reanchorCommand, removeCommand, renameCommand, showCommand].map(
    (command) => [command.name, command],
  ),
);
