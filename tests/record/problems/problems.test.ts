import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asWritten } from '../../../src/record/problems/as-written.ts';
import { problemCodes } from '../../../src/record/problems/codes.ts';
import { didYouMean, nearestWords } from '../../../src/record/problems/did-you-mean.ts';
import { formatProblem, formatProblems } from '../../../src/record/problems/format-problems.ts';
import { compareProblems, compareText, countProblems, type Problem } from '../../../src/record/problems/problem.ts';

const problem: Problem = {
  path: 'content/actors/ana.md',
  line: 3,
  column: 7,
  severity: 'error',
  code: 'schema/invalid-value',
  message: 'The field "kind" cannot be "persn".\n  written  persn',
  help: 'Did you mean "person"?',
};
const warning: Problem = {
  ...problem,
  severity: 'warning',
  code: 'record/unreferenced',
  message: 'Nothing.',
  help: 'Go.',
};

const anyProblem: fc.Arbitrary<Problem> = fc.record({
  path: fc.string({ unit: 'binary', maxLength: 5 }),
  line: fc.integer({ min: 1, max: 3 }),
  column: fc.integer({ min: 1, max: 3 }),
  severity: fc.constantFrom('error', 'warning'),
  code: fc.constantFrom(...problemCodes.slice(0, 3)),
  message: fc.string({ unit: 'binary', maxLength: 30 }),
  help: fc.string({ unit: 'binary', maxLength: 10 }),
});

describe('formatProblem', () => {
  test('gives place, severity and code, then the message, then what to do', () => {
    expect(formatProblem(problem)).toBe(
      'content/actors/ana.md:3:7  error  schema/invalid-value\n' +
        '  The field "kind" cannot be "persn".\n' +
        '    written  persn\n' +
        '  Did you mean "person"?\n',
    );
  });

  test('shows characters that a terminal would act on as their code points', () => {
    const hostile = { ...problem, path: 'a\u001b[31m\n.md', message: '\u202eabc\u0007\t', help: '\u009b' };
    expect(formatProblem(hostile)).toBe(
      'a<U+001B>[31m<U+000A>.md:3:7  error  schema/invalid-value\n  <U+202E>abc<U+0007><U+0009>\n  <U+009B>\n',
    );
  });
});

describe('formatProblems', () => {
  test('gives no text for no problems', () => {
    expect(formatProblems([], 'text')).toBe('');
    expect(formatProblems([], 'github')).toBe('');
  });

  test('ends the text with the counts', () => {
    expect(formatProblems([warning, problem, problem], 'text')).toBe(
      `${formatProblem(warning)}\n${formatProblem(problem)}\n${formatProblem(problem)}\n2 errors, 1 warning\n`,
    );
  });

  test('gives tools the same as one object', () => {
    expect(JSON.parse(formatProblems([problem, warning], 'json'))).toEqual({
      problems: [problem, warning],
      counts: { errors: 1, warnings: 1 },
    });
  });

  test('escapes what GitHub would read as the end of a property or of a command', () => {
    const hostile = { ...problem, path: 'a,b:c%.md', message: '100%\r\n::error::x', help: '%0A' };
    expect(formatProblems([hostile], 'github')).toBe(
      '::error file=a%2Cb%3Ac%25.md,line=3,col=7,title=schema/invalid-value::100%25<U+000D>%0A<U+003A>:error::x%0A%250A\n',
    );
  });

  test('shows what would begin a command of its own in the log of a workflow', () => {
    const hostile = { ...problem, message: 'a\n::add-mask::b ##[error]c', help: '  ::stop-commands::d' };
    expect(formatProblems([hostile], 'text')).toContain(
      '  a\n  <U+003A>:add-mask::b ##<U+005B>error]c\n    <U+003A>:stop-commands::d\n',
    );
    const json = formatProblems([{ ...hostile, help: '\u009b\u202e' }], 'json');
    expect(json).toContain(String.raw`##\u005berror]c`);
    expect(json).toContain(String.raw`"help": "\u009b\u202e"`);
    expect((JSON.parse(json) as { problems: Problem[] }).problems[0]?.message).toBe(hostile.message);
  });

  test('prints one line for each problem on GitHub, and no terminal codes in text, whatever a record holds', () => {
    fc.assert(
      fc.property(fc.array(anyProblem), (problems) => {
        const lines = formatProblems(problems, 'github').split('\n');
        expect(lines.pop()).toBe('');
        expect(
          lines.every((line) => /^::(error|warning) file=[^:,\r]*,line=\d,col=\d,title=[^:,\r]*::[^\r]*$/.test(line)),
        ).toBe(true);
        expect(lines).toHaveLength(problems.length);
        expect(formatProblems(problems, 'text')).not.toMatch(
          /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/,
        );
      }),
    );
  });
});

describe('compareProblems', () => {
  test('sorts by path, line, column, code and message', () => {
    const sorted = [
      { ...problem, path: 'B.md' },
      { ...problem, path: 'a.md', line: 2, column: 9 },
      { ...problem, path: 'a.md', line: 10, column: 1 },
      { ...problem, path: 'a.md', line: 10, column: 2, code: 'date/invalid' as const },
      { ...problem, path: 'a.md', line: 10, column: 2, message: 'a' },
      { ...problem, path: 'a.md', line: 10, column: 2, message: 'b' },
      { ...problem, path: 'ä.md' },
    ];
    expect(sorted.toReversed().sort(compareProblems)).toEqual(sorted);
  });

  test('is a total order', () => {
    fc.assert(
      fc.property(anyProblem, anyProblem, anyProblem, (a, b, c) => {
        expect(Math.sign(compareProblems(a, b)) + Math.sign(compareProblems(b, a))).toBe(0);
        const [first, second, third] = [a, b, c].sort(compareProblems) as [Problem, Problem, Problem];
        expect(compareProblems(first, second)).toBeLessThanOrEqual(0);
        expect(compareProblems(second, third)).toBeLessThanOrEqual(0);
        expect(compareProblems(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('compares by code unit, not by language', () => {
    expect(['b', 'a', 'B', 'é', 'z', ''].sort(compareText)).toEqual(['', 'B', 'a', 'b', 'z', 'é']);
  });
});

test('countProblems counts errors and warnings', () => {
  expect(countProblems([problem, warning, problem])).toEqual({ errors: 2, warnings: 1 });
});

describe('nearestWords', () => {
  test.each([
    ['speeker', ['speaker', 'article'], ['speaker']],
    ['topcs', ['topics', 'draft'], ['topics']],
    ['rivera', ['ana-rivera', 'ben-okafor'], ['ana-rivera']],
    ['ana-rivera-2', ['ana-rivera'], ['ana-rivera']],
    ['xyz', ['speaker', 'article'], []],
    ['', ['a', 'abc'], ['a']],
    ['aaaa', ['aaab', 'aaac', 'aaad', 'aaae'], ['aaab', 'aaac', 'aaad']],
    ['abcdef', ['abcxyz', 'abcdxx', 'abcdex'], ['abcdex', 'abcdxx']],
  ])('of %j among %j are %j', (word, known, nearest) => {
    expect(nearestWords(word, known)).toEqual(nearest);
  });

  test('do not depend on the order of the known words', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })),
        fc.string({ maxLength: 6 }),
        (known, word) => {
          expect(nearestWords(word, known.toReversed())).toEqual(nearestWords(word, known));
        },
      ),
    );
  });

  test('hold a known word itself first', () => {
    expect(nearestWords('topics', ['topic', 'topics-old', 'topics'])).toEqual(['topics', 'topic', 'topics-old']);
  });
});

test('didYouMean asks about the nearest, or says nothing', () => {
  expect(didYouMean('anna', ['ana', 'hanna', 'zoe'])).toBe('Did you mean "ana" or "hanna"?');
  expect(didYouMean('anna', ['zoe'])).toBe('');
});

describe('asWritten', () => {
  test.each([
    ['ana', '"ana"'],
    ['ana\n\n  rivera\t', '"ana rivera "'],
    ['x'.repeat(80), `"${'x'.repeat(80)}"`],
    ['x'.repeat(81), `"${'x'.repeat(79)}…"`],
    ['😀'.repeat(41), `"${'😀'.repeat(39)}…"`],
  ])('shows %j as %j', (value, shown) => {
    expect(asWritten(value)).toBe(shown);
  });
});
