/** Who has to do with whom, as the record says it: every tie is one fact of one record, and there are no others. */
import { notedIndex } from '../../record/derived/noted-index.ts';
import { oncePer } from '../../record/derived/once-per.ts';
import { findAnchor, getRecord, keyOf, type Anchor, type Corpus } from '../../record/corpus/corpus.ts';
import { compareDates } from '../../record/dates/compare-dates.ts';
import type { Edtf } from '../../record/dates/edtf.ts';
import { compareText } from '../../record/problems/problem.ts';
import type { Event } from '../../record/schemas/event.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { stanceOf, type Stance } from './stances.ts';

/** Deeds first, then what is done with words; the order of every list of them. */
export const tieKinds = [
  'meets',
  'strikes',
  'opposes',
  'addresses',
  'echoes',
  'repeats',
  'answers',
  'contradicts',
] as const;
export type TieKind = (typeof tieKinds)[number];

/** Whether a kind of tie reads alike from both ends. */
export function isMutual(kind: TieKind): boolean {
  return kind === 'meets' || kind === 'opposes';
}

/** Whether a kind of tie is made of spoken words. */
export function isSpeech(kind: TieKind): boolean {
  return kind !== 'meets' && kind !== 'strikes' && kind !== 'opposes';
}

/** One fact of the record that ties two actors. */
export interface Tie {
  readonly kind: TieKind;
  /** Ids of actors; of a mutual tie, the one that the record names first. */
  readonly from: string;
  readonly to: string;
  /** The record that says so. */
  readonly record: RecordOf<'events'> | RecordOf<'quotes'>;
  /** Of two quotes, the one that is echoed, repeated, answered or contradicted. */
  readonly other?: RecordOf<'quotes'> | undefined;
  readonly date: Edtf | undefined;
  /** Whether the text that asserts the relation hedges it. */
  readonly isHedged: boolean;
  /** The passages it rests on; none for an event that only sources outside the record's articles report. */
  readonly anchors: readonly Anchor[];
  /** What the two were in an event, as its record words it. */
  readonly parts?: readonly [from: string, to: string] | undefined;
}

/** All ties of a corpus, and those of each actor; both in order of time. */
export interface Network {
  readonly ties: readonly Tie[];
  readonly tiesOf: ReadonlyMap<string, readonly Tie[]>;
}

/**
 * At a gathering of more than this many the record does not say who met whom; it also bounds the ties of one event.
 */
export const largestMeeting = 12;

const meetingKinds: readonly Event['kind'][] = ['meeting', 'interview', 'summit'];
const strikeKinds: readonly Event['kind'][] = ['attack', 'military operation'];
const fightKinds: readonly Event['kind'][] = ['attack', 'military operation', 'conflict'];

/** The ties of a corpus. */
export const networkOf = oncePer((corpus: Corpus): Network => {
  const ties = [
    ...[...corpus.records.events.values()].flatMap((event) => tiesOfEvent(corpus, event)),
    ...[...corpus.records.quotes.values()].flatMap((quote) => tiesOfQuote(corpus, quote)),
  ].sort(byTime);
  const tiesOf = new Map<string, Tie[]>();
  const add = (actor: string, tie: Tie) => {
    const list = tiesOf.get(actor);
    if (list) list.push(tie);
    else tiesOf.set(actor, [tie]);
  };
  for (const tie of ties) {
    add(tie.from, tie);
    add(tie.to, tie);
  }
  return { ties, tiesOf };
});

/** The ties of one actor, by the actor's id. */
export const tiesOfActor = notedIndex(
  'ties',
  ({ corpus }: { readonly corpus: Corpus }): ReadonlyMap<string, readonly Tie[]> => networkOf(corpus).tiesOf,
);

function byTime(a: Tie, b: Tie): number {
  return (
    compareDates(a.date, b.date) ||
    compareText(keyOf(a.record), keyOf(b.record)) ||
    tieKinds.indexOf(a.kind) - tieKinds.indexOf(b.kind) ||
    compareText(a.from, b.from) ||
    compareText(a.to, b.to) ||
    compareText(a.other?.id ?? '', b.other?.id ?? '')
  );
}

interface Participant {
  readonly actor: string;
  readonly as: string;
  readonly part: Stance | undefined;
}

function tiesOfEvent(corpus: Corpus, event: RecordOf<'events'>): Tie[] {
  const { kind, date } = event.data;
  const participants = participantsOf(event);
  const anchors = (corpus.anchors.get(keyOf(event)) ?? []).filter(({ path }) => path[0] === 'evidence');
  const tie = (of: TieKind, from: Participant, to: Participant): Tie => ({
    kind: of,
    from: from.actor,
    to: to.actor,
    record: event,
    date,
    isHedged: false,
    anchors,
    parts: [from.as, to.as],
  });
  const playing = (...parts: readonly Stance[]) =>
    participants.filter(({ part }) => part !== undefined && parts.includes(part));
  const each = (of: TieKind, some: readonly Participant[], others: readonly Participant[]) =>
    some.flatMap((from) => others.filter((to) => to.actor !== from.actor).map((to) => tie(of, from, to)));

  const ties: Tie[] = [];
  if (meetingKinds.includes(kind)) {
    const present = participants.filter(({ part }) => part !== 'absent');
    if (present.length <= largestMeeting) {
      for (const [index, one] of present.entries()) {
        const others = present.slice(index + 1).filter((other) => !standsFor(corpus, one.actor, other.actor));
        ties.push(...each('meets', [one], others));
      }
    }
  }
  if (strikeKinds.includes(kind) && participants.length <= largestMeeting)
    ties.push(...each('strikes', playing('attacker'), playing('target')));
  if (fightKinds.includes(kind) && participants.length <= largestMeeting) {
    const sides = playing('side');
    const opponents = playing('opponent');
    ties.push(...each('opposes', playing('side', 'attacker'), opponents));
    // Of three sides the record does not say which are against which.
    const [one, other] = sides;
    if (kind === 'conflict' && sides.length === 2 && one && other) ties.push(tie('opposes', one, other));
  }
  return ties;
}

/** Who is named in an event, each once, with all their parts; the first part that means something counts. */
function participantsOf(event: RecordOf<'events'>): Participant[] {
  const participants = new Map<string, Participant>();
  for (const { actor, as } of event.data.actors) {
    const known = participants.get(actor.id);
    participants.set(actor.id, {
      actor: actor.id,
      as: known ? `${known.as}; ${as}` : as,
      part: known?.part ?? stanceOf(as),
    });
  }
  return [...participants.values()];
}

/**
 * Whether one of two actors is part of the other or holds a role in it. Such a pair has no tie: a minister does not
 * meet the ministry.
 */
function standsFor(corpus: Corpus, one: string, other: string): boolean {
  const belongs = (actor: string, body: string) => {
    const { partOf: whole, roles } = getRecord(corpus, { kind: 'actors', id: actor }).data;
    return whole?.id === body || roles.some(({ organization }) => organization?.id === body);
  };
  return belongs(one, other) || belongs(other, one);
}

function tiesOfQuote(corpus: Corpus, quote: RecordOf<'quotes'>): Tie[] {
  const { speaker, addressee, spoken, relations } = quote.data;
  // Nobody is tied to one whom an article does not name.
  if (!speaker) return [];
  const words = wordsOf(corpus, quote);
  const ties: Tie[] = [];
  if (addressee && addressee.id !== speaker.id) {
    ties.push({
      kind: 'addresses',
      from: speaker.id,
      to: addressee.id,
      record: quote,
      date: spoken,
      isHedged: false,
      anchors: words,
    });
  }
  for (const [index, { type, quote: reference, hedged }] of relations.entries()) {
    const other = getRecord(corpus, reference);
    // One who repeats himself is tied to nobody; and one utterance printed twice is no second deed.
    if (type === 'sameUtterance' || !other.data.speaker || other.data.speaker.id === speaker.id) continue;
    const asserted = findAnchor(corpus, quote, ['relations', index, 'evidence']);
    ties.push({
      kind: type,
      from: speaker.id,
      to: other.data.speaker.id,
      record: quote,
      other,
      date: spoken,
      isHedged: hedged,
      anchors: asserted ? [asserted] : words,
    });
  }
  return ties;
}

/** The first words of a quote: where they are, the rest is. */
function wordsOf(corpus: Corpus, quote: RecordOf<'quotes'>): Anchor[] {
  return (corpus.anchors.get(keyOf(quote)) ?? []).filter(({ path }) => path[0] === 'exact').slice(0, 1);
}
