import type { APIRoute } from 'astro';
import { removedOembedAnswer } from '../../../build/astro/answers.ts';
import { oembedPaths, removedEmbedPaths } from '../../../build/astro/paths.ts';
import type { RemovedAddress } from '../../../views/pages/removed-view.ts';

export const getStaticPaths = () => oembedPaths(removedEmbedPaths());

export const GET: APIRoute<RemovedAddress> = ({ props }) => removedOembedAnswer(props);
