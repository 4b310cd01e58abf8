import { defineCollection } from 'astro:content';
import { corpusLoader } from './build/astro/loader.ts';

/** The record as Astro's content collections, for tools that read those; the pages use the corpus itself. */
export const collections = {
  articles: defineCollection({ loader: corpusLoader('articles') }),
  sources: defineCollection({ loader: corpusLoader('sources') }),
  actors: defineCollection({ loader: corpusLoader('actors') }),
  places: defineCollection({ loader: corpusLoader('places') }),
  events: defineCollection({ loader: corpusLoader('events') }),
  quotes: defineCollection({ loader: corpusLoader('quotes') }),
  claims: defineCollection({ loader: corpusLoader('claims') }),
  topics: defineCollection({ loader: corpusLoader('topics') }),
  analyses: defineCollection({ loader: corpusLoader('analyses') }),
};
