import type { APIRoute } from 'astro';
import { iconAnswer } from '../build/astro/answers.ts';
import { iconPaths } from '../build/astro/paths.ts';

export const getStaticPaths = () => iconPaths('png');

export const GET: APIRoute<never, { icon: string }> = ({ params }) => iconAnswer(`${params.icon}.png`);
