import type { ReviewItem } from '../../changes/review/review-item.ts';

/** Longer values and sentences are cut in the middle of nothing: at this many characters. */
const longest = 600;

/**
 * A question as text: the record, the sentence that it rests on, then each field with how sure it is.
 *
 * @param about what stands behind the record's name, such as how many are left
 */
export function describeItem({ record, sentences, line, fields, along }: ReviewItem, about: string): string {
  const width = Math.max(...fields.map(({ name }) => name.length));
  const rows = fields.map(({ name, value, is, rule }) => {
    const how = is === 'given' ? '' : `   [${is}${rule === '' ? '' : `: ${rule}`}]`;
    return `  ${name.padEnd(width)}  ${is === 'open' && value === '' ? '—' : shortened(value)}${how}`;
  });
  return [
    `${record}   ${about}`,
    ...(sentences === '' ? [] : [`  ${line === undefined ? '' : `line ${line}: `}${shortened(sentences)}`]),
    ...rows,
    ...(along.length > 0 ? ['  Accepting takes along:'] : []),
    ...along.map((one) => `    ${one.record}${one.unsure.length === 0 ? '' : ` (${one.unsure.join(', ')})`}`),
  ].join('\n');
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…`.toWellFormed() : text;
}
