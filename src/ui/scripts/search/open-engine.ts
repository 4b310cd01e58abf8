import type { SearchSetup } from '../../../views/search/search-view.ts';
import { createEngine, type Engine } from './engine/engine.ts';
import { openIndex } from './engine/open-index.ts';
import { loadStem } from './engine/stem.ts';

/** In milliseconds. A file of the index that has not come by then does not come. */
const patienceMs = 30_000;

/** Loads what every search needs: the list of the index's files, and the stems of the language. */
export async function openEngine({ index, language }: SearchSetup): Promise<Engine> {
  const [opened, stem] = await Promise.all([openIndex(index, loadText), loadStem(language)]);
  return createEngine(opened, stem);
}

async function loadText(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patienceMs) });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.text();
}
