import type { Corpus } from '../../record/corpus/corpus.ts';
import { readingOf } from '../../record/corpus/reading-of.ts';
import { claimantIn, speakerIn } from '../../record/corpus/speakers-of.ts';
import type { Range } from '../../record/text/range.ts';
import type { Because, Candidate } from '../../record/text/speakers/answers.ts';
import type { Source } from '../../record/text/speakers/noun-phrases.ts';
import type { ClaimAnswer } from '../../record/text/speakers/whose-claim.ts';

/** An actor who may have said something, and what in the article speaks for it. */
export interface SpeakerCandidate {
  /** The id of an actor. */
  readonly actor: string;
  /** Why it is this one, or why it is only perhaps this one. */
  readonly reason: string;
  /** The words of the article that say so. */
  readonly words: string;
}

/** Somebody the article has speak who has no record yet. */
export interface UnknownSpeaker {
  /** The name as it stands beside the verb. */
  readonly named: string;
  /** The longest form of the name in the article. */
  readonly fullName: string;
}

/** Who speaks some words, or claims them, as a proposal. */
export interface SpeakerProposal {
  /**
   * `sure`: the first candidate, without a doubt. `perhaps`: one of the candidates, for somebody to decide. `article`: a
   * claim in the article's own voice. `nobody`: no actor of the record, as far as the text tells.
   */
  readonly answer: 'sure' | 'perhaps' | 'article' | 'nobody';
  /** Likeliest first. */
  readonly candidates: readonly SpeakerCandidate[];
  /** Those who speak, in the article's words, where they have no record: "a spokesman for Rivera". */
  readonly described: string | undefined;
  readonly unknown: UnknownSpeaker | undefined;
}

/** What speaks for a candidate, or against it. */
const reasons: Readonly<Record<Because, string>> = {
  subject: 'the subject of the verb of speech that the words depend on',
  agent: 'the one by whom the words were said',
  according: 'the source named by “according to” or its like',
  label: 'the name before or behind the words, as a label or a signature',
  'same subject': 'the subject of an earlier verb of the sentence, which goes on',
  continued: 'the speaker of the words before, which these go on with',
  pronoun: 'the only person whom “he” or “she” can mean here',
  'several verbs': 'the words may depend on more than one verb of speech',
  'unclear grammar': 'it is not clear who is the subject of the verb of speech, or whether the words are said at all',
  'not said outright': 'the verb denies the words, doubts them, only thinks them or makes them possible',
  'verb inside': 'the words take the verb of speech in, and may tell that something was said rather than say it',
  'previous sentence': 'named before, but not certainly meant here',
  'previous paragraph': 'the speaker of the paragraph before, which may have ended',
};

/** Who may have spoken some words of an article. */
export function proposeSpeaker(corpus: Corpus, article: string, passages: readonly Range[]): SpeakerProposal {
  return proposalOf(corpus, article, speakerIn(corpus, article, passages));
}

/** Whose claim some words of an article are. */
export function proposeClaimant(corpus: Corpus, article: string, passages: readonly Range[]): SpeakerProposal {
  return proposalOf(corpus, article, claimantIn(corpus, article, passages));
}

function proposalOf(corpus: Corpus, article: string, found: ClaimAnswer): SpeakerProposal {
  const reading = readingOf(corpus, `articles/${article}`);
  const wordsAt = ({ start, end }: Range) => (reading?.text.slice(start, end) ?? '').replace(/\s+/g, ' ');
  const candidate = ({ actor, because, words }: Candidate): SpeakerCandidate => ({
    actor,
    reason: reasons[because],
    words: wordsAt(words),
  });
  const none = { candidates: [], described: undefined, unknown: undefined };
  if (found.answer === 'article') return { ...none, answer: 'article' };
  if (found.answer === 'sure') return { ...none, answer: 'sure', candidates: [candidate(found)] };
  const { source } = found;
  const unknown = source?.kind === 'name' && reading ? unknownIn(reading.text, source) : undefined;
  const described = source?.kind === 'noun' ? wordsAt(source) : undefined;
  if (found.answer === 'nobody') return { ...none, answer: 'nobody', described, unknown };
  return { answer: 'perhaps', candidates: found.candidates.map(candidate), described, unknown };
}

function unknownIn(text: string, { head }: Source): UnknownSpeaker {
  // With what a body is of: "Port Authority of Selwyn", "Ministry for the Sea".
  const more = ofWhat.exec(text.slice(head.end, head.end + 80))?.[0] ?? '';
  const named = `${text.slice(head.start, head.end)}${more}`.replace(/\s+/g, ' ');
  return { named, fullName: longestForm(text, named) };
}

const nameRun = /\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:(?:al|el|bin|ibn|de|da|di|van|von|der)\s+)*\p{Lu}[\p{L}\p{M}’'-]*)*/gu;
const ofWhat = /^\s+(?:of|for)\s+(?:the\s+)?\p{Lu}[\p{L}\p{M}’'-]*(?:\s+\p{Lu}[\p{L}\p{M}’'-]*)*/u;
/** Words that stand before names and are no part of them. */
const titles =
  /^(?:The|Mr|Mrs|Ms|Dr|Sir|Lady|Lord|President|Prime|Minister|Foreign|Defence|Defense|Interior|Finance|Secretary|General|Chancellor|Senator|Governor|Mayor|Professor|King|Queen|Prince|Princess|Vice|Deputy|Chairman|Chairwoman|Chief|Captain|Colonel|Monsieur|Madame)$/;

/** "Ana Rivera" for "Rivera", where the article has it. */
function longestForm(text: string, named: string): string {
  // "Averland’s harbour master Ana Rivera": what stands before a possessive is another name.
  const runs = Array.from(text.matchAll(nameRun), ([run]) =>
    withoutTitles(run.replace(/[’']s?$/, '').replace(/^.*[’']s\s+/s, '')),
  );
  return runs
    .filter((run) => run === named || run.endsWith(` ${named}`))
    .reduce((a, b) => (b.length > a.length ? b : a), named);
}

function withoutTitles(name: string): string {
  const words = name.split(/\s+/);
  const first = words.findIndex((one) => !titles.test(one));
  return first === -1 ? '' : words.slice(first).join(' ');
}
