import type { Range } from '../range.ts';
import { findMentions, type FoundMention } from './find-mentions.ts';
import { judgeMention } from './judge-mention.ts';
import type { Doubt, Judgement } from './judgement.ts';
import type { Bearer, FoundName, MentionMatcher } from './mention-matcher.ts';
import { createNameContext, type NameContext } from './name-context.ts';
import { holdsOffice, isTitledMention } from './titled.ts';

/** A name of a text and the record that it means, in UTF-16 units. */
export interface Mention extends Range {
  readonly name: string;
  readonly target: string;
}

/** What an editor says that a name of a text means: everywhere in it, or at one place. */
export interface NameMeaning {
  readonly name: string;
  /** The record; undefined for nobody. */
  readonly target: string | undefined;
  /** The words that hold the name at the place that is meant. */
  readonly at?: Range | undefined;
}

/** A name that a careful editor would ask about, at every place where it is doubtful. */
export interface NameQuestion {
  readonly name: string;
  /** Whom it may mean, in the order of the records. */
  readonly targets: readonly string[];
  readonly places: readonly (Range & { readonly because: Doubt | 'shared' | 'another bearer' })[];
}

/** The names of a text: what is meant, and what is asked. */
export interface ReadNames {
  readonly mentions: readonly Mention[];
  readonly questions: readonly NameQuestion[];
  /** The meanings given that decided nothing, by their place in the list. */
  readonly unused: readonly number[];
  /** The meanings given of records that do not bear the name, with those that do. */
  readonly notBorne: ReadonlyMap<number, readonly string[]>;
}

/**
 * Reads the names of a text as a careful editor does: what is doubtful is no mention but a question.
 *
 * A person's whole name binds the surname after it, whoever else bears it; a surname that two persons of the text bear,
 * on record or not, is asked about. What the editor says comes first.
 *
 * @example
 * readNames(matcherOf('Ana Orr', 'Orr'), 'John Orr fell. Orr left.').mentions // => []: somebody else’s name comes first
 */
export function readNames(matcher: MentionMatcher, text: string, meanings: readonly NameMeaning[] = []): ReadNames {
  const found = findMentions(matcher, text);
  const answers = new Answers(meanings, text);
  if (found.length === 0) return { mentions: [], questions: [], unused: answers.unused(), notBorne: answers.notBorne };
  const context = createNameContext(text, matcher.language, found);
  const persons = new Persons(context);
  const mentions: Mention[] = [];
  const questions = new Questions();
  for (const [index, mention] of found.entries()) {
    const { bearers } = mention.found;
    if (bearers.length === 0) continue;
    const answer = answers.at(mention);
    if (answer?.isPlace) {
      if (answer.bearer) mentions.push(mentionOf(mention, answer.bearer));
      continue;
    }
    const judgement = persons.judge(index);
    if (judgement.is === 'another') continue;
    if (answer) {
      answers.use(answer);
      if (answer.bearer) mentions.push(mentionOf(mention, answer.bearer));
      continue;
    }
    const whose = persons.whose(index);
    if (whose.is === 'asked') {
      questions.ask(mention, whose.targets, whose.because);
      continue;
    }
    if (whose.is === 'nobody') continue;
    const own = whose.bearer === referenceOf(mention.found) ? judgement : judgeMention(context, index, whose.bearer);
    if (own.is === 'meant' || (own.is === 'doubtful' && whose.isBound && settledByWholeName.has(own.because))) {
      mentions.push(mentionOf(mention, whose.bearer));
    } else if (own.is === 'doubtful' && whose.bearer.spelling !== 'surname') {
      questions.ask(mention, [whose.bearer.target], own.because);
    }
  }
  return { mentions, questions: questions.all(), unused: answers.unused(), notBorne: answers.notBorne };
}

/** What is doubtful by itself, and clear once the text has given the whole name. */
const settledByWholeName: ReadonlySet<Doubt> = new Set(['initial', 'lower case', 'country', 'subject']);

function mentionOf({ start, end, found }: FoundMention, { target }: Bearer): Mention {
  return { start, end, name: found.name, target };
}

/** The bearer that a name is judged for before it is known whose it is: one who has it by a record's own words. */
function referenceOf({ bearers }: FoundName): Bearer {
  const [first] = bearers;
  if (!first) throw new Error('A name of nobody is not judged.');
  return bearers.find(({ spelling }) => spelling !== 'surname') ?? first;
}

type Whose =
  | { readonly is: 'of'; readonly bearer: Bearer; readonly isBound: boolean }
  | { readonly is: 'asked'; readonly targets: readonly string[]; readonly because: 'shared' | 'another bearer' }
  | { readonly is: 'nobody' };

/** Whose whole names the text has given, and where: it decides whose a surname is. */
class Persons {
  readonly #context: NameContext;
  readonly #judgements: Judgement[];
  /** By record, where its whole name first stands. */
  readonly #wholeNames = new Map<string, number>();
  /** By surname, where the whole name of somebody who has no record first stands. */
  readonly #strangers = new Map<FoundName, number>();
  /** Surnames that somebody without a record has, who holds an office as well. */
  readonly #officers = new Set<FoundName>();

  constructor(context: NameContext) {
    this.#context = context;
    this.#judgements = context.mentions.map(({ found }, index) =>
      found.bearers.length === 0 ? { is: 'another' } : judgeMention(context, index, referenceOf(found)),
    );
    for (const [index, { start, found }] of context.mentions.entries()) {
      const judgement = this.judge(index);
      if (judgement.is === 'another' && judgement.person !== undefined) {
        setFirst(this.#strangers, found, start);
        if (holdsOffice(context, index, judgement.person)) this.#officers.add(found);
      }
      if (judgement.is !== 'meant') continue;
      for (const bearer of found.bearers) if (isWholeName(bearer)) setFirst(this.#wholeNames, bearer.target, start);
    }
  }

  judge(index: number): Judgement {
    const judgement = this.#judgements[index];
    if (!judgement) throw new Error('The text has no such name.');
    return judgement;
  }

  whose(index: number): Whose {
    const mention = this.#context.mentions[index];
    if (!mention) throw new Error('The text has no such name.');
    const { start, found } = mention;
    const direct = found.bearers.filter(({ spelling }) => spelling !== 'surname');
    const [only] = direct;
    const shared = { is: 'asked', targets: direct.map(({ target }) => target), because: 'shared' } as const;
    if (direct.some((bearer) => bearer.nature !== 'person' || isWholeName(bearer) || isOnlyName(bearer)))
      return only && direct.length === 1 ? { is: 'of', bearer: only, isBound: false } : shared;

    const bound = this.#boundBefore(found, start);
    const hasStranger = this.#strangers.has(found);
    const strangerCame = (this.#strangers.get(found) ?? Infinity) < start;
    const [holder] = bound;
    if (holder && bound.length === 1 && !strangerCame) return { is: 'of', bearer: holder, isBound: true };
    const targets = bound.length > 0 ? bound.map(({ target }) => target) : shared.targets;
    if (bound.length > 1) return { ...shared, targets };
    // "President Macron", in a text with Brigitte Macron, who is none.
    const known = bound.length === 1 ? holder : direct.length === 1 ? only : undefined;
    if (known && hasStranger && !this.#officers.has(found) && isTitledMention(this.#context, index))
      return { is: 'of', bearer: known, isBound: true };
    if (strangerCame && targets.length > 0) return { is: 'asked', targets, because: 'another bearer' };
    if (!only) return { is: 'nobody' };
    if (direct.length > 1) return shared;
    if (hasStranger && !this.#wholeNames.has(only.target))
      return { is: 'asked', targets: [only.target], because: 'another bearer' };
    return { is: 'of', bearer: only, isBound: false };
  }

  /** Those who bear a surname and whose whole names came before. */
  #boundBefore({ byTarget }: FoundName, at: number): Bearer[] {
    const bound: Bearer[] = [];
    for (const [target, first] of this.#wholeNames) {
      const bearer = first < at ? byTarget.get(target) : undefined;
      if (bearer) bound.push(bearer);
    }
    return bound;
  }
}

/** A name of several words; in scripts without spaces, the whole name of the record. */
function isWholeName({ nature, name, fullName, spelling }: Bearer): boolean {
  if (nature !== 'person' || spelling === 'surname') return false;
  return /[\s·・]/u.test(name.trim()) || (name === fullName && /^\p{Script=Han}{3,}$/u.test(name));
}

/** The name of a person who has no longer one, such as a king's. */
function isOnlyName({ name, fullName }: Bearer): boolean {
  return name === fullName;
}

function setFirst<K>(map: Map<K, number>, key: K, at: number): void {
  if (!map.has(key)) map.set(key, at);
}

interface Answer {
  readonly index: number;
  readonly isPlace: boolean;
  /** Undefined for nobody. */
  readonly bearer: Bearer | undefined;
}

/** What the editor said, and what of it was of use. */
class Answers {
  readonly notBorne = new Map<number, readonly string[]>();
  readonly #meanings: readonly NameMeaning[];
  readonly #text: string;
  readonly #used = new Set<number>();

  constructor(meanings: readonly NameMeaning[], text: string) {
    this.#meanings = meanings;
    this.#text = text;
  }

  /** What was said of a name at its place or else everywhere; a meaning that cannot be is none. */
  at({ start, end, found }: FoundMention): Answer | undefined {
    if (this.#meanings.length === 0) return undefined;
    const written = this.#text.slice(start, end);
    const isOf = ({ name, at }: NameMeaning) =>
      (name === found.name || name === written) && (at === undefined || (at.start <= start && end <= at.end));
    const placed = this.#meanings.findIndex((meaning) => meaning.at !== undefined && isOf(meaning));
    const index =
      placed === -1 ? this.#meanings.findIndex((meaning) => meaning.at === undefined && isOf(meaning)) : placed;
    const meaning = this.#meanings[index];
    if (!meaning) return undefined;
    const bearer = meaning.target === undefined ? undefined : found.byTarget.get(meaning.target);
    const answer = { index, isPlace: placed !== -1, bearer };
    if (meaning.target !== undefined && !bearer) {
      this.notBorne.set(index, [...found.byTarget.keys()]);
      return { ...answer, bearer: undefined };
    }
    if (answer.isPlace) this.use(answer);
    return answer;
  }

  use({ index }: Answer): void {
    this.#used.add(index);
  }

  /** Of two meanings for the whole text the second decides nothing, which is reported otherwise. */
  unused(): number[] {
    const isUsed = (index: number) => this.#used.has(index) || this.notBorne.has(index);
    return this.#meanings.flatMap(({ name, at }, index) => {
      const first = this.#meanings.findIndex((other) => other.at === undefined && other.name === name);
      return isUsed(index) || (at === undefined && isUsed(first)) ? [] : [index];
    });
  }
}

/** Questions by name, in the order in which they come up. */
class Questions {
  readonly #byName = new Map<string, { targets: Set<string>; places: NameQuestion['places'][number][] }>();

  ask(
    { start, end, found }: FoundMention,
    targets: readonly string[],
    because: NameQuestion['places'][number]['because'],
  ): void {
    let asked = this.#byName.get(found.name);
    if (!asked) this.#byName.set(found.name, (asked = { targets: new Set(), places: [] }));
    for (const target of targets) asked.targets.add(target);
    asked.places.push({ start, end, because });
  }

  all(): NameQuestion[] {
    return [...this.#byName].map(([name, { targets, places }]) => ({ name, targets: [...targets].sort(), places }));
  }
}
