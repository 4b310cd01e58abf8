/** The site's one script: what pages can do beyond being read. Each part looks for its own place and is silent without. */
import { ruleContested } from './contested.ts';
import { switchLayers } from './layers.ts';
import { nameManifest } from './manifest.ts';
import { offerHovers } from './hover/offer-hovers.ts';
import { offerSearch } from './search-opener.ts';
import { offerTimeline } from './timeline-opener.ts';

offerSearch();
offerHovers();
offerTimeline();
switchLayers();
ruleContested();
nameManifest();
