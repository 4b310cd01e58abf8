import { checkCommand } from '../../src/commands/check-command.ts';
import { draftsCommand } from '../../src/commands/drafts-command.ts';
import { leftCommand } from '../../src/commands/left-command.ts';
import { newCommand } from '../../src/commands/new-command.ts';
import { reanchorCommand } from '../../src/commands/reanchor-command.ts';
import { removeCommand } from '../../src/commands/remove-command.ts';
import { renameCommand } from '../../src/commands/rename-command.ts';
import { reviewCommand } from '../../src/commands/review-command.ts';
import type { Command } from '../../src/commands/run-command.ts';
import { showCommand } from '../../src/commands/show-command.ts';

/** The commands that have cases in `tests/fixtures/commands`, by their names. */
export const editingCommands: ReadonlyMap<string, Command> = new Map(
  [
    checkCommand,
    draftsCommand,
    leftCommand,
    newCommand,
    reanchorCommand,
    removeCommand,
    renameCommand,
    reviewCommand,
    showCommand,
  ].map((command) => [command.name, command]),
);
