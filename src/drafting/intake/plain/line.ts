import type { LineLabel } from '../lines/label-line.ts';

/** A line while it is judged. */
export interface Line {
  readonly text: string;
  readonly label: LineLabel | undefined;
}
