import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { caseNames, casesDir, readCase, transcriptOf } from '../support/command-fixtures.ts';
import { editingCommands } from '../support/editing-commands.ts';
import { projectDir } from '../support/site.ts';

describe('the editing commands', () => {
  test.each(caseNames)('say and do in %s what its transcript has', async (name) => {
    await expect(await transcriptOf(name, editingCommands)).toMatchFileSnapshot(join(casesDir, name, 'transcript.txt'));
  });
});

/** The words of every message that ends a command: of each, its pieces between what is filled in. */
function messagesIn(path: string): { where: string; pieces: string[] }[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const messages: { where: string; pieces: string[] }[] = [];
  const piecesOf = (node: ts.Node): string[] => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      return [node.text];
    return node.getChildren().flatMap(piecesOf);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && /^(?:Misuse|Refusal)$/.test(node.expression.getText())) {
      const [message] = node.arguments ?? [];
      const pieces = message ? piecesOf(message).flatMap((text) => text.split('\n')) : [];
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      messages.push({
        where: `${path.slice(projectDir.length)}:${line + 1}`,
        pieces: pieces.filter((text) => text.trim().length > 8),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return messages;
}

/** What the tests of commands that need a repository, a built site or a host expect to read. */
function expectedByTests(): string {
  const dir = join(projectDir, 'tests/commands');
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => readFileSync(join(dir, path), 'utf8').replaceAll("\\'", "'"))
    .join('\n');
}

describe('the cases', () => {
  const transcripts = caseNames.map((name) => readFileSync(join(casesDir, name, 'transcript.txt'), 'utf8')).join('\n');
  const sources = readdirSync(join(projectDir, 'src/commands'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(projectDir, 'src/commands', path));

  test('show, or other tests expect, every message that ends a command', () => {
    const shown = `${transcripts}\n${expectedByTests()}`;
    const messages = sources.flatMap(messagesIn).filter(({ pieces }) => pieces.length > 0);
    expect(messages.length).toBeGreaterThan(30);
    const unseen = messages.flatMap(({ where, pieces }) =>
      pieces.filter((piece) => !shown.includes(piece.trim())).map((piece) => `${where}: ${piece}`),
    );
    expect(unseen).toEqual([]);
  });

  test('show every command, its help, and what it ends with', () => {
    for (const name of editingCommands.keys()) {
      const codes = caseNames
        .filter((one) => readCase(one).command === name)
        .map((one) => /^--- exit (\d)$/m.exec(readFileSync(join(casesDir, one, 'transcript.txt'), 'utf8'))?.[1]);
      expect([name, [...new Set(codes)].sort()]).toEqual([name, ['0', '1', '2']]);
      expect(transcripts).toContain(`$ npm run ${name} -- -`);
    }
  });
});
