/**
 * What VS Code shows while an editor types frontmatter, asked of the very language server that its Astro extension runs.
 */
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';

import { readCorpus } from '../../src/record/corpus/read-corpus.ts';
import { writeEditorFiles } from '../../src/build/editor-files.ts';
import { readSettings } from '../../src/build/settings.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';
import { projectDir } from '../support/site.ts';

let folder: ScratchFolder;
let server: MessageConnection;
let stop: () => void;

beforeAll(async () => {
  folder = scratchFolder({ 'package.json': '{}' });
  cpSync(join(projectDir, 'tests/golden/content'), join(folder.dir, 'content'), { recursive: true });
  // Not a valid record: its editor needs help most.
  folder.write({ 'content/quotes/new.md': '---\nspeaker: \nkind: \n---\n' });
  const read = readSettings({}, folder.dir);
  if (!read.ok) throw new Error('The settings are the defaults.');
  writeEditorFiles(readCorpus(read.settings.contentDir, folder.dir).corpus, read.settings);

  const child = spawn(
    process.execPath,
    [join(projectDir, 'node_modules/@astrojs/language-server/bin/nodeServer.js'), '--stdio'],
    { stdio: ['pipe', 'pipe', 'ignore'] },
  );
  server = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  server.onRequest('client/registerCapability', () => null);
  server.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  server.listen();
  stop = () => {
    server.dispose();
    child.kill();
  };
  await server.sendRequest('initialize', {
    processId: process.pid,
    rootUri: address(''),
    workspaceFolders: [{ uri: address('').replace(/\/$/, ''), name: 'record' }],
    capabilities: { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['markdown'] } } },
    initializationOptions: {
      typescript: { tsdk: join(projectDir, 'node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  });
  await server.sendNotification('initialized', {});
});

afterAll(() => {
  stop();
  folder.remove();
});

function address(path: string): string {
  return pathToFileURL(join(folder.dir, path)).href;
}

/** What stands under the cursor, `|` in a text. */
interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

let version = 0;

/** Opens a record with a text; the cursor is where its `|` stands. */
async function open(path: string, marked: string): Promise<Place> {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const text = marked.replace('|', '');
  const uri = address(path);
  version += 1;
  await server.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version, text },
  });
  return { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

async function completions(path: string, marked: string): Promise<readonly string[]> {
  const place = await open(path, marked);
  const answer = await server.sendRequest<{ items: readonly { label: string }[] } | null>('textDocument/completion', {
    ...place,
    context: { triggerKind: 1 },
  });
  await server.sendNotification('textDocument/didClose', { textDocument: place.textDocument });
  return (answer?.items ?? []).map(({ label }) => label);
}

async function hover(path: string, marked: string): Promise<string> {
  const place = await open(path, marked);
  const answer = await server.sendRequest<{ contents: { value: string } } | null>('textDocument/hover', place);
  await server.sendNotification('textDocument/didClose', { textDocument: place.textDocument });
  return answer?.contents.value ?? '';
}

describe('in VS Code, the frontmatter of a record', () => {
  test('completes the names of its fields', async () => {
    expect(await completions('content/quotes/new.md', '---\nspeaker: ana-rivera\n|\n---\n')).toEqual(
      expect.arrayContaining(['kind', 'article', 'exact', 'spoken', 'formerIds']),
    );
  });

  test('offers the actors for a speaker, and nothing of another kind', async () => {
    const offered = await completions('content/quotes/new.md', '---\nspeaker: |\n---\n');
    expect(offered).toEqual(expect.arrayContaining(['ana-rivera', 'ben-okafor', 'khalid-al-minai']));
    expect(offered).not.toContain('quay-street');
  });

  test('offers ids in folders', async () => {
    expect(await completions('content/quotes/new.md', '---\narticle: |\n---\n')).toContain('harbour/tolls-2031-05-06');
  });

  test('offers records of several kinds with their folders', async () => {
    const offered = await completions('content/claims/every-barge.md', '---\nabout:\n  - |\n---\n');
    expect(offered).toEqual(expect.arrayContaining(['actors/harbour-office', 'events/office-opens']));
    expect(offered).not.toContain('harbour-office');
  });

  test('offers the values a field can have', async () => {
    expect(await completions('content/quotes/new.md', '---\nkind: |\n---\n')).toEqual(
      expect.arrayContaining(['direct', 'partial', 'indirect']),
    );
  });

  test('explains a field where the pointer rests', async () => {
    expect(await hover('content/quotes/new.md', '---\nspo|ken: 2031\n---\n')).toContain(
      'When it was spoken, written or posted, no more precisely than is known.',
    );
  });
});
