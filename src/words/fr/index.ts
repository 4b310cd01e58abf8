import type { Words } from '../words.ts';
import { site } from './site.ts';

import { en } from './../en/index.ts';
import { dates } from './dates.ts';
export const fr: Words = { ...en, language: 'fr', site: { ...en.site, ...site }, dates };
