/** `npm run fonts`: cuts the typefaces down to the letters that pages need; the files it writes are kept with the code. */
import { writeFileSync } from 'node:fs';
import { cutTypeface, cutTypefaces } from '../build/typefaces/cut-typefaces.ts';

for (const typeface of cutTypefaces)
  writeFileSync(new URL(`../ui/fonts/${typeface.file}`, import.meta.url), await cutTypeface(typeface));
