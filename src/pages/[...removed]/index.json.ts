import type { APIRoute } from 'astro';
import { removedTwinAnswer } from '../../build/astro/answers.ts';
import { removedTwinPaths } from '../../build/astro/paths.ts';
import type { RemovedAddress } from '../../views/pages/removed-view.ts';

export const getStaticPaths = () => removedTwinPaths();

export const GET: APIRoute<RemovedAddress> = ({ props }) => removedTwinAnswer(props);
