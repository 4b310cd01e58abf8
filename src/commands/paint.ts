import { styleText } from 'node:util';
import type { Output } from './surroundings.ts';

/** Colours a text where a person sees colours. */
export function paint(output: Output, style: Parameters<typeof styleText>[0], text: string): string {
  return output.hasColour ? styleText(style, text, { validateStream: false }) : text;
}
