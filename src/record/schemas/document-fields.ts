import { fieldsOf, type FieldForm, type FieldShape } from './field-shapes.ts';
import { capitalised, fileKinds, nounOf, withArticle } from './kinds.ts';
import { publicationFile } from './publication-file.ts';

/** The reference of all fields as Markdown, from the documentation the schemas carry: what docs/fields.md holds. */
export function documentFields(): string {
  const sections = fileKinds.map((kind) => {
    const rows = fieldsOf(kind).flatMap((field) => rowsOf(field, ''));
    return `## ${capitalised(nounOf[kind])}\n\n${kind === 'site' ? `File: \`content/${publicationFile}\`` : `Files: \`content/${kind}/*.md\``}\n\n| field | form | required | meaning |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# The fields\n\nMade from the schemas by \`npm run docs\`; do not edit it by hand.\n\nEvery scalar is read as text: \`2017\` and \`No\` need no quotation marks. Unknown fields are errors.\n\n${sections.join('\n')}`;
}

/** The row of a field, and those of the fields in its group or in the groups of its list. */
function rowsOf({ name, form, isRequired, description }: FieldShape, prefix: string): string[] {
  const row = `| \`${prefix}${name}\` | ${describeForm(form)} | ${isRequired ? 'yes' : ''} | ${description.replaceAll('|', '\\|')} |`;
  const [group, ending] = form.type === 'list' ? [form.item, '[]'] : [form, ''];
  const inner = group.type === 'group' ? group.fields : [];
  return [row, ...inner.flatMap((field) => rowsOf(field, `${prefix}${name}${ending}.`))];
}

/** How a value is written, in a few words: "id of an actor", "list: text". */
export function describeForm(form: FieldForm): string {
  switch (form.type) {
    case 'reference':
      return form.kinds.length === 1
        ? `id of ${withArticle(form.kinds[0] ?? 'articles')}`
        : `folder/id of ${form.kinds.map(withArticle).join(', ')}`;
    case 'choice':
      return form.values.map((value) => `\`${value}\``).join(', ');
    case 'flag':
      return '`true`, `false`';
    case 'list':
      return `list: ${describeForm(form.item)}`;
    case 'map':
      return 'map of texts';
    case 'alternatives':
      return form.forms.map(describeForm).join(', or ');
    case 'date':
      return 'EDTF date';
    default:
      return form.type;
  }
}
