import type { APIRoute } from 'astro';
import { annotationsAnswer } from '../../../build/astro/answers.ts';
import { recordPaths } from '../../../build/astro/paths.ts';

export const getStaticPaths = () => recordPaths('articles');

export const GET: APIRoute<never, { id: string }> = ({ params }) => annotationsAnswer(params.id);
