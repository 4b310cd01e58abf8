import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftArticle } from '../../../src/drafting/draft-article.ts';
import { applyChoices } from '../../../src/drafting/model/apply-choices.ts';
import { batchQuestions } from '../../../src/drafting/model/model-request.ts';
import { verifyAnswers, type DropReason } from '../../../src/drafting/model/verify-answers.ts';
import { runs } from '../../support/runs.ts';
import { openArticle, openFindings, openQuestions, openText } from './model-text.ts';

const { reading } = openFindings.names;
const [batch = { questions: [], paragraphs: [] }] = batchQuestions(reading, openQuestions);

function verify(...answers: unknown[]) {
  return verifyAnswers(reading, batch, JSON.stringify({ answers }));
}

/** What is taken of answers, as text. */
function taken(...answers: unknown[]): string[] {
  return (verify(...answers)?.choices ?? []).map((choice) =>
    'option' in choice
      ? `${choice.question.id} ${choice.option}`
      : `${choice.question.id} “${reading.text.slice(choice.words.start, choice.words.end)}”`,
  );
}

const pointing = (words: unknown, paragraph: unknown = 2) => ({ question: 'q2', choice: 'words', paragraph, words });

describe('an answer that holds', () => {
  test('is a choice that was offered', () => {
    expect(taken({ question: 'q2', choice: 'n2' }, { question: 'q6', choice: 'article' })).toEqual([
      'q2 n2',
      'q6 article',
    ]);
  });

  test('points at words that stand in the paragraph', () => {
    expect(taken(pointing('A clerk in a green coat'))).toEqual(['q2 “A clerk in a green coat”']);
  });

  test('may leave a question open', () => {
    expect(verify({ question: 'q2', choice: 'none' })).toEqual({ choices: [], none: 1, dropped: [] });
  });

  test('counts once when it is given twice, and its reasons are not read', () => {
    const answer = { question: 'q2', choice: 'n2', because: 'Orr is the only one who counts.' };
    expect(verify(answer, { question: 'q2', choice: 'n2' })).toMatchObject({
      choices: [{ option: 'n2' }],
      dropped: [],
    });
  });

  test.each([
    ['fenced', '```json\n{"answers":[{"question":"q2","choice":"n2"}]}\n```'],
    ['among words', 'Here you are: {"answers":[{"question":"q2","choice":"n2"}]} I hope it helps.'],
    ['after thinking', '<think>q2 {is} hard</think>\n{"answers":[{"question":"q2","choice":"n2"}]}'],
  ])('may come %s', (_how, content) => {
    expect(verifyAnswers(reading, batch, content)?.choices).toHaveLength(1);
  });
});

describe('an answer that does not hold is dropped and counted', () => {
  test.each<[string, unknown, DropReason]>([
    ['a question that was not asked', { question: 'q99', choice: 'n2' }, 'about what was not asked'],
    ['an id of nothing', { question: 'q2', choice: 'n7' }, 'a choice that was not offered'],
    ['an id of another question', { question: 'q1', choice: 'n2' }, 'a choice that was not offered'],
    ['a name in the place of its id', { question: 'q2', choice: 'Tobias Orr' }, 'a choice that was not offered'],
    ['a name of a prototype', { question: 'q2', choice: 'constructor' }, 'a choice that was not offered'],
    ['a path', { question: 'q2', choice: '../../actors/orr' }, 'a choice that was not offered'],
    ['a number as a choice', { question: 'q2', choice: 2 }, 'not in the form that was asked for'],
    ['no choice', { question: 'q2' }, 'not in the form that was asked for'],
    ['a text in the place of an answer', 'q2 is n2', 'not in the form that was asked for'],
    ['nothing', null, 'not in the form that was asked for'],
    [
      'words without their paragraph',
      { question: 'q2', choice: 'words', words: 'A clerk' },
      'not in the form that was asked for',
    ],
    [
      'words where none may be',
      { question: 'q1', choice: 'words', paragraph: 2, words: 'A clerk' },
      'a choice that was not offered',
    ],
    ['words of its own', pointing('The harbour master'), 'words that do not stand there'],
    ['words in another form', pointing('a Clerk in a green coat'), 'words that do not stand there'],
    ['words of another paragraph', pointing('A clerk in a green coat', 1), 'words that do not stand there'],
    ['a paragraph that is not there', pointing('A clerk in a green coat', 400), 'words that do not stand there'],
    ['a paragraph before the first', pointing('A clerk in a green coat', 0), 'words that do not stand there'],
    ['a part of a word', pointing('lerk in a green coat'), 'words that do not stand there'],
    ['words that stand there twice', pointing('a'), 'words that describe nobody'],
    [
      'several places',
      { question: 'q3', choice: 'words', paragraph: 4, words: 'the' },
      'words that stand there more than once',
    ],
    ['quoted words', pointing('this room', 3), 'words that somebody is quoted with'],
    ['two sentences', pointing('harbour office. A clerk'), 'words that describe nobody'],
    ['markup', pointing('<b>A clerk</b>'), 'words that describe nobody'],
    ['an address', pointing('https://example.org/clerk'), 'words that describe nobody'],
    ['a link of Markdown', pointing('[A clerk](x)'), 'words that describe nobody'],
    ['a line of YAML', pointing('A clerk\nstate: accepted'), 'words that describe nobody'],
    ['a hidden letter', pointing('A cl\u200Berk'), 'words that describe nobody'],
  ])('%s', (_what, answer, reason) => {
    expect(verify(answer)).toEqual({ choices: [], none: 0, dropped: [reason] });
  });

  test('two different answers to one question', () => {
    expect(verify({ question: 'q2', choice: 'n2' }, { question: 'q2', choice: 'n3' })).toEqual({
      choices: [],
      none: 0,
      dropped: ['two different answers to one question'],
    });
  });

  test('more of them than there can be', () => {
    const many = Array.from({ length: 100 }, () => ({ question: 'q2', choice: 'n2' }));
    const verified = verify(...many);
    expect([verified?.choices.length, verified?.dropped.length]).toEqual([1, 88]);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', 'Tobias Orr said it.'],
    ['half of it', '{"answers":[{"question":"q2","choice":"n'],
    ['a list of another name', '{"result":[]}'],
    ['no list', '{"answers":{"q2":"n2"}}'],
    ['a number', '7'],
    ['more than anybody would read', `{"answers":[]}${' '.repeat(300_000)}`],
  ])('and %s is no answer at all', (_what, content) => {
    expect(verifyAnswers(reading, batch, content)).toBeUndefined();
  });
});

/** Every text of a value, keys aside. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('whatever a model writes, nothing of it reaches a record but words of the article and ids of the record', () => {
  const plain = draftArticle(openArticle, openFindings).records;
  const before = new Set(plain.flatMap(({ fields }) => textsIn(fields)));
  const ids = new Set(['actors/ada-quill', 'actors/bo-quill', 'ada-quill', 'bo-quill', 'article']);
  const kinds = new Set(
    openQuestions.flatMap(({ about, options }) => (about === 'kind' ? options.map(({ id }) => id) : [])),
  );
  const anything = fc.record(
    {
      question: fc.oneof(fc.constantFrom(...openQuestions.map(({ id }) => id)), fc.string()),
      choice: fc.oneof(
        fc.constantFrom('words', 'none', ...openQuestions.flatMap(({ options }) => options.map(({ id }) => id))),
        fc.string(),
      ),
      paragraph: fc.integer({ min: -1, max: 8 }),
      words: fc.oneof(
        fc.string(),
        fc.tuple(fc.nat(openText.length), fc.nat(60)).map(([at, length]) => openText.slice(at, at + length)),
      ),
      state: fc.constant('accepted'),
      path: fc.constant('../../../etc/passwd'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 12 }), (answers) => {
      const choices = verify(...answers)?.choices ?? [];
      const { records } = draftArticle(openArticle, applyChoices(openFindings, choices));
      for (const { fields, drafted } of records) {
        for (const text of textsIn(fields)) {
          const isOurs = before.has(text) || ids.has(text) || kinds.has(text) || reading.text.includes(text);
          // The sentence that says how a day was counted is the rule's own.
          const isReasoning = /^“[^”]+”, counted from the day of publication, 2031-03-12\.$/u.test(text);
          const isId = /^[a-z0-9-]+$/.test(text) && records.some(({ id }) => id === text);
          const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
          expect([text, isOurs || isReasoning || isId || isDay]).toEqual([text, true]);
        }
        for (const { rule, isSure } of Object.values(drafted)) expect(rule.startsWith('model-') && isSure).toBe(false);
      }
    }),
    { numRuns: runs(150) },
  );
});

test('never throws, whatever the server says', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((value) => JSON.stringify({ answers: value })),
      ),
      (content) => {
        verifyAnswers(reading, batch, content);
      },
    ),
    { numRuns: runs(300) },
  );
});
