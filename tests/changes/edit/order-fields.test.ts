import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderFields } from '../../../src/changes/edit/order-fields.ts';
import { fileOf } from '../../support/editing-content.ts';
import { runs } from '../../support/runs.ts';

function ordered(frontmatter: string, kind: 'quotes' | 'claims' | 'actors' = 'quotes'): string {
  const text = orderFields(fileOf(kind, 'some', `---\n${frontmatter}---\nBody.\n`));
  return text.slice('---\n'.length, -'---\nBody.\n'.length);
}

describe('orderFields', () => {
  test('moves whole fields, with the comments above and behind them', () => {
    expect(
      ordered(
        '# about this\nspoken: 2031 # when\n\n# who\nspeaker: a\nexact: |\n  words\n\n  more\ntopics:\n  - b # 1\nkind: direct\n',
      ),
    ).toBe(
      '# about this\n\n# who\nspeaker: a\nkind: direct\nexact: |\n  words\n\n  more\nspoken: 2031 # when\ntopics:\n  - b # 1\n',
    );
  });

  test('orders the fields of groups, in lists of groups as well', () => {
    expect(
      ordered(
        'evidence:\n  - exact: a\n    article: b\n  - article: c\n    prefix: d\n    exact: e\nclaimant: f\nstatement: g\n',
        'claims',
      ),
    ).toBe(
      'statement: g\nclaimant: f\nevidence:\n  - article: b\n    exact: a\n  - article: c\n    exact: e\n    prefix: d\n',
    );
    expect(
      ordered('roles:\n  - evidence:\n      - exact: a\n        article: b\n    title: c\nname: d\n', 'actors'),
    ).toBe('name: d\nroles:\n  - title: c\n    evidence:\n      - article: b\n        exact: a\n');
  });

  test.each([
    ['fields its schema does not know', 'spoken: 2031\nnonsense: x\nspeaker: a\n'],
    ['a group between braces', 'exact:\n  - { prefix: a, exact: b }\n  - c\n'],
    ['comments between the fields of an item', 'exact:\n  - prefix: a\n    # which\n    exact: b\n  - c\n'],
    ['what is in order', 'speaker: a\nkind: direct\n'],
  ])('leaves %s alone', (_what, frontmatter) => {
    expect(ordered(frontmatter)).toBe(frontmatter);
  });

  test('says the same in any order, and is done after once', () => {
    const fields = [
      'speaker: a # who\n',
      '# how\nkind: direct\n',
      'exact:\n  - suffix: s\n    exact: e\n  - x\n',
      'spoken: >-\n  2031\n',
      '\ntopics: [t]\n',
      'prefix: |+\n  p\n\n',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(fields, { minLength: 1 }), (lines) => {
        const file = fileOf('quotes', 'some', `---\n${lines.join('')}---\nBody\n`);
        const once = fileOf('quotes', 'some', orderFields(file));
        expect(once.frontmatter).toEqual(file.frontmatter);
        expect(orderFields(once)).toBe(once.text);
      }),
      { numRuns: runs(300) },
    );
  });
});
