import type { RecordOf } from '../schemas/index.ts';

/** A record whose text is searched for names, and that can say what they mean. */
export type TextWithNames = RecordOf<'articles'> | RecordOf<'analyses'>;
