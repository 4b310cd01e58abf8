/** The machine's twin of a page: `index.json` beside the page of an article, a quote or a claim. */
import { findAnchor, keyOf, type RecordKey } from '../../record/corpus/corpus.ts';
import { isDate, isReference } from '../../record/corpus/walk-data.ts';
import { fieldsOf, type FieldForm, type FieldShape } from '../../record/schemas/field-shapes.ts';
import type { AnyRecord, RecordOf } from '../../record/schemas/index.ts';
import type { KeyPath } from '../../record/source/source-file.ts';
import { recordsIn } from '../lines/article-anchors.ts';
import { recordLabel } from '../lines/labels.ts';
import { quoteLanguage, quoteText } from '../lines/quote-form.ts';
import { verdictOf } from '../lines/verdicts.ts';
import { blockAt, type Site } from '../page/site.ts';
import { digestOf } from './annotations.ts';
import { offsetUnit, wordsAt } from './columns.ts';
import type { TwinKind } from '../page/twin-kinds.ts';

/** Fields that are of no use outside the content folder. */
const inward: ReadonlySet<string> = new Set([
  'draft',
  'state',
  'drafted',
  'names',
  'prefix',
  'suffix',
  'standfirst',
  'captions',
]);

/** A record as its page has it: its fields, with what they lead to, and what is computed of them. */
export function recordTwin(site: Site, record: RecordOf<TwinKind>): object {
  const any = record as AnyRecord;
  return {
    $schema: site.links.absolute(site.links.dataFile(schemaFile(record.kind))),
    record: keyOf(record),
    url: site.links.absolute(site.links.record(record)),
    title: recordLabel(site, any),
    publisher: site.publication.publisher?.name ?? site.name,
    ...(site.publication.licence && { licence: site.publication.licence.url ?? site.publication.licence.name }),
    ...computedOf(site, any),
    fields: fieldsTwin(site, any),
  };
}

/** The path of a kind's schema below `data/`. */
export function schemaFile(kind: TwinKind): string {
  return `schemas/${kind}.schema.json`;
}

/** What a page says beyond the fields of its record. */
function computedOf(site: Site, record: AnyRecord): object {
  const { corpus } = site;
  switch (record.kind) {
    case 'articles': {
      const anchors = corpus.anchorsIn.get(record.id) ?? [];
      const keys = (kind: 'quotes' | 'claims', field: string) =>
        recordsIn(anchors, kind, field).map(({ record: one }) => keyOf(one));
      return {
        annotations: site.links.absolute(site.links.annotations(record.id)),
        textLength: corpus.texts.get(keyOf(record))?.text.length ?? 0,
        textSha256: digestOf(corpus, record.id),
        quotes: keys('quotes', 'exact'),
        claims: keys('claims', 'evidence'),
      };
    }
    case 'quotes':
      return { text: quoteText(site, record), language: quoteLanguage(site, record) };
    case 'claims':
      return { verdict: verdictOf(record.data) };
    default:
      return {};
  }
}

function fieldsTwin(site: Site, record: AnyRecord): object {
  const visit = (value: unknown, path: KeyPath): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (isDate(value)) return { edtf: value.edtf, earliest: value.first, latest: value.last };
    if (isReference(value)) return keyOf(value);
    const anchor = findAnchor(site.corpus, record, path);
    if (anchor) return passage(site, anchor);
    if (Array.isArray(value)) return value.map((one, index) => visit(one, [...path, index]));
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name, one]) => one !== undefined && !inward.has(name))
        .map(([name, one]) => [name, visit(one, [...path, name])]),
    );
  };
  const twin = visit(record.data, []) as Record<string, unknown>;
  // The words of a quote are selectors, whether they are written as one text, as several or as groups.
  if (record.kind === 'quotes') {
    const anchors = (site.corpus.anchors.get(keyOf(record)) ?? []).filter(({ path }) => path[0] === 'exact');
    twin.exact = anchors.map((anchor) => passage(site, anchor));
  }
  return twin;
}

function passage(
  site: Site,
  anchor: { readonly article: string; readonly start: number; readonly end: number },
): object {
  const { article, start, end } = anchor;
  const key: RecordKey = `articles/${article}`;
  return {
    article: key,
    exact: wordsAt(site.corpus, anchor),
    start,
    end,
    paragraph: blockAt(site.corpus, key, start)?.number,
  };
}

type JsonSchema = Readonly<Record<string, unknown>>;

const text: JsonSchema = { type: 'string' };
const keySchema: JsonSchema = {
  type: 'string',
  pattern: '^[a-z]+/.+$',
  description: 'The folder and the id of a record.',
};
const day: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const dateSchema: JsonSchema = {
  type: 'object',
  description: 'A date in EDTF as it is written, with the days it can mean.',
  properties: { edtf: text, earliest: day, latest: day },
  required: ['edtf'],
  additionalProperties: false,
};
const passageSchema: JsonSchema = {
  type: 'object',
  description: `A passage of an article. ${offsetUnit}`,
  properties: {
    article: keySchema,
    exact: text,
    start: { type: 'integer', minimum: 0 },
    end: { type: 'integer', minimum: 0 },
    paragraph: { type: 'integer', minimum: 1 },
  },
  required: ['article', 'exact', 'start', 'end', 'paragraph'],
  additionalProperties: false,
};

/** What is computed of a kind. */
const computedSchemas: Readonly<Record<TwinKind, Readonly<Record<string, JsonSchema>>>> = {
  articles: {
    annotations: { ...text, description: 'The address of its annotations.' },
    textLength: { type: 'integer', description: 'The length of its text in UTF-16 code units.' },
    textSha256: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'The SHA-256 of its text in UTF-8.' },
    quotes: { type: 'array', items: keySchema, description: 'The quotes it prints, in its order.' },
    claims: { type: 'array', items: keySchema, description: 'The claims it makes or reports, in its order.' },
  },
  quotes: {
    text: { ...text, description: 'The words as the article prints them, an ellipsis where it interrupts them.' },
    language: { ...text, description: 'The language of the words as printed.' },
  },
  claims: { verdict: { ...text, description: 'The verdict of the newest assessment.' } },
};

/** The JSON Schema of the twins of a kind, made from the schema of its records. */
export function twinSchema(site: Site, kind: TwinKind): object {
  const computed = computedSchemas[kind];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: site.links.absolute(site.links.dataFile(schemaFile(kind))),
    type: 'object',
    properties: {
      $schema: text,
      record: keySchema,
      url: text,
      title: text,
      publisher: text,
      licence: { ...text, description: 'The licence of the data; an article’s text is not part of it.' },
      ...computed,
      fields: groupSchema(fieldsOf(kind), kind === 'quotes'),
    },
    required: ['$schema', 'record', 'url', 'title', 'publisher', 'fields', ...Object.keys(computed)],
    additionalProperties: false,
  };
}

function groupSchema(fields: readonly FieldShape[], isQuote = false): JsonSchema {
  const kept = fields.filter(({ name }) => !inward.has(name));
  return {
    type: 'object',
    properties: Object.fromEntries(
      kept.map(({ name, form, description }) => [
        name,
        { ...(isQuote && name === 'exact' ? { type: 'array', items: passageSchema } : formSchema(form)), description },
      ]),
    ),
    required: kept.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    additionalProperties: false,
  };
}

function formSchema(form: FieldForm): JsonSchema {
  switch (form.type) {
    case 'choice':
      return { type: 'string', enum: form.values };
    case 'flag':
      return { type: 'boolean' };
    case 'date':
      return dateSchema;
    case 'reference':
      return { type: 'string' };
    case 'list':
      return { type: 'array', items: formSchema(form.item) };
    case 'alternatives':
      return { anyOf: form.forms.map(formSchema) };
    case 'group':
      return isEvidence(form.fields) ? passageSchema : groupSchema(form.fields);
    case 'map':
      return { type: 'object', additionalProperties: text };
    case 'text':
      return text;
  }
}

function isEvidence(fields: readonly FieldShape[]): boolean {
  const names = fields.map(({ name }) => name);
  return names.includes('exact') && names.includes('article');
}
