import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutTypeface, cutTypefaces } from '../build/typefaces/cut-typefaces.ts';
import { understand, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Cuts the typefaces down to the letters that pages need, into src/ui/fonts/. The files are kept with the code.

  npm run fonts

  --help   this text

Ends with 0 when the files are written, 2 when the command was not understood.
`;

/** `npm run fonts`: the typefaces with the letters that pages need, and no others. */
export const fontsCommand: Command = { name: 'fonts', help, run };

async function run(args: readonly string[], { projectDir }: Surroundings): Promise<number> {
  understand(args, {}, []);
  for (const typeface of cutTypefaces) {
    writeFileSync(join(projectDir, 'src/ui/fonts', typeface.file), await cutTypeface(typeface));
  }
  return 0;
}
