import { faultOf } from '../../changes/edit/field-flags.ts';
import { byRule, type DraftedRule } from '../../drafting/drafted.ts';
import { toldAbout, type Intake, type ToldField } from '../../drafting/intake/intake.ts';
import type { PlainMap, PlainValue } from '../../record/source/source-file.ts';
import { getField, type Desk } from './desk.ts';
import { sourceFlags } from './draft-article.ts';

/** What is known of an article that is drafted as a whole: its own fields and those of its source. */
export interface Facts {
  readonly article: PlainMap;
  readonly source: PlainMap;
  readonly drafted: {
    readonly article: Readonly<Record<string, DraftedRule>>;
    readonly source: Readonly<Record<string, DraftedRule>>;
  };
}

/** What the flags say and, where they do not, what the document tells. */
export function factsOf(intake: Intake, given: PlainMap): Facts {
  const rules = { article: {} as Record<string, DraftedRule>, source: {} as Record<string, DraftedRule> };
  const article: Record<string, PlainValue> = {};
  const source: Record<string, PlainValue> = {};
  for (const [field, value] of Object.entries(given)) {
    if ((sourceFlags as readonly string[]).includes(field)) source[field] = value;
    else article[field] = value;
  }
  const take = (into: 'article' | 'source', field: ToldField): void => {
    const target = into === 'article' ? article : source;
    const [told] = toldAbout(intake, field);
    if (!told || target[field] !== undefined) return;
    target[field] = told.value;
    rules[into][field] = byRule(`told-by-${ruleName(told.from)}`, told.isSure);
  };
  for (const field of ['headline', 'standfirst', 'author', 'datePublished', 'inLanguage', 'summary'] as const) {
    take('article', field);
  }
  for (const field of ['publisher', 'url', 'archivedAt', 'kind'] as const) take('source', field);
  const captions = toldAbout(intake, 'captions').map(({ value }) => value);
  if (captions.length > 0 && article.captions === undefined) article.captions = captions;
  const updates = toldAbout(intake, 'updates').map(({ value }) => ({ type: 'correction', text: value }));
  if (updates.length > 0) article.updates = updates;
  if ('headline' in article && !('headlineFrom' in article)) {
    article.headlineFrom = given.headline === undefined ? 'source' : 'editor';
  }
  if (source.kind === undefined) {
    source.kind = 'news report';
    rules.source.kind = byRule('most-articles', false);
  }
  return shared({ article, source, drafted: rules });
}

/** What the source's record has from the article's. */
function shared({ article, source, drafted }: Facts): Facts {
  const same = ['headline', 'datePublished', 'inLanguage'].flatMap((field): [string, PlainValue][] => {
    const value = article[field];
    return value === undefined || (field === 'headline' && article.headlineFrom !== 'source') ? [] : [[field, value]];
  });
  const rules = same.flatMap(([field]): [string, DraftedRule][] => {
    const rule = drafted.article[field];
    return rule ? [[field, rule]] : [];
  });
  return {
    article,
    source: { ...source, ...Object.fromEntries(same) },
    drafted: { article: drafted.article, source: { ...drafted.source, ...Object.fromEntries(rules) } },
  };
}

function ruleName(from: string): string {
  const name = from
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^the-|^-|-$/gu, '');
  return name === '' ? 'document' : name.replace(/-$/u, '');
}

/** Asks for what nothing tells, where somebody answers and did not say --yes; Enter leaves it open. */
export async function completed(facts: Facts, { prompter, acceptsProposals }: Desk): Promise<Facts> {
  if (!prompter || acceptsProposals) return facts;
  const article: Record<string, PlainValue> = { ...facts.article };
  const source: Record<string, PlainValue> = { ...facts.source };
  for (const [kind, target, field] of [
    ['articles', article, 'headline'],
    ['articles', article, 'datePublished'],
    ['articles', article, 'inLanguage'],
    ['sources', source, 'publisher'],
  ] as const) {
    if (target[field] !== undefined) continue;
    const shape = getField(kind, field);
    const answer = await prompter.text({
      message: `${field}: ${shape.description} (Enter to leave it open)`,
      fault: (written) => (written === '' ? undefined : faultOf(shape, written)),
    });
    if (answer !== '') target[field] = answer;
  }
  if ('headline' in article && !('headlineFrom' in article)) article.headlineFrom = 'editor';
  return shared({ ...facts, article, source });
}
