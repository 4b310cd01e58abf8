import { about } from './about.ts';
import { actor } from './actor.ts';
import { analysis } from './analysis.ts';
import { appendix } from './appendix.ts';
import { article } from './article.ts';
import { cards } from './cards.ts';
import { checks } from './checks.ts';
import { citations } from './citations.ts';
import { claim } from './claim.ts';
import { dates } from './dates.ts';
import { event } from './event.ts';
import { feeds } from './feeds.ts';
import { glance } from './glance.ts';
import { home } from './home.ts';
import { indexes } from './indexes.ts';
import { instrument } from './instrument.ts';
import { kinds } from './kinds.ts';
import { network } from './network.ts';
import { maps } from './maps.ts';
import { place } from './place.ts';
import { hover } from './hover.ts';
import { preview } from './preview.ts';
import { quote } from './quote.ts';
import { record } from './record.ts';
import { report } from './report.ts';
import { search } from './search.ts';
import { sections } from './sections.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { text } from './text.ts';
import { timeline } from './timeline.ts';
import { topic } from './topic.ts';
import { verdicts } from './verdicts.ts';
import { wordings } from './wordings.ts';

export const en = {
  language: 'en' as string,
  about,
  actor,
  analysis,
  appendix,
  article,
  cards,
  checks,
  citations,
  claim,
  dates,
  event,
  feeds,
  glance,
  home,
  indexes,
  instrument,
  kinds,
  network,
  maps,
  place,
  hover,
  preview,
  quote,
  record,
  report,
  search,
  sections,
  site,
  source,
  text,
  timeline,
  topic,
  verdicts,
  wordings,
};
