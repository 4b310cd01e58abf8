import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decisionFileOf, keepDecisions, readDecisions } from '../../../src/changes/decisions/decision-file.ts';
import {
  countRules,
  decisionOn,
  rejections,
  standing,
  type Decision,
} from '../../../src/changes/decisions/decision.ts';
import { parseSource } from '../../../src/record/source/parse-source.ts';

const text =
  '---\nspeaker: orr\nkind: direct\narticle: rain\nexact:\n  - We never have\n  - exact: and never shall\nstate: proposed\ndrafted:\n  speaker: sure, subject-of-said\n  kind: perhaps, in-marks\n---\n';

function quote() {
  const { file } = parseSource({ path: 'content/quotes/never.md', kind: 'quotes', id: 'never', text });
  if (!file) throw new Error('The quote cannot be read.');
  return file;
}

const rejected: Decision = {
  decided: 'rejected',
  kind: 'quotes',
  id: 'never',
  article: 'rain',
  passage: 'We never have … and never shall',
  rules: { speaker: 'sure, subject-of-said', kind: 'perhaps, in-marks' },
};

describe('decisions', () => {
  test('are about an article and its words, and about rules', () => {
    expect(decisionOn(quote(), 'rejected')).toEqual(rejected);
    expect(decisionOn(quote(), 'corrected', ['speaker']).rules).toEqual({ speaker: 'sure, subject-of-said' });
  });

  test('hold until they are undone', () => {
    const accepted: Decision = { ...rejected, decided: 'accepted' };
    expect(standing([rejected, accepted])).toEqual([accepted]);
    expect(standing([rejected, { ...rejected, decided: 'undone' }])).toEqual([]);
    const corrected: Decision = { ...rejected, decided: 'corrected' };
    const undone: Decision = { ...rejected, decided: 'undone' };
    expect(standing([rejected, corrected, undone])).toEqual([rejected]);
    expect(standing([corrected, rejected, undone])).toEqual([corrected]);
    expect(rejections([rejected])('quotes', 'rain', rejected.passage)).toBe(true);
    expect(rejections([rejected, accepted])('quotes', 'rain', rejected.passage)).toBe(false);
    expect(rejections([rejected])('quotes', 'other', rejected.passage)).toBe(false);
  });

  test('are counted by rule, a correction against the rule', () => {
    const accepted: Decision = { ...rejected, decided: 'accepted', passage: 'No' };
    expect(countRules([rejected, accepted, decisionOn(quote(), 'corrected', ['speaker'])])).toEqual([
      { rule: 'subject-of-said', accepted: 1, rejected: 2 },
      { rule: 'in-marks', accepted: 1, rejected: 1 },
    ]);
  });

  test('are kept beside the content, and what is no decision is passed over', () => {
    const folder = mkdtempSync(join(tmpdir(), 'decisions-'));
    const content = join(folder, 'content');
    mkdirSync(content);
    try {
      expect(readDecisions(content)).toEqual([]);
      keepDecisions(content, [rejected]);
      keepDecisions(content, [{ ...rejected, decided: 'undone' }]);
      expect(readDecisions(content)).toEqual([rejected, { ...rejected, decided: 'undone' }]);
      expect(decisionFileOf(content)).toMatch(/\.on-record\/decisions\/content\.jsonl$/);
      expect(readFileSync(decisionFileOf(content), 'utf8').split('\n')).toHaveLength(3);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
