import { fieldFlags, type FieldFlag } from '../../changes/edit/field-flags.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import type { Flag, Flags } from '../arguments.ts';
import { writingFlags } from '../run-command.ts';
import { describeFlag, placeholderOf } from './desk.ts';
import { sourceFlags } from './draft-article.ts';

/** A flag of `npm run new` that is no field. */
interface OwnFlag {
  readonly name: string;
  /** The kinds that have it; without them, all. */
  readonly of?: readonly Kind[];
  /** What is written behind it: the name of that in the help, and an example for messages. Without it, nothing. */
  readonly value?: { readonly name: string; readonly example: string };
  /** For the help of a kind. */
  readonly meaning: string;
}

/** Kinds that are made from words of an article. */
const fromWords: readonly Kind[] = ['quotes', 'claims', 'events'];

const someId = { name: 'ID', example: 'some-id' };

/** In the order of the help; `writingFlags` says how the last two are read. */
const ownFlags: readonly OwnFlag[] = [
  { name: 'id', value: someId, meaning: 'The id of the record; otherwise it is made of its name.' },
  {
    name: 'sourceId',
    of: ['articles'],
    value: someId,
    meaning: 'The id of the source record that is written with the article.',
  },
  {
    name: 'wrapped',
    of: ['articles'],
    meaning: 'The lines of a text were broken to fit a width; they are joined.',
  },
  {
    name: 'keep-page',
    of: ['articles'],
    meaning:
      'Keeps the saved page itself beside the content folder, as kept/HASH.html, and its SHA-256 in the source: the check says when it is another. No build has it.',
  },
  { name: 'lines', of: ['articles'], meaning: 'Every line of a text is a paragraph, however it looks.' },
  {
    name: 'draft',
    of: ['articles'],
    meaning:
      'Drafts all that the text holds as proposed records: who is named, who says what, what happened when, what is claimed.',
  },
  {
    name: 'model',
    of: ['articles'],
    value: { name: 'NAME', example: 'NAME' },
    meaning:
      'With --draft: asks a language model what the rules left open. It chooses among candidates, writes no word, and what it chose is always "perhaps". Paragraphs of the article are sent to the server.',
  },
  {
    name: 'endpoint',
    of: ['articles'],
    value: { name: 'URL', example: 'http://localhost:11434/v1' },
    meaning:
      'The server that has the model, one that speaks as OpenAI’s does: http://localhost:11434/v1. A key for it is taken from MODEL_API_KEY.',
  },
  {
    name: 'yes',
    of: ['articles'],
    meaning:
      'Takes what the text or page tells and is sure; what is not certain of its paragraphs is listed. With --draft nothing is asked.',
  },
  {
    name: 'body',
    of: ['sources', 'actors', 'places', 'events', 'quotes', 'claims', 'topics', 'analyses'],
    value: { name: 'TEXT', example: 'TEXT' },
    meaning: 'The text below the fields.',
  },
  {
    name: 'article',
    of: fromWords,
    value: someId,
    meaning: 'The article that holds the words, where several do.',
  },
  {
    name: 'occurrence',
    of: fromWords,
    value: { name: 'N', example: '2' },
    meaning: 'Which place in the article is meant, where the words occur more than once.',
  },
  {
    name: 'yes',
    of: fromWords,
    meaning: 'Takes what is proposed and sure; what is only perhaps so is left to you.',
  },
  { name: 'dry-run', meaning: 'Shows what would be written, and writes nothing.' },
  { name: 'format', value: { name: 'json', example: 'json' }, meaning: 'Says what was written as data.' },
];

function ownFlagsOf(kind: Kind): OwnFlag[] {
  return ownFlags.filter(({ of }) => of === undefined || of.includes(kind));
}

/** The flags that are fields: the kind's own and, for an article, those of its source. */
export function recordFlags(kind: Kind): FieldFlag[] {
  const own = fieldFlags(kind);
  if (kind !== 'articles') return own;
  // Of an article, --draft drafts all that is in it.
  return [
    ...own.filter(({ name }) => name !== 'draft'),
    ...fieldFlags('sources').filter(({ name }) => (sourceFlags as readonly string[]).includes(name)),
  ];
}

/** Every flag that a new record of a kind can have, as they are read. */
export function flagsOf(kind: Kind): Flags {
  const fields = recordFlags(kind).map(({ name, isList, form }): [string, Flag] => [
    name,
    {
      takes: form.type === 'flag' ? 'nothing' : 'value',
      isList,
      example: placeholderOf(form),
      ...(form.type === 'choice' ? { values: form.values } : {}),
    },
  ]);
  const own = ownFlagsOf(kind).map(({ name, value }): [string, Flag] => [
    name,
    value ? { takes: 'value', example: value.example } : { takes: 'nothing' },
  ]);
  return { ...Object.fromEntries([...fields, ...own]), ...writingFlags };
}

/** Every flag of a kind and what it means, for the help. */
export function flagRows(kind: Kind): readonly (readonly [flag: string, meaning: string])[] {
  const fields = recordFlags(kind).map(({ name, field, form }) => {
    const value = form.type === 'flag' ? '' : ` ${form.type === 'choice' ? 'VALUE' : placeholderOf(form)}`;
    const values = form.type === 'choice' ? ` One of: ${describeFlag(field)}.` : '';
    const meaning = `${field.description.replaceAll('`', '')}${values}${field.isRequired ? ' Needed.' : ''}`;
    return { name, row: [`--${name}${value}`, meaning] as const };
  });
  const isField = new Set(fields.map(({ name }) => name));
  const own = ownFlagsOf(kind).filter(({ name }) => !isField.has(name));
  return [
    ...fields.map(({ row }) => row),
    ...own.map(({ name, value, meaning }) => [`--${name}${value ? ` ${value.name}` : ''}`, meaning] as const),
  ];
}
