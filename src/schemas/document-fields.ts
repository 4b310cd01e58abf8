import type { z } from 'zod';
import { schemas } from './index.ts';
import { kinds, nounOf, withArticle, type Kind } from './kinds.ts';

interface FieldRow {
  readonly name: string;
  readonly form: string;
  readonly isRequired: boolean;
  readonly description: string;
}

/** The reference of all fields as Markdown, from the documentation the schemas carry: what docs/fields.md holds. */
export function documentFields(): string {
  const sections = kinds.map((kind) => {
    const rows = fieldsOf(schemas[kind], '');
    const table = rows.map(
      ({ name, form, isRequired, description }) =>
        `| \`${name}\` | ${form} | ${isRequired ? 'yes' : ''} | ${description.replaceAll('|', '\\|')} |`,
    );
    return `## ${capitalised(nounOf[kind])}\n\nFiles: \`content/${kind}/*.md\`\n\n| field | form | required | meaning |\n|---|---|---|---|\n${table.join('\n')}\n`;
  });
  return `# The fields\n\nMade from the schemas by \`npm run docs\`; do not edit it by hand.\n\nEvery scalar is read as text: \`2017\` and \`No\` need no quotation marks. Unknown fields are errors.\n\n${sections.join('\n')}`;
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
}

function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def;
}

function fieldsOf(schema: z.ZodType, prefix: string): FieldRow[] {
  return Object.entries(definitionOf(unwrapped(schema)).shape ?? {}).flatMap(([key, field]) => {
    const name = `${prefix}${key}`;
    const inner = unwrapped(field);
    const definition = definitionOf(inner);
    const element = definition.element && unwrapped(definition.element);
    const group = definition.shape ? inner : element && definitionOf(element).shape ? element : undefined;
    const row: FieldRow = {
      name,
      form: formOf(field),
      isRequired: !field.safeParse(undefined).success,
      description: descriptionOf(field),
    };
    return [row, ...(group ? fieldsOf(group, `${name}${definition.element ? '[]' : ''}.`) : [])];
  });
}

/** A schema without what only says how it is optional, or what becomes of it. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType, in: input, type } = definitionOf(schema);
  const inner = innerType ?? (type === 'pipe' ? input : undefined);
  return inner ? unwrapped(inner) : schema;
}

function descriptionOf(schema: z.ZodType): string {
  if (schema.description !== undefined) return schema.description;
  const { innerType, in: input, type } = definitionOf(schema);
  const inner = innerType ?? (type === 'pipe' ? input : undefined);
  return inner ? descriptionOf(inner) : '';
}

function formOf(schema: z.ZodType): string {
  const reference = referenceOf(schema);
  if (reference)
    return reference.length === 1
      ? `id of ${withArticle(reference[0] ?? 'articles')}`
      : `folder/id of ${reference.map(withArticle).join(', ')}`;
  const definition = definitionOf(unwrapped(schema));
  switch (definition.type) {
    case 'enum':
      return Object.values(definition.entries ?? {})
        .map((value) => `\`${value}\``)
        .join(', ');
    case 'array':
      return definition.element ? `list: ${formOf(definition.element)}` : 'list';
    case 'object':
      return 'group';
    case 'union':
      return (definition.options ?? []).map(formOf).join(', or ');
    default:
      return metaOf(schema)?.examples ? 'EDTF date' : 'text';
  }
}

function referenceOf(schema: z.ZodType): Kind[] | undefined {
  return metaOf(schema)?.reference as Kind[] | undefined;
}

/** What `.meta()` attached, on the schema or on what it wraps. */
function metaOf(schema: z.ZodType): Record<string, unknown> | undefined {
  const own = schema.meta();
  if (own && ('reference' in own || 'examples' in own)) return own;
  const { innerType, in: input, type } = definitionOf(schema);
  const inner = innerType ?? (type === 'pipe' ? input : undefined);
  return inner ? metaOf(inner) : undefined;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
