import { keptValue, printOfTexts } from '../derived/kept-values.ts';
import { oncePer } from '../derived/once-per.ts';
import { bodyOffset, type TextLayer } from '../markdown/text-layer.ts';
import type { Reference } from '../schemas/fields.ts';
import type { RecordOf } from '../schemas/index.ts';
import { baseLanguage } from '../text/names/languages/index.ts';
import { createMentionMatcher, type MentionMatcher, type NameOfTarget } from '../text/names/mention-matcher.ts';
import { readNames, type ReadNames } from '../text/names/read-names.ts';
import { keyOf, type RecordsByKind, type RecordKey, type Mention, type Occurrence } from './corpus.ts';
import { reportNotBorne, reportQuestion, reportTwiceNamed, reportUnused } from './name-problems.ts';
import type { TextWithNames } from './text-with-names.ts';
import { placedMeanings } from './name-meanings.ts';
import { printOfBody } from './read-body.ts';
import type { Reporter } from './reporter.ts';

/**
 * Finds the names of actors and places in the text of articles and analyses, each in its language.
 *
 * What is doubtful is no mention: it is reported as a question, which the text's `names` answers.
 */
export function findNames(
  texts: ReadonlyMap<RecordKey, TextLayer>,
  records: RecordsByKind,
  reporter: Reporter,
): {
  mentionsIn: Map<RecordKey, Mention[]>;
  occurrencesOf: Map<RecordKey, Occurrence[]>;
  /** Records that a name may mean in a text that does not say which. */
  possiblyNamed: Set<RecordKey>;
  found: number;
} {
  const names = [...namesOf(records)];
  const matcherOf = matchersByLanguage(names);
  const targetOf = parsedTargets();
  const mentionsIn = new Map<RecordKey, Mention[]>();
  const occurrencesOf = new Map<RecordKey, Occurrence[]>();
  const possiblyNamed = new Set<RecordKey>();
  let found = 0;
  for (const text of textRecords(records)) {
    const layer = texts.get(keyOf(text));
    if (!layer) continue;
    reportTwiceNamed(text, reporter);
    const { meanings, indexes } = placedMeanings(text, layer, reporter);
    const language = baseLanguage(text.data.inLanguage);
    const read = keptValue(
      'names',
      () => [printOfBody(text), language, printOfNames(names), JSON.stringify(meanings)],
      () => readNames(matcherOf(language), layer.text, meanings),
    );
    const mentions: Mention[] = [];
    for (const { start, end, target } of read.mentions) {
      const to = targetOf(target);
      mentions.push({ start, end, to });
      const list = occurrencesOf.get(target as RecordKey);
      if (list) list.push({ start, end, to, text });
      else occurrencesOf.set(target as RecordKey, [{ start, end, to, text }]);
    }
    found += mentions.length;
    mentionsIn.set(keyOf(text), mentions);
    for (const { targets } of read.questions) for (const target of targets) possiblyNamed.add(target as RecordKey);
    for (const targets of read.notBorne.values()) for (const target of targets) possiblyNamed.add(target as RecordKey);
    report(text, layer, read, indexes, records, reporter);
  }
  return { mentionsIn, occurrencesOf, possiblyNamed, found };
}

function report(
  text: TextWithNames,
  layer: TextLayer,
  { questions, unused, notBorne }: ReadNames,
  indexes: readonly number[],
  records: RecordsByKind,
  reporter: Reporter,
): void {
  const lineOf = (offset: number) => reporter.lineInBody(text, bodyOffset(layer, offset, text.body));
  for (const question of questions) reportQuestion(text, layer, question, lineOf, reporter);
  // A meaning that does not exist is a problem of the reference, reported there.
  const isThere = (index: number) => {
    const means = text.data.names[index]?.means;
    return means === 'nobody' || (means !== undefined && records[means.kind].has(means.id));
  };
  for (const [at, targets] of notBorne) {
    const index = indexes[at] ?? -1;
    if (isThere(index)) reportNotBorne(text, index, targets, reporter);
  }
  for (const at of unused) {
    const index = indexes[at] ?? -1;
    if (isThere(index)) reportUnused(text, index, reporter);
  }
}

const printOfNames = oncePer((names: readonly NameOfTarget[]): string => printOfTexts([JSON.stringify(names)]));

/** One matcher for each language that a text has: names are written and declined differently. */
function matchersByLanguage(names: readonly NameOfTarget[]): (language: string) => MentionMatcher {
  const matchers = new Map<string, MentionMatcher>();
  return (language) => {
    let matcher = matchers.get(language);
    if (!matcher) matchers.set(language, (matcher = createMentionMatcher(names, language)));
    return matcher;
  };
}

function* textRecords(records: RecordsByKind): Generator<RecordOf<'articles'> | RecordOf<'analyses'>> {
  yield* records.articles.values();
  yield* records.analyses.values();
}

function* namesOf(records: RecordsByKind): Generator<NameOfTarget> {
  for (const record of [...records.actors.values(), ...records.places.values()]) {
    const nature = record.kind === 'places' ? 'place' : record.data.kind === 'person' ? 'person' : 'body';
    for (const name of [record.data.name, ...record.data.alternateName])
      yield { name, target: keyOf(record), nature, fullName: record.data.name };
  }
}

/** References by their keys; each is made once, however often it is named. */
function parsedTargets(): (key: string) => Reference<'actors' | 'places'> {
  const targets = new Map<string, Reference<'actors' | 'places'>>();
  return (key) => {
    let target = targets.get(key);
    if (!target) {
      const slash = key.indexOf('/');
      target = { kind: key.slice(0, slash) as 'actors' | 'places', id: key.slice(slash + 1) };
      targets.set(key, target);
    }
    return target;
  };
}
