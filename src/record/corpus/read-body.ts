import { printOfTexts } from '../derived/kept-values.ts';
import { oncePer, recallable } from '../derived/once-per.ts';
import { bodyOf, parseBody, type Body } from '../markdown/parse-body.ts';
import { textLayer, type TextLayer } from '../markdown/text-layer.ts';
import { noteRead } from '../derived/reads.ts';
import type { AnyRecord } from '../schemas/index.ts';
import { keyOf } from './corpus.ts';

export interface ReadBody {
  readonly body: Body;
  /** Of articles and analyses, whose words are quoted and searched for names. */
  readonly layer?: TextLayer;
}

const bodies = recallable((record: AnyRecord): ReadBody => {
  const body = parseBody(record.body, bodyOf(record.kind));
  const hasLayer = record.kind === 'articles' || record.kind === 'analyses';
  return hasLayer ? { body, layer: textLayer(body.tree) } : { body };
});

/** A record stays the same object while its file does, so a body is parsed once for all readings of the content. */
export const readBody = bodies.of;

/** Says what the body of a record is, as another process has parsed it. */
export function recallBody(record: AnyRecord, read: ReadBody): void {
  bodies.recall(record, () => {
    // Whoever uses it rests on the words it was parsed from.
    noteRead('body', keyOf(record));
    return read;
  });
}

/** The print of a record's body, which with its language decides its text and the reading of that. */
export const printOfBody = oncePer((record: AnyRecord): string => printOfTexts([record.kind, record.body]));
