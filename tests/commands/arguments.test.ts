import { describe, expect, test } from 'vitest';
import { readArguments, valueOf, type Flags } from '../../src/commands/arguments.ts';

const flags: Flags = {
  format: { takes: 'value', values: ['text', 'json'] },
  datePublished: { takes: 'value', example: 'DATE' },
  topics: { takes: 'value', isList: true },
  'dry-run': { takes: 'nothing' },
  help: { takes: 'nothing', short: 'h' },
};

describe('readArguments', () => {
  test('tells positionals from flags, in any order', () => {
    const read = readArguments(['one', '--format=json', '--topics', 'a', 'two', '--topics', 'b', '-h'], flags, [
      'A',
      'B',
    ]);
    if (!read.ok) throw new Error(read.message);
    expect(read.arguments.positionals).toEqual(['one', 'two']);
    expect([...read.arguments.given]).toEqual([
      ['format', ['json']],
      ['topics', ['a', 'b']],
      ['help', ['']],
    ]);
    expect(valueOf(read.arguments, 'format')).toBe('json');
    expect(valueOf(read.arguments, 'dry-run')).toBeUndefined();
  });

  test('takes everything after two hyphens for positionals, and values that begin with one', () => {
    const read = readArguments(['--datePublished', '-5', '--', '--format'], flags, ['A...']);
    expect(read).toMatchObject({ ok: true, arguments: { positionals: ['--format'] } });
  });

  test.each<[string[], string]>([
    [['--fromat', 'json'], 'There is no flag --fromat. Did you mean "--format"?'],
    [['--nonsense'], 'There is no flag --nonsense.'],
    [['-x'], 'There is no flag -x.'],
    [['--date-published', '2031'], 'There is no flag --date-published. Did you mean "--datePublished"?'],
    [['--constructor', 'x'], 'There is no flag --constructor.'],
    [['--format', 'xml'], '--format cannot be "xml". Possible: text, json.'],
    [['--format', 'jsn'], '--format cannot be "jsn". Did you mean "json"? Possible: text, json.'],
    [['--format'], '--format needs a value, as in --format text.'],
    [['--datePublished', '--format', 'json'], '--datePublished needs a value, as in --datePublished DATE.'],
    [['--topics', ' '], '--topics needs a value, as in --topics VALUE.'],
    [['--format', 'json', '--format', 'text'], '--format is given twice.'],
    [['--dry-run=yes'], '--dry-run takes no value.'],
    [
      ['a', 'b', 'c'],
      '"c" is one word too many: the command takes A B. Put quotation marks around words that belong together.',
    ],
  ])('explains what is wrong with %j', (args, message) => {
    expect(readArguments(args, flags, ['A', 'B'])).toEqual({ ok: false, message });
  });

  test('explains positionals where none belong', () => {
    expect(readArguments(['content'], flags, [])).toEqual({
      ok: false,
      message: '"content" is not a flag, and the command takes nothing else.',
    });
  });
});
