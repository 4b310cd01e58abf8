/** The one script of every page. What a reader has to ask for first is loaded when they do. */
import { offerSearch } from './search-opener.ts';

offerSearch();
