import { idFrom } from '../../changes/edit/record.ts';
import { fieldsOf } from '../../record/schemas/field-shapes.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import { valueOf } from '../arguments.ts';
import { ask, checkFlags, offer, requireAll } from './desk.ts';
import { gathered, textIn, type DraftRecord, type Fields } from './draft.ts';

/** The field that the word behind the kind is for. */
const nameFields: Readonly<Partial<Record<Kind, string>>> = {
  actors: 'name',
  places: 'name',
  topics: 'name',
  sources: 'publisher',
  analyses: 'headline',
};

/** Fields that are asked for though a record can do without. */
const offered: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  actors: ['alternateName'],
  places: ['alternateName'],
  sources: ['headline', 'url'],
};

/** A record that is its fields: all that are required, and those that are worth a question. */
export const draftPlain: DraftRecord = async (desk, [name], fields, kind) => {
  const nameField = nameFields[kind] ?? 'name';
  const record: Fields = { ...fields };
  if (name !== undefined) record[nameField] = name;
  checkFlags(desk, kind, gathered(record));
  for (const field of fieldsOf(kind)) {
    if (record[field.name] !== undefined) continue;
    if (field.isRequired) {
      const value = await ask(desk, field);
      record[field.name] = field.form.type === 'list' ? [value] : value;
    } else if (offered[kind]?.includes(field.name)) {
      const value = await offer(desk, field);
      if (value !== undefined) record[field.name] = value;
    }
  }
  requireAll(desk, kind);
  const body = valueOf(desk.given, 'body');
  const isUnwritten = kind === 'analyses' && body === undefined;
  // An analysis is its text: until that is written, nobody is to read it.
  if (isUnwritten) record.draft = 'true';
  const named = idFrom(textIn(record, nameField));
  return {
    kind,
    proposedId: kind === 'sources' && named !== '' ? `${named}-${idFrom(textIn(record, 'datePublished'))}` : named,
    fields: gathered(record),
    body: isUnwritten ? 'To be written.\n' : (body ?? ''),
    others: [],
    notes: [],
    next: isUnwritten ? 'write its text in place of "To be written.", then remove `draft: true`.' : 'npm run check',
  };
};
