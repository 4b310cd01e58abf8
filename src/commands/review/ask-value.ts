import { findFile, type Content } from '../../changes/edit/content.ts';
import { faultOf } from '../../changes/edit/field-flags.ts';
import type { RecordKey } from '../../record/corpus/corpus.ts';
import { fieldsOf, type FieldForm, type FieldShape } from '../../record/schemas/field-shapes.ts';
import { kinds, type Kind } from '../../record/schemas/kinds.ts';
import type { PlainValue } from '../../record/source/source-file.ts';
import { getField, recordOptions } from '../new/desk.ts';
import type { Prompter } from '../prompter.ts';

/** What a field gets: a value or, where it is left out, none. */
export interface FieldValue {
  readonly field: string;
  readonly value: PlainValue | undefined;
}

/** Fields that are not for a question: what the record rests on, and what the program writes. */
const unasked: ReadonlySet<string> = new Set(['article', 'exact', 'prefix', 'suffix', 'state', 'drafted', 'draft']);

/** The fields of a kind that a question can be about: single values, and the speaker that has no name. */
export function askableFields(kind: Kind): FieldShape[] {
  return fieldsOf(kind).filter(
    ({ name, form }) => !unasked.has(name) && (isSingle(form) || name === 'unnamed' || name === 'claimant'),
  );
}

function isSingle({ type }: FieldForm): boolean {
  return type === 'text' || type === 'date' || type === 'choice' || type === 'reference';
}

/**
 * Asks for the value of a field. What stands there is in the line where a text is asked for; of a list nothing is chosen
 * beforehand but what is sure.
 */
export async function askValue(
  prompter: Prompter,
  content: Content,
  record: RecordKey,
  name: string,
  present: { readonly text: string; readonly isSure: boolean },
): Promise<FieldValue> {
  const { kind } = partsOf(record);
  const field = getField(kind, name);
  const message = `${record} — ${name}: ${field.description}`;
  if (name === 'speaker' || name === 'claimant') return askWho(prompter, content, record, name, present);
  if (name === 'unnamed') return askUnnamed(prompter, message);
  if (field.form.type === 'choice') {
    const value = await prompter.choose({
      message,
      options: field.form.values.map((one) => ({ value: one, label: one })),
      initial: present.isSure ? present.text : undefined,
    });
    return { field: name, value };
  }
  if (field.form.type === 'reference') {
    const value = await prompter.choose({
      message,
      options: recordOptions(content, field.form.kinds),
      initial: present.isSure ? present.text : undefined,
    });
    return { field: name, value };
  }
  const answer = await prompter.text({
    message: field.isRequired ? message : `${message} (empty to leave it out)`,
    initial: present.text === '' ? undefined : present.text,
    placeholder: field.form.type === 'date' ? 'such as 2017, 2017-10 or 2017-10-09' : undefined,
    fault: (written) => (written === '' && !field.isRequired ? undefined : faultOf(field, written)),
  });
  return { field: name, value: answer === '' ? undefined : answer };
}

/** Who spoke, or whose claim it is: a record, the article itself, or somebody that the article only describes. */
async function askWho(
  prompter: Prompter,
  content: Content,
  record: RecordKey,
  name: 'speaker' | 'claimant',
  present: { readonly text: string; readonly isSure: boolean },
): Promise<FieldValue> {
  const nobody = { value: '', label: 'nobody named', hint: 'the article only describes them' };
  const own = { value: 'article', label: 'article', hint: 'the article says it in its own voice' };
  const actors = recordOptions(content, ['actors']);
  const value = await prompter.choose({
    message: `${record} — ${name === 'speaker' ? 'Who spoke?' : 'Who claims it?'}`,
    options: [nobody, ...(name === 'claimant' ? [own] : []), ...actors],
    initial: present.isSure ? present.text : undefined,
  });
  return value === '' ? askUnnamed(prompter, `${record} — What does the article call them?`) : { field: name, value };
}

async function askUnnamed(prompter: Prompter, message: string): Promise<FieldValue> {
  const description = await prompter.text({
    message,
    placeholder: 'such as: a woman at the back',
    fault: (written) => (written === '' ? 'Something has to be written here.' : undefined),
  });
  return { field: 'unnamed', value: { description } };
}

/** What stands in a field, where it is a text. */
export function textIn(content: Content, record: RecordKey, name: string): string {
  const { kind, id } = partsOf(record);
  const value = findFile(content, kind, id)?.frontmatter[name];
  return typeof value === 'string' ? value : '';
}

export function partsOf(record: RecordKey): { kind: Kind; id: string } {
  const at = record.indexOf('/');
  const kind = kinds.find((one) => one === record.slice(0, at));
  if (!kind) throw new Error(`${record} is of no kind.`);
  return { kind, id: record.slice(at + 1) };
}
