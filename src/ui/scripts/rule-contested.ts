import contestedSheet from '../styles/contested.css?inline';
import { adoptSheet } from './adopt-sheet.ts';

/** Draws rules in the margin along an article's contested claims. */
export function ruleContested(): void {
  if (document.querySelector("[data-mark='claim']")) adoptSheet(contestedSheet);
}
