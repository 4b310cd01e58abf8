/**
 * The one script of all pages. Each part looks for its elements on the page and does nothing where they are not there.
 */
import { copyCode } from './selection/copy-code.ts';
import { copyQuote } from './selection/copy-quote.ts';
import { copyWords } from './selection/copy-words.ts';
import { letSelect } from './selection/let-select.ts';
import { ruleContested } from './rule-contested.ts';
import { switchLayers } from './layers/switch-layers.ts';
import { switchSingle } from './layers/switch-single.ts';
import { nameManifest } from './name-manifest.ts';
import { quietOthers } from './network/quiet-others.ts';
import { offerChoosing } from './network/offer-choosing.ts';
import { offerHovers } from './hover/offer-hovers.ts';
import { offerSearch } from './search/offer-search.ts';
import { offerTimeline } from './timeline/offer-timeline.ts';

offerSearch();
offerHovers();
offerTimeline();
quietOthers();
offerChoosing();
switchLayers();
switchSingle();
ruleContested();
letSelect();
copyWords();
copyCode();
copyQuote();
nameManifest();
