/** One schema per kind of record: the single source of the fields, their types and their documentation. */
import type { z } from 'zod';
import { actorSchema, type Actor } from './actor.ts';
import { analysisSchema, type Analysis } from './analysis.ts';
import { articleSchema, type Article } from './article.ts';
import { claimSchema, type Claim } from './claim.ts';
import { eventSchema, type Event } from './event.ts';
import type { FileKind, Kind } from './kinds.ts';
import { placeSchema, type Place } from './place.ts';
import { publicationSchema } from './publication.ts';
import { quoteSchema, type Quote } from './quote.ts';
import { sourceSchema, type Source } from './source.ts';
import { topicSchema, type Topic } from './topic.ts';

export const schemas = {
  articles: articleSchema,
  sources: sourceSchema,
  actors: actorSchema,
  places: placeSchema,
  events: eventSchema,
  quotes: quoteSchema,
  claims: claimSchema,
  topics: topicSchema,
  analyses: analysisSchema,
} as const;

/** The schema of a file of the content. */
export function schemaOf(kind: FileKind): z.ZodObject {
  return kind === 'site' ? publicationSchema : schemas[kind];
}

/** The validated frontmatter of each kind. */
export interface DataOf {
  articles: Article;
  sources: Source;
  actors: Actor;
  places: Place;
  events: Event;
  quotes: Quote;
  claims: Claim;
  topics: Topic;
  analyses: Analysis;
}

/** One record: its kind, its id, its validated frontmatter and its Markdown body. */
export interface RecordOf<K extends Kind = Kind> {
  readonly kind: K;
  /** The path below the kind's folder, without `.md`: kebab-case segments joined by `/`. */
  readonly id: string;
  /** Path of the file, relative to the project folder. */
  readonly path: string;
  readonly data: DataOf[K];
  /** The Markdown after the frontmatter. */
  readonly body: string;
}

/** A record of a kind that is known only at run time; `kind` tells the cases apart. */
export type AnyRecord = { [K in Kind]: RecordOf<K> }[Kind];
