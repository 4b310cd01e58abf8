import type { APIRoute } from 'astro';
import { recordPaths } from '../../../build/astro/paths.ts';
import { getSite } from '../../../build/astro/running-site.ts';
import { articlePreviews } from '../../../views/hover/preview-view.ts';

export const getStaticPaths = () => recordPaths('articles');

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  Response.json(articlePreviews(getSite(), params.id));
