/** `npm run fonts`: cuts the typefaces down to the letters most pages need; the files it writes are kept with the code. */
import { writeFileSync } from 'node:fs';
import { basicFonts, cutToBasicLetters } from '../fonts/basic-letters.ts';

for (const { file, from } of basicFonts)
  writeFileSync(new URL(`../fonts/${file}`, import.meta.url), await cutToBasicLetters(from));
