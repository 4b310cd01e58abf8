import type { SearchSetup } from '../../views/search-view.ts';

/** What the site says of its search; throws where it cannot be had. */
export async function loadSetup(address: string): Promise<SearchSetup> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return (await response.json()) as SearchSetup;
}

/**
 * A sentence of the interface with its places filled in.
 *
 * @example
 * fill('Nothing matches “{query}”.', { query: 'rain' }) // => 'Nothing matches “rain”.'
 */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** The form of a word that goes with a number, the number filled in. */
export function fillCount(forms: Readonly<Record<string, string>>, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? '';
  return fill(form, { count: formatNumber(count, language) });
}

export function formatNumber(number: number, language: string): string {
  return new Intl.NumberFormat(language).format(number);
}
