import type { APIRoute } from 'astro';
import { getSite } from '../../build/astro/running-site.ts';
import { searchSetup } from '../../views/search/search-view.ts';

export const GET: APIRoute = () => Response.json(searchSetup(getSite(), { hasIndex: import.meta.env.PROD }));
