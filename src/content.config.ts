import { defineCollection } from 'astro:content';

/**
 * The record as Astro's content collections, for pages and tools that ask for those; our own pages use the corpus.
 *
 * What fills them is taken from the process, where the integration has put it: imported here, the schemas and the corpus
 * would go through Vite once more, at 2.7 CPU s of every build.
 */
const { onRecordLoader: loaderOf } = globalThis;

export const collections = {
  articles: defineCollection({ loader: loaderOf('articles') }),
  sources: defineCollection({ loader: loaderOf('sources') }),
  actors: defineCollection({ loader: loaderOf('actors') }),
  places: defineCollection({ loader: loaderOf('places') }),
  events: defineCollection({ loader: loaderOf('events') }),
  quotes: defineCollection({ loader: loaderOf('quotes') }),
  claims: defineCollection({ loader: loaderOf('claims') }),
  topics: defineCollection({ loader: loaderOf('topics') }),
  analyses: defineCollection({ loader: loaderOf('analyses') }),
};
