import { noteRead } from '../derived/reads.ts';
import type { Kind } from './kinds.ts';

/** What of a record has to be looked at to be known. */
interface Content {
  readonly path: string;
  readonly data: object;
  readonly body: string;
}

/**
 * A record that notes when it is looked at; its kind and its id are what it is asked for by.
 *
 * What it notes with stands on the class, so that a copy by `{ ...record }` has neither `path`, `data` nor `body`: name the
 * fields that are wanted.
 */
export class NotedRecord {
  readonly kind: Kind;
  readonly id: string;
  /** Not to be asked by whoever uses records. */
  readonly noted: Content;

  constructor(kind: Kind, id: string, content: Content) {
    this.kind = kind;
    this.id = id;
    this.noted = content;
  }

  get path(): string {
    noteRead('data', `${this.kind}/${this.id}`);
    return this.noted.path;
  }

  get data(): object {
    noteRead('data', `${this.kind}/${this.id}`);
    return this.noted.data;
  }

  get body(): string {
    noteRead('body', `${this.kind}/${this.id}`);
    return this.noted.body;
  }
}

/** Makes a record again of what a copy between threads left of one: its fields without what they do. */
export function reviveRecord(copy: object): void {
  Object.setPrototypeOf(copy, NotedRecord.prototype);
}
