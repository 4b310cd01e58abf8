import type { APIRoute } from 'astro';
import { oembedAnswerFor } from '../../../../build/astro/answers.ts';
import { oembedPaths, wholeTimelineEmbedPaths } from '../../../../build/astro/paths.ts';

export const getStaticPaths = () => oembedPaths(wholeTimelineEmbedPaths());

export const GET: APIRoute<never, { year: string | undefined }> = ({ params }) =>
  oembedAnswerFor(params.year === undefined ? 'timeline' : { year: params.year });
