/** Rows as RFC 4180 writes them, in UTF-8, each ended by CR and LF. */
import type { Cell, Column } from './table.ts';

/**
 * What a spreadsheet takes for the beginning of a formula, also in the wide form of East Asian keyboards. A cell that
 * begins so, or with such a sign after apostrophes, gets one apostrophe in front.
 */
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A text that no spreadsheet takes for a formula. What strangers wrote is in these files, and a formula can send what
 * else is in a sheet away.
 *
 * Texts alone: numbers and what has a form of its own, such as a date, cannot begin one.
 *
 * @example
 * withoutFormula('=1+1')  // => "'=1+1"
 * withoutFormula("'=1+1") // => "''=1+1", so that `withFormula` knows them apart
 * withoutFormula("'t is") // => "'t is"
 */
export function withoutFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that `withoutFormula` was given. */
export function withFormula(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/** The first line of a file: the names of the columns. */
export function csvHeader(columns: readonly Column[]): string {
  return `${columns.map(({ name }) => name).join(',')}\r\n`;
}

/** A row; an empty cell is no value. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = withoutFormula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
