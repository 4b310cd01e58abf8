import { describe, expect, test } from 'vitest';
import { draftArticle } from '../../../src/drafting/draft-article.ts';
import { formatRule, type DraftedRecord } from '../../../src/drafting/drafted.ts';
import { applyChoices } from '../../../src/drafting/model/apply-choices.ts';
import { batchQuestions } from '../../../src/drafting/model/model-request.ts';
import { verifyAnswers } from '../../../src/drafting/model/verify-answers.ts';
import { openArticle, openFindings, openQuestions } from './model-text.ts';

const { reading } = openFindings.names;
const [batch = { questions: [], paragraphs: [] }] = batchQuestions(reading, openQuestions);

/** What is drafted after a model's answers. */
function draftedWith(...answers: unknown[]): readonly DraftedRecord[] {
  const { choices = [] } = verifyAnswers(reading, batch, JSON.stringify({ answers })) ?? {};
  return draftArticle(openArticle, applyChoices(openFindings, choices)).records;
}

/** A field and its rule, of the record whose words or name begin so. */
function fieldOf(records: readonly DraftedRecord[], beginning: string, field: string): [unknown, string | undefined] {
  const record = records.find(({ fields }) =>
    [fields.exact, fields.statement, fields.name, fields.headline].some(
      (words) => typeof words === 'string' && words.startsWith(beginning),
    ),
  );
  const rule = record?.drafted[field];
  return [record?.fields[field], rule && formatRule(rule)];
}

describe('what a model chose', () => {
  test('is who speaks, perhaps', () => {
    const records = draftedWith({ question: 'q2', choice: 'n2' });
    expect(fieldOf(records, 'Nobody leaves', 'speaker')).toEqual(['tobias-orr', 'perhaps, model-speaker']);
    // The others are as they were.
    expect(fieldOf(records, 'The sea', 'speaker')).toEqual([undefined, undefined]);
  });

  test('is somebody without a name, in the words of the article', () => {
    const records = draftedWith({ question: 'q2', choice: 'words', paragraph: 2, words: 'A clerk in a green coat' });
    expect(fieldOf(records, 'Nobody leaves', 'unnamed')).toEqual([
      { description: 'A clerk in a green coat' },
      'perhaps, model-speaker',
    ]);
  });

  test('is the name itself where the words are one', () => {
    const records = draftedWith({ question: 'q3', choice: 'words', paragraph: 4, words: 'Quill' });
    expect(fieldOf(records, 'The sea', 'speaker')).toEqual(['lena-quill', 'perhaps, model-speaker']);
  });

  test('is whose statement it is: somebody, or the article', () => {
    const claim = 'Veldra has paid';
    expect(fieldOf(draftedWith({ question: 'q6', choice: 'n1' }), claim, 'claimant')).toEqual([
      'pilots-union',
      'perhaps, model-claimant',
    ]);
    expect(fieldOf(draftedWith({ question: 'q6', choice: 'article' }), claim, 'claimant')).toEqual([
      'article',
      'perhaps, model-claimant',
    ]);
  });

  test('is the record that a name means: all that hangs on it is perhaps so, and no second record is made', () => {
    const records = draftedWith({ question: 'q1', choice: 'r1' }, { question: 'q3', choice: 'n3' });
    expect(fieldOf(records, 'The sea', 'speaker')).toEqual(['ada-quill', 'perhaps, model-near-name']);
    expect(records.map(({ id }) => id)).not.toContain('lena-quill');
  });

  test('is what a name is the name of', () => {
    expect(fieldOf(draftedWith({ question: 'q4', choice: 'person' }), 'Maruna', 'kind')).toEqual([
      'person',
      'perhaps, model-kind',
    ]);
    const place = draftedWith({ question: 'q4', choice: 'city' }).find(({ id }) => id === 'maruna');
    expect([place?.kind, place?.fields.kind]).toEqual(['places', 'city']);
  });

  test('is a place that speaks by its choice alone: the kind is perhaps so by the model, too', () => {
    const records = draftedWith({ question: 'q4', choice: 'city' }, { question: 'q2', choice: 'n4' });
    expect(fieldOf(records, 'Maruna', 'kind')).toEqual(['government', 'perhaps, model-speaker']);
  });

  test('is which words say when, and the rule counts the day from them', () => {
    const records = draftedWith({ question: 'q5', choice: 't3', day: '1999-01-01', value: '1999-01-01' });
    expect(fieldOf(records, 'I will not be back', 'spoken')).toEqual(['2031-03-07', 'perhaps, model-day']);
    expect(fieldOf(records, 'I will not be back', 'spokenReasoning')).toEqual([
      '“On Friday”, counted from the day of publication, 2031-03-12.',
      undefined,
    ]);
  });

  test('is nothing at all where no answer holds', () => {
    expect(draftedWith({ question: 'q2', choice: 'x' })).toEqual(draftArticle(openArticle).records);
  });
});
