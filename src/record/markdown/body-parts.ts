import type { ProblemCode } from '../problems/codes.ts';
import type { Severity } from '../problems/problem.ts';
import type { Reference } from '../schemas/fields.ts';

/** Something a body must not hold, at a UTF-16 offset into the body. */
export interface BodyIssue {
  readonly offset: number;
  readonly code: ProblemCode;
  readonly message: string;
  readonly help: string;
  /** An error, unless it says otherwise. */
  readonly severity?: Severity;
}

/** A record that a body links to or embeds. */
export interface BodyReference {
  /** The stretch of the body it is written as. */
  readonly offset: number;
  readonly end: number;
  readonly to: Reference;
  readonly as: 'link' | 'embed';
}
