import type { APIRoute } from 'astro';
import { webManifest } from '../feeds/web-manifest.ts';
import { answer } from '../site/answers.ts';
import { getSite } from '../site/running-site.ts';

export const GET: APIRoute = () => answer(webManifest(getSite()), 'application/manifest+json');
