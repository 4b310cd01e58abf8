import type { APIRoute } from 'astro';
import { oembedAnswerFor } from '../../../../../build/astro/answers.ts';
import { oembedPaths, timelineEmbedPaths } from '../../../../../build/astro/paths.ts';
import { getSite } from '../../../../../build/astro/running-site.ts';
import { getTimelineSubject, type TimelineKind } from '../../../../../views/lines/embeddable.ts';

export const getStaticPaths = () => oembedPaths(timelineEmbedPaths());

export const GET: APIRoute<never, { kind: TimelineKind; id: string }> = ({ params }) =>
  oembedAnswerFor(getTimelineSubject(getSite(), params));
