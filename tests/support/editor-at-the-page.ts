import type { Page } from 'playwright-core';

/** What an editor knows of an article, to decide by: the parts of a gold file that say what is right. */
export interface Known {
  readonly quotes: readonly {
    readonly segments: readonly string[];
    readonly speaker: string | null;
    readonly speakerWords?: string;
    readonly optional?: boolean;
  }[];
  readonly names: readonly { readonly canonical: string; readonly mentions: readonly string[] }[];
  readonly events: readonly { readonly evidence: string }[];
}

/** A question as it is read off the page. */
interface Question {
  readonly noun: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, { readonly value: string; readonly is: string }>>;
  readonly asked: { readonly name: string; readonly options: readonly string[]; readonly isAnswered: boolean };
}

/** What it took. */
export interface Effort {
  /** Keys that were pressed and clicks; a drag is two. */
  presses: number;
  accepted: number;
  rejected: number;
  /** Records that were left, with what was said of them. */
  readonly left: string[];
}

/**
 * Decides about every draft of an open article as an editor does who knows what is right: reads the question, chooses
 * another value where one is wrong or missing, accepts, or rejects what is nothing.
 */
export async function decideAll(page: Page, known: Known, most = 200): Promise<Effort> {
  const effort: Effort = { presses: 0, accepted: 0, rejected: 0, left: [] };
  const press = async (key: string): Promise<void> => {
    effort.presses += 1;
    await page.keyboard.press(key);
    await settled(page);
  };
  await settled(page);
  for (let turn = 0; turn < most; turn += 1) {
    const question = await readQuestion(page);
    if (!question || effort.left.includes(nameOf(question))) break;
    const before = await countLeft(page);
    if (isNothing(question, known)) {
      await press('r');
      if (await page.locator('[data-focus="yes"]').isVisible()) await press('Enter');
      if ((await countLeft(page)) < before) effort.rejected += 1;
      continue;
    }
    await mend(page, question, known, press, effort);
    await press('a');
    if ((await countLeft(page)) < before) {
      effort.accepted += 1;
      continue;
    }
    effort.left.push(nameOf(question));
    await press('n');
  }
  return effort;
}

/** Until nothing is under way any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.deciding')?.getAttribute('aria-busy') === 'false');
}

function nameOf({ noun, title }: Question): string {
  return `${noun}: ${title}`;
}

async function countLeft(page: Page): Promise<number> {
  return Number.parseInt((await page.textContent('.deciding-counts')) ?? '', 10);
}

function readQuestion(page: Page): Promise<Question | undefined> {
  return page.evaluate(() => {
    const now = document.querySelector('.deciding-now');
    const title = now?.querySelector('.deciding-title')?.textContent;
    if (!now || title === undefined) return undefined;
    const fields = [...now.querySelectorAll<HTMLElement>('.deciding-fields > div')].map((row) => [
      row.dataset.name ?? '',
      { value: row.querySelector('dd')?.firstChild?.textContent ?? '', is: row.dataset.is ?? '' },
    ]);
    const options = [...now.querySelectorAll('.deciding-options button')].map(
      (button) =>
        [...button.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
          ?.textContent ?? '',
    );
    return {
      noun: now.querySelector('.deciding-kind')?.textContent ?? '',
      title,
      fields: Object.fromEntries(fields) as Question['fields'],
      asked: {
        name: now.querySelector<HTMLElement>('.deciding-asked')?.dataset.name ?? '',
        options,
        isAnswered: now.querySelector('.deciding-options [aria-pressed="true"]') !== null,
      },
    };
  });
}

const bare = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
const slug = (text: string) => bare(text.normalize('NFD').replace(/\p{M}/gu, '')).replaceAll(' ', '-');

/** Whether a record is about nothing that the article names or quotes. */
function isNothing({ noun, title }: Question, { names, quotes, events }: Known): boolean {
  if (noun === 'event') {
    const shown = bare(title.replace(/…$/u, ''));
    return !events.some(({ evidence }) => bare(evidence).includes(shown) || shown.includes(bare(evidence)));
  }
  if (noun === 'actor' || noun === 'place') {
    const forms = names.flatMap(({ canonical, mentions }) => [canonical, ...mentions]).map(bare);
    const described = quotes.flatMap(({ speakerWords }) => (speakerWords === undefined ? [] : [bare(speakerWords)]));
    return ![...forms, ...described].some((form) => form === bare(title) || form.endsWith(` ${bare(title)}`));
  }
  return noun === 'quote' && !quoteOf(title, quotes);
}

function quoteOf(title: string, quotes: Known['quotes']) {
  const shown = bare(title.replace(/…$/u, ''));
  return quotes.find(({ segments }) => bare(segments.join(' ')).startsWith(shown));
}

/** Puts right what is wrong, and fills what is open. */
async function mend(
  page: Page,
  question: Question,
  known: Known,
  press: (key: string) => Promise<void>,
  effort: Effort,
): Promise<void> {
  const wanted = question.noun === 'quote' ? quoteOf(question.title, known.quotes) : undefined;
  if (wanted && !isRightSpeaker(question, wanted)) {
    await putSpeaker(page, question, wanted, press, effort);
  }
  // What is still open gets the first value that is offered: an editor chooses one by a single key as well.
  for (let turn = 0; turn < 4; turn += 1) {
    const now = await readQuestion(page);
    const asked = now?.asked;
    if (!now || !asked || asked.isAnswered || now.fields[asked.name]?.is !== 'open' || asked.options.length === 0)
      return;
    if (asked.name === 'speaker' || asked.name === 'unnamed') return;
    await press('1');
  }
}

function isRightSpeaker({ fields }: Question, { speaker, speakerWords }: Known['quotes'][number]): boolean {
  const written = fields.speaker?.value ?? '—';
  if (speaker === null)
    return fields.unnamed !== undefined || (speakerWords !== undefined && slug(speakerWords).includes(written));
  return written !== '—' && (slug(speaker).includes(written) || written.includes(slug(speaker)));
}

async function putSpeaker(
  page: Page,
  { asked }: Question,
  { speaker, speakerWords = '' }: Known['quotes'][number],
  press: (key: string) => Promise<void>,
  effort: Effort,
): Promise<void> {
  const sought = bare(speaker ?? speakerWords);
  const index = asked.options.findIndex((label) => {
    const offered = bare(label);
    return offered !== '' && (sought === offered || sought.endsWith(offered) || offered.endsWith(sought));
  });
  if (asked.name === 'speaker' && index !== -1 && index < 9) {
    await press(String(index + 1));
    return;
  }
  await press('e');
  const field = speaker === null ? 'unnamed' : 'speaker';
  await page.click(`[data-field="${field}"]`);
  const value = speaker === null ? speakerWords : slug(speaker);
  await page.fill(`[data-field="${field}"]`, value);
  effort.presses += 1 + value.length;
  await page.keyboard.press('Enter');
  effort.presses += 1;
  await settled(page);
}
