import type { Writable } from 'node:stream';
import { autocomplete, confirm, isCancel, log, select, selectKey, text, type Option } from '@clack/prompts';
import { Left, type Choice, type KeyChoice, type Prompter } from './prompter.ts';

/** A list longer than this is searched by typing. */
const longestList = 12;

/**
 * Prompts on a terminal. They are written to the error output, so that the standard output holds what the command says
 * and nothing else.
 */
export function terminalPrompter(output: Writable): Prompter {
  return {
    text: async ({ message, initial, placeholder, fault }) =>
      kept(
        await text({
          message,
          output,
          ...(initial === undefined ? {} : { initialValue: initial }),
          ...(placeholder === undefined ? {} : { placeholder }),
          validate: (answer) => fault((answer ?? '').trim()),
        }),
      ).trim(),
    choose: async <T>({ message, options, initial }: Choice<T>) => {
      const numbered = options.map(({ label, hint }, index): Option<number> => ({
        value: index,
        label,
        ...(hint === undefined ? {} : { hint }),
      }));
      const at = Math.max(
        0,
        options.findIndex(({ value }) => value === initial),
      );
      const common = { message, output, options: numbered, initialValue: at };
      const chosen = kept(await (options.length > longestList ? autocomplete(common) : select(common)));
      return options[chosen]?.value as T;
    },
    press: async <T>({ message, options }: KeyChoice<T>) => {
      const keys = options.map(({ key, label }) => ({ value: key, label }));
      // Enter alone gives no key.
      const pressed: string = kept(await selectKey({ message, output, options: keys }));
      return (options.find(({ key }) => key === pressed) ?? options[0])?.value as T;
    },
    confirm: async (message) => kept(await confirm({ message, output })),
    note: (words) => {
      log.message(words, { output });
    },
  };
}

function kept<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Left();
  return answer as Exclude<T, symbol>;
}
