/**
 * A text of the dictionary with its places filled.
 *
 * @example
 * filled('{n} of {total}', { n: 3, total: 20 }) // => '3 of 20'
 */
export function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** With the language's mark between each three digits. */
export function formatNumber(number: number, language: string): string {
  return new Intl.NumberFormat(language).format(number);
}
