import type { APIRoute } from 'astro';
import { entryPaths } from '../../../site/paths.ts';
import { getSite } from '../../../site/running-site.ts';
import { articlePreviews } from '../../../views/preview-view.ts';

export const getStaticPaths = () => entryPaths('articles');

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  Response.json(articlePreviews(getSite(), params.id));
