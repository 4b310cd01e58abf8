/** A thread that draws cards, one message each; see `draw-cards.ts`. */
import { copyFileSync, renameSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import type { CardNode } from '../../views/sharing/cards/card-tree.ts';
import { renderCard } from './render-card.ts';

export interface CardJob {
  readonly tree: CardNode;
  /** Where the picture is kept for later builds. */
  readonly kept: string;
  /** Where it is written first, so that no other build finds half a picture. */
  readonly draft: string;
  /** Where the site has it. */
  readonly file: string;
}

const port = parentPort;
if (!port) throw new Error('This module runs as a thread only.');
port.on('message', (job: CardJob) => {
  void draw(job);
});

async function draw({ tree, kept, draft, file }: CardJob): Promise<void> {
  writeFileSync(draft, await renderCard(tree));
  copyFileSync(draft, file);
  renameSync(draft, kept);
  port?.postMessage('drawn');
}
