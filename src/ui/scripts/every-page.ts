/** The site's one script: what pages can do beyond being read. Each part looks for its own place and is silent without. */
import { ruleContested } from './rule-contested.ts';
import { switchLayers } from './layers/switch-layers.ts';
import { nameManifest } from './name-manifest.ts';
import { offerHovers } from './hover/offer-hovers.ts';
import { offerSearch } from './search/offer-search.ts';
import { offerTimeline } from './timeline/offer-timeline.ts';

offerSearch();
offerHovers();
offerTimeline();
switchLayers();
ruleContested();
nameManifest();
