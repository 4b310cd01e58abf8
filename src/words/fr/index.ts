/**
 * The French of the interface.
 *
 * A claim is an "affirmation", a quote a "citation", a record a "fiche", a hedge a "réserve": one word per idea, as in
 * English. The spaces before ":", ";", "?" and inside « » do not break, and are written as escapes so that they are seen.
 */
export const language = 'fr' as string;
export const direction = 'ltr';

export { about } from './about.ts';
export { actor } from './actor.ts';
export { analysis } from './analysis.ts';
export { appendix } from './appendix.ts';
export { article } from './article.ts';
export { cards } from './cards.ts';
export { changes } from './changes.ts';
export { checks } from './checks.ts';
export { citations } from './citations.ts';
export { claim } from './claim.ts';
export { data } from './data.ts';
export { dates } from './dates.ts';
export { embed } from './embed.ts';
export { event } from './event.ts';
export { feeds } from './feeds.ts';
export { glance } from './glance.ts';
export { home } from './home.ts';
export { hover } from './hover.ts';
export { indexes } from './indexes.ts';
export { instrument } from './instrument.ts';
export { kinds } from './kinds.ts';
export { maps } from './maps.ts';
export { network } from './network.ts';
export { place } from './place.ts';
export { preview } from './preview.ts';
export { quote } from './quote.ts';
export { record } from './record.ts';
export { report } from './report.ts';
export { search } from './search.ts';
export { sections } from './sections.ts';
export { site } from './site.ts';
export { source } from './source.ts';
export { tellings } from './tellings.ts';
export { text } from './text.ts';
export { timeline } from './timeline.ts';
export { topic } from './topic.ts';
export { verdicts } from './verdicts.ts';
export { wordings } from './wordings.ts';
