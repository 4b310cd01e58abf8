import type { APIRoute } from 'astro';
import { getSite } from '../../build/astro/running-site.ts';
import { tiesFile } from '../../views/network/ties-file.ts';

export const GET: APIRoute = () => Response.json(tiesFile(getSite()));
