import { filesCalled } from '../changes/edit/describe-record.ts';
import { findFile, inContent, type Content } from '../changes/edit/content.ts';
import { idsOf } from '../changes/edit/plan-rename.ts';
import { asWritten } from '../record/problems/as-written.ts';
import { didYouMean } from '../record/problems/did-you-mean.ts';
import { count } from '../record/problems/format-problems.ts';
import { kinds, nounOf, type Kind } from '../record/schemas/kinds.ts';
import { publicationFile } from '../record/schemas/publication-file.ts';
import type { SourceFile } from '../record/source/source-file.ts';
import { Misuse, Refusal } from './run-command.ts';

/** A kind by its folder or by what one of its records is called. */
export function parseKind(written: string): Kind {
  const kind = kinds.find((candidate) => candidate === written || nounOf[candidate] === written);
  if (kind) return kind;
  const nouns = kinds.map((candidate) => nounOf[candidate]);
  const guess = didYouMean(written.toLowerCase(), nouns);
  throw new Misuse(
    `There is no kind of record called ${asWritten(written)}. ${guess || `Kinds: ${nouns.join(', ')}.`}`,
  );
}

/** The file of a record somebody named; ends the command where there is none. */
export function getRecord(content: Content, kind: Kind, id: string): SourceFile {
  const file = findFile(content, kind, id);
  if (file) return file;
  const { files: called } = filesCalled(content, `${kind}/${id}`);
  const elsewhere = kinds.find((other) => findFile(content, other, id));
  const hint = called[0]
    ? `It has another id now: ${asWritten(called[0].id)}.`
    : elsewhere
      ? `There is one of the ${elsewhere} with this id.`
      : didYouMean(id, idsOf(content, kind));
  throw new Refusal(`There is no ${nounOf[kind]} ${asWritten(id)}.${hint === '' ? '' : ` ${hint}`}`);
}

/** The one record that an id means, whatever its kind; ends the command where it means none or several. */
export function findRecord(content: Content, written: string): { file: SourceFile; formerly: boolean } {
  const { files, formerly } = filesCalled(content, written);
  const [file, ...others] = files;
  if (file && others.length === 0) return { file, formerly };
  if (file) {
    const names = files.map(({ kind, id }) => `${kind}/${id}`);
    throw new Misuse(`${asWritten(written)} can mean ${names.join(', ')}. Say which.`);
  }
  if (content.reading.unread.some(({ kind, id }) => written === id || written === `${kind}/${id}`)) {
    throw new Refusal(`${asWritten(written)} cannot be read. npm run check says why.`);
  }
  const known = content.files.flatMap(({ kind, id }) => (written.includes('/') ? [`${kind}/${id}`, id] : [id]));
  const guess = didYouMean(written, new Set(known));
  throw new Refusal(`There is no record ${asWritten(written)}.${guess === '' ? '' : ` ${guess}`}`);
}

/** While a file cannot be read nobody knows what it refers to, and no reference may be missed. */
export function requireReadable(content: Content): void {
  const { site, problems } = content.reading;
  const sitePath = inContent(content, publicationFile);
  if (!site && problems.some(({ path }) => path === sitePath)) {
    throw new Refusal(
      `${sitePath} cannot be read, so that what it refers to is not known. Mend that first: npm run check`,
    );
  }
  const unread = content.reading.unread.map(({ kind, id }) => `${kind}/${id}`);
  if (unread.length === 0) return;
  const [it, shown] = [unread.length === 1 ? 'it refers' : 'they refer', unread.slice(0, 5).join(', ')];
  throw new Refusal(
    `${count(unread.length, 'record')} cannot be read (${shown}${unread.length > 5 ? ', …' : ''}), so that what ${it} to is not known. Mend that first: npm run check`,
  );
}
