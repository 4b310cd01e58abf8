import type { APIRoute } from 'astro';
import { answer } from '../build/astro/answers.ts';
import { iconPaths } from '../build/astro/paths.ts';
import { getSite } from '../build/astro/running-site.ts';
import { iconSvg } from '../views/sharing/icon.ts';

export const getStaticPaths = () => iconPaths('svg');

export const GET: APIRoute = () => answer(iconSvg(getSite().palette), 'image/svg+xml');
