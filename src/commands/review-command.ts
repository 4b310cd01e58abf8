import { applyChanges } from '../changes/apply/apply-changes.ts';
import { ChangesRefused } from '../changes/apply/disk.ts';
import { keepDecisions } from '../changes/decisions/decision-file.ts';
import type { Content } from '../changes/edit/content.ts';
import { articlesToReview, reviewItems } from '../changes/review/review-item.ts';
import { countReview, giveAnswer, openReview, type Answer, type ReviewState } from '../changes/review/review-state.ts';
import { asWritten } from '../record/problems/as-written.ts';
import { didYouMean } from '../record/problems/did-you-mean.ts';
import { formatProblem } from '../record/problems/format-problems.ts';
import { valueOf, type Flags } from './arguments.ts';
import { carryOut } from './carry-out.ts';
import { openContent } from './open-content.ts';
import { askReview, type Write } from './review/ask-review.ts';
import { Misuse, Refusal, settingsOf, understand, writingFlags, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Asks about the drafts of an article, one at a time: what needs a look first, then what is sure.

  npm run review -- [ARTICLE] [--yes] [--dry-run] [--format text|json]

  ARTICLE         the id of the article; it can be left out while only one has drafts
  --yes           asks nothing: accepts what is sure and complete, and leaves the rest
  --dry-run       with --yes: shows what would be written, and writes nothing
  --format json   with --yes: {"written","changes":[{"path","change"}],"accepted","left"}
  --help          this text

Each question shows the sentence, and each field with how sure it is and the rule that found it. A key answers: a accepts,
r rejects, e edits a field, n leaves it for later, s accepts all that is sure, u undoes the last answer, q ends. Accepting
takes along what the record refers to, and asks for what is still open. Each answer is written at once: a review that was
ended, however, goes on where it was.

Ends with 0 when it is done or was ended, 1 when it cannot be, 2 when the command was not understood.

Examples
  npm run review
  npm run review -- rain-2031-05-06
  npm run review -- rain-2031-05-06 --yes
`;

/** `npm run review`: the questions that the drafts of an article are. */
export const reviewCommand: Command = { name: 'review', help, run };

const flags: Flags = { yes: { takes: 'nothing' }, ...writingFlags };

async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const given = understand(args, flags, ['ARTICLE']);
  const content = openContent(around);
  const article = chooseArticle(content, given.positionals[0]);
  const start = openReview(content, article);
  if (given.given.has('yes')) {
    const { state, plan } = giveAnswer(start, { do: 'accept-sure' });
    const { accepted, left } = countReview(state);
    carryOut(
      {
        changes: plan.changes,
        notes: [
          summary(state),
          ...plan.asked.map((problem) => formatProblem(problem).trimEnd()),
          ...(left > 0 ? [`npm run review -- ${article} asks about the rest.`] : []),
        ],
        data: { accepted: plan.accepted, left },
      },
      given,
      around,
    );
    if (!given.given.has('dry-run') && accepted > 0) keepDecisions(settingsOf(around).contentDir, plan.decisions);
    return 0;
  }
  if (given.given.has('dry-run') || valueOf(given, 'format') === 'json') {
    throw new Misuse('--dry-run and --format json go with --yes: questions are answered on a terminal.');
  }
  if (!around.prompter) {
    throw new Refusal(
      `${countReview(start).left} drafts of ${article} wait for an answer, and there is no terminal to ask on.\nnpm run review -- ${article} --yes accepts what is sure and complete; npm run drafts lists the rest, and decides with --accept and --reject.`,
    );
  }
  const end = await askReview(around.prompter, start, (before, answer) => write(before, answer, around));
  around.out.write(`${summary(end)}\n`);
  return 0;
}

function chooseArticle(content: Content, named: string | undefined): string {
  const articles = articlesToReview(content);
  const id = named?.replace(/^articles\//u, '');
  if (id !== undefined) {
    if (reviewItems(content, id).length > 0) return id;
    if (content.files.some((file) => file.kind === 'articles' && file.id === id)) {
      throw new Refusal(`Nothing is proposed for ${id}. npm run left -- ${id} lists what has no record yet.`);
    }
    const guess = didYouMean(
      id,
      content.files.flatMap((file) => (file.kind === 'articles' ? [file.id] : [])),
    );
    throw new Refusal(`There is no article ${asWritten(id)}.${guess === '' ? '' : ` ${guess}`}`);
  }
  const [only, ...others] = articles;
  if (only === undefined) {
    throw new Refusal('Nothing is proposed. npm run new -- article FILE --draft drafts an article.');
  }
  if (others.length > 0) throw new Misuse(`Say which article: ${articles.join(', ')}.`);
  return only;
}

/**
 * Writes an answer. Where a file was saved by somebody meanwhile, nothing of the answer is written: the content is read
 * again, and the question asked again.
 */
function write(before: ReviewState, answer: Answer, around: Surroundings): ReturnType<Write> {
  const { state, plan } = giveAnswer(before, answer);
  const settings = settingsOf(around);
  try {
    applyChanges(plan.changes, settings);
  } catch (error) {
    if (!(error instanceof ChangesRefused)) throw error;
    around.prompter?.note(`${error.message}\nThis answer was not written; the content was read again.`);
    return { state: { ...before, content: openContent(around) }, isWritten: false };
  }
  keepDecisions(settings.contentDir, plan.decisions);
  return { state, isWritten: true };
}

function summary(state: ReviewState): string {
  const { accepted, rejected, left } = countReview(state);
  return `${accepted} accepted, ${rejected} rejected, ${left} left.`;
}
