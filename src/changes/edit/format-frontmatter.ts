import { Document, visit, type Scalar } from 'yaml';
import type { PlainValue } from '../../record/source/source-file.ts';

/** How a text is written in YAML: without quotation marks, or in one of the two kinds. */
export type ScalarStyle = Extract<Scalar.Type, 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE'>;

/**
 * Fields as YAML, in their order, each on lines of its own; what is read back is the same.
 *
 * Every scalar is text to the reader, so `No` and `2017` need no quotation marks; what YAML would take for something
 * else gets them. An empty text is written as two marks, so that it does not look forgotten.
 */
export function formatFields(fields: Readonly<Record<string, PlainValue>>): string {
  return Object.keys(fields).length === 0 ? '' : toYaml(fields, 'PLAIN');
}

/**
 * One text as it stands after a colon or a hyphen.
 *
 * @param inFlow whether it stands between brackets, where commas and brackets end a text
 * @example
 * formatScalar('We never have: never') // => '"We never have: never"'
 */
export function formatScalar(text: string, style: ScalarStyle = 'PLAIN', inFlow = false): string {
  const fitting = inFlow && /[,[\]{}]/.test(text) ? 'QUOTE_DOUBLE' : style;
  return toYaml({ k: text }, fitting).slice('k: '.length).trimEnd();
}

function toYaml(value: unknown, defaultStringType: ScalarStyle): string {
  const document = new Document(value, { schema: 'failsafe' });
  visit(document, {
    Scalar(_key, node) {
      // The failsafe schema writes nothing for an empty text.
      if (node.value === '') node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, blockQuote: false, defaultStringType, defaultKeyType: 'PLAIN' });
}
