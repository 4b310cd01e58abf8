import { cutWords, type Word } from './cut-words.ts';

/**
 * The words by which names are listed and looked up: each place once, as it is written.
 *
 * @example
 * nameTerms('Khalid al-Minai').map(({ term }) => term) // => ['khalid', 'al', 'minai']
 */
export function nameTerms(name: string): Word[] {
  return [...Map.groupBy(cutWords(name), ({ at }) => at).values()].flatMap((forms) => {
    const word = forms.find(({ form }) => form !== 'joined' && form !== 'bare') ?? forms[0];
    return word ? [word] : [];
  });
}
