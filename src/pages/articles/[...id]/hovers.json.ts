import type { APIRoute } from 'astro';
import { recordPaths } from '../../../build/astro/paths.ts';
import { getSite } from '../../../build/astro/running-site.ts';
import { articleHovers } from '../../../views/hover/hover-view.ts';

export const getStaticPaths = () => recordPaths('articles');

export const GET: APIRoute<never, { id: string }> = ({ params }) => Response.json(articleHovers(getSite(), params.id));
