import type { APIRoute } from 'astro';
import { robotsText } from '../views/sharing/feeds/robots.ts';
import { answer } from '../build/astro/answers.ts';
import { getSite } from '../build/astro/running-site.ts';

export const GET: APIRoute = () => answer(robotsText(getSite()), 'text/plain');
