import { site } from './site.ts';

export const en = { language: 'en' as string, site };
