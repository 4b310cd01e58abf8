import { hashOfPage, keptPageName, keptPagePath } from '../../record/source/kept-page.ts';
import { systemCode } from '../../record/source/system-code.ts';
import { Misuse, Refusal, settingsOf } from '../run-command.ts';
import { writeWhole } from '../write-whole.ts';
import type { Desk } from './desk.ts';
import type { TakenArticle } from './take-article.ts';

/** A page that is kept as it was brought, byte by byte. */
export interface KeptPage {
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** The page, where it is to be kept. */
export function pageToKeep({ given }: Desk, { intake, bytes }: TakenArticle): KeptPage | undefined {
  if (!given.given.has('keep-page')) return undefined;
  if (given.given.has('source')) {
    throw new Misuse('--keep-page writes the hash of the page into a new source; --source names one that exists.');
  }
  if (intake.form !== 'web page') {
    throw new Misuse(`--keep-page keeps a saved web page, and this was read as something else: ${intake.form}.`);
  }
  return { hash: hashOfPage(bytes), bytes };
}

/** Writes the page, before the source that names it; a dry run only says so. */
export function keepPage({ around, given }: Desk, kept: KeptPage | undefined): string[] {
  if (!kept) return [];
  const name = keptPageName(kept.hash);
  if (given.given.has('dry-run')) return [`The page would be kept as ${name}, beside the content folder.`];
  try {
    writeWhole([{ path: keptPagePath(settingsOf(around).contentDir, kept.hash), text: kept.bytes }]);
  } catch (error) {
    const reason = systemCode(error);
    if (reason === undefined) throw error;
    throw new Refusal(`The page cannot be kept as ${name} (${reason}). Nothing else was written.`, { cause: reason });
  }
  return [`Kept the page as ${name}, beside the content folder. Commit it only where it may be passed on.`];
}
