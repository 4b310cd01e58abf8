import type { APIRoute } from 'astro';
import { answer } from '../../site/answers.ts';
import { getSite } from '../../site/running-site.ts';

export const GET: APIRoute = () =>
  answer(`${JSON.stringify(getSite().report?.report, undefined, 1)}\n`, 'application/json');
