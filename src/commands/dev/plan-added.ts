import { changeOf, oneAfterOther, type Change } from '../../changes/edit/change.ts';
import { contentAfter, withText, type Content } from '../../changes/edit/content.ts';
import { editFields } from '../../changes/edit/edit-fields.ts';
import { fieldsFromFlags } from '../../changes/edit/field-flags.ts';
import { onOneLine } from '../../changes/edit/passage-lines.ts';
import { planAcceptance } from '../../changes/edit/plan-acceptance.ts';
import { referencesIn } from '../../changes/edit/references-in.ts';
import { freeId, idFrom, judge } from '../../changes/edit/record.ts';
import { keyOf } from '../../record/corpus/corpus.ts';
import type { Problem } from '../../record/problems/problem.ts';
import { fieldsOf } from '../../record/schemas/field-shapes.ts';
import { isPlainList, type PlainMap } from '../../record/source/source-file.ts';
import type { DecidingAnswer, DecidingField } from '../../views/browser/deciding.ts';
import type { Desk } from '../new/desk.ts';
import { recordFlags } from '../new/new-flags.ts';
import { planNew } from '../new/plan-new.ts';
import type { Proposal } from '../new/proposal.ts';
import { Misuse, Refusal } from '../run-command.ts';
import type { Surroundings } from '../surroundings.ts';
import { describeField } from './describe-state.ts';
import { readValue } from './field-values.ts';
import { locateSelected } from './selected-words.ts';

/** A record from words that somebody selected, as far as the words and the form make it. */
export interface AddedPlan {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
  readonly asked: readonly Problem[];
  /** What has to be filled first. */
  readonly needs: readonly DecidingField[];
  readonly notes: readonly string[];
}

type Adding = Extract<DecidingAnswer, { do: 'add' }>;

/** Plans a record as `npm run new` does, from words whose place is known. */
export async function planAdded(
  content: Content,
  article: string,
  { kind, parts, values }: Adding,
  around: Surroundings,
): Promise<AddedPlan> {
  const pointed = locateSelected(content, article, parts);
  const text = content.built.corpus.texts.get(`articles/${article}`)?.text ?? '';
  const words = pointed.map(({ start, end }) => text.slice(start, end));
  const desk: Desk = {
    content,
    given: { positionals: words, given: new Map([['article', [article]]]) },
    around,
    prompter: undefined,
    acceptsProposals: true,
    pointed,
    missing: [],
    proposals: [],
  };
  // A name is one line, and what is named stands nowhere else in its record.
  const behind = kind === 'actors' || kind === 'places' ? words.slice(0, 1).map((one) => onOneLine(one).trim()) : words;
  try {
    const plan = await planNew(desk, kind, behind, fieldsIn(kind, values), ({ proposedId }) =>
      freeId(content, kind, proposedId === '' ? idFrom(nouns[kind]) : proposedId),
    );
    const changes = withProposed(content, plan.changes);
    const { own, elsewhere, asked } = judge(content, changes);
    return { changes, problems: [...own, ...elsewhere], asked, needs: [], notes: [...plan.draft.notes] };
  } catch (error) {
    if (!(error instanceof Misuse) || desk.missing.length === 0) throw error;
    const subject = { kind, article, places: pointed };
    const needs = desk.missing.flatMap(({ field }) => {
      const shape = fieldsOf(kind).find(({ name }) => name === field);
      return shape ? [describeField(content, shape, subject, true)] : [];
    });
    return { changes: [], problems: [], asked: [], needs, notes: desk.proposals.map(describe) };
  }
}

/** With what the new records refer to and nobody has accepted yet: it is accepted with them. */
function withProposed(content: Content, changes: readonly Change[]): Change[] {
  const after = contentAfter(content, changes);
  const written = new Set(changes.map(({ path }) => path));
  const referred = after.files
    .filter(({ path }) => written.has(path))
    .flatMap((file) => referencesIn(file).map(({ to }) => keyOf(to)));
  return oneAfterOther(changes, planAcceptance(after, referred).changes);
}

const nouns = { quotes: 'quote', claims: 'claim', events: 'event', actors: 'actor', places: 'place' } as const;

function describe({ field, value, reason, words }: Proposal): string {
  return `${field}: ${value === undefined ? '' : `${value}, `}${reason}${words === undefined ? '' : ` (“${words}”)`}`;
}

function fieldsIn(kind: Adding['kind'], values: Adding['values']): PlainMap {
  const flags = recordFlags(kind);
  const simple = new Map<string, readonly string[]>();
  const others: PlainMap = Object.fromEntries(
    Object.entries(values).flatMap(([name, written]) => {
      const shape = fieldsOf(kind).find((one) => one.name === name);
      if (!shape) throw new Refusal(`There is no field ${name}.`);
      if (written.trim() === '') return [];
      if (flags.some((flag) => flag.name === name)) {
        simple.set(
          name,
          shape.form.type === 'list' ? written.split('\n').filter((line) => line.trim() !== '') : [written],
        );
        return [];
      }
      const value = readValue(shape, written);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  return { ...fieldsFromFlags(flags, simple), ...others };
}

/** Plans that some words are another name of a record. */
export function planOtherName(content: Content, record: string, words: string): AddedPlan {
  const name = onOneLine(words).trim();
  const file = content.files.find((one) => keyOf(one) === record);
  const kind = file?.kind;
  if (!file || (kind !== 'actors' && kind !== 'places')) throw new Refusal(`There is no actor or place ${record}.`);
  const present = file.frontmatter.alternateName;
  const order = fieldsOf(kind).map((field) => field.name);
  const text =
    present !== undefined && isPlainList(present)
      ? editFields(file, [{ do: 'append', path: ['alternateName'], item: name }])
      : present === undefined
        ? editFields(file, [{ do: 'insert', path: [], field: 'alternateName', value: [name], order }])
        : editFields(withText(file, editFields(file, [{ do: 'remove', path: ['alternateName'] }])), [
            { do: 'insert', path: [], field: 'alternateName', value: [present, name], order },
          ]);
  const changes = [changeOf(file, text)];
  const { own, elsewhere, asked } = judge(content, changes);
  return { changes, problems: [...own, ...elsewhere], asked, needs: [], notes: [] };
}
