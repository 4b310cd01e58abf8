import type { InventedActor, InventedPlace } from './names.ts';
import type { Random } from './random.ts';
import * as words from './words.ts';

/** An utterance as the article prints it: one passage, or the segments of an interrupted one. */
export interface WrittenQuote {
  readonly speaker: InventedActor;
  readonly kind: 'direct' | 'partial' | 'indirect';
  readonly passages: readonly Passage[];
}

/** Words of an article, and the sentence they stand in. */
export interface Passage {
  readonly exact: string;
  readonly sentence: string;
}

export interface WrittenClaim {
  /** Who claims it; undefined for the article itself. */
  readonly claimant: InventedActor | undefined;
  readonly statement: string;
  readonly hedge: string | undefined;
  readonly evidence: Passage;
  readonly about: InventedActor;
}

export interface WrittenArticle {
  readonly headline: string;
  readonly matter: string;
  readonly body: string;
  /** Names used here that several actors bear, and the one that is meant. */
  readonly names: ReadonlyMap<string, InventedActor>;
  /** For each of the cast, the words that say what they are. */
  readonly introductions: ReadonlyMap<InventedActor, Passage>;
  readonly event: {
    readonly name: string;
    readonly kind: string;
    readonly cue: string;
    readonly evidence: Passage;
  };
  readonly quotes: readonly WrittenQuote[];
  readonly claims: readonly WrittenClaim[];
}

export interface ArticleRequest {
  readonly random: Random;
  /** Who the article is about; the first acts. */
  readonly cast: readonly InventedActor[];
  readonly place: InventedPlace;
  readonly otherPlaces: readonly InventedPlace[];
  /** How many actors bear an alias. */
  readonly bearers: ReadonlyMap<string, number>;
  readonly quotes: number;
  readonly claims: number;
}

/** Writes an article of 350 to 700 words in which the words of every quote, claim and event stand. */
export function writeArticle(request: ArticleRequest): WrittenArticle {
  const { random, cast, place } = request;
  const { pick } = random;
  const [lead] = cast;
  if (!lead) throw new Error('An article needs somebody to write about.');

  const matter = pick(words.matters);
  const deed = pick(words.deeds);
  const [happening, eventKind] = pick(words.happenings);
  const cue = pick(words.times);
  const names = new Map<string, InventedActor>();
  const call = (actor: InventedActor) => callInPassing(actor, request, names);

  const opening = `${lead.name}, ${lead.role}, ${deed} ${matter} in ${place.name} ${cue} following a ${pick(words.qualities)} ${happening}.`;
  const sentences = new Set<string>();
  const introductions = new Map([[lead, { exact: `${lead.name}, ${lead.role}`, sentence: opening }]]);
  for (const actor of cast.slice(1)) {
    const exact = `${actor.name}, ${actor.role}`;
    const sentence = introduce(random, exact);
    sentences.add(sentence);
    introductions.set(actor, { exact, sentence });
  }

  const quotes: WrittenQuote[] = [];
  while (quotes.length < request.quotes) {
    const speaker = pick(cast);
    const who = call(speaker);
    let quote = writeQuote(random, speaker, who);
    while (quotes.some((other) => overlap(quote, other))) quote = writeQuote(random, speaker, who);
    quote.passages.forEach(({ sentence }) => sentences.add(sentence));
    quotes.push(quote);
  }
  const claims: WrittenClaim[] = [];
  while (claims.length < request.claims) {
    const about = pick(cast);
    const claim = writeClaim(random, about, call(about), matter);
    sentences.add(claim.evidence.sentence);
    claims.push(claim);
  }
  for (let mentions = random.whole(0, 5); mentions > 0; mentions -= 1) sentences.add(mention(random, call(pick(cast))));
  // One article in 25 has characters that could be Markdown, so that the full parser has its share of the work.
  if (random.happens(1 / 25)) sentences.add(`The leaflet, headed “Q&A for ${pick(words.crowds)}”, ran to *two* pages.`);

  const length = random.whole(350, 660);
  let written = countWords(opening);
  for (const sentence of sentences) written += countWords(sentence);
  while (written < length) {
    const sentence = fill(random, pick(request.otherPlaces));
    if (sentences.has(sentence)) continue;
    sentences.add(sentence);
    written += countWords(sentence);
  }

  return {
    headline: `${lead.name} ${deed} ${matter} after ${happening} in ${place.name}`,
    matter,
    body: intoParagraphs(random, [opening, ...random.shuffle([...sentences])]),
    names,
    introductions,
    event: {
      name: `${capitalise(happening)} in ${place.name} on ${matter}`,
      kind: eventKind,
      cue,
      evidence: { exact: opening, sentence: opening },
    },
    quotes,
    claims,
  };
}

/**
 * A short name where the actor has one that this text can use: a shared alias may stand for one actor only, and is
 * then declared.
 */
function callInPassing(actor: InventedActor, request: ArticleRequest, names: Map<string, InventedActor>): string {
  const { alias } = actor;
  if (alias === undefined || request.random.happens(0.3)) return actor.name;
  if ((request.bearers.get(alias) ?? 0) < 2) return alias;
  const meant = names.get(alias);
  if (meant !== undefined && meant !== actor) return actor.name;
  names.set(alias, actor);
  return alias;
}

function introduce(random: Random, who: string): string {
  const { pick } = random;
  return pick([
    `${who}, had asked for a ${pick(words.qualities)} answer on ${pick(words.matters)}.`,
    `Among those listening was ${who}, whose ${pick(words.moods)} was plain to see.`,
    `A ${pick(words.qualities)} draft came from ${who}, and went round the ${pick(words.crowds)} first.`,
  ]);
}

function mention(random: Random, who: string): string {
  const { pick } = random;
  return pick([
    `Letters to ${who} about ${pick(words.matters)} went unanswered for ${random.whole(2, 40)} days.`,
    `On ${pick(words.matters)} the view of ${who} counts for much among ${pick(words.crowds)}.`,
    `It fell to ${who} to explain the ${pick(words.qualities)} wording to ${pick(words.crowds)}.`,
  ]);
}

function writeQuote(random: Random, speaker: InventedActor, who: string): WrittenQuote {
  const { pick } = random;
  const form = random.whole(1, 10);
  if (form === 1) {
    const exact = `told ${pick(words.crowds)} that ${pick(words.matters)} would be ${pick(words.qualities)} and, in the end, ${pick(words.qualities)}`;
    return { speaker, kind: 'indirect', passages: [{ exact, sentence: `${who} ${exact}.` }] };
  }
  if (form === 2) {
    // The words stand twice, so the selector has to say which place it means.
    const exact = `a ${pick(words.qualities)} bargain`;
    const sentence = `${who} called it “${exact}” ${pick(words.times)}, and by nightfall “${exact}” was painted on a quay.`;
    return { speaker, kind: 'partial', passages: [{ exact, sentence }] };
  }
  const first = utter(random);
  if (form === 3) {
    let second = utter(random);
    while (second === first) second = utter(random);
    const sentence = `“${first},” ${who} ${pick(words.sayings)} ${pick(words.times)}. “${second}.”`;
    return {
      speaker,
      kind: 'direct',
      passages: [
        { exact: first, sentence },
        { exact: `${second}.`, sentence },
      ],
    };
  }
  const sentence = `“${first},” ${who} ${pick(words.sayings)} ${pick(words.times)}.`;
  return { speaker, kind: 'direct', passages: [{ exact: first, sentence }] };
}

/** Whether the words of one quote stand in the other: no prefix could tell them apart. */
function overlap(one: WrittenQuote, other: WrittenQuote): boolean {
  return one.passages.some((a) => other.passages.some((b) => a.exact.includes(b.exact) || b.exact.includes(a.exact)));
}

function utter(random: Random): string {
  const { pick } = random;
  return pick([
    `Nobody asked ${pick(words.crowds)} whether ${pick(words.matters)} could bear another ${random.whole(2, 30)} winters`,
    `A ${pick(words.qualities)} promise is still a promise, and ${pick(words.crowds)} will hold us to it by ${pick(words.times).replace(/^.* /, '')}`,
    `We counted ${random.whole(20, 900)} boats before anybody spoke of ${pick(words.matters)}`,
    `There is more ${pick(words.moods)} than money in ${pick(words.matters)}, and everybody here knows it`,
    `Whoever signs ${pick(words.matters)} will have to look ${pick(words.crowds)} in the eye`,
    `It was a ${pick(words.qualities)} night, and the ${random.whole(3, 60)} of us agreed on nothing but ${pick(words.matters)}`,
  ]);
}

function writeClaim(random: Random, about: InventedActor, who: string, matter: string): WrittenClaim {
  const { pick } = random;
  const hedge = random.happens(0.4) ? pick(words.hedges) : undefined;
  const amount = random.whole(2, 480);
  const crowd = pick(words.crowds);
  const cost = `${matter} ${hedge ? `${hedge} ` : ''}cost ${crowd} ${amount} thousand crowns`;
  const bySomebody = random.happens(0.5);
  const exact = bySomebody ? `According to ${who}, ${cost}` : `Under ${who}, ${cost}`;
  return {
    claimant: bySomebody ? about : undefined,
    statement: `${capitalise(matter)} cost ${crowd} ${amount} thousand crowns.`,
    hedge,
    evidence: { exact, sentence: `${exact}.` },
    about,
  };
}

function fill(random: Random, place: InventedPlace): string {
  const { pick, whole } = random;
  return pick([
    () =>
      `In ${place.name} a like attempt gave rise to ${pick(words.moods)}, and ${pick(words.crowds)} still speak of it ${whole(2, 30)} years later.`,
    () =>
      `The ${pick(words.qualities)} scheme sets aside ${whole(2, 400)} berths, most of them promised to ${pick(words.crowds)} when ${pick(words.matters)} was first discussed.`,
    () =>
      `Copies of ${pick(words.matters)} were read aloud on ${whole(3, 40)} quays, where ${pick(words.crowds)} listened with more ${pick(words.moods)} than ${pick(words.moods)}.`,
    () =>
      `A ${pick(words.qualities)} inventory counted ${whole(100, 9000)} lamps, nets and buoys, and found every ${whole(3, 19)}th of them in need of repair.`,
    () =>
      `Between them, ${pick(words.crowds)} and ${pick(words.crowds)} hold ${whole(11, 60)} of the ${whole(61, 90)} seats that will decide on ${pick(words.matters)}.`,
    () =>
      `Winds kept the mail boat in port for ${whole(2, 12)} days, and with it the ${pick(words.qualities)} report that ${pick(words.crowds)} had been told to expect.`,
    () =>
      `Prices on the fish quay went up by ${whole(2, 25)} per cent within a month, which ${pick(words.crowds)} put down to ${pick(words.matters)} and others to the weather.`,
    () =>
      `The assembly meets again in ${whole(2, 11)} weeks, by which time ${pick(words.matters)} will have passed through ${whole(2, 7)} committees and the hands of ${pick(words.crowds)}.`,
  ])();
}

/** The first sentence opens the article; paragraphs have two to four. */
function intoParagraphs(random: Random, sentences: readonly string[]): string {
  let text = '';
  let left = 0;
  for (const sentence of sentences) {
    text += text === '' ? sentence : left > 0 ? ` ${sentence}` : `\n\n${sentence}`;
    left = left > 0 ? left - 1 : random.whole(1, 3);
  }
  return text;
}

function countWords(text: string): number {
  return text.split(' ').length;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
