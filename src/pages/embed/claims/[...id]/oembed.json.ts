import type { APIRoute } from 'astro';
import { oembedAnswerFor } from '../../../../build/astro/answers.ts';
import { oembedPaths, recordPaths } from '../../../../build/astro/paths.ts';
import { getSite } from '../../../../build/astro/running-site.ts';
import { getRecord } from '../../../../record/corpus/corpus.ts';

export const getStaticPaths = () => oembedPaths(recordPaths('claims'));

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  oembedAnswerFor(getRecord(getSite().corpus, { kind: 'claims', id: params.id }));
