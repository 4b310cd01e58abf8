import type { APIRoute } from 'astro';
import { webManifest } from '../views/sharing/feeds/web-manifest.ts';
import { answer } from '../build/astro/answers.ts';
import { getSite } from '../build/astro/running-site.ts';

export const GET: APIRoute = () => answer(webManifest(getSite()), 'application/manifest+json');
