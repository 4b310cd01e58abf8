import type { APIRoute } from 'astro';
import { answer } from '../../build/astro/answers.ts';
import { getSite } from '../../build/astro/running-site.ts';

export const GET: APIRoute = () =>
  answer(`${JSON.stringify(getSite().report?.report, undefined, 1)}\n`, 'application/json');
