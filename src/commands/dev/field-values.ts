import { formatFields } from '../../changes/edit/format-frontmatter.ts';
import type { FieldForm, FieldShape } from '../../record/schemas/field-shapes.ts';
import { isPlainList, type PlainValue } from '../../record/source/source-file.ts';
import { readAnyYaml } from '../../record/source/parse-yaml.ts';
import type { DecidingField } from '../../views/browser/deciding.ts';
import { Refusal } from '../run-command.ts';

type Input = DecidingField['input'];

/** Fields that are not for a form: what the record rests on, and what the program writes. */
const unasked: ReadonlySet<string> = new Set(['article', 'exact', 'prefix', 'suffix', 'evidence', 'formerIds']);

/** How a field is written on the page. Somebody without a name is described in a text. */
export function inputOf({ name, form }: FieldShape): Input {
  if (unasked.has(name) || form.type === 'flag') return 'none';
  if (name === 'unnamed' || name === 'claimant') return 'text';
  if (isSingle(form)) return form.type === 'choice' ? 'choice' : 'text';
  return form.type === 'list' && isSingle(form.item) ? 'lines' : 'yaml';
}

function isSingle({ type }: FieldForm): boolean {
  return type === 'text' || type === 'date' || type === 'choice' || type === 'reference';
}

/** The value of a field as it stands in its input. */
export function writtenValue(shape: FieldShape, value: PlainValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  const input = inputOf(shape);
  if (input === 'lines' && isPlainList(value)) return value.filter((item) => typeof item === 'string').join('\n');
  if (input === 'text') return 'description' in value && typeof value.description === 'string' ? value.description : '';
  return formatFields({ [shape.name]: value }).trimEnd();
}

/**
 * The value that somebody wrote in the input of a field; undefined for an empty one.
 *
 * @throws Refusal for YAML that cannot be read, or that is about another field
 */
export function readValue(shape: FieldShape, written: string): PlainValue | undefined {
  if (written.trim() === '') return undefined;
  if (shape.name === 'unnamed') return { description: written.trim() };
  switch (inputOf(shape)) {
    case 'lines': {
      const lines = written
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      return lines;
    }
    case 'yaml': {
      const { value, issues } = readAnyYaml(`${written}\n`);
      const [issue] = issues;
      if (issue) throw new Refusal(`${shape.name}: ${issue.message}`);
      const { [shape.name]: found, ...others } = value;
      if (found === undefined || Object.keys(others).length > 0) {
        throw new Refusal(`Write the field as it stands in a file, beginning with \`${shape.name}:\`, and no other.`);
      }
      return found;
    }
    default:
      return written.trim();
  }
}
