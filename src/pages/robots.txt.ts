import type { APIRoute } from 'astro';
import { robotsText } from '../feeds/robots.ts';
import { answer } from '../site/answers.ts';
import { getSite } from '../site/running-site.ts';

export const GET: APIRoute = () => answer(robotsText(getSite()), 'text/plain');
