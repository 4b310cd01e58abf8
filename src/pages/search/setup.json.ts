import type { APIRoute } from 'astro';
import { getSite } from '../../site/running-site.ts';
import { searchSetup } from '../../views/search-view.ts';

export const GET: APIRoute = () => Response.json(searchSetup(getSite(), { hasIndex: import.meta.env.PROD }));
