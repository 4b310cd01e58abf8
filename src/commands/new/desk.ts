import type { Content } from '../../changes/edit/content.ts';
import type { FoundPassage } from '../../changes/edit/find-passages.ts';
import { describeHolder, holderOf } from '../../changes/edit/record.ts';
import { faultOf, referencesOf } from '../../changes/edit/field-flags.ts';
import { asWritten } from '../../record/problems/as-written.ts';
import { didYouMean } from '../../record/problems/did-you-mean.ts';
import { describeForm } from '../../record/schemas/document-fields.ts';
import type { Reference } from '../../record/schemas/fields.ts';
import { fieldsOf, type FieldForm, type FieldShape } from '../../record/schemas/field-shapes.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import { capitalised, nounOf, withArticle, type Kind } from '../../record/schemas/kinds.ts';
import type { PlainValue } from '../../record/source/source-file.ts';
import type { Arguments } from '../arguments.ts';
import type { Choice, Prompter } from '../prompter.ts';
import { Misuse } from '../run-command.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Proposal } from './proposal.ts';

/** What somebody who adds a record has before them. */
export interface Desk {
  readonly content: Content;
  readonly given: Arguments;
  readonly around: Surroundings;
  /** Who answers; undefined where nobody does, and then the flags must say all. */
  readonly prompter: Prompter | undefined;
  /** Whether the first of several proposals is taken without asking. */
  readonly acceptsProposals: boolean;
  /** Where the words stand, where somebody has pointed at them: they are looked for nowhere else. */
  readonly pointed?: readonly FoundPassage[];
  /** What is needed and neither given nor to be asked for, as lines; all of it is said at once. */
  readonly missing: Missing[];
  /** What was proposed, taken or not, for whoever reads the command's data. */
  readonly proposals: Proposal[];
}

/** A field that has to be filled. */
export interface Missing {
  readonly field: string;
  /** What it is and what to give, for a command line. */
  readonly line: string;
}

/** Ends the command with all that is missing, if anything is. */
export function requireAll({ missing, proposals }: Desk, kind: Kind): void {
  if (missing.length === 0) return;
  throw new Misuse(
    `${capitalised(withArticle(kind))} needs more than this:\n${missing.map(({ line }) => `  ${line}`).join('\n')}`,
    { missing: missing.map(({ line }) => line), proposals },
  );
}

/** The field of a kind by its name. */
export function getField(kind: Kind, name: string): FieldShape {
  const field = fieldsOf(kind).find((candidate) => candidate.name === name);
  if (!field) throw new Error(`${kind} have no field ${name}.`);
  return field;
}

/** Asks for a field; where nobody answers, it is noted as missing. */
export async function ask(
  desk: Desk,
  field: FieldShape,
  { initial, message, hint = '' }: { initial?: string | undefined; message?: string; hint?: string } = {},
): Promise<string> {
  if (!desk.prompter) {
    desk.missing.push({
      field: field.name,
      line: `--${field.name} ${placeholderOf(field.form)}   ${field.description}${hint === '' ? '' : ` ${hint}`}`,
    });
    return '';
  }
  const question = message ?? `${field.name}: ${field.description}`;
  const { form } = field;
  if (form.type === 'choice') {
    return desk.prompter.choose({
      message: question,
      options: form.values.map((value) => ({ value, label: value })),
      initial,
    });
  }
  if (form.type === 'reference') {
    return desk.prompter.choose({ message: question, options: recordOptions(desk.content, form.kinds), initial });
  }
  return desk.prompter.text({
    message: question,
    initial,
    placeholder: form.type === 'date' ? 'such as 2017, 2017-10 or 2017-10-09' : undefined,
    fault: (answer) => faultOf(field, answer),
  });
}

/** Asks for a field that may stay empty; where nobody answers, it does. */
export async function offer(desk: Desk, field: FieldShape, initial?: string): Promise<PlainValue | undefined> {
  if (!desk.prompter) return undefined;
  const isList = field.form.type === 'list';
  const answer = await desk.prompter.text({
    message: `${field.name}: ${field.description}${isList ? ' Several are separated by commas.' : ''} ${initial === undefined ? '(Enter to leave out)' : '(empty to leave out)'}`,
    initial,
    fault: (written) => (written === '' ? undefined : faultOf(field, isList ? splitList(written) : written)),
  });
  return answer === '' ? undefined : isList ? splitList(answer) : answer;
}

function splitList(written: string): string[] {
  return written
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** The value to write behind a flag, in capitals. */
export function placeholderOf(form: FieldForm): string {
  switch (form.type) {
    case 'date':
      return 'DATE';
    case 'reference':
      return 'ID';
    case 'choice':
      return form.values.map((value) => (value.includes(' ') ? `"${value}"` : value)).join('|');
    default:
      return 'TEXT';
  }
}

/** All records of some kinds, to choose one; with several kinds each has its folder before it. */
export function recordOptions(content: Content, ofKinds: readonly Kind[]): Choice<string>['options'] {
  return ofKinds.flatMap((kind) =>
    Array.from(content.built.corpus.records[kind].values() as Iterable<AnyRecord>, (record) => ({
      value: ofKinds.length > 1 ? `${kind}/${record.id}` : record.id,
      label: ofKinds.length > 1 ? `${kind}/${record.id}` : record.id,
      hint: labelOf(record),
    })),
  );
}

/** What a record is called, or says. */
export function labelOf({ kind, data }: AnyRecord): string {
  switch (kind) {
    case 'articles':
    case 'analyses':
      return data.headline;
    case 'sources':
      return data.headline ?? data.publisher;
    case 'quotes':
      return [data.exact]
        .flat()
        .map((segment) => (typeof segment === 'string' ? segment : segment.exact))
        .join(' … ');
    case 'claims':
      return data.statement;
    default:
      return data.name;
  }
}

/** Refuses values of flags that no record can have, and references that lead nowhere. */
export function checkFlags(desk: Desk, kind: Kind, fields: Readonly<Record<string, PlainValue>>): void {
  for (const [name, value] of Object.entries(fields)) {
    const field = getField(kind, name);
    const fault = faultOf(field, value);
    if (fault !== undefined) throw new Misuse(`--${name}: ${fault}`);
    for (const reference of referencesOf(field, value)) checkReference(desk.content, name, reference);
  }
}

function checkReference(content: Content, flag: string, { kind, id }: Reference): void {
  const holder = holderOf(content, kind, id);
  if (holder?.standing === 'present') return;
  if (holder?.standing === 'former') {
    throw new Misuse(`--${flag}: ${asWritten(id)} is a former id of ${holder.path}; give its present one.`);
  }
  if (holder) throw new Misuse(`--${flag}: ${describeHolder(kind, id, holder)} Name another ${nounOf[kind]}.`);
  const ids = content.files.filter((file) => file.kind === kind).map((file) => file.id);
  const guess = didYouMean(id, ids);
  throw new Misuse(
    `--${flag}: There is no ${nounOf[kind]} ${asWritten(id)}. ${guess === '' ? `Add it first: npm run new -- ${nounOf[kind]}` : guess}`,
  );
}

/** What a flag takes, for the help of a command. */
export function describeFlag({ form }: FieldShape): string {
  return describeForm(form).replaceAll('`', '');
}
